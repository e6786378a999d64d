"""The agenda of a meeting (15, D1, D2): its items, and templates (A6)."""
