"""The histories of a field, a meeting and everything (E4)."""
