"""The hands on a share: try again while somebody holds a file, leave it whole or not at all."""

from __future__ import annotations

import errno
import os
import threading
import time
from pathlib import Path

import pytest

from jakber_desktop.sync.files import PAUSES, Cancelled, FileLayer
from tests.sync.shares import FakeShare

HANDLES = Path("/proc/self/fd")


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "asal"
    path.write_bytes(b"isi" * 1000)
    return path


@pytest.mark.parametrize("touch", ["create", "replace"])
def test_a_held_file_is_tried_five_times(tmp_path, source, touch):
    share = FakeShare()
    share.held[touch] = 4
    share.put(source, tmp_path / "tujuan")
    assert (tmp_path / "tujuan").read_bytes() == source.read_bytes()
    assert tuple(share.waits) == PAUSES


@pytest.mark.parametrize("touch", ["create", "write", "sync", "replace"])
def test_what_stays_held_leaves_nothing_behind(tmp_path, source, touch):
    folder = tmp_path / "bersama"
    folder.mkdir()
    share = FakeShare()
    share.held[touch] = 9
    with pytest.raises(PermissionError):
        share.put(source, folder / "tujuan")
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_what_was_there(tmp_path, source):
    target = tmp_path / "tujuan"
    target.write_bytes(b"lama")
    share = FakeShare()
    share.room = 10
    with pytest.raises(OSError, match="No space") as full:
        share.put(source, target)
    assert full.value.errno == errno.ENOSPC
    assert target.read_bytes() == b"lama"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["asal", "tujuan"]


def test_a_cancelled_copy_leaves_nothing_behind(tmp_path, source):
    with pytest.raises(Cancelled):
        FileLayer().put(source, tmp_path / "tujuan", lambda: False)
    assert [path.name for path in tmp_path.iterdir()] == ["asal"]


def test_a_file_appears_under_its_name_only_when_it_is_on_the_disk(tmp_path, source):
    order = []
    share = FakeShare()
    share.before = lambda touch, _path: order.append(touch)
    share.put(source, tmp_path / "tujuan")
    assert order == ["create", "write", "sync", "replace"]


def test_a_half_done_file_that_somebody_tidies_away_is_written_once_more(tmp_path, source):
    tidied = []

    def tidy(touch, path):
        if touch == "replace" and len(tidied) < 1:
            (part,) = tmp_path.glob("*.part")
            part.unlink()
            tidied.append(path)

    share = FakeShare()
    share.before = tidy
    share.put(source, tmp_path / "tujuan")
    assert tidied
    assert (tmp_path / "tujuan").read_bytes() == source.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["asal", "tujuan"]


class Hanging(FileLayer):
    """A mounted drive whose server is gone: a touch comes back when somebody lets it."""

    patience = 0.2

    def __init__(self, touch: str) -> None:
        super().__init__()
        self.back = threading.Event()
        setattr(self, touch, self._hang)

    def _hang(self, *_given: object) -> None:
        self.back.wait()


@pytest.mark.parametrize("touch", ["_names", "_lstat", "_open", "_create", "_write", "_sync"])
def test_a_share_that_hangs_is_given_up(tmp_path, source, touch):
    """The thread that asked it is left behind, and comes to its end when the share comes back."""
    share = Hanging(touch)

    def use() -> None:
        share.names(tmp_path)
        share.stat(source)
        share.read(source, 10)
        share.put(source, tmp_path / "tujuan")

    with pytest.raises(TimeoutError):
        use()
    before = threading.active_count()
    share.back.set()
    assert FileLayer().names(tmp_path)
    for _ in range(1000):  # it ends by itself, when the system lets it run
        if threading.active_count() <= before:
            break
        time.sleep(0.01)
    assert threading.active_count() <= before
    assert not (tmp_path / "tujuan").exists()


def test_a_file_that_is_read_is_bounded_too(source):
    file = FileLayer().open_read(source)
    with file:
        assert file.read(3) == b"isi"
        assert file.seek(0, os.SEEK_END) == 3000
    assert file.file.closed


def test_links_pipes_and_folders_are_no_files(tmp_path, source):
    share = FileLayer()
    (tmp_path / "tautan").symlink_to(source)
    os.mkfifo(tmp_path / "pipa")
    (tmp_path / "folder").mkdir()
    for name in ("tautan", "pipa", "folder"):
        assert share.stat(tmp_path / name) is None
        with pytest.raises(OSError):  # noqa: PT011 - whatever the system says
            share.open_read(tmp_path / name)
    assert share.stat(source).size == 3000
    assert share.stat(tmp_path / "tidak ada") is None


def test_a_link_to_a_folder_is_no_folder_of_ours(tmp_path):
    (tmp_path / "asli").mkdir()
    (tmp_path / "tautan").symlink_to(tmp_path / "asli")
    assert FileLayer().is_folder(tmp_path / "asli")
    assert not FileLayer().is_folder(tmp_path / "tautan")


def test_a_small_file_is_read_only_while_it_is_small(tmp_path, source):
    assert FileLayer().read(source, 3000) == source.read_bytes()
    assert FileLayer().read(source, 2999) is None
    assert FileLayer().read(tmp_path / "tidak ada", 10) is None


@pytest.mark.skipif(not HANDLES.is_dir(), reason="counts the handles of Linux")
def test_what_is_no_file_is_refused_and_leaves_no_handle_open(tmp_path):
    os.mkfifo(tmp_path / "pipa")
    (tmp_path / "folder").mkdir()
    before = len(list(HANDLES.iterdir()))
    for name in ("folder", "pipa"):
        with pytest.raises(OSError, match="No such device"):
            FileLayer().open_read(tmp_path / name)
    assert len(list(HANDLES.iterdir())) == before
