"""Ringkasan: pictures, recaps, mismatches (C5)."""
