"""Findings and the life of the minutes (mockup 06)."""
