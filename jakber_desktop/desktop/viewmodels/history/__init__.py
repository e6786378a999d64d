"""The histories (E4)."""
