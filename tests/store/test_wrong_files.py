"""Files that are no workspace, or no longer one: a typed error, and not a byte changed."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model.errors import (
    DatabaseDamaged,
    DatabaseMissing,
    JakberError,
    NotAWorkspace,
    StorageError,
)
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.places import quick_check
from jakber_desktop.operations.workspaces import check_workspace, open_workspace
from jakber_desktop.store import file
from jakber_desktop.store.quick_list import MeetingList
from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 4)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace with the sample meeting."""
    from jakber_desktop.operations.workspaces import create_workspace

    path = tmp_path_factory.mktemp("sound") / "rapat.jakber"
    create_workspace(path, sample=True).close()
    return path


def database(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def patched(sound: Path, path: Path, *statements: str) -> None:
    shutil.copyfile(sound, path)
    database(path, *statements)


OURS = f"PRAGMA application_id={file.APPLICATION_ID}"
WRONG: dict[str, tuple[Callable[[Path, Path], object], type[StorageError]]] = {
    "missing": (lambda sound, path: None, DatabaseMissing),
    "empty": (lambda sound, path: path.touch(), NotAWorkspace),
    "text": (lambda sound, path: path.write_text("Yth. Kepala Biro\n" * 50), NotAWorkspace),
    "a short file": (lambda sound, path: path.write_bytes(b"SQLite format 3\0"), NotAWorkspace),
    "folder": (lambda sound, path: path.mkdir(), NotAWorkspace),
    "pipe": (lambda sound, path: os.mkfifo(path), NotAWorkspace),
    "link to nothing": (lambda sound, path: path.symlink_to("entah"), DatabaseMissing),
    "another program's database": (
        lambda sound, path: database(path, "CREATE TABLE meta(k, v)"),
        NotAWorkspace,
    ),
    "another application id": (
        lambda sound, path: patched(sound, path, "PRAGMA application_id=7"),
        NotAWorkspace,
    ),
    "our id, no table": (
        lambda sound, path: database(path, OURS, "PRAGMA user_version=1"),
        DatabaseDamaged,
    ),
    "our id, no version": (
        lambda sound, path: patched(sound, path, "PRAGMA user_version=0"),
        DatabaseDamaged,
    ),
    "only the header": (
        lambda sound, path: path.write_bytes(sound.read_bytes()[:100]),
        StorageError,
    ),
    "one page": (lambda sound, path: path.write_bytes(sound.read_bytes()[:4096]), StorageError),
    "first page overwritten": (
        lambda sound, path: path.write_bytes(
            sound.read_bytes()[:100] + b"\xff" * 3996 + sound.read_bytes()[4096:]
        ),
        StorageError,
    ),
}


@pytest.mark.parametrize(("make", "error"), WRONG.values(), ids=WRONG.keys())
@pytest.mark.parametrize("door", ["workspace", "list"])
def test_a_wrong_file_is_refused_with_its_name_and_stays_as_it_is(
    door: str,
    make: Callable[[Path, Path], object],
    error: type[StorageError],
    sound: Path,
    tmp_path: Path,
) -> None:
    path = tmp_path / "rapat.jakber"
    make(sound, path)
    before = path.read_bytes() if path.is_file() else None
    opened = (lambda: Workspace(path)) if door == "workspace" else lambda: MeetingList(path, TODAY)
    with pytest.raises(error, match=r"rapat\.jakber"):
        opened()
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_workspace_without_its_device_is_damaged(sound: Path, tmp_path: Path) -> None:
    patched(sound, tmp_path / "rapat.jakber", "DELETE FROM meta WHERE k='dev'")
    with pytest.raises(DatabaseDamaged):
        Workspace(tmp_path / "rapat.jakber")


def read_all(path: Path) -> None:
    """Everything the program reads of a database."""
    with contextlib.closing(MeetingList(path, TODAY)) as meetings:
        for row in meetings.page(MeetingFilter()):
            meetings.overview(row.id)
        meetings.count(MeetingFilter(text="rapat", office="BAPPEDA"))
        ids = [row.id for row in meetings.page(MeetingFilter())]
    workspace = Workspace(path)
    try:
        for id_ in ids:
            export_meeting(workspace, id_)
        check_workspace(workspace)
    finally:
        workspace.close()


def share(kind: str) -> Any:
    """Damaged copies for every run, and a night's worth of them."""
    return [
        pytest.param(range(40), id=kind),
        pytest.param(range(40, 2000), id=f"{kind}, many", marks=pytest.mark.long),
    ]


@pytest.mark.parametrize("seeds", share("pages"))
def test_a_damaged_page_gives_typed_errors_and_leaves_the_file_alone(
    seeds: range, sound: Path, tmp_path: Path
) -> None:
    whole = sound.read_bytes()
    for seed in seeds:
        source = random.Random(seed)
        damaged = bytearray(whole)
        page = source.randrange(1, len(whole) // 4096)
        start = page * 4096 + (0 if seed % 2 else source.randrange(4000))
        length = source.choice([1, 8, 64, 4096])
        damaged[start : start + length] = source.randbytes(length)[: len(whole) - start]
        assert_kept(tmp_path / f"{seed}.jakber", bytes(damaged))


@pytest.mark.parametrize("seeds", share("lengths"))
def test_a_truncated_file_gives_typed_errors_and_is_left_alone(
    seeds: range, sound: Path, tmp_path: Path
) -> None:
    whole = sound.read_bytes()
    for seed in seeds:
        length = random.Random(seed).randrange(100, len(whole))
        assert_kept(
            tmp_path / f"{seed}.jakber", whole[: length // 4096 * 4096 if seed % 2 else length]
        )


def test_a_truncated_copy_gets_no_identity_of_its_own(sound: Path, tmp_path: Path) -> None:
    path, data = tmp_path / "rapat.jakber", sound.read_bytes()[:-4096]
    path.write_bytes(data)
    with contextlib.suppress(JakberError):
        open_workspace(path).close()
    assert path.read_bytes() == data


def assert_kept(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with contextlib.suppress(JakberError):
        read_all(path)
    quick_check(path, dt.datetime(2018, 4, 4, tzinfo=dt.UTC))
    assert path.read_bytes() == data


def test_a_damaged_page_is_found_by_the_quick_check(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "rapat.jakber"
    data = bytearray(sound.read_bytes())
    data[4096 * 3 : 4096 * 4] = bytes(4096)
    path.write_bytes(data)
    assert quick_check(path, dt.datetime(2018, 4, 4, tzinfo=dt.UTC))
    assert quick_check(sound, dt.datetime(2018, 4, 4, tzinfo=dt.UTC)) == ()
