"""The attendance sheet, its counters and its quick line (mockup 04)."""
