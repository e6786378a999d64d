"""Decisions and follow-ups of a meeting (03, F1, F2), and which of them stay closed (R4)."""
