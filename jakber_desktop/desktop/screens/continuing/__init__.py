"""Rangkaian dan topik: what goes on beyond one meeting (A1, F4)."""
