"""Files that belong to a meeting (A5, D1, H3)."""
