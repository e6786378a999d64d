"""The editor on a real workspace: typed, saved, closed, opened again (E1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from jakber_desktop.desktop.editor.discussion import changes_of, codes_of, items_of
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.discussion.typing_minutes import save_typing
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.workspaces import create_workspace
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from tests.desktop.editor.conftest import Desk

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = create_workspace(tmp_path / "contoh.jakber", sample=True, user="Nama Contoh")
    yield made
    made.close()


@pytest.fixture
def meeting_id(workspace: Workspace) -> str:
    return resolve_meeting(workspace, "2018-04-04")


@pytest.fixture
def typed(
    workspace: Workspace, meeting_id: str, open_desk: Callable[..., Desk]
) -> tuple[Desk, Callable[[], None]]:
    """An editor on the sample meeting, and what a screen does on `edited`."""
    found = discussion(workspace, meeting_id)
    desk = open_desk(items_of(found))

    def save() -> None:
        commands = desk.editor.changes()
        if commands:
            desk.editor.mark_written(save_typing(workspace, changes_of(commands)))

    desk.editor.edited.connect(save)
    return desk, save


def test_the_sample_is_shown_word_by_word(typed: tuple[Desk, Callable[[], None]]) -> None:
    desk, _ = typed
    lines = desk.lines()
    assert sum(line.startswith("# ") for line in lines) == 3
    assert lines[4].startswith("<JAKBER> menyampaikan laporan kemajuan")
    assert lines[-1].startswith("[directive] <TGUPP> JakBer diharapkan")
    assert desk.editor.changes() == []


def test_what_is_typed_stands_in_the_database_and_is_shown_again(
    typed: tuple[Desk, Callable[[], None]],
    workspace: Workspace,
    meeting_id: str,
    open_desk: Callable[..., Desk],
) -> None:
    desk, save = typed
    desk.caret(len(desk.lines()) - 1)
    desk.press(K.Key_Return)
    desk.type("@tg")
    desk.press(K.Key_Return)
    desk.type("hasil:")
    desk.press(K.Key_Return)
    desk.type("- satu")
    desk.press(K.Key_Return)
    desk.type("dua")
    save()
    desk.press(K.Key_Return, times=2)
    desk.type("menanggapi")
    desk.caret(1)
    desk.type(" Selesai.")
    save()
    shown = desk.lines()
    again = open_desk(items_of(discussion(workspace, meeting_id)))
    assert again.lines() == shown
    assert shown[-4:] == ["<TGUPP> menyampaikan bahwa hasil:", "  - satu", "  - dua", "menanggapi"]
    assert desk.editor.refresh(items_of(discussion(workspace, meeting_id)))
    assert desk.lines() == shown


def test_a_decision_is_made_of_its_point_and_carries_its_code(
    typed: tuple[Desk, Callable[[], None]], workspace: Workspace, meeting_id: str
) -> None:
    desk, save = typed
    desk.caret(1)
    desk.press(K.Key_Return)
    desk.type("/k Disepakati bersama")
    save()
    found = discussion(workspace, meeting_id)
    assert [one.text for one in found.decisions] == ["Disepakati bersama"]
    desk.editor.set_codes(codes_of(found))
    assert desk.editor.refresh(items_of(found))
    assert desk.lines()[2] == "[decision] Disepakati bersama"
    line = desk.editor.notes.mirror.lines[2]
    assert desk.editor.scenery.label(line) == "Keputusan K-1"
    desk.press(K.Key_K, CTRL | SHIFT)
    save()
    assert discussion(workspace, meeting_id).decisions == ()


def test_whole_changes_are_undone_after_the_typing(
    typed: tuple[Desk, Callable[[], None]], workspace: Workspace, meeting_id: str
) -> None:
    desk, save = typed
    desk.editor.whole_changes = True

    def take_back() -> None:
        undo(workspace)
        assert desk.editor.refresh(items_of(discussion(workspace, meeting_id)))

    desk.editor.undo_beyond.connect(take_back)
    before = desk.lines()
    desk.caret(1)
    desk.type(" satu")
    save()
    desk.press(K.Key_Return)
    desk.type("dua")
    save()
    desk.type(" tiga")
    desk.press(K.Key_Z, CTRL)
    assert desk.lines()[1:3] == [f"{before[1]} satu", "dua"]
    desk.press(K.Key_Z, CTRL)
    assert desk.lines()[1:3] == [f"{before[1]} satu", before[2]]
    desk.press(K.Key_Z, CTRL)
    assert desk.lines() == before


def test_a_confidential_point_is_written_as_such_and_opened_again(
    typed: tuple[Desk, Callable[[], None]], workspace: Workspace, meeting_id: str
) -> None:
    desk, save = typed
    desk.caret(1)
    desk.editor.toggle_confidential()
    desk.press(K.Key_Return)
    desk.type("Hanya untuk kami")
    desk.editor.toggle_confidential()
    save()
    points = discussion(workspace, meeting_id).items[0].points
    assert [point.confidential for point in points[:2]] == [True, True]
    desk.editor.toggle_confidential()
    save()
    points = discussion(workspace, meeting_id).items[0].points
    assert [point.confidential for point in points[:2]] == [True, False]
    assert desk.editor.refresh(items_of(discussion(workspace, meeting_id)))
    assert desk.editor.changes() == []


def test_a_new_point_of_a_kind_begins_at_the_end_of_the_item(
    typed: tuple[Desk, Callable[[], None]],
) -> None:
    desk, _ = typed
    desk.caret(1)
    desk.editor.begin_point("decision")
    desk.type("Disepakati")
    lines = desk.lines()
    place = lines.index("[decision] Disepakati")
    assert lines[place + 1].startswith("# ")
