"""Beranda (mockup 01), the first start (11) and the sample."""
