"""Arsip (16), and all meetings as one ZIP (I3)."""
