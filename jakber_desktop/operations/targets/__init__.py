"""Cooperation targets over all meetings: register, reports, printed table (F3)."""
