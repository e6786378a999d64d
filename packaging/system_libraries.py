"""Find and install what Debian and Ubuntu leave out of a bare system: venv and Qt's libraries."""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

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


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(*, window: bool, wanted: dict[str, str] | None = None) -> list[str]:
    """List the apt packages that Python or Qt miss on this Linux; elsewhere nothing.

    `window`: also what a window on X11 needs. `wanted`: look for these libraries instead.
    """
    if sys.platform != "linux":
        return []
    if wanted is None:
        wanted = {**ALWAYS, **WINDOW} if window else ALWAYS
    missing = [package for library, package in wanted.items() if not _loads(library)]
    if find_spec("ensurepip") is None:
        missing.insert(0, _venv_package())
    return missing


def _venv_package() -> str:
    """Name the package that holds venv for this Python, which may not be the system's first."""
    mine = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return "python3-venv" if Path("/usr/bin/python3").resolve().name == mine else f"{mine}-venv"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    """Install apt packages as root or through sudo, else exit with the line to type."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise SystemExit(
            "Pustaka sistem belum lengkap. Pasang padanan paket Debian berikut, lalu ulangi: "
            + " ".join(packages)
        )
    is_root = os.geteuid() == 0
    if not is_root and shutil.which("sudo") is None:
        raise SystemExit(f"Pustaka sistem belum lengkap. Sebagai root ketik: {line}")
    print(f"Memasang pustaka sistem: {' '.join(packages)}", flush=True)
    before = [] if is_root else ["sudo"]
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive"]
    subprocess.run([*apt, "apt-get", "update", "-qq"], check=False)
    done = subprocess.run([*apt, *shlex.split(line), "-qq"], stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise SystemExit(f"Pustaka sistem gagal dipasang. Ketik sendiri: sudo {line}")
