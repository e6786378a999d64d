"""The demonstration of `make run`: sample workspace, its papers, and the window or its picture."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from environment import PYTHON, ROOT, SCRIPTS
from system_libraries import has_display

RESULTS = ROOT / "hasil"
WORKSPACE = RESULTS / "contoh.db"
PICTURE = RESULTS / "jendela.png"
MEETING = "2018-04-04"
KINDS = (
    "notula", "undangan", "daftar-hadir", "siaran-berita", "berita-acara", "nota-dinas",
    "laporan-rapat", "susunan-acara", "naskah-pimpinan", "pemberitahuan", "lembar-disposisi",
)  # fmt: skip
OF_SPECIMEN = ("petikan-keputusan", "lembar-ralat")
"""Kinds that the sample meeting cannot have: it decided nothing, and its minutes are a draft."""
MONTHLY, MONTH = "laporan-bulanan", "2018-04"
EDITED = ("notula", "undangan", "daftar-hadir", "siaran-berita")
"""Kinds that are written as Word documents, too."""
SPECIMEN = ROOT / "resources" / "sample" / "contoh-naskah.json"
ERRATUM = {
    "kind": "erratum", "sheet": 1, "date": "2018-04-06", "place": "Tempat",
    "was": "Ruang Rapat Sekertariat", "becomes": "Ruang Rapat Sekretariat",
    "reason": "Salah ketik.", "author": "Notulis",
}  # fmt: skip
LONG_ENOUGH = 10
"""Seconds: a window that lived longer was shown, however it ended."""


class Paper(NamedTuple):
    """A paper to print: the verb and what it is of, and its file in `hasil/`."""

    words: tuple[str, ...]
    path: Path


def make() -> list[Path]:
    """Make the workspace (kept if it exists) and print every kind of paper; return those printed.

    A kept workspace may lack the meeting by now: jakber says so, and the rest goes on.
    """
    RESULTS.mkdir(exist_ok=True)
    if not WORKSPACE.exists() and not _jakber("new", str(WORKSPACE), "--sample"):
        raise SystemExit(1)  # jakber has said why
    with tempfile.TemporaryDirectory() as folder:
        wanted = papers(_specimen(Path(folder)))
        with ThreadPoolExecutor(2) as pair:
            printed = list(pair.map(_print, wanted))
    return [paper.path for paper, done in zip(wanted, printed, strict=True) if done]


def papers(specimen: Path) -> list[Paper]:
    """What is printed: of the sample, of its month, and of the specimen what the sample lacks."""
    here, there = ("--db", str(WORKSPACE)), ("--db", str(specimen))
    return [
        *(Paper(("print", MEETING, kind, *here), RESULTS / f"{kind}.pdf") for kind in KINDS),
        *(Paper(("print", MEETING, kind, *here), RESULTS / f"{kind}.docx") for kind in EDITED),
        Paper(("month", MONTH, *here), RESULTS / f"{MONTHLY}.pdf"),
        *(Paper(("print", MEETING, kind, *there), RESULTS / f"{kind}.pdf") for kind in OF_SPECIMEN),
    ]


def _specimen(folder: Path) -> Path:
    """A workspace with the made-up meeting of Pengaturan, and an erratum in its minutes."""
    record = json.loads(SPECIMEN.read_text(encoding="utf-8"))
    record["corrections"] = [ERRATUM]
    file, workspace = folder / "naskah.json", folder / "naskah.db"
    file.write_text(json.dumps(record), encoding="utf-8")
    _jakber("new", str(workspace))
    _jakber("import", str(file), "--db", str(workspace))
    return workspace


def _print(paper: Paper) -> bool:
    return _jakber(*paper.words, "-o", str(paper.path))


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
