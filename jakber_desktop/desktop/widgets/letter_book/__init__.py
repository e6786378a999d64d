"""The numbers of Buku surat (mockup 19)."""
