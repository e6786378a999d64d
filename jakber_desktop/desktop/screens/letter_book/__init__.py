"""Buku surat (mockup 19)."""
