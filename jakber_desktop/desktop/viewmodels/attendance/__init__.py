"""Kehadiran (04)."""
