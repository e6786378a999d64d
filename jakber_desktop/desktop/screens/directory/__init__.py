"""Direktori (mockup 09), its panels and its import."""
