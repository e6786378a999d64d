"""The demonstration of `make run`: sample workspace, its papers, and the window or its picture."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environment import PYTHON, ROOT, SCRIPTS
from system_libraries import has_display

RESULTS = ROOT / "hasil"
WORKSPACE = RESULTS / "contoh.db"
PICTURE = RESULTS / "jendela.png"
MEETING = "2018-04-04"
KINDS = ("notula", "undangan", "daftar-hadir", "siaran-berita")
FORMATS = ("pdf", "docx")
LONG_ENOUGH = 10
"""Seconds: a window that lived longer was shown, however it ended."""


def make() -> list[Path]:
    """Make the workspace (kept if it exists) and print its papers; return those printed.

    A kept workspace may lack the meeting by now: jakber says so, and the rest goes on.
    """
    RESULTS.mkdir(exist_ok=True)
    if not WORKSPACE.exists() and not _jakber("new", str(WORKSPACE), "--sample"):
        raise SystemExit(1)  # jakber has said why
    papers = [RESULTS / f"{kind}.{suffix}" for kind in KINDS for suffix in FORMATS]
    with ThreadPoolExecutor(2) as pair:
        printed = list(pair.map(_print, papers))
    return [paper for paper, done in zip(papers, printed, strict=True) if done]


def _print(paper: Path) -> bool:
    return _jakber("print", MEETING, paper.stem, "-o", str(paper), "--db", str(WORKSPACE))


def _jakber(*args: str) -> bool:
    """Run one verb of the command line; tell whether it succeeded (it reports trouble itself)."""
    command = [PYTHON, "-m", "jakber_desktop", *args]
    return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0


def show() -> int:
    """Open the window on the sample, or leave its picture where no window can be shown."""
    if has_display():
        print("Membuka JakBer Desktop. Tutup jendelanya untuk selesai.", flush=True)
        started = time.monotonic()
        code = subprocess.run([_desktop(), WORKSPACE], check=False).returncode
        if code == 0 or time.monotonic() - started > LONG_ENOUGH:
            return code
        print("Jendela tidak dapat dibuka di layar ini; gambarnya disimpan saja.", flush=True)
    else:
        print("Tidak ada layar di sini; gambar jendela disimpan sebagai gantinya.", flush=True)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [_desktop(), WORKSPACE, "--screenshot", PICTURE]
    code = subprocess.run(command, env=offscreen, check=False).returncode
    if code == 0:
        print(f"Gambar jendela: {PICTURE.relative_to(ROOT)}")
    return code


def _desktop() -> Path:
    return SCRIPTS / ("jakber-desktop.exe" if sys.platform == "win32" else "jakber-desktop")
