"""Days: as people say them (F2), working days and holidays (V03, A7), and what is on them (20)."""
