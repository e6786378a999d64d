"""Keep resources/translations/*.ts in step with the words of the program (source: Indonesian).

    python packaging/translations.py           collects new words, drops vanished ones
    python packaging/translations.py --check   fails when a word is missing or not translated

jakber_en.ts is the English translation; qtbase_id.ts are Qt's own words (OK, Batal, Salin ...) in
Indonesian, for which Qt ships no file: nothing is collected into it, it is only checked.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from qt_assets import ROOT, qt_tool

TRANSLATIONS = ROOT / "resources" / "translations"
COLLECTED = ("jakber_en.ts",)


def _sources(root: Path) -> list[Path]:
    """List everything that speaks: the package without compiled forms, and the forms."""
    package = [p for p in (root / "jakber_desktop").rglob("*.py") if "_forms" not in p.parts]
    return sorted(package) + sorted((root / "ui").rglob("*.ui"))


def collect(target: Path, root: Path = ROOT) -> None:
    """Bring one .ts file up to date; no line numbers, so that a diff shows words only."""
    listing = target.with_suffix(".lst")
    listing.write_text("\n".join(str(p) for p in _sources(root)), encoding="utf-8")
    try:
        qt_tool("lupdate", "-silent", "-no-obsolete", "-locations", "none",
                "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
                "-source-language", "id_ID", "-target-language", "en",
                f"@{listing}", "-ts", target)  # fmt: skip
    finally:
        listing.unlink()


def check(folder: Path = TRANSLATIONS, root: Path = ROOT) -> list[str]:
    """Return one complaint for each .ts file that lacks words or has unfinished ones."""
    complaints = []
    with TemporaryDirectory() as aside:
        for ts in sorted(folder.glob("*.ts")):
            copy = Path(aside, ts.name)
            shutil.copyfile(ts, copy)
            if ts.name in COLLECTED:
                collect(copy, root)
                if copy.read_bytes() != ts.read_bytes():
                    complaints.append(f"{ts.name}: kata belum lengkap, jalankan make translations")
            try:
                qt_tool("lrelease", "-silent", "-fail-on-unfinished", copy,
                        "-qm", copy.with_suffix(".qm"))  # fmt: skip
            except SystemExit as unfinished:
                complaints.append(f"{ts.name}: {unfinished}")
    return complaints


if __name__ == "__main__":
    if "--check" in sys.argv:
        found = check()
        print("\n".join(found) or "Terjemahan lengkap.")
        sys.exit(1 if found else 0)
    for name in COLLECTED:
        collect(TRANSLATIONS / name)
