"""An end without closing is noticed at the next start, and nothing else is taken for one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.store.last_change import last_change
from jakber_desktop.store.workspace import Workspace


def write(workspace: Workspace, meeting: Any, title: str = "Rapat Contoh") -> Any:
    with workspace.change(f"Catat {title}") as change:
        return meeting(change, title)


def test_an_end_without_closing_is_noticed(new_workspace: Any, meeting: Any) -> None:
    killed = new_workspace()
    assert not killed.watch_end()
    write(killed, meeting)
    following = new_workspace()
    assert following.watch_end()
    following.close()
    assert not new_workspace().watch_end()


def test_a_window_that_wrote_nothing_leaves_nothing(new_workspace: Any, meeting: Any) -> None:
    killed = new_workspace()
    killed.watch_end()

    def gives_up() -> None:
        with killed.change("Batal") as change:
            meeting(change)
            change.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        gives_up()
    with killed.change("Kosong"):
        pass
    assert not new_workspace().watch_end()


def test_a_closed_window_leaves_nothing(new_workspace: Any, meeting: Any) -> None:
    closed = new_workspace()
    closed.watch_end()
    write(closed, meeting)
    closed.close()
    assert not new_workspace().watch_end()


def test_another_program_neither_leaves_a_mark_nor_takes_one_away(
    new_workspace: Any, meeting: Any
) -> None:
    window, program = new_workspace(), new_workspace()
    window.watch_end()
    write(program, meeting, "Dari baris perintah")
    assert not new_workspace().watch_end()
    write(window, meeting)
    write(program, meeting, "Sekali lagi")
    program.close()
    assert new_workspace().watch_end()


def test_the_mark_is_no_change(new_workspace: Any, meeting: Any, problems: Any) -> None:
    window = new_workspace()
    window.watch_end()
    write(window, meeting)
    assert problems(window) == []
    assert [group.label for group in window.stacks().undo] == ["Catat Rapat Contoh"]


def test_the_last_change_names_its_meeting(new_workspace: Any, meeting: Any) -> None:
    workspace = new_workspace()

    def last() -> Any:
        with workspace.read() as session:
            return last_change(session, workspace.device)

    assert last() is None
    first = write(workspace, meeting)
    assert (last().meeting, last().tables) == (first, {"meeting"})
    with workspace.change("Tulis") as change:
        item = e.AgendaItem(id=change.new_id(), meeting_id=first, pos="a", title="Butir")
        change.add(item)
        change.session.flush()
        point = e.Point(id=change.new_id(), agenda_item_id=item.id, pos="a", text="Kata")
        change.add(point)
    assert (last().meeting, last().tables) == (first, {"agenda_item", "point"})
    with workspace.change("Kantor") as change:
        change.add(e.Office(id=change.new_id(), code="TRLH", name="Kantor"))
    assert last().meeting is None
    with workspace.change("Hapus") as change:
        change.remove(change.session.get(e.Meeting, first))
    assert last().meeting is None
    assert dt.datetime.fromtimestamp(last().at_ms / 1000, dt.UTC).year >= 2018
