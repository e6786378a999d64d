"""Beranda (01), the first start (11) and the sample."""

from __future__ import annotations

from jakber_desktop.desktop.actions.spec import ActionSpec as A

TABLE: tuple[A, ...] = ()
