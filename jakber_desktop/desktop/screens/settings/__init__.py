"""Pengaturan (mockup 12), a section a module."""
