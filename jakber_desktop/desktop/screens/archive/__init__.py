"""The Arsip stage (mockup 16)."""
