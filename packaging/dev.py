"""What a developer types, on every system: python3 packaging/dev.py VERB (Makefile calls this).

    run           sample workspace, its papers in hasil/, then the program
    test [...]    the whole suite (further words go to pytest)
    test-sync     the proof of sharing: 2,000 schedules, kills, damaged files, texts
    test-hub      the tests of the PostgreSQL hub, with a server of their own
    test-long A-B the same at length, for the seeds A to B; adds to build/sync-proof.jsonl
    check         ruff, mypy, import contracts, Qt assets, translations
    assets        compile ui/ and resources/ into the package
    screenshots   every screen of the sample as a picture in docs/gambar/
    translations  collect new words into resources/translations/
    bench [...]   all benchmarks, or those named: bench startup pdf
    clean         delete what can be made again (.venv and hasil/ stay)

Standard library only: it runs before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older one starts this file, too
    sys.exit("JakBer Desktop memerlukan Python 3.11 atau lebih baru.")

import environment
import sample_papers
import sync_proof
from environment import PYTHON, ROOT
from system_libraries import has_display

CHECKS = {
    "Aset Qt": ["packaging/qt_assets.py"],
    "Aset Qt segar": ["packaging/qt_assets.py", "--check"],
    "Ruff": ["-m", "ruff", "check", "--quiet", "."],
    "Bentuk kode": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "Tipe (mypy)": ["-m", "mypy"],
    "Kontrak impor": [
        "-c",
        "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_logo=True))",
    ],
    "Terjemahan": ["packaging/translations.py", "--check"],
}
REMAKABLE = (
    "build",
    "dist",
    "jakber_desktop/_assets",
    "jakber_desktop/desktop/_forms",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".import_linter_cache",
    ".hypothesis",
)


def run(_: list[str]) -> int:
    """Set up, print the sample's papers and open the program on it."""
    environment.prepare(window=has_display())
    _python("packaging/qt_assets.py", quiet=True)
    papers = sample_papers.make()
    if papers:
        print("Naskah contoh: " + ", ".join(str(p.relative_to(ROOT)) for p in papers), flush=True)
    return sample_papers.show() or (0 if papers else 1)


def test(words: list[str]) -> int:
    """Set up and run the suite on two cores."""
    environment.prepare()
    return _python("-m", "pytest", "-n", "2", *words)


def test_sync(words: list[str]) -> int:
    """Run the proof of sharing in the size of every push."""
    environment.prepare()
    return sync_proof.run("sync", "", words)


def test_long(words: list[str]) -> int:
    """Run it for the seeds of the first word ("1-5000"); figures add up in one report."""
    environment.prepare()
    if not words or not sync_proof.is_range(words[0]):
        print("Sebutkan nomor jadwalnya, misalnya: make test-long SEEDS=1-5000")
        return 2
    return sync_proof.run("long", words[0], words[1:])


def test_hub(words: list[str]) -> int:
    """Run the tests of the hub against a server that lives as long as they do."""
    environment.prepare()
    import hub_server  # of Linux alone

    with hub_server.running() as url:
        os.environ["JAKBER_HUB_TEST"] = url
        return _python("-m", "pytest", "-n", "2", "-m", "hub", *(words or ["tests/hub"]))


def check(_: list[str]) -> int:
    """Run every check, also after one failed; 1 if any did."""
    environment.prepare()
    failed = []
    for name, command in CHECKS.items():
        done = subprocess.run([PYTHON, *command], cwd=ROOT, capture_output=True, text=True)
        print(f"{name}: {'gagal' if done.returncode else 'baik'}", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    return 1 if failed else 0


def assets(_: list[str]) -> int:
    """Compile forms and copy resources."""
    environment.prepare()
    return _python("packaging/qt_assets.py")


def translations(_: list[str]) -> int:
    """Collect the program's words."""
    environment.prepare()
    return _python("packaging/translations.py")


def screenshots(words: list[str]) -> int:
    """Take the pictures named (`03`), or all of them."""
    environment.prepare(window=True)
    _python("packaging/qt_assets.py", quiet=True)
    return _python("packaging/screenshots.py", *words)


def bench(words: list[str]) -> int:
    """Run the benchmarks named (`startup` is bench_startup.py), or all of them."""
    environment.prepare()
    names = [f"bench_{word}.py" for word in words]
    scripts = names or sorted(p.name for p in (ROOT / "benchmarks").glob("bench_*.py"))
    return max([_python(f"benchmarks/{script}") for script in scripts], default=0)


def clean(_: list[str]) -> int:
    """Delete caches and compiled files."""
    for name in REMAKABLE:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for package in ("jakber_desktop", "tests", "packaging", "benchmarks"):
        for cache in list((ROOT / package).rglob("__pycache__")):
            shutil.rmtree(cache, ignore_errors=True)
    return 0


def _python(*command: str, quiet: bool = False) -> int:
    """Run the environment's Python from the root; return its exit code."""
    out = subprocess.DEVNULL if quiet else None
    return subprocess.run([PYTHON, *command], cwd=ROOT, stdout=out, check=False).returncode


VERBS = {
    "run": run,
    "test": test,
    "test-sync": test_sync,
    "test-hub": test_hub,
    "test-long": test_long,
    "check": check,
    "assets": assets,
    "screenshots": screenshots,
    "translations": translations,
    "bench": bench,
    "clean": clean,
}


def main(words: list[str]) -> int:
    """Run one verb; 2 and the list of verbs when there is none of that name."""
    if not words or words[0] not in VERBS:
        print(__doc__)
        return 2
    os.chdir(ROOT)
    try:
        return VERBS[words[0]](words[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
