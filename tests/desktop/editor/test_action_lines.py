"""Office and due date typed in a follow-up's paragraph (§10), the verb behind a speaker (E2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from jakber_desktop.desktop.editor.points import ActionTold, EditorItem, EditorPoint
from jakber_desktop.operations.outcomes.quick_action import OfficeName, parse_action

if TYPE_CHECKING:
    from jakber_desktop.model.rows.discussion import QuickAction
    from tests.desktop.editor.conftest import Desk

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OFFICES = (OfficeName("BAPPEDA", "Badan Perencanaan"), OfficeName("TRLH", "Tata Ruang"))
MAY = dt.date(2018, 5, 31)


def _read(line: str) -> QuickAction:
    return parse_action(line, meeting=dt.date(2018, 4, 4), offices=OFFICES)


@pytest.fixture
def reading(open_desk: Callable[..., Desk]) -> Desk:
    desk = open_desk([EditorItem("a", "1", "A", (EditorPoint("p1", "Satu"),))])
    desk.editor.action_lines.read = _read
    desk.caret(1)
    return desk


def _told(desk: Desk) -> list[tuple[str | None, dt.date | None, str | None]]:
    desk.write()
    told = [one for one in desk.book.log if isinstance(one, ActionTold)]
    return [(one.office, one.due_date, one.due_phrase) for one in told]


def test_office_and_date_leave_the_paragraph_once_the_caret_does(reading: Desk) -> None:
    reading.press(K.Key_Return)
    reading.type("/t Siapkan bahan @bappeda 31 Mei")
    assert reading.lines()[2] == "[action] Siapkan bahan @bappeda 31 Mei"
    reading.press(K.Key_Return)
    reading.type("Lanjut")
    assert reading.lines() == ["# A", "Satu", "[action] Siapkan bahan", "Lanjut"]
    assert _told(reading) == [("BAPPEDA", MAY, None)]
    assert reading.book.texts("a") == ["Satu", "Siapkan bahan", "Lanjut"]
    reading.book.log.clear()
    assert reading.write() == []  # told once
    reading.in_step()


def test_the_text_is_written_before_the_caret_leaves_and_told_afterwards(reading: Desk) -> None:
    reading.press(K.Key_Return)
    reading.type("/t Siapkan **bahan** @bap")
    assert _told(reading) == []  # an autosave in the middle of a word
    reading.type("peda sebelum rapat berikutnya")
    reading.press(K.Key_Up)
    assert _told(reading) == [("BAPPEDA", None, "sebelum rapat berikutnya")]


def test_a_text_made_a_follow_up_by_key_is_read_at_once_and_keeps_its_styles(
    reading: Desk,
) -> None:
    reading.type(". ")
    reading.press(K.Key_B, CTRL)
    reading.type("Siapkan")
    reading.press(K.Key_B, CTRL)
    reading.type(" bahan @trlh besok")
    reading.caret(1, 6, until=(1, -1))
    reading.press(K.Key_T, CTRL | SHIFT)
    assert reading.lines() == ["# A", "Satu. ", "[action] Siapkan bahan"]
    assert _told(reading) == [("TRLH", dt.date(2018, 4, 5), None)]
    assert reading.book.texts("a")[1] == "**Siapkan** bahan"


def test_decisions_and_untouched_follow_ups_are_not_read(open_desk: Callable[..., Desk]) -> None:
    known = EditorPoint("p1", "Kirim @bappeda 31 Mei", kind="action")
    desk = open_desk([EditorItem("a", "1", "A", (known, EditorPoint("p2", "Dua")))])
    desk.editor.action_lines.read = _read
    desk.caret(1)
    desk.caret(2)
    desk.press(K.Key_Return)
    desk.type("/k Sepakat @bappeda 31 Mei")
    desk.press(K.Key_Return)
    assert _told(desk) == []
    assert desk.lines()[1] == "[action] Kirim @bappeda 31 Mei"
    assert desk.lines()[3] == "[decision] Sepakat @bappeda 31 Mei"


def test_an_office_nobody_knows_stays_in_the_text(reading: Desk) -> None:
    reading.press(K.Key_Return)
    reading.type("/t Siapkan @entah")
    reading.press(K.Key_Return)
    assert _told(reading) == []
    assert reading.lines()[2] == "[action] Siapkan @entah"


# --- the verb ---


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("menjelaskan program", "menjelaskan program"),
        ("Meminta agar", "Meminta agar"),
        ("mengingatkan: ", "mengingatkan: "),
        ("membuka rapat", "membuka rapat"),
        ("berharap kerja sama", "berharap kerja sama"),
        ("program berjalan", "menyampaikan bahwa program berjalan"),
        ("mereka hadir", "menyampaikan bahwa mereka hadir"),
        ("berdasarkan data", "menyampaikan bahwa berdasarkan data"),
        ("menjelaskannya ", "menyampaikan bahwa menjelaskannya "),
        ("tetap meminta ", "menyampaikan bahwa tetap meminta "),
    ],
)
def test_the_inserted_verb_gives_way_to_a_typed_one(reading: Desk, typed: str, text: str) -> None:
    reading.press(K.Key_Return)
    reading.type("@tgu")
    reading.press(K.Key_Return)
    reading.type(typed)
    assert reading.lines()[2] == f"<TGUPP> {text}"
    reading.in_step()


def test_the_office_s_own_verbs_are_inserted_and_known(reading: Desk) -> None:
    reading.editor.verb.verbs = lambda: ("melaporkan", "menyanggah bahwa")
    for typed in ("kemajuan", "menyanggah bahwa", "menjelaskan "):
        reading.press(K.Key_Return)
        reading.type("@tgu")
        reading.press(K.Key_Return)
        reading.type(typed)
    assert reading.lines()[2:] == [
        "<TGUPP> melaporkan kemajuan", "<TGUPP> menyanggah bahwa",
        "<TGUPP> menjelaskan ",
    ]  # fmt: skip
