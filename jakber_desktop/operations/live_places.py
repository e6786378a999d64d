"""Where a live database may lie: on a local disk, and better not in a synchronised folder (S1).

SQLite's locks and its shared memory do not work over a network; a sync client that copies a live
database copies half of it (sync.md, lessons). Only closed exports belong in such places.
"""

from __future__ import annotations

import os
from pathlib import PurePath, PureWindowsPath

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import PlaceUnsafe

_CLIENTS = ("onedrive", "dropbox", "google drive", "googledrive", "nextcloud", "icloud")

_WARNING = QT_TRANSLATE_NOOP(
    "core",
    "Basis data ini berada di “{folder}”, yang disalin program lain selagi dipakai. Pindahkan ke "
    "folder data di laptop ini; yang dibagikan cukup folder bersama.",
)


def check_live_place(path: PurePath, *, windows: bool = os.name == "nt") -> None:
    r"""Refuse a live database on a network path of Windows (`\\server\share`).

    `path` is resolved, so that a drive letter of the network is its path. Raises PlaceUnsafe.
    """
    if windows and PureWindowsPath(path).drive.startswith("\\\\"):
        raise PlaceUnsafe(name=str(path))


def live_place_warning(path: PurePath) -> str:
    """What to tell of a live database in a folder that a sync client watches; else empty."""
    for folder in path.parent.parts:
        if folder.casefold().startswith(_CLIENTS):
            return _WARNING.format(folder=folder)
    return ""
