"""Agenda, cards and clock beside the notes (mockups 03 and 17)."""
