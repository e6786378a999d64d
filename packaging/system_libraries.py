"""Find and install what Debian and Ubuntu leave out of a bare system: venv and Qt's libraries."""

from __future__ import annotations

import os
import runpy
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

_KNOWN = runpy.run_path(
    str(Path(__file__).resolve().parent.parent / "jakber_desktop" / "desktop" / "qt_libraries.py")
)
ALWAYS: dict[str, str] = _KNOWN["ALWAYS"]
WINDOW: dict[str, str] = _KNOWN["WINDOW"]
"""The tables the program itself knows; it is not installed yet when this runs."""


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
    missing: list[str] = _KNOWN["missing"](wanted)
    if find_spec("ensurepip") is None:
        missing.insert(0, _venv_package())
    return missing


def _venv_package() -> str:
    """Name the package that holds venv for this Python, which may not be the system's first."""
    mine = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return "python3-venv" if Path("/usr/bin/python3").resolve().name == mine else f"{mine}-venv"


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
