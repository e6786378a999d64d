"""The cooperation targets (21)."""
