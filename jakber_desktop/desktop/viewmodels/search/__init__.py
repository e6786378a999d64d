"""The palette (10), the search page, and the keeping of the index (I1)."""
