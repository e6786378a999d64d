"""Nothing typed is lost: refused writes, other windows, other programs (E1, U3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import DatabaseBusy
from jakber_desktop.operations.agenda.deeds import add_item, remove_item
from jakber_desktop.operations.discussion.deeds import edit_point, remove_point
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.workspaces import open_workspace
from tests.desktop.screens.live_desk import Alt, Control, Key, LiveDesk, meeting_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Opener = Callable[..., MainWindow]


@pytest.fixture
def desk(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> LiveDesk:
    return LiveDesk(open_window(meeting_file(tmp_path), today=dt.date(2018, 4, 4)), qtbot)


@pytest.fixture
def busy(desk: LiveDesk, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether another program holds the file; begins with True."""
    state = [True]
    change = desk.session.workspace.change

    def guarded(label: str) -> Any:
        if state[0]:
            raise DatabaseBusy(path="contoh", seconds=10)
        return change(label)

    monkeypatch.setattr(desk.session.workspace, "change", guarded)
    return state


def finalise(workspace: Any, meeting: str) -> None:
    with workspace.change("Kunci") as change:
        change.add(
            e.MinutesVersion(
                id=change.new_id(), meeting_id=UUID(meeting), revision=0, state="final"
            )
        )


def test_a_busy_file_keeps_the_text_and_is_tried_again(desk: LiveDesk, busy: list[bool]) -> None:
    desk.type("Jangan hilang")
    desk.save()
    desk.type(" ya")
    desk.save()
    assert len([title for title in desk.messages() if "sedang dipakai" in title.lower()]) <= 1
    assert len(desk.messages()) == 1
    assert desk.screen.note().words == "Catatan belum tersimpan"
    assert desk.texts() == []
    assert "Jangan hilang ya" in desk.screen.editor.toPlainText()
    desk.screen.saving.copy_waiting()
    assert desk.window.services.dialogs.copied == "Jangan hilang ya"
    busy[0] = False
    desk.screen.saving.try_again()
    assert desk.texts() == ["Jangan hilang ya"]
    assert desk.screen.note().words == "Tersimpan di laptop ini"
    assert "Semua catatan sudah tersimpan" in desk.messages()
    desk.sound()


def test_text_that_could_not_be_written_waits_while_another_meeting_is_shown(
    desk: LiveDesk, busy: list[bool]
) -> None:
    desk.type("Jangan hilang")
    desk.save()
    busy[0] = False
    other = create_meeting(desk.session.workspace, "Rapat lain", dt.date(2018, 4, 5))
    add_item(desk.session.workspace, other, "Butir")
    busy[0] = True
    desk.window.show_stage(other, "discussion")
    assert "Jangan hilang" not in desk.screen.editor.toPlainText()
    assert desk.screen.note().words == "Catatan belum tersimpan"
    desk.window.show_stage(desk.meeting, "discussion")
    assert "Jangan hilang" in desk.screen.editor.toPlainText()
    busy[0] = False
    desk.type(" sama sekali")
    desk.save()
    assert desk.texts() == ["Jangan hilang sama sekali"]
    desk.sound()


def test_closing_the_window_asks_before_text_is_lost(
    desk: LiveDesk, busy: list[bool], dialogs: Any
) -> None:
    desk.type("Jangan hilang")
    desk.save()
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert dialogs.asked[-1] == "Tutup tanpa menyimpan catatan?"
    busy[0] = False
    assert desk.window.close()
    assert desk.texts() == ["Jangan hilang"]


def test_minutes_made_final_elsewhere_keep_what_was_typed(desk: LiveDesk) -> None:
    desk.type("Satu")
    desk.save()
    desk.type(" dua")
    finalise(desk.session.workspace, desk.meeting)
    desk.session.look_for_changes()
    desk.idle()
    assert desk.screen.view_model.locked
    assert desk.screen.editor.isReadOnly()
    assert "Satu dua" in desk.screen.editor.toPlainText()
    assert desk.texts() == ["Satu"]
    assert desk.screen.form.editorPane.form.stateChip.isVisible()
    assert desk.screen.note().words == "Catatan belum tersimpan"
    assert any("final" in title for title in desk.messages())
    desk.screen.saving.take_out()
    assert desk.window.services.dialogs.copied == "Satu dua"
    assert desk.screen.editor.current_point().text == "Satu"
    assert desk.screen.note().words == ""


