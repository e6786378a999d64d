"""What came in before a sync or an import was cut short is followed all the same (A1, S3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FileNotKept
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.series.deeds import add_series, remove_series
from jakber_desktop.operations.series.reading import all_series
from jakber_desktop.operations.sharing.packages import export_package, receive_package
from jakber_desktop.operations.sharing.syncing import sync

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

DAY = dt.date(2018, 4, 4)


@pytest.fixture
def torn(office: Callable[..., Workspace], share: Path) -> tuple[Workspace, Workspace]:
    """One laptop takes a series away while the other makes a meeting of it, with a file."""
    one, other = office("satu"), office("dua")
    series = add_series(one, name="Rapat rutin", rule=None, starts_on=DAY)
    sync(one, share)
    sync(other, share)
    remove_series(one, series)
    meeting = create_meeting(other, "Rapat contoh", DAY, series="Rapat rutin")
    paper = share.with_name("bahan.pdf")
    paper.write_bytes(b"%PDF-1.4 bahan")
    attach_files(other, meeting, [paper])
    return one, other


def names(workspace: Workspace) -> list[str]:
    return [row.text for row in all_series(workspace, DAY)]


def has_meeting(workspace: Workspace) -> bool:
    with workspace.read() as session:
        return session.scalar(select(func.count(e.Meeting.id))) == 1


def test_a_stick_whose_attachments_find_no_room(
    torn: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    one, other = torn
    export_package(other, tmp_path / "bawa.jbx")
    one.path.with_name(f"{one.path.name}.lampiran").write_bytes(b"")  # no folder can be made
    with pytest.raises(FileNotKept):
        receive_package(one, tmp_path / "bawa.jbx")
    assert (has_meeting(one), names(one)) == (True, ["Rapat rutin"])


def test_a_sync_that_is_stopped_once_rows_are_in(
    torn: tuple[Workspace, Workspace], share: Path
) -> None:
    one, other = torn
    sync(other, share)
    assert sync(one, share, report=lambda _progress: not has_meeting(one)).cancelled
    assert (has_meeting(one), names(one)) == (True, ["Rapat rutin"])
