"""The folder of attachments: whole or not at all, once, checked; every trouble has its words."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model.errors import (
    AttachmentAbsent,
    AttachmentDamaged,
    FileMissing,
    FileNotKept,
    FileUnreadable,
    FileUnwritable,
    JakberError,
)
from jakber_desktop.operations.attachments.reading import attachment_sheet
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.store import copying
from jakber_desktop.store.attachments import PART_LIFE_S, AttachmentStore
from jakber_desktop.store.copying import CHUNK, Kept, Stopped
from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def store(tmp_path: Path) -> AttachmentStore:
    return AttachmentStore(tmp_path / "rapat.jakber")


def written(path: Path, data: bytes = b"isi paparan") -> Path:
    path.write_bytes(data)
    return path


def names(store: AttachmentStore) -> list[str]:
    return sorted(path.name for path in store.folder.iterdir()) if store.folder.exists() else []


def test_a_file_is_kept_under_its_hash(store: AttachmentStore, tmp_path: Path) -> None:
    data = os.urandom(3 * CHUNK + 17)
    kept = store.take(written(tmp_path / "a.bin", data))
    assert kept == Kept(hashlib.sha256(data).hexdigest(), len(data))
    assert names(store) == [kept.sha256]
    assert store.read(kept.sha256, "a.bin") == data
    assert store.folder.name == "rapat.jakber.lampiran"


def test_the_same_content_is_kept_once_and_never_written_again(
    store: AttachmentStore, tmp_path: Path
) -> None:
    kept = store.take(written(tmp_path / "a.txt"))
    before = store.path(kept.sha256).stat()
    assert store.take(written(tmp_path / "b.txt")) == kept
    after = store.path(kept.sha256).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert names(store) == [kept.sha256]


def test_attaching_the_original_again_mends_a_damaged_file(
    store: AttachmentStore, tmp_path: Path
) -> None:
    source = written(tmp_path / "a.txt")
    kept = store.take(source)
    store.path(kept.sha256).write_bytes(b"isi paparaN")
    with pytest.raises(AttachmentDamaged):
        store.read(kept.sha256, "a.txt")
    store.take(source)
    assert store.read(kept.sha256, "a.txt") == b"isi paparan"


def test_an_empty_file_can_be_kept(store: AttachmentStore, tmp_path: Path) -> None:
    kept = store.take(written(tmp_path / "kosong.txt", b""))
    assert kept.size == 0
    assert store.read(kept.sha256, "kosong.txt") == b""
    assert store.state(kept.sha256, 0) == "here"


def test_what_is_no_regular_file_is_refused_in_words(
    store: AttachmentStore, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "tautan").symlink_to(written(tmp_path / "asli.txt"))
    os.mkfifo(tmp_path / "pipa")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        cases: list[tuple[Path, type[JakberError], str]] = [
            (tmp_path / "folder", FileUnreadable, "ini folder, bukan berkas"),
            (tmp_path / "tautan", FileUnreadable, "ini tautan"),
            (tmp_path / "pipa", FileUnreadable, "bukan berkas biasa"),
            (tmp_path / "s", FileUnreadable, "bukan berkas biasa"),
            (Path("/dev/zero"), FileUnreadable, "bukan berkas biasa"),
            (tmp_path / "tiada", FileMissing, "tidak ditemukan"),
            (Path("a\0b"), FileMissing, "tidak ditemukan"),
        ]
        for path, kind, words in cases:
            with pytest.raises(kind, match=words):
                store.take(path)
    assert names(store) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_refused(store: AttachmentStore, tmp_path: Path) -> None:
    source = written(tmp_path / "rahasia.txt")
    source.chmod(0)
    with pytest.raises(FileUnreadable, match="tidak ada izin"):
        store.take(source)


class _Full:
    """A file on a full disk."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def write(self, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def test_a_full_disk_leaves_nothing_behind(
    store: AttachmentStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = copying.copy
    monkeypatch.setattr(
        "jakber_desktop.store.attachments.copy",
        lambda name, pieces, target, *more: real(name, pieces, _Full(target), *more),
    )
    with pytest.raises(FileNotKept, match="ruang disk habis"):
        store.take(written(tmp_path / "a.txt"))
    assert names(store) == []


