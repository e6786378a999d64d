"""Draws charts for paper and for files, through ReportLab's graphics."""
