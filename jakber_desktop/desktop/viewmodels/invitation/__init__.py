"""Undangan (05)."""
