"""What each dependency costs to import on top of PySide6, and what must never load at the start."""

from __future__ import annotations

import sys

from harness import interleaved, spawned

BASE = "from PySide6 import QtCore, QtGui, QtWidgets"
MODULES = (
    "sqlite3", "msgspec", "platformdirs", "filelock", "sqlalchemy.orm", "reportlab.platypus", "docx",
    "pypdfium2", "jsonschema", "dateutil.rrule", "markdown_it", "snowballstemmer", "asyncio",
    "importlib.metadata",
)  # fmt: skip


def main() -> int:
    programs = {"PySide6": BASE} | {name: f"{BASE}; import {name}" for name in MODULES}
    series = interleaved(
        {
            name: (lambda code=code: spawned([sys.executable, "-c", code]))
            for name, code in programs.items()
        },
        runs=5,
    )
    bare = series["PySide6"].median()
    print(f"{'PySide6 (limit)':24} {bare * 1000:8.1f} ms")
    for name in MODULES:
        print(f"{name:24} {(series[name].median() - bare) * 1000:+8.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
