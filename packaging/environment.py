"""The virtual environment .venv: pinned packages and this tree, made once and reused."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import system_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = SCRIPTS / ("python.exe" if sys.platform == "win32" else "python")
CONSTRAINTS = ROOT / "constraints.txt"
STAMP = VENV / "jakber-stamp"


def prepare(*, window: bool = False) -> None:
    """Make .venv fit pyproject.toml and constraints.txt; quick when nothing changed.

    `window`: also look for the system libraries a real window needs. Exits with a sentence when
    something cannot be installed.
    """
    missing = system_libraries.missing_packages(window=window)
    if missing:
        system_libraries.install(missing)
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == _fingerprint() and _works():
        return
    print("Menyiapkan .venv; kali pertama perlu beberapa menit.", flush=True)
    if not _works():
        _call([sys.executable, "-m", "venv", "--clear", str(VENV)], "Lingkungan .venv gagal dibuat")
    STAMP.unlink(missing_ok=True)
    _pip(
        "Paket Python gagal dipasang. Periksa sambungan internet, lalu ulangi",
        *("--requirement", str(_requirements()), "--constraint", str(CONSTRAINTS)),
    )
    _pip(
        "JakBer Desktop gagal dipasang ke .venv",
        *("--no-build-isolation", "--no-deps", "--editable", str(ROOT)),
    )
    STAMP.write_text(_fingerprint(), encoding="utf-8")


def _fingerprint() -> str:
    """Name the state .venv was made for: the pins, the Python, the place (scripts hold paths)."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), CONSTRAINTS.read_bytes()]
    parts += [sys.version.encode(), os.fsencode(ROOT)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _works() -> bool:
    """Tell whether .venv has a running Python of the same version, and pip."""
    if not PYTHON.exists():
        return False
    ask = "import pip, sys; print(*sys.version_info[:3], sys.prefix)"
    try:
        done = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True)
    except OSError:
        return False
    return done.stdout.strip() == " ".join(str(n) for n in (*sys.version_info[:3], VENV))


def _requirements() -> Path:
    """Write pyproject's dependencies, all its extras and the dev group to a file for any pip."""
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for extra in project["project"]["optional-dependencies"].values():
        wanted += extra  # the suite reads QR codes and signatures for real
    listing = VENV / "jakber-requirements.txt"
    listing.write_text("\n".join(wanted) + "\n", encoding="utf-8")
    return listing


def _pip(trouble: str, *args: str) -> None:
    quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
    _call([str(PYTHON), "-m", "pip", "install", *quiet, *args], trouble)


def _call(command: list[str], trouble: str) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SystemExit(f"{trouble}.")
