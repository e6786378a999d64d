"""Signed minutes kept for good (16, H3, H4)."""
