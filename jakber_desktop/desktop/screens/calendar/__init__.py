"""The calendar of Rapat (mockup 20)."""
