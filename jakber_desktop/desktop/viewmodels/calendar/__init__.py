"""The calendar (20)."""
