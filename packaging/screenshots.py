"""Take the pictures of the manual: python packaging/screenshots.py [NAME ...] (or beginnings).

Each picture is the real program, run for it alone on sample data, on a screen that nobody sees.
`docs/gambar/NN-<page>-<theme>.png` has the design size and is kept with the sources; `-1093` is the
small size, which is made to be looked at and not kept (see .gitignore).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import shared_sample

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "gambar"
THEMES = ("light", "dark")
SIZES = {"": "1366x688", "-1093": "1093x534"}
AT_ONCE = 2


class Shot(NamedTuple):
    """A picture: the mockup's name, the `--page` it shows, the sample it is taken of, its day."""

    name: str
    page: str
    sample: str = "busy"
    today: str = "2018-04-04"


SHOTS = (
    Shot("01-beranda", "beranda"),
    Shot("02-rapat", "rapat"),
    Shot("03-pembahasan", "pembahasan", "sample"),
    Shot("04-kehadiran", "kehadiran", "sample"),
    Shot("05-undangan", "undangan"),
    Shot("06-notula", "notula", "sample", today="2018-04-05"),
    Shot("07-tindak-lanjut", "tindak-lanjut"),
    Shot("08-sinkronisasi", "sinkronisasi", "shared", today="2018-04-05"),
    Shot("09-direktori", "direktori"),
    Shot("10-pencarian", "pencarian"),
    Shot("11-awal-kosong", "beranda", "empty"),
    Shot("12-pengaturan", "pengaturan"),
    Shot("15-persiapan", "persiapan", "sample"),
    Shot("16-arsip", "arsip", "sample", today="2018-04-05"),
    Shot("19-buku-surat", "buku-surat"),
    Shot("20-kalender", "kalender"),
    Shot("21-target", "target"),
    Shot("22-proyektor", "proyektor", "sample"),
    Shot("23-naskah", "naskah", "sample", today="2018-04-05"),
    Shot("24-laporan-bulanan", "laporan-bulanan"),
    Shot("25-ringkasan", "ringkasan"),
    Shot("26-rekap-kehadiran", "rekap-kehadiran"),
    Shot("27-ketidaksesuaian", "ketidaksesuaian"),
    Shot("28-rangkaian", "rangkaian"),
    Shot("29-topik", "topik"),
    Shot("30-hasil-pencarian", "hasil-pencarian"),
    Shot("31-nota-dinas", "nota-dinas"),
)


def main(words: list[str]) -> int:
    """Take the pictures whose name begins with one of the words, or all; 1 when one failed.

    A word that begins no picture's name, an option too, ends with 2 and the names there are.
    """
    if any(word in ("-h", "--help") for word in words):
        print(__doc__)
        return 0
    unknown = [word for word in words if not any(s.name.startswith(word) for s in SHOTS)]
    if unknown:
        print(f"tidak ada gambar: {', '.join(unknown)}", file=sys.stderr)
        print(f"yang ada: {', '.join(shot.name for shot in SHOTS)}", file=sys.stderr)
        return 2
    wanted = [shot for shot in SHOTS if not words or shot.name.startswith(tuple(words))]
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as pool:
        bases = {sample: _workspace(Path(folder), sample) for sample in {s.sample for s in wanted}}
        jobs = [
            pool.submit(_take, shot, bases[shot.sample], theme, suffix)
            for shot in wanted
            for theme in THEMES
            for suffix in SIZES
        ]
        failed = [job.result() for job in jobs]
    for line in filter(None, failed):
        print(line, file=sys.stderr)
    print(f"{failed.count('')} gambar di {TARGET.relative_to(ROOT)}")
    return 1 if any(failed) else 0


def _workspace(folder: Path, sample: str) -> Path:
    """A workspace with the sample wanted: empty, the meeting of 4 April 2018, or a busy year.

    "shared" is one of three laptops that wrote apart; the folder they share stands in its picture.
    """
    path = folder / f"{sample}.jakber"
    if sample == "shared":
        shared_sample.make(path, folder)
        return path
    options = {"empty": [], "sample": ["--sample"], "busy": ["--sample", "--busy"]}[sample]
    command = [sys.executable, "-m", "jakber_desktop", "new", str(path), *options]
    if sample == "busy":
        command += ["--today", "2018-04-04"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return path


def _take(shot: Shot, base: Path, theme: str, suffix: str) -> str:
    """Take one picture; what went wrong, or nothing."""
    name = f"{shot.name}-{theme}{suffix}"
    code = "from jakber_desktop.__main__ import desktop; raise SystemExit(desktop())"
    command = [sys.executable, "-c", code, str(base), "--screenshot", str(TARGET / f"{name}.png")]
    command += ["--page", shot.page, "--theme", theme, "--size", SIZES[suffix]]
    command += ["--today", shot.today]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return f"{name}: {done.stderr.strip()}" if done.returncode or done.stderr.strip() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
