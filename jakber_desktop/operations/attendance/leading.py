"""Roles that are known before a meeting (A3)."""

from __future__ import annotations

LEADING = ("chair", "co_chair", "minute_taker")
"""Who leads and who writes, in the order of papers."""
