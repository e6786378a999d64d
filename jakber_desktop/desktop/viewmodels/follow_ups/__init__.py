"""Registers over all meetings: follow-ups and decisions (07)."""
