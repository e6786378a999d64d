"""The start: spawn -> first list painted (S1), spawn -> session ready, longest gap after (S4).

The limit is a bare PySide6 QMainWindow of the same size, painted. Without a display the benchmark
starts itself again under Xvfb. Every run has a fresh home; the database has the size of --scale.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from gen_db import cached
from harness import Gate, Sample, Series, interleaved, noisy, options, ratio, report, spawned

ROOT = Path(__file__).resolve().parent.parent
BARE = """
import json, time
from PySide6 import QtCore, QtGui, QtWidgets
class Window(QtWidgets.QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QtCore.QTimer.singleShot(0, self.end)
    def end(self):
        print(json.dumps({"painted": time.perf_counter(), "painted_cpu": time.process_time()}))
        QtWidgets.QApplication.quit()
app = QtWidgets.QApplication([])
window = Window()
window.resize(1366, 688)
window.show()
app.exec()
"""
APP = "import sys; from jakber_desktop.__main__ import desktop; sys.exit(desktop())"
GAP_MS = 16
CHANGED = {"PYTHONDONTWRITEBYTECODE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}
"""Variables that would make a start slower than a person's, or write into a person's home."""


def fresh_home(
    run: Callable[[dict[str, str], Path], Sample], bytecode: Path
) -> Callable[[], Sample]:
    """A candidate whose every run gets an empty home; compiled modules are kept in `bytecode`."""

    def once() -> Sample:
        with tempfile.TemporaryDirectory() as home:
            env = {name: text for name, text in os.environ.items() if name not in CHANGED}
            env |= {"HOME": home, "XDG_RUNTIME_DIR": home, "PYTHONPATH": str(ROOT)}
            env["PYTHONPYCACHEPREFIX"] = str(bytecode)
            return run(env, Path(home))

    return once


def python(env: dict[str, str], _: Path) -> Sample:
    return spawned([sys.executable, "-c", "pass"], env)


def bare(env: dict[str, str], _: Path) -> Sample:
    started = time.perf_counter()
    sample = spawned([sys.executable, "-c", BARE], env)
    sample.extra["painted"] -= started
    return sample


def app(db: Path) -> Callable[[dict[str, str], Path], Sample]:
    def run(env: dict[str, str], home: Path) -> Sample:
        trace = home / "trace"
        command = [sys.executable, "-c", APP, str(db)]
        started = time.perf_counter()
        sample = spawned(command, {**env, "JAKBER_TRACE": str(trace)})
        for word, moment, *cpu in (line.split() for line in trace.read_text().splitlines()):
            sample.extra[word] = float(moment) - (started if cpu else 0)
            if cpu:
                sample.extra[f"{word}_cpu"] = float(cpu[0])
        return sample

    return run


def gates(series: dict[str, Series]) -> list[Gate]:
    window, program = series["bare window"], series["app"]

    def against_window(id_: str, what: str, target: float) -> Gate:
        wall = ratio(program, window, what, "painted")
        cpu = ratio(program, window, f"{what}_cpu", "painted_cpu")
        name = f"app {what} / bare window painted"
        return Gate(id_, name, wall, target, noisy(window, "painted"), cpu)

    gap = statistics.median(sample.extra["gap"] for sample in program.samples) * 1000
    return [
        against_window("S1", "painted", 1.25),
        against_window("S4", "ready", 3.2),
        Gate("S4g", "app: longest gap after the first paint, ms", gap, GAP_MS),
    ]


def main() -> int:
    chosen = options(__doc__, scale="L")
    if not os.environ.get("DISPLAY") and sys.platform == "linux":
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
        os.execvp(screen[0], [*screen, sys.executable, *sys.argv])
    source = cached(chosen.scale)
    work = Path(tempfile.mkdtemp(dir=source.parent))
    try:
        db = Path(shutil.copy(source, work / "kerja.jakber"))
        runs = {"python -c pass": python, "bare window": bare, "app": app(db)}
        bytecode = work / "bytecode"
        series = interleaved(
            {name: fresh_home(run, bytecode) for name, run in runs.items()}, chosen.runs
        )
    finally:
        shutil.rmtree(work)
    for name, what in (("bare window", "painted"), ("app", "painted"), ("app", "ready")):
        wall, cpu = series[name].median(what) * 1000, series[name].median(f"{what}_cpu") * 1000
        print(f"{name + ' ' + what:46} wall {wall:9.1f} ms  cpu {cpu:9.1f}")
    return report(gates(series), {"python -c pass": series["python -c pass"]})


if __name__ == "__main__":
    sys.exit(main())
