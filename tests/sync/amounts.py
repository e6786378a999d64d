"""How much of the proof a run does: a little in `make test`, more in `test-sync`, most in a night.

`JAKBER_PROOF` is "test" (unset), "sync" or "long"; `JAKBER_SEEDS` is "a-b" for a long run, and
`JAKBER_PROOF_REPORT` the file that takes one JSON line a finished block.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

SIZE = os.environ.get("JAKBER_PROOF", "test")
SEEDS = os.environ.get("JAKBER_SEEDS", "")
REPORT = os.environ.get("JAKBER_PROOF_REPORT", "")


def amount(test: int, sync: int, share: float = 1.0) -> range:
    """Which numbered runs this size asks for; a long run takes its `share` of the seeds named."""
    if SIZE == "long":
        first, last = (int(word) for word in SEEDS.split("-"))
        return range(first, first + max(1, round((last - first + 1) * share)))
    return range(1, 1 + (sync if SIZE == "sync" else test))


def blocks(test: int, sync: int, share: float = 1.0, size: int = 10) -> list[Any]:
    """The same as parameters of a test, some runs a block: work for two processes."""
    runs = amount(test, sync, share)
    return [
        pytest.param(runs[at : at + size], id=f"{runs[at]}-{runs[min(at + size, len(runs)) - 1]}")
        for at in range(0, len(runs), size)
    ]


only_long = pytest.mark.skipif(SIZE != "long", reason="a long run's share")
beyond_test = pytest.mark.skipif(SIZE == "test", reason="test-sync's share")


@contextmanager
def told(name: str, runs: range) -> Iterator[None]:
    """Run a block and tell the report how it went."""
    started = time.perf_counter()
    word = "failed"
    try:
        yield
        word = "passed"
    finally:
        if REPORT:
            line = {
                "what": name, "first": runs[0], "last": runs[-1], "runs": len(runs),
                "result": word, "seconds": round(time.perf_counter() - started, 2),
            }  # fmt: skip
            with Path(REPORT).open("a", encoding="utf-8") as report:
                report.write(json.dumps(line) + "\n")


def each(name: str, runs: range, deed: Callable[[int], object]) -> None:
    """Do something for every number of a block, and tell the report."""
    with told(name, runs):
        for nth in runs:
            deed(nth)
