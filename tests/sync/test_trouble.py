"""A share that vanishes, fills up, denies; a program that is killed: told, healed, nothing lost."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from jakber_desktop.model.errors import FolderUnreachable
from tests.sync.shares import FakeShare

ROOT = Path(__file__).resolve().parents[2]


def test_a_share_may_vanish_at_any_touch(laptop, share):
    """The n-th touch fails and all after it, for every n; then the share is back."""
    one, two = laptop("satu"), laptop("dua")
    whole = FakeShare()
    one.write("a", "1")
    one.sync(files=whole)
    one.write("b", "2")
    two.write("c", "3")
    two.sync()
    keep = {one.path: one.path.with_name("awal"), share: share.with_name("awal")}
    one.close()
    shutil.copyfile(one.path, keep[one.path])
    shutil.copytree(share, keep[share])
    remembered = one.installation.file.read_bytes()
    count = FakeShare()
    one.sync(files=count)
    for number in range(1, count.touches + 1, 3):
        one.close()
        shutil.copyfile(keep[one.path], one.path)
        one.installation.file.write_bytes(remembered)
        shutil.rmtree(share)
        shutil.copytree(keep[share], share)
        broken = FakeShare()
        broken.break_at = number
        with pytest.raises(FolderUnreachable):
            one.sync(files=broken)
        one.sync()
        assert one.read() == {"a": "1", "b": "2", "c": "3"}
    two.sync()
    assert two.read() == one.read()
    assert two.vector() == one.vector()


class Denied(FakeShare):
    """A share that refuses one kind of touch of the paths that end so."""

    def __init__(self, touch: str, ending: str) -> None:
        super().__init__()

        def refuse(done: str, path: Path) -> None:
            if done == touch and path.name.endswith(ending):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

        self.before = refuse


def test_a_package_that_could_not_be_read_is_tried_at_every_sync(laptop):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    done = two.sync(files=Denied("open", ".jbx"))
    assert [refused.code for refused in done.refused] == ["file_unreadable"]
    assert two.sync().refused == []  # nothing of the file has changed
    assert two.read() == {"a": "1"}


def test_one_folder_that_cannot_be_read_keeps_nobody_else_from_syncing(laptop, share):
    one, closed, two = laptop("satu"), laptop("tertutup"), laptop("dua")
    one.write("a", "1")
    closed.write("b", "2")
    two.write("c", "3")
    one.sync()
    closed.sync()
    folder = f"{closed.device:016x}"
    done = two.sync(files=Denied("names", folder))
    assert [(refused.place, refused.code) for refused in done.refused] == [
        (folder, "file_unreadable")
    ]
    assert two.read() == {"a": "1", "c": "3"}
    assert two.sync().refused == []
    assert two.read() == {"a": "1", "b": "2", "c": "3"}
    assert two.sync(files=Denied("names", folder)).sent == 0  # nor is it carried on as lost
    with pytest.raises(FolderUnreachable):
        two.sync(files=Denied("names", f"{two.device:016x}"))


def test_a_share_without_room_is_told_and_heals(laptop):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    full = FakeShare()
    full.room = 2000
    with pytest.raises(FolderUnreachable, match="ruang disk habis"):
        one.sync(files=full)
    assert one.files_of() == []
    one.sync()
    two.sync()
    assert two.read() == {"a": "1"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_share_that_can_only_be_read_is_told(laptop, share):
    one = laptop("satu")
    one.write("a", "1")
    share.chmod(0o500)
    try:
        with pytest.raises(FolderUnreachable, match="tidak ada izin"):
            one.sync()
    finally:
        share.chmod(0o700)


def test_a_share_that_denies_writing_still_lets_others_in(laptop):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    two.write("b", "2")
    closed = FakeShare()
    closed.held["mkdir"] = 99
    with pytest.raises(FolderUnreachable, match="tidak ada izin"):
        two.sync(files=closed)
    assert two.read() == {"a": "1", "b": "2"}  # reading went first
    two.sync()
    one.sync()
    assert one.read() == two.read()


_KILLED = """
import os, signal, sys
from pathlib import Path
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.round import sync_folder
from tests.sync.shares import FakeShare
db, share, install = map(Path, sys.argv[1:4])
wanted, nth = sys.argv[4], int(sys.argv[5])
files = FakeShare()
seen = []
def kill(touch, path):
    seen.append(touch)
    if touch == wanted and seen.count(touch) == nth:
        os.kill(os.getpid(), signal.SIGKILL)
files.before = kill
sync_folder(Workspace(db), share, files=files, installation=Installation(install, "satu"))
"""


@pytest.mark.parametrize(
    ("touch", "nth"),
    [("replace", 1), ("create", 2)],
    ids=["before the package has its name", "after it"],
)
def test_a_killed_sync_is_simply_done_again(laptop, share, touch, nth):
    one, two = laptop("satu"), laptop("dua")
    two.write("b", "2")
    two.sync()
    one.write("a", "1")
    one.close()
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, one.path, share, one.installation.file, touch, str(nth)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL
    assert len(one.files_of()) == nth - 1
    one.sync()
    two.sync()
    assert one.read() == two.read() == {"a": "1", "b": "2"}
    assert one.vector() == two.vector()
