"""Beranda (01) and the news of the sidebar."""
