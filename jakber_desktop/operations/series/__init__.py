"""Series of meetings: their rule, the days it names, and what becomes of each (A1, A2, A7)."""
