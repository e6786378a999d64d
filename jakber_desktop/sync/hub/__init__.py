"""Sharing through a PostgreSQL server instead of a folder: the same rows, the same vetting (S7)."""
