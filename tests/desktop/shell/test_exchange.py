"""All meetings as a ZIP and the calendar that others read, by the menu's deeds in a real window."""

from __future__ import annotations

import datetime as dt
import zipfile
from typing import TYPE_CHECKING, Any

import vobject

from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = dt.date(2018, 4, 4)


def told(window: Any) -> list[tuple[str, str]]:
    return [(one.kind, one.title) for one in window.form.messageBar.messages()]


def test_all_meetings_go_out_and_come_into_an_empty_database(
    open_window: Any, sample_copy: Path, dialogs: Any, idle: Callable[[], None], tmp_path: Path
) -> None:
    window = open_window(sample_copy, today=TODAY)
    idle()
    dialogs.target = whole = tmp_path / "semua.zip"
    window.actions_of["export_all"].trigger()
    idle()
    assert dialogs.asked[-1] == "Ekspor semua rapat: Semua-rapat_2018-04-04.zip"
    assert ("success", "1 rapat tersimpan di semua.zip") in told(window)
    assert sum(name.startswith("rapat/") for name in zipfile.ZipFile(whole).namelist()) == 1
    assert not window.exchange.progress.isVisible()

    create_workspace(tmp_path / "kosong.jakber", user="Nama Contoh").close()
    other = open_window(tmp_path / "kosong.jakber", today=TODAY)
    idle()
    dialogs.files = [whole]
    other.actions_of["import_all"].trigger()
    idle()
    assert ("success", "1 rapat dimasukkan dari semua.zip") in told(other)
    other.navigator.go("meetings")
    idle()
    assert other.navigator.page().form.meetingTable.model().meetings == 1

    create_meeting(other.services.session.workspace, "Rapat lain", dt.date(2018, 5, 2))
    other.actions_of["import_all"].trigger()
    idle()
    assert any(kind == "error" for kind, _ in told(other))


def test_who_has_enough_of_it_keeps_no_half_file(
    open_window: Any, sample_copy: Path, dialogs: Any, idle: Callable[[], None], tmp_path: Path
) -> None:
    window = open_window(sample_copy, today=TODAY)
    idle()
    dialogs.target = tmp_path / "semua.zip"
    window.actions_of["export_all"].trigger()
    window.exchange.progress.strip.cancel_button().click()
    idle()
    assert ("info", "Dihentikan") in told(window)
    assert not dialogs.target.exists()
    assert not window.exchange.model.works


def test_the_calendar_asks_once_where_and_is_written_anew_there(
    open_window: Any, sample_copy: Path, dialogs: Any, idle: Callable[[], None], tmp_path: Path
) -> None:
    window = open_window(sample_copy, today=TODAY)
    idle()
    dialogs.target = file = tmp_path / "rapat.ics"
    window.actions_of["publish_calendar"].trigger()
    idle()
    asked = len(dialogs.asked)
    create_meeting(window.services.session.workspace, "Rapat depan", dt.date(2018, 5, 2))
    window.actions_of["publish_calendar"].trigger()
    idle()
    assert len(dialogs.asked) == asked
    titles = [one.summary.value for one in vobject.readOne(file.read_text("utf-8")).vevent_list]
    assert titles[-1] == "Rapat depan"
    assert ("success", f"{len(titles)} rapat mendatang tersimpan di rapat.ics") in told(window)
    window.actions_of["place_calendar"].trigger()
    idle()
    assert len(dialogs.asked) == asked + 1
