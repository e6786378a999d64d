"""M: plants one fault at a time into a copy of the program and asks whether the quick tests see it.

`python -m tests.sync.mutants.run [names]` prints a line a mutant and the share that was killed; a
mutant that lives must have its reason in the catalogue. A `Mutant` is a text substitution.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[3]
CPU_SECONDS = 300
MEMORY = 2_000_000_000
AIM = 0.9
_SHARED = (
    "tests/sync/test_keepassxc.py",
    "tests/store/log",
    "tests/sync/test_clocks.py",
    "tests/sync/test_properties.py",
)
STAGES = {
    "store/log": (*_SHARED, "tests/sync/test_versions.py"),
    "store/merge": ("tests/store/merge", *_SHARED),
    "sync/vetting": ("tests/sync",),
    "sync/vault": ("tests/sync",),
    "sync": ("tests/sync/test_clones.py", "tests/sync/test_kills.py", "tests/sync", "tests/cli"),
}
"""Where a fault of a room is looked for, the quickest first; the longest name that fits counts."""


class Mutant(NamedTuple):
    """A fault: in which file which words become which; `lives` is why no test can see it."""

    name: str
    file: str
    old: str
    new: str
    lives: str = ""


class Verdict(NamedTuple):
    mutant: Mutant
    killed: bool
    by: str
    seconds: float


def planted(mutant: Mutant, folder: Path) -> None:
    """Make a tree with the fault in it. Raises ValueError unless its words stand there once."""
    for path in ROOT.iterdir():
        if path.name in {"jakber_desktop", "build", ".git", ".pytest_cache", "hasil"}:
            continue
        (folder / path.name).symlink_to(path)
    shutil.copytree(
        ROOT / "jakber_desktop", folder / "jakber_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )  # fmt: skip
    target = folder / "jakber_desktop" / mutant.file
    text = target.read_text(encoding="utf-8")
    if text.count(mutant.old) != 1:
        raise ValueError(f"{mutant.name}: stands {text.count(mutant.old)} times in {mutant.file}")
    target.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8")


def stages(mutant: Mutant) -> tuple[str, ...]:
    """The tests that look at a mutant's room."""
    fitting = [room for room in STAGES if mutant.file.startswith(room)]
    return STAGES[max(fitting, key=len)]


def judge(mutant: Mutant) -> Verdict:
    """Run the quick tests against one fault until the first fails."""
    started = time.perf_counter()
    folder = Path(tempfile.mkdtemp(prefix="jakber-mutant-"))
    by = ""
    try:
        planted(mutant, folder)
        for stage in stages(mutant):
            by = _failure(folder, stage)
            if by:
                break
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Verdict(mutant, bool(by), by, time.perf_counter() - started)


def _failure(folder: Path, tests: str) -> str:
    """The first test that fails; empty when all pass. A run that breaks off tells nothing."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", tests]
    env = {**os.environ, "JAKBER_PROOF": "test", "JAKBER_PROOF_REPORT": ""}
    done = subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, check=False, preexec_fn=_limit
    )
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return "never ends"
    told = done.stdout.splitlines()
    failed = [line for line in told if line.startswith(("FAILED", "ERROR"))]
    if done.returncode not in (0, 1) or (failed and failed[0].startswith("ERROR")):
        raise RuntimeError(f"{tests}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return failed[0].removeprefix("FAILED ")[:100] if done.returncode else ""


def _limit() -> None:
    """So much of a processor and of memory; a busy machine makes nothing a fault."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main(words: list[str]) -> int:
    from tests.sync.mutants.catalogue import MUTANTS

    some = [one for one in MUTANTS if not words or one.name in words]
    killed = explained = 0
    with ThreadPoolExecutor(int(os.environ.get("JAKBER_JOBS", "2"))) as pool:
        for verdict in pool.map(judge, some):
            mutant = verdict.mutant
            killed += verdict.killed
            explained += not verdict.killed and bool(mutant.lives)
            word = f"killed by {verdict.by}" if verdict.killed else f"LIVES {mutant.lives}"
            print(f"{mutant.name:28} {verdict.seconds:5.0f} s  {word}", flush=True)
            _tell(verdict)
    share = killed / len(some)
    print(f"{killed} of {len(some)} killed ({share:.0%}), {explained} live with a reason")
    return 0 if share >= AIM and killed + explained == len(some) else 1


def _tell(verdict: Verdict) -> None:
    """A line in the report of the long runs, where one is asked for."""
    if report := os.environ.get("JAKBER_PROOF_REPORT"):
        line = {
            "what": f"M {verdict.mutant.name}", "first": 1, "last": 1, "runs": 1,
            "result": "passed" if verdict.killed or verdict.mutant.lives else "failed",
            "seconds": round(verdict.seconds, 1),
        }  # fmt: skip
        with Path(report).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
