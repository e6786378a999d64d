"""Settings that the office decides (letterhead, profile, numbering): synced, not per machine."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from jakber_desktop.model.base import Entity


class Setting(Entity):
    """One setting: its name and its value as JSON text (None: the default)."""

    __tablename__ = "setting"

    name: Mapped[str]
    value: Mapped[str | None]
