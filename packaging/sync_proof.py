"""The proof of sharing: runs its tests in a named size and sums up one report over many runs."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections import defaultdict
from pathlib import Path

from environment import PYTHON, ROOT

REPORT = ROOT / "build" / "sync-proof.jsonl"
"""One JSON line a finished block: what, first, last, runs, result, seconds."""
TESTS = ("tests/sync", "tests/store/merge")
_RANGE = re.compile(r"(\d+)-(\d+)")


def is_range(word: str) -> bool:
    """Whether a word names seeds: "1-5000"."""
    found = _RANGE.fullmatch(word)
    return found is not None and int(found[1]) <= int(found[2])


def run(size: str, seeds: str, words: list[str]) -> int:
    """Run the tests of sharing in a size (tests/sync/amounts.py); the figures come first.

    A long run adds to the report, the other begins a report of its own.
    """
    report = REPORT if size == "long" else REPORT.with_name("sync-proof-ci.jsonl")
    report.parent.mkdir(exist_ok=True)
    if size != "long":
        report.unlink(missing_ok=True)
    env = {
        **os.environ,
        "JAKBER_PROOF": size,
        "JAKBER_SEEDS": seeds,
        "JAKBER_PROOF_REPORT": str(report),
    }
    marks = ["-m", "not hub"] if size == "long" else []
    command = [PYTHON, "-m", "pytest", "-n", "2", "-q", *marks, *(words or TESTS)]
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as tests:
        assert tests.stdout is not None
        closing = ""
        for line in tests.stdout:
            print(closing, end="", flush=True)
            closing = line
    print("\n".join(summary(report)))
    print(closing, end="", flush=True)  # what a CI server reads stands last
    return tests.returncode


def summary(report: Path) -> list[str]:
    """A line for each property: how many runs, how many blocks of them failed, how long."""
    if not report.exists():
        return []
    runs: dict[str, set[int]] = defaultdict(set)
    failed: dict[str, int] = defaultdict(int)
    seconds: dict[str, float] = defaultdict(float)
    for text in report.read_text(encoding="utf-8").splitlines():
        line = json.loads(text)
        runs[line["what"]].update(range(line["first"], line["last"] + 1))
        failed[line["what"]] += line["result"] != "passed"
        seconds[line["what"]] += line["seconds"]
    head = f"{'what':24}{'runs':>10}{'failed':>10}{'seconds':>10}"
    return [
        head,
        *(f"{w:24}{len(runs[w]):>10}{failed[w]:>10}{seconds[w]:>10.0f}" for w in sorted(runs)),
    ]