def test_final_minutes_can_be_read_but_not_changed(desk: LiveDesk) -> None:
    desk.type("Satu")
    desk.save()
    finalise(desk.session.workspace, desk.meeting)
    desk.session.look_for_changes()
    desk.type("lagi")
    desk.save()
    assert desk.texts() == ["Satu"]
    assert not desk.screen.form.editorPane.form.toolFrame.isVisible()
    assert not desk.screen.form.outcomesPane.form.lineFrame.isVisible()
    desk.key(Key.Key_Down, Alt)
    assert desk.screen.view_model.item == desk.found().items[1].id
    desk.screen.view_model.set_outcome(desk.found().items[1].id, "discussed")
    assert desk.found().items[1].outcome == "planned"


def test_two_windows_of_one_file_stay_in_step(
    desk: LiveDesk, open_window: Opener, qtbot: QtBot
) -> None:
    other = LiveDesk(open_window(desk.session.path, today=dt.date(2018, 4, 4)), qtbot)
    hand(desk)
    desk.type("Satu")
    hand(other)
    other.session.look_for_changes()
    other.key(Key.Key_Down, Alt)
    other.type("Dua")
    other.save()
    hand(desk)
    desk.type(" masih diketik")
    desk.session.look_for_changes()
    assert "Dua" in desk.screen.editor.toPlainText()
    desk.type(" terus")
    desk.save()
    other.session.look_for_changes()
    assert "Satu masih diketik terus" in other.screen.editor.toPlainText()
    assert other.screen.editor.toPlainText() == desk.screen.editor.toPlainText()
    assert [other.texts(0), other.texts(1)] == [["Satu masih diketik terus"], ["Dua"]]
    desk.sound()


def hand(desk: LiveDesk) -> None:
    """The person turns to this window."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.screen.editor.setFocus()


def test_another_program_writes_while_one_types(desk: LiveDesk) -> None:
    desk.type("Satu")
    desk.save()
    point = desk.points()[0].id
    desk.key(Key.Key_Return)
    desk.type("baru dike")
    elsewhere = open_workspace(desk.session.path)
    edit_point(elsewhere, point, text="Satu, diperbaiki")
    elsewhere.close()
    desk.session.look_for_changes()
    desk.type("tik")
    desk.save()
    assert desk.texts() == ["Satu, diperbaiki", "baru diketik"]
    assert desk.screen.editor.toPlainText().splitlines()[1:3] == desk.texts()
    desk.sound()


@pytest.mark.parametrize("gone", ["point", "item"])
def test_what_is_typed_in_survives_its_removal_elsewhere(desk: LiveDesk, gone: str) -> None:
    desk.type("Satu")
    desk.save()
    item, point = desk.found().items[0].id, desk.points()[0].id
    desk.type(" dua")
    if gone == "point":
        remove_point(desk.session.workspace, point)
    else:
        remove_item(desk.session.workspace, item)
    desk.session.look_for_changes()
    assert desk.texts() == ["Satu dua"]
    assert "Satu dua" in desk.screen.editor.toPlainText()
    assert desk.found().items[0].id == item
    desk.sound()


def test_an_emptied_point_waits_for_its_words_while_others_write(desk: LiveDesk) -> None:
    desk.type("Satu")
    desk.save()
    desk.key(Key.Key_Backspace, times=4)
    add_item(desk.session.workspace, desk.meeting, "Butir baru")
    desk.session.look_for_changes()
    desk.type("Lain")
    desk.save()
    assert desk.texts() == ["Lain"]
    assert "Butir baru" in desk.screen.editor.toPlainText()
    desk.sound()


def test_a_forty_item_meeting_is_typed_in(
    open_window: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    agenda = [
        {"title": f"Butir {n}", "points": [{"text": f"Poin {n}.{m}"} for m in range(10)]}
        for n in range(40)
    ]
    window = open_window(meeting_file(tmp_path, agenda=agenda), today=dt.date(2018, 4, 4))
    desk = LiveDesk(window, qtbot)
    desk.key(Key.Key_Down, Alt, times=20)
    desk.type(" dan seterusnya")
    desk.save()
    assert desk.texts(20)[-1] == "Poin 20.9 dan seterusnya"
    desk.key(Key.Key_Z, Control)
    desk.qtbot.waitUntil(lambda: desk.texts(20)[-1] == "Poin 20.9", timeout=5000)
    desk.sound()
