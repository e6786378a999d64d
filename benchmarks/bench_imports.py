"""What each dependency costs to import on top of PySide6: why it must not load before the paint.

The guard that nothing of this is imported at the start is a test (tests/desktop), not a figure.
"""

from __future__ import annotations

import sys

from harness import interleaved, options, report, spawned

BASE = "from PySide6 import QtCore, QtGui, QtWidgets"
MODULES = (
    "sqlite3", "msgspec", "platformdirs", "filelock", "sqlalchemy.orm", "reportlab.platypus",
    "docx", "pypdfium2", "jsonschema", "dateutil.rrule", "markdown_it", "snowballstemmer",
    "asyncio", "importlib.metadata",
)  # fmt: skip


def main() -> int:
    chosen = options(__doc__, runs=5)
    programs = {"PySide6": BASE} | {name: f"{BASE}; import {name}" for name in MODULES}
    series = interleaved(
        {
            name: (lambda code=code: spawned([sys.executable, "-c", code]))
            for name, code in programs.items()
        },
        chosen.runs,
    )
    wall, cpu = series["PySide6"].median(), series["PySide6"].median("cpu")
    print(f"{'PySide6 (limit)':24} wall {wall * 1000:8.1f} ms  cpu {cpu * 1000:8.1f}")
    for name in MODULES:
        more = series[name].median() - wall, series[name].median("cpu") - cpu
        print(f"{name:24} wall {more[0] * 1000:+8.1f} ms  cpu {more[1] * 1000:+8.1f}")
    return report([])


if __name__ == "__main__":
    sys.exit(main())
