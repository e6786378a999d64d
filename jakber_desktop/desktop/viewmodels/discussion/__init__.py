"""Pembahasan (03) and the projector (22)."""
