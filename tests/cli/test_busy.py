"""A database that another process holds: writing waits, then ends with 4; reading goes on."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.store import write_lock

HOLDER = """
import sys
from filelock import FileLock
lock = FileLock(sys.argv[1] + ".lock")
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(db: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock of the sample until it is told to end."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(db)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        if process.poll() is None:
            process.kill()


def test_it_waits_ten_seconds() -> None:
    assert write_lock.LOCK_SECONDS == 10


def test_a_write_that_waited_too_long_ends_with_4_and_a_sentence(
    db: Path, holder: Any, jakber: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_lock, "LOCK_SECONDS", 0.2)
    said = jakber("undo", "--db", db)
    assert said.code == 4
    assert said.out == ""
    assert said.err == (
        f"Basis data “{db}” sedang dipakai program lain. Tunggu sebentar, lalu coba lagi; "
        "perubahan ini belum tersimpan.\n"
    )
    holder.communicate()
    assert jakber("undo", "--db", db).code == 0


def test_a_write_goes_on_as_soon_as_it_may(
    db: Path, holder: Any, jakber_process: Any, tmp_path: Path
) -> None:
    threading.Timer(0.5, holder.kill).start()
    assert jakber_process("undo", "--db", db).code == 0


@pytest.mark.parametrize("verb", [["meetings"], ["fsck"], ["show", "2018-04-04"]])
def test_reading_does_not_wait(
    db: Path, holder: Any, jakber: Any, verb: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_lock, "LOCK_SECONDS", 0)  # who asked for the lock would end with 4
    assert jakber(*verb, "--db", db).code == 0


def test_a_list_read_after_a_crash_folds_the_log_only_with_the_lock(
    db: Path, jakber: Any, tmp_path: Path
) -> None:
    """What a killed program left is a file with its log; copied here, because nothing is killed."""
    from jakber_desktop.operations.workspaces import open_workspace

    workspace = open_workspace(db)
    workspace.note("contoh", "1")
    crashed = tmp_path / "mati.jakber"
    for ending in ("", "-wal"):
        shutil.copyfile(f"{db}{ending}", f"{crashed}{ending}")
    workspace.close()
    wal = Path(f"{crashed}-wal")
    assert wal.stat().st_size
    assert jakber("meetings", "--db", crashed).code == 0
    assert not wal.exists()
    assert Path(f"{crashed}.lock").exists()
