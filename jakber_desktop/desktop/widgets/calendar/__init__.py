"""The calendar's grid and lists (mockup 20)."""
