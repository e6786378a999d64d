"""Ctrl+Shift+F: everything found on a page, by keys: narrowed, leafed through, opened."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.viewmodels.search import keeping as search_keeping
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.search import keep_index
from jakber_desktop.operations.workspaces import create_workspace
from tests.identities import forget_identity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

TODAY = dt.date(2018, 6, 4)
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three meetings of two years, one of them with 120 points about floods."""
    folder = tmp_path_factory.mktemp("cari")
    files = []
    for nth, (day, points) in enumerate(
        (("2017-05-02", 1), ("2018-05-03", 120), ("2018-06-04", 1)), 1
    ):
        meeting = {"title": f"Rapat {nth}", "date": day, "series": {"name": f"Rangkaian {nth}"}}
        texts = [{"text": f"Banjir di tempat {at}"} for at in range(points)]
        record = {
            "format": "jakber.meeting/1", "meeting": meeting,
            "agenda": [{"title": "Laporan", "points": texts}],
            "decisions": [{"text": f"Banjir ditangani {nth}"}],
        }  # fmt: skip
        files.append(folder / f"{nth}.json")
        files[-1].write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / "cari.jakber", user="Nama Contoh")
    import_meeting_files(workspace, files)
    assert keep_index(workspace)
    workspace.close()
    return forget_identity(folder / "cari.jakber")


@pytest.fixture
def unindexed(indexed: Path, tmp_path: Path) -> Path:
    """As an older program left it: no index."""
    path = tmp_path / "lama.jakber"
    shutil.copy(indexed, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM meta WHERE k='search'")
    return forget_identity(path)


class Hand:
    """The window and what a person does on the page."""

    def __init__(self, window: MainWindow, qtbot: QtBot, idle: Callable[[], None]) -> None:
        self.window, self.qtbot, self.idle = window, qtbot, idle

    def key(self, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, held)
        self.idle()

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)
        with self.qtbot.waitSignal(self.page.model.shown):
            self.key(Key.Key_Down)

    @property
    def page(self) -> Any:
        return self.window.navigator.page()

    def lines(self) -> list[str]:
        rows = self.page.form.list.rows
        lines = [rows.line(at) for at in range(rows.rowCount())]
        return [line if isinstance(line, str) else line.title for line in lines]


@pytest.fixture
def hand(open_window: Open, indexed: Path, qtbot: QtBot, idle: Callable[[], None]) -> Hand:
    window = open_window(indexed, today=TODAY)
    idle()
    made = Hand(window, qtbot, idle)
    made.key(Key.Key_F, CTRL | SHIFT)
    return made


def test_words_typed_give_pages_by_month_that_go_on_as_one_steps(hand: Hand) -> None:
    page = hand.page
    assert QApplication.focusWidget() is page.form.filterEdit
    assert page.form.emptyState.words()[0] == "Cari di semua notula"
    hand.type("banjir")
    assert hand.lines()[:3] == ["Juni 2018", "Banjir di tempat 0", "Banjir ditangani 3"]
    assert page.form.countLabel.text() == "lebih dari 50 hasil"  # no more than is looked at
    hand.key(Key.Key_Down)  # from the words into the list
    assert QApplication.focusWidget() is page.form.list
    for _ in range(4):
        hand.key(Key.Key_End)
    assert page.form.countLabel.text() == "125 hasil"
    assert hand.lines().count("Mei 2018") == 1  # a further page goes on under its heading
    assert len(set(hand.lines())) < len(hand.lines()) == 125 + 3
    hand.key(Key.Key_Home)
    hand.key(Key.Key_Up)
    assert QApplication.focusWidget() is page.form.filterEdit


def test_kind_year_series_and_order_narrow_it(hand: Hand) -> None:
    hand.type("banjir")
    model, page = hand.page.model, hand.page
    model.narrow(kind="decision")
    hand.idle()
    assert page.form.kindButton.text() == "Keputusan"
    assert hand.lines() == [
        "Juni 2018", "Banjir ditangani 3", "Mei 2018", "Banjir ditangani 2", "Mei 2017",
        "Banjir ditangani 1",
    ]  # fmt: skip
    model.narrow(year=2018)
    hand.idle()
    assert len(hand.lines()) == 4
    model.narrow(series=model.series[0][0])
    hand.idle()
    assert page.form.emptyState.words()[0] == "Tidak ada hasil untuk “banjir”"
    assert page.form.emptyState.words()[1] == "Periksa ejaan, atau hapus saringan."
    model.clear_filter()
    model.set_text("qwertyuiop")
    hand.idle()
    assert page.form.emptyState.words()[1] == "Periksa ejaan, atau coba kata yang lain."
    assert not page.form.emptyState.buttons()
    model.set_text("banjir")
    model.narrow(order="relevance")
    hand.idle()
    assert hand.lines()[0] == "Paling cocok"


def test_enter_opens_the_place_and_the_palette_leads_here(hand: Hand) -> None:
    window = hand.window
    hand.key(Key.Key_K, CTRL)
    hand.qtbot.keyClicks(QApplication.focusWidget(), "ditangani 2")
    hand.idle()
    palette: Any = window.palette_deeds.palette
    assert palette.form.list.rows.line(palette.form.list.rows.rowCount() - 1).search_for
    hand.key(Key.Key_F, CTRL | SHIFT)
    assert not palette.isVisible()
    assert hand.page.form.filterEdit.text() == "ditangani 2"
    hand.key(Key.Key_Down)
    hand.key(Key.Key_Return)
    hand.qtbot.wait(0)
    assert hand.page.place() == "workspace.discussion"
    window.navigator.back()
    assert hand.page.place() == "search"
    assert hand.lines()[1] == "Banjir ditangani 2"


def test_while_the_index_is_made_page_and_palette_say_so_and_then_find_it(
    open_window: Open,
    unindexed: Path,
    qtbot: QtBot,
    idle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate, slice_ = threading.Event(), search_keeping._slice

    def held(*given: Any) -> Any:
        assert gate.wait(20)
        return slice_(*given)

    monkeypatch.setattr(search_keeping, "_slice", held)
    window = open_window(unindexed, today=TODAY)
    keeping = window.palette_deeds.keeping
    with qtbot.waitSignal(keeping.progressed):
        qtbot.keyClick(window, Key.Key_F, CTRL | SHIFT)
    page: Any = window.navigator.page()
    with qtbot.waitSignal(page.model.shown):
        qtbot.keyClicks(QApplication.focusWidget(), "banjir")
    told = page.form.emptyState.words()
    assert told[0] == "Indeks pencarian sedang disusun, 0%"
    qtbot.keyClick(window, Key.Key_K, CTRL)
    palette = window.palette_deeds.palette
    assert palette is not None
    with qtbot.waitSignal(palette._model.shown):
        qtbot.keyClicks(QApplication.focusWidget(), "banjir")
    assert palette.form.noneLabel.isVisible()
    assert palette.form.noneLabel.text().startswith("Indeks pencarian sedang disusun, 0%")
    with qtbot.waitSignal(keeping.kept, timeout=20_000):
        gate.set()
    idle()
    assert page.form.countLabel.text() == "lebih dari 50 hasil"
    assert not palette.form.noneLabel.isVisible()
