"""Direktori (09)."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import ActionSpec as A

TABLE: tuple[A, ...] = ()
