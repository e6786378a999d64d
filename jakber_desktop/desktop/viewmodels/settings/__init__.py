"""Pengaturan (12), a section a module."""