def test_a_really_full_disk_is_told(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full")
    with full.open("wb", buffering=0) as target, pytest.raises(FileUnwritable, match="disk habis"):
        copying.copy("a", iter([b"x"]), target, 1, copying.go_on, FileUnwritable)


def test_a_stick_pulled_out_in_the_middle_is_told(tmp_path: Path) -> None:
    class Pulled:
        def read(self, _size: int) -> bytes:
            raise OSError(errno.EIO, "I/O error")

    with pytest.raises(FileUnreadable, match="penyimpanannya bermasalah"):
        list(copying.chunks(Pulled(), "a.pdf"))  # type: ignore[arg-type]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    store = AttachmentStore(tmp_path / "rapat.jakber")
    store.folder.write_text("in the way")
    with pytest.raises(FileNotKept):
        store.take(written(tmp_path / "a.txt"))


def test_cancelling_keeps_nothing_of_the_file(store: AttachmentStore, tmp_path: Path) -> None:
    source = written(tmp_path / "a.bin", b"x" * (4 * CHUNK))
    heard: list[tuple[int, int]] = []

    def report(done: int, total: int) -> bool:
        heard.append((done, total))
        return len(heard) < 2

    with pytest.raises(Stopped):
        store.take(source, report)
    assert heard == [(CHUNK, 4 * CHUNK), (2 * CHUNK, 4 * CHUNK)]
    assert names(store) == []


def test_the_judge_may_refuse_before_anything_is_copied(
    store: AttachmentStore, tmp_path: Path
) -> None:
    def judge(head: bytes) -> None:
        assert head == b"isi paparan"
        raise FileUnreadable(name="a", reason="b")

    with pytest.raises(FileUnreadable):
        store.take(written(tmp_path / "a.txt"), judge=judge)
    assert not store.folder.exists()


def test_states_and_copies(store: AttachmentStore, tmp_path: Path) -> None:
    kept = store.take(written(tmp_path / "a.txt"))
    assert store.state(kept.sha256, kept.size) == "here"
    assert store.state(kept.sha256, 3) == "damaged"
    assert store.state("0" * 64, 3) == "absent"
    assert store.state("../rapat", 3) == "absent"
    assert store.head(kept.sha256, 3) == b"isi"
    assert store.head("0" * 64, 3) == b""
    store.copy_out(kept.sha256, "a.txt", tmp_path / "salinan.txt")
    assert (tmp_path / "salinan.txt").read_bytes() == b"isi paparan"
    with pytest.raises(AttachmentAbsent):
        store.copy_out("0" * 64, "b.txt", tmp_path / "x")
    with pytest.raises(FileUnwritable, match="foldernya tidak ada"):
        store.copy_out(kept.sha256, "a.txt", tmp_path / "tiada" / "x")


def test_folders_and_links_to_nothing_are_no_files(store: AttachmentStore, tmp_path: Path) -> None:
    kept = store.take(written(tmp_path / "a.txt"))
    (store.folder / ("0" * 64)).mkdir()
    (store.folder / ("1" * 64)).symlink_to(tmp_path / "tiada")
    assert store.files() == (kept,)


def test_only_a_regular_file_is_replaced(store: AttachmentStore, tmp_path: Path) -> None:
    kept = store.take(written(tmp_path / "a.txt"))
    os.mkfifo(tmp_path / "pipa")
    (tmp_path / "map").mkdir()
    for target, reason in (
        (tmp_path / "pipa", "bukan berkas biasa"),
        (tmp_path / "map", "ini folder, bukan berkas"),
    ):
        before = target.stat()
        with pytest.raises(FileUnwritable, match=reason):
            store.copy_out(kept.sha256, "a.txt", target)
        assert os.path.samestat(target.stat(), before)
    assert not list(tmp_path.glob(".*.part"))


def test_a_damaged_file_is_never_given_out(store: AttachmentStore, tmp_path: Path) -> None:
    kept = store.take(written(tmp_path / "a.txt"))
    store.path(kept.sha256).write_bytes(b"isi PAPARAN")
    target = written(tmp_path / "salinan.txt", b"lama")
    with pytest.raises(AttachmentDamaged):
        store.copy_out(kept.sha256, "a.txt", target)
    assert target.read_bytes() == b"lama"
    assert not list(tmp_path.glob(".*.part"))


def test_old_parts_are_cleared_away(store: AttachmentStore) -> None:
    store.folder.mkdir()
    part = written(store.folder / ".0011.part")
    made = part.stat().st_mtime
    assert store.sweep(made + PART_LIFE_S - 1) == 0
    assert store.sweep(made + PART_LIFE_S + 1) == 1
    assert names(store) == []
    assert AttachmentStore(store.folder / "lain").sweep() == 0


def test_the_folder_goes_along_with_its_database(store: AttachmentStore, tmp_path: Path) -> None:
    kept = store.take(written(tmp_path / "a.txt"))
    moved = tmp_path / "lain"
    moved.mkdir()
    store.folder.rename(moved / store.folder.name)
    assert AttachmentStore(moved / "rapat.jakber").read(kept.sha256, "a.txt") == b"isi paparan"


def test_a_link_to_the_database_leads_to_the_same_folder(tmp_path: Path) -> None:
    written(tmp_path / "rapat.jakber")
    (tmp_path / "tautan.jakber").symlink_to(tmp_path / "rapat.jakber")
    one, other = (AttachmentStore(tmp_path / name) for name in ("rapat.jakber", "tautan.jakber"))
    assert one.folder == other.folder


COPIER = """
import sys
from pathlib import Path
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.workspaces import open_workspace

workspace = open_workspace(Path(sys.argv[1]))
print("begun", flush=True)
for nth in range(100_000):
    source = Path(sys.argv[3]) / f"{nth}.bin"
    source.write_bytes(bytes([nth % 251]) * 3_000_000 + str(nth).encode())
    attach_files(workspace, sys.argv[2], [source])
    print(nth, flush=True)
"""


def test_a_kill_in_the_middle_leaves_no_broken_row(
    workspace: Any, tmp_path: Path, problems: Any
) -> None:
    meeting = create_meeting(workspace, "Rapat", dt.date(2018, 4, 4))
    path = workspace.path
    done = 0
    for kill in range(3):
        sources = tmp_path / f"asal{kill}"
        sources.mkdir()
        command = [sys.executable, "-c", COPIER, str(path), meeting, str(sources)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as copier:
            assert copier.stdout is not None
            copier.stdout.readline()
            if kill:
                copier.stdout.readline()
            time.sleep(0.013 * (kill + 1))
            copier.send_signal(signal.SIGKILL)
            copier.stdout.read()
        opened = Workspace(path)
        assert problems(opened) == []
        files = attachment_sheet(opened, meeting).files
        assert all(file.state == "here" for file in files)
        store = AttachmentStore(path)
        for file in files:
            store.read(file.sha256, file.name)
        assert len(files) >= done
        done = len(files)
        opened.close()
    leftovers = [name for name in names(AttachmentStore(path)) if name.endswith(".part")]
    assert len(leftovers) <= 3
