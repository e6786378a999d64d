"""Runs numbered schedules again: `python -m tests.sync.schedules 17 42-60 [--large]`."""

from __future__ import annotations

import sys
import time

from tests.sync.schedules import machine

LARGE_EVERY = 25


def main(words: list[str]) -> int:
    failed = 0
    started = time.perf_counter()
    seeds = [seed for word in words if word[0] != "-" for seed in _seeds(word)]
    for seed in seeds:
        try:
            machine.run(seed, large="--large" in words or seed % LARGE_EVERY == 0)
        except machine.ScheduleFailed as error:
            failed += 1
            print(error, flush=True)
    seconds = time.perf_counter() - started
    print(f"{len(seeds)} schedules, {failed} failed, {len(seeds) / seconds:.1f} a second")
    return 1 if failed else 0


def _seeds(word: str) -> range:
    first, _, last = word.partition("-")
    return range(int(first), int(last or first) + 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
