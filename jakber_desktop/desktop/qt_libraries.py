"""Which system libraries Qt needs on Linux, and the packages of Debian and Ubuntu that bring them.

Without them Qt ends the process before a window could say anything. The set-up script reads these
tables too (packaging/system_libraries.py), before anything of the project is installed.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
"""Library -> package: Qt's build tools, widgets and the offscreen platform."""

WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Library -> package: what a window on X11 needs as well."""

_LACKS = (
    "Jendela belum dapat dibuka: pustaka sistem untuk Qt belum lengkap. Data Anda tidak berubah.\n"
    "Pasang paket berikut, lalu jalankan lagi:\n"
    "  sudo apt install {packages}\n"
)


def missing(wanted: Mapping[str, str]) -> list[str]:
    """The packages of those libraries that this system cannot load, in the table's order."""
    return [package for library, package in wanted.items() if not _loads(library)]


def shows_on_x11() -> bool:
    """Whether Qt will open its window through X11 here, with the system's libraries."""
    if sys.platform != "linux" or getattr(sys, "frozen", False):
        return False
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    return chosen.startswith("xcb") or (not chosen and not wayland and "DISPLAY" in os.environ)


def told(packages: Iterable[str]) -> str:
    """What the terminal says about packages that are missing."""
    return _LACKS.format(packages=" ".join(packages))


def _loads(library: str) -> bool:
    import ctypes  # only where the question comes up: it takes its time

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
