"""Tindak lanjut (07): follow-ups, decisions and targets over all meetings, a tab each."""
