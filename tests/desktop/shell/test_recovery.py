"""What the window says after an unexpected end, and where its button leads."""

from __future__ import annotations

import datetime as dt
import shutil
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.model.rows.discussion import PointAdded
from jakber_desktop.operations.attendance.people import record_walk_in
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.discussion.recovery import recovered, watch_end
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.discussion.typing_minutes import save_typing
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.widgets.message_bar import MessageStrip


@pytest.fixture
def killed(sample_copy: Path) -> Iterator[Callable[..., Workspace]]:
    """A window's workspace that is never closed as a window closes it."""
    opened: list[Workspace] = []

    def make(at: dt.datetime | None = None) -> Workspace:
        clock = (lambda: round(at.timestamp() * 1000)) if at else lambda: time.time_ns() // 10**6
        opened.append(Workspace(sample_copy, clock=clock))
        watch_end(opened[-1])
        return opened[-1]

    yield make
    for workspace in opened:
        workspace._engine.dispose()


def type_a_point(workspace: Workspace) -> str:
    """The meeting typed into."""
    meeting = resolve_meeting(workspace, "2018-04-04")
    item = discussion(workspace, meeting).items[0].id
    save_typing(workspace, [PointAdded(temp="a", item=item, text="Kata terakhir")])
    return meeting


def told(window: MainWindow) -> list[MessageStrip]:
    return [s for s in window.form.messageBar.messages() if s.title.endswith("dipulihkan")]


def test_the_message_names_the_last_minute_and_leads_back(
    killed: Any, sample_copy: Path, open_window: Callable[..., MainWindow]
) -> None:
    meeting = type_a_point(killed())
    at = recovered(killed())
    assert at is not None
    window = open_window(sample_copy)
    (strip,) = told(window)
    assert strip.title == f"Catatan pukul {at.at.astimezone():%H.%M} dipulihkan"
    assert strip.text == "Aplikasi tertutup tak terduga. Tidak ada isi yang hilang."
    (button,) = [b for b in strip.findChildren(Button) if b.text() == "Buka rapat"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    page: Any = window.navigator.page()
    assert page.place() == "workspace.discussion"
    assert page.view_model.meeting_id == meeting
    assert told(window) == []


def test_another_day_is_named(
    killed: Any, sample_copy: Path, open_window: Callable[..., MainWindow]
) -> None:
    type_a_point(killed(dt.datetime(2041, 4, 4, 10, 17)))
    (strip,) = told(open_window(sample_copy))
    assert strip.title == "Catatan 4 April 2041 pukul 10.17 dipulihkan"


def test_a_change_of_no_meeting_offers_none(
    killed: Any, sample_copy: Path, open_window: Callable[..., MainWindow]
) -> None:
    add_office(killed(), code="BARU", name="Kantor Baru")
    (strip,) = told(open_window(sample_copy))
    assert not [b for b in strip.findChildren(Button) if b.text() == "Buka rapat"]


def test_a_tick_leads_back_to_kehadiran(killed: Any) -> None:
    workspace = killed()
    meeting = resolve_meeting(workspace, "2018-04-04")
    record_walk_in(workspace, meeting, "TRLH", position="Kepala Bidang")
    found = recovered(workspace)
    assert found is not None
    assert (found.meeting, found.stage) == (meeting, "attendance")


def test_after_a_good_end_nothing_is_said(
    sample_copy: Path, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window(sample_copy)
    type_a_point(window.services.session.workspace)
    window.services.session.close()
    window.close()
    assert told(open_window(sample_copy)) == []


def test_a_killed_window_that_wrote_nothing_is_not_mentioned(
    killed: Any, sample_copy: Path, open_window: Callable[..., MainWindow]
) -> None:
    killed()
    assert told(open_window(sample_copy)) == []


def test_a_copied_file_says_that_it_is_a_new_laptop_now(
    sample_copy: Path, open_window: Callable[..., MainWindow]
) -> None:
    def strips(path: Path) -> list[MessageStrip]:
        window = open_window(path)
        found = [s for s in window.form.messageBar.messages() if "laptop baru" in s.title]
        window.services.session.close()
        window.close()
        return found

    assert strips(sample_copy) == []
    copy = sample_copy.with_name("salinan.jakber")
    shutil.copyfile(sample_copy, copy)
    (strip,) = strips(copy)
    assert "blok nomor surat" in strip.text
    assert strips(copy) == []
