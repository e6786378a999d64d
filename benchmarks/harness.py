"""Common ground of all benchmarks: interleaved runs, medians of pairwise ratios, JSON out.

Figures are ratios against a named limit in the same run (performance.md, "Benchmarks to ship"). A
gate fails only when a ratio is over its target x 1.25; a limit whose own slowest run is more than
twice its fastest is reported as noisy.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

SEED = 20180404
RUNS = 7


@dataclass
class Sample:
    """One run: seconds on the wall and on the processor, peak memory in MB (processes only)."""

    wall: float
    cpu: float
    rss: float = 0.0
    extra: dict[str, float] = field(default_factory=dict)


def timed(deed: Callable[[], Any]) -> Sample:
    """Time one call in this process."""
    cpu, wall = time.process_time(), time.perf_counter()
    deed()
    return Sample(time.perf_counter() - wall, time.process_time() - cpu)


def spawned(command: Sequence[str], env: Mapping[str, str] | None = None) -> Sample:
    """Time one whole process; a last line of JSON on its standard output becomes `extra`."""
    started = time.perf_counter()
    child = subprocess.Popen(command, env=env and dict(env), stdout=subprocess.PIPE)
    assert child.stdout is not None
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {child.returncode}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, _extra(output))


def _extra(output: bytes) -> dict[str, float]:
    lines = output.decode(errors="replace").strip().splitlines()
    try:
        found = json.loads(lines[-1]) if lines else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


@dataclass
class Series:
    """The runs of one candidate."""

    samples: list[Sample]

    def median(self, what: str = "wall") -> float:
        return statistics.median(value(sample, what) for sample in self.samples)


def value(sample: Sample, what: str) -> float:
    """wall, cpu, rss, or one of the figures the process told itself."""
    return sample.extra[what] if what in sample.extra else getattr(sample, what)


def interleaved(
    candidates: Mapping[str, Callable[[], Sample]], runs: int = RUNS, warm: int = 1
) -> dict[str, Series]:
    """Run all candidates in turn, `warm` rounds unseen, then `runs` rounds."""
    series = {name: Series([]) for name in candidates}
    for nth in range(runs + warm):
        for name, run in candidates.items():
            sample = run()
            if nth >= warm:
                series[name].samples.append(sample)
    return series


def ratio(measured: Series, limit: Series, what: str = "wall", limit_what: str = "") -> float:
    """Median of the pairwise ratios of interleaved runs."""
    pairs = zip(measured.samples, limit.samples, strict=True)
    return statistics.median(value(a, what) / value(b, limit_what or what) for a, b in pairs)


@dataclass
class Gate:
    """One target: an id of performance.md, what is measured against what, and the bar."""

    id: str
    what: str
    ratio: float
    target: float
    noisy: bool = False

    @property
    def passed(self) -> bool:
        return self.noisy or self.ratio <= self.target * 1.25

    def line(self) -> str:
        state = (
            "noisy"
            if self.noisy
            else "ok"
            if self.ratio <= self.target
            else ("near" if self.passed else "OVER")
        )
        return f"{self.id:4} {self.what:58} {self.ratio:7.3f}  <= {self.target:<6} {state}"


def noisy(limit: Series, what: str = "wall") -> bool:
    figures = [value(sample, what) for sample in limit.samples]
    return max(figures) > 2 * min(figures)


def report(gates: Sequence[Gate], series: Mapping[str, Series] | None = None) -> int:
    """Print medians and gates, JSON to the file named by --json; the exit code of the run."""
    for name, one in (series or {}).items():
        rss = f"  rss {one.median('rss'):6.1f} MB" if one.samples[0].rss else ""
        print(
            f"{name:40} wall {one.median() * 1000:9.2f} ms  cpu {one.median('cpu') * 1000:9.2f}{rss}"
        )
    for gate in gates:
        print(gate.line())
    if "--json" in sys.argv:
        out = sys.argv[sys.argv.index("--json") + 1]
        with open(out, "w", encoding="utf-8") as file:
            json.dump([vars(gate) for gate in gates], file, indent=1)
    return 0 if all(gate.passed for gate in gates) else 1
