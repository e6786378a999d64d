"""Buku surat (19)."""
