"""The palette finds what was said and written, and Enter leads to the very place."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.model import entities as e
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.follow_ups import deeds
from jakber_desktop.operations.targets.deeds import add_target
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.search.palette import Palette
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.shown.palette_rows import PaletteRow

    Open = Callable[..., MainWindow]
    Type = Callable[[str], Palette]

TODAY = dt.date(2018, 4, 4)
CTRL = Qt.KeyboardModifier.ControlModifier
RECORD = {
    "format": "jakber.meeting/1",
    "offices": [{"code": "JAKBER", "name": "Sekretariat Jakarta Berketahanan"}],
    "meeting": {
        "title": "Rapat Monitoring", "date": "2018-04-11", "opened_at": "09:00",
        "minutes_number": "007/NOT/2018",
    },
    "agenda": [
        {"title": "Pembukaan", "points": [{"text": "membuka rapat"}]},
        {
            "title": "Laporan",
            "points": [
                {"text": "menyampaikan laporan"},
                {"text": "menjelaskan letak IPAL komunal di Cambela", "confidential": True},
            ],
        },
    ],
    "decisions": [{"text": "Peta drainase disusun"}],
    "action_items": [{"text": "Mengirim nota"}, {"text": "Menyusun pertemuan warga"}],
}  # fmt: skip


@pytest.fixture
def window(open_window: Open, tmp_path: Path) -> MainWindow:
    file = tmp_path / "rapat.json"
    file.write_text(json.dumps(RECORD), encoding="utf-8")
    workspace = create_workspace(tmp_path / "cari.jakber", user="Nama Contoh")
    import_meeting_files(workspace, [file])
    workspace.close()
    return open_window(tmp_path / "cari.jakber", today=TODAY)


@pytest.fixture
def type_in(window: MainWindow, qtbot: QtBot, idle: Callable[[], None]) -> Type:
    """Ctrl+K, then a text; gives the palette once it has answered."""

    def typed(text: str) -> Palette:
        idle()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CTRL)
        palette = window.palette_deeds.palette
        assert palette is not None
        qtbot.keyClicks(palette.form.line, text)
        idle()
        return palette

    return typed


def row_of(palette: Palette, kind: str) -> PaletteRow:
    model = palette.form.list.rows
    lines = [model.line(row) for row in model.rows()]
    return next(line for line in lines if not isinstance(line, str) and line.kind == kind)


def headings(palette: Palette) -> list[str]:
    model = palette.form.list.rows
    lines = [model.line(row) for row in range(model.rowCount())]
    return [line for line in lines if isinstance(line, str)]


def stage(window: MainWindow) -> StagePage:
    page = window.navigator.page()
    assert page is not None
    return next(one for one in page.findChildren(StagePage) if one.isVisible())


def test_a_point_is_found_marked_and_said_to_be_closed(type_in: Type) -> None:
    palette = type_in("ipal")
    assert headings(palette)[0] == "Butir"
    row = row_of(palette, "point")
    assert [row.title[start:end] for start, end in row.hits] == ["IPAL"]
    assert row.detail == "Terbatas · Agenda 2, butir 2 · Rapat Monitoring · 11 April 2018"


def test_enter_puts_the_caret_into_the_point(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    palette = type_in("ipal")
    qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
    idle()
    qtbot.wait(0)
    shown = stage(window)
    editor = shown.editor  # type: ignore[attr-defined]
    assert editor.current_point().text.endswith("Cambela")
    assert QApplication.focusWidget() is editor or editor.isAncestorOf(QApplication.focusWidget())


def test_enter_opens_the_card_of_a_follow_up(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    palette = type_in("pertemuan warga")
    assert headings(palette)[0] == "Tindak lanjut"
    qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
    idle()
    qtbot.wait(0)
    pane = stage(window).form.outcomesPane  # type: ignore[attr-defined]
    assert pane.form.bodyStack.currentWidget() is pane.form.cardPanel
    assert pane.form.actionsList.chosen().code == "T-2"


def test_an_item_and_a_file_are_shown_where_they_are_prepared(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None], tmp_path: Path
) -> None:
    idle()
    file = tmp_path / "denah-pompa.txt"
    file.write_text("pompa", encoding="utf-8")
    workspace = window.services.session.workspace
    with workspace.read() as session:
        meeting = session.scalars(select(e.Meeting.id)).one().hex
    attach_files(workspace, meeting, [file])
    for typed, name in (("denah pompa", "materialsList"), ("pembukaan", "agendaTable")):
        palette = type_in(typed)
        qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
        idle()
        qtbot.wait(0)
        assert QApplication.focusWidget().objectName() == name


def test_a_letter_is_shown_in_the_letter_book(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    palette = type_in("007/not")
    assert "Surat" in headings(palette)
    model = palette.form.list.rows
    while (current := palette.form.list.current()) is None or current.kind != "letter":
        assert model.rows()
        qtbot.keyClick(palette.form.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
    idle()
    page = window.navigator.page()
    assert page is not None
    assert page.view_model.number().number == "007/NOT/2018"  # type: ignore[attr-defined]


def test_a_note_of_a_done_follow_up_and_a_target_are_shown_in_their_registers(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    idle()
    workspace = window.services.session.workspace
    with workspace.read() as session:
        action = session.scalars(select(e.ActionItem.id).order_by(e.ActionItem.pos)).first().hex
    target = add_target(workspace, name="Rumah pompa Waduk Pluit")
    deeds.finish(workspace, action, TODAY, "Nota diterima sekretariat")
    palette = type_in("nota diterima")
    assert row_of(palette, "progress").detail == "T-1 · 4 April 2018 · Rapat Monitoring"
    qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
    idle()
    page: Any = window.navigator.page()
    assert (page.tab, page.follow_ups.model.row().id) == ("actions", action)
    palette = type_in("pluit")
    assert headings(palette)[0] == "Target kerja sama"
    qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
    idle()
    assert (page.tab, page.targets.model.row().id) == ("targets", target)


def test_words_written_meanwhile_are_found(
    window: MainWindow, type_in: Type, idle: Callable[[], None]
) -> None:
    type_in("ipal").close_it()
    workspace = window.services.session.workspace
    with workspace.change("Ubah") as change:
        change.session.scalars(select(e.Decision)).one().text = "Tanggul laut dibangun"
    palette = type_in("dibangunkan")
    assert row_of(palette, "decision").title == "Tanggul laut dibangun"
