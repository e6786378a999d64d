"""Persiapan (15)."""
