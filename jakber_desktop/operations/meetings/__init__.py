"""Meetings as a whole: prepared, copied, postponed, cancelled, exported (02, 15, A1-A7)."""
