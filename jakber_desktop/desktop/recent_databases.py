"""Which databases were opened last on this machine, for the day one of them is not found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jakber_desktop.desktop import settings as keys

if TYPE_CHECKING:
    from jakber_desktop.desktop.settings import Settings

_KEPT = 5


def remember(settings: Settings, path: Path) -> None:
    """A database was opened: it is the latest now."""
    latest = str(path.absolute())
    older = [name for name in _names(settings) if name != latest]
    settings.put(keys.RECENT_DATABASES, "\n".join([latest, *older][:_KEPT]))


def others(settings: Settings, path: Path) -> tuple[Path, ...]:
    """Those that are there now, but for the one at `path`; the latest first."""
    found = [Path(name) for name in _names(settings) if name != str(path.absolute())]
    return tuple(one for one in found if one.is_file())


def _names(settings: Settings) -> list[str]:
    return [name for name in settings.get(keys.RECENT_DATABASES).split("\n") if name]
