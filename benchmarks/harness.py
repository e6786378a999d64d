"""Measures candidates in turn and compares medians of ratios; figures never become timed tests.

Every measure is a ratio against a named limit in the same run (performance.md, "Benchmarks to
ship"). A gate fails only when its ratio on the wall and on the processor are both over the target
x 1.25; a limit whose own slowest run is more than twice its fastest is reported as noisy.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

SEED = 20180404
RUNS = 7
LEAST = 0.03
"""Seconds a sample of a short deed lasts at least: it is repeated until then."""
SLACK = 1.25


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


def repeated(deed: Callable[[], Any], least: float = LEAST) -> Callable[[], Sample]:
    """A candidate that times a short deed: seconds a call, over as many calls as `least` needs."""
    deed()
    calls = max(1, round(least / timed(deed).wall))

    def run() -> Sample:
        all_calls = timed(lambda: [deed() for _ in range(calls)])
        return Sample(all_calls.wall / calls, all_calls.cpu / calls)

    return run


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


def noisy(limit: Series, what: str = "wall") -> bool:
    """Whether a limit's own slowest run is more than twice its fastest."""
    figures = [value(sample, what) for sample in limit.samples]
    return max(figures) > 2 * min(figures)


@dataclass
class Gate:
    """One target: an id of performance.md, what is measured against what, and the bar."""

    id: str
    what: str
    ratio: float
    target: float
    noisy: bool = False
    cpu: float | None = None
    """The same ratio in processor time, where it says something."""

    @property
    def passed(self) -> bool:
        best = self.ratio if self.cpu is None else min(self.ratio, self.cpu)
        return self.noisy or best <= self.target * SLACK

    @property
    def state(self) -> str:
        if self.ratio <= self.target:
            return "ok"
        return "noisy" if self.noisy else "near" if self.passed else "OVER"

    def line(self) -> str:
        cpu = f"{self.cpu:8.2f}" if self.cpu is not None else " " * 8
        return f"{self.id:5} {self.what:62}{self.ratio:8.2f}{cpu}  <= {self.target:<5} {self.state}"


def gate(
    id_: str,
    series: Mapping[str, Series],
    what: str,
    limit: str,
    target: float,
    *,
    figure: str = "",
) -> Gate:
    """The gate `what` / `limit`; `figure` is one the measured process told (seconds, no cpu)."""
    measured, bar = series[what], series[limit]
    name = f"{what}{f' ({figure})' if figure else ''} / {limit}"
    wall = ratio(measured, bar, figure or "wall", "wall" if figure else "")
    cpu = None if figure else ratio(measured, bar, "cpu")
    return Gate(id_, name, wall, target, noisy(bar), cpu)


def options(description: str | None, scale: str = "M", runs: int = RUNS) -> argparse.Namespace:
    """The words every benchmark understands: --scale, --runs, --json."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--scale", default=scale, help="S, M, L or a number")
    parser.add_argument("--runs", type=int, default=runs)
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    return parser.parse_args()


def report(gates: Sequence[Gate], series: Mapping[str, Series] | None = None) -> int:
    """Print medians and gates, write the figures as `--json` asks; the exit code of the run."""
    for name, one in (series or {}).items():
        wall, cpu = one.median() * 1000, one.median("cpu") * 1000
        rss = f"  rss {one.median('rss'):6.1f} MB" if one.samples[0].rss else ""
        print(f"{name:46} wall {wall:9.3f} ms  cpu {cpu:9.3f}{rss}")
    print(f"{'':5} {'':62}{'wall':>8}{'cpu':>8}")
    for one_gate in gates:
        print(one_gate.line(), flush=True)
    if "--json" in sys.argv:
        figures = {
            "gates": [asdict(one_gate) for one_gate in gates],
            "samples": {
                name: [asdict(s) for s in one.samples] for name, one in (series or {}).items()
            },
        }
        out = Path(sys.argv[sys.argv.index("--json") + 1])
        out.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 0 if all(one_gate.passed for one_gate in gates) else 1
