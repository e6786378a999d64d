"""Runs every benchmark one after the other and prints one table: `python benchmarks/run.py`.

--scale S|M|L (M) is the size of the workspace, --runs (5) how often each candidate runs, --json a
file for all figures; further words are names of benchmarks (`store startup`), else all run. A
benchmark with a gate over its bar runs once more: only two failures in a row count.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from harness import Gate

HERE = Path(__file__).resolve().parent
SCALED = {"store", "startup", "stall", "sync"}


def found() -> list[str]:
    """The names of the benchmarks that lie here."""
    return sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))


def words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(found()))
    parser.add_argument("--scale", default="M")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def run(name: str, chosen: argparse.Namespace) -> tuple[list[Gate], str]:
    """Run one benchmark in a process of its own: its gates, and its trouble if it had any."""
    out = Path(tempfile.mkdtemp()) / "figures.json"
    command = [sys.executable, str(HERE / f"bench_{name}.py"), "--json", str(out)]
    command += ["--runs", str(chosen.runs)]
    if name in SCALED:
        command += ["--scale", chosen.scale]
    paths = [str(HERE.parent), os.environ.get("PYTHONPATH", "")]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    print(f"\n== {name}", flush=True)
    status = subprocess.run(command, env=env, check=False).returncode
    if not out.exists():
        return [], f"{name}: no figures (exit {status})"
    figures: Any = json.loads(out.read_text(encoding="utf-8"))
    gates = figures["gates"] if isinstance(figures, dict) else figures
    return [Gate(**one) for one in gates], ""


def main() -> int:
    chosen = words()
    every: list[Gate] = []
    troubles: list[str] = []
    for name in chosen.names or found():
        gates, trouble = run(name, chosen)
        if any(not gate.passed for gate in gates):
            again, trouble = run(name, chosen)
            better = {gate.id: gate for gate in again if gate.passed}
            gates = [gate if gate.passed else better.get(gate.id, gate) for gate in gates]
        every += gates
        troubles += [trouble] if trouble else []
    print(f"\n{'':5} {f'scale {chosen.scale}, n={chosen.runs}':62}{'wall':>8}{'cpu':>8}")
    print("\n".join([*(gate.line() for gate in every), *troubles]))
    if chosen.json:
        figures = [vars(gate) for gate in every]
        chosen.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 1 if troubles or any(not gate.passed for gate in every) else 0


if __name__ == "__main__":
    sys.exit(main())
