"""The command palette by keys, over the real window and a real file."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.screens.directory.directory_screen import DirectoryScreen
from jakber_desktop.desktop.screens.search.palette import Palette
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.workspaces import create_workspace, open_workspace
from jakber_desktop.store.log import fsck

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.shown.palette_rows import PaletteRow

    Open = Callable[..., MainWindow]
    Type = Callable[..., Palette]

TODAY = dt.date(2018, 4, 4)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def april_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A meeting with a decision and an action item, and some whose titles are alike."""
    folder = tmp_path_factory.mktemp("palet")
    offices = [{"code": "JAKBER", "name": "Sekretariat Jakarta Berketahanan"}]
    records = [
        {
            "meeting": {"title": "Studi Kelayakan IPAL Komunal", "date": "2018-04-11"},
            "agenda": [{"title": "Pembukaan"}],
            "people": [{"key": "p1", "name": "Nama Orang", "office": "JAKBER"}],
            "attendance": [
                {"office": "JAKBER", "position": "Manajer", "status": "present"},
                {"office": "JAKBER", "person": "p1", "status": "present"},
            ],
            "decisions": [{"text": "Studi dilanjutkan"}],
            "action_items": [{"text": "Mengirim nota dinas", "due_date": "2018-04-20"}],
        },
        *(
            {"meeting": {"title": f"Lokakarya {nth}", "date": f"2018-05-{nth + 10}"}}
            for nth in range(20)
        ),
    ]
    files = []
    for nth, one in enumerate(records):
        record = {"format": "jakber.meeting/1", "offices": offices, **one}
        files.append(folder / f"{nth}.json")
        files[-1].write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / "april.jakber", user="Nama Contoh")
    import_meeting_files(workspace, files)
    workspace.close()
    return folder / "april.jakber"


@pytest.fixture
def window(open_window: Open, april_file: Path, tmp_path: Path) -> MainWindow:
    path = shutil.copy(april_file, tmp_path / "april.jakber")
    return open_window(path, today=TODAY)


@pytest.fixture
def type_in(window: MainWindow, qtbot: QtBot, idle: Callable[[], None]) -> Type:
    """Ctrl+K, then a text; gives the palette once it has answered."""

    def typed(text: str = "") -> Palette:
        found = window.palette_deeds.palette
        if found is None or not found.isVisible():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CTRL)
        palette = window.palette_deeds.palette
        assert palette is not None
        if text:
            palette.form.line.clear()
            qtbot.keyClicks(palette.form.line, text)
        idle()
        return palette

    return typed


def rows(palette: Palette) -> list[PaletteRow]:
    model = palette.form.list.rows
    lines = [model.line(row) for row in model.rows()]
    return [line for line in lines if not isinstance(line, str)]


def headings(palette: Palette) -> list[str]:
    model = palette.form.list.rows
    lines = [model.line(row) for row in range(model.rowCount())]
    return [line for line in lines if isinstance(line, str)]


def key(
    qtbot: QtBot, palette: Palette, code: Qt.Key, held: Qt.KeyboardModifier | None = None
) -> None:
    qtbot.keyClick(palette.form.line, code, held or Qt.KeyboardModifier.NoModifier)


def test_it_lies_over_the_window_in_the_middle_at_the_top(
    window: MainWindow, type_in: Type
) -> None:
    palette = type_in()
    assert palette.geometry() == window.rect()
    panel = palette.panel.geometry()
    assert panel.width() == 680
    assert panel.top() == 57
    assert abs(panel.center().x() - window.width() // 2) <= 1
    assert QApplication.focusWidget() is palette.form.line


def test_esc_gives_the_keys_back(window: MainWindow, type_in: Type, qtbot: QtBot) -> None:
    before = QApplication.focusWidget()
    palette = type_in("ipal")
    key(qtbot, palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_everything_is_found_at_once_in_groups(type_in: Type) -> None:
    palette = type_in("studi")
    assert headings(palette) == ["Rapat", "Keputusan", "Perintah"]
    assert [row.title for row in rows(palette)] == [
        "Studi Kelayakan IPAL Komunal",
        "Studi dilanjutkan",
        "Buat rapat “Studi”",
        "Cari “studi” di semua notula",
    ]
    assert rows(palette)[0].hits == ((0, 5),)
    assert palette.form.list.current() == rows(palette)[0]


def test_at_most_three_of_a_group_and_twelve_in_all(type_in: Type) -> None:
    found = rows(type_in("lokakarya"))
    assert sum(row.kind == "meeting" for row in found) == 3
    assert len(rows(type_in("a"))) <= 12


def test_a_prefix_asks_for_one_kind_and_shows_more_of_it(type_in: Type) -> None:
    palette = type_in("#lokakarya")
    assert sum(row.kind == "meeting" for row in rows(palette)) == 20
    assert palette.form.pills.current() == "meeting"
    assert {row.kind for row in rows(type_in("!nota"))} == {"action"}
    assert {row.kind for row in rows(type_in("@manajer"))} == {"post"}


def test_tab_goes_through_the_groups_and_keeps_the_words(
    type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    palette = type_in("studi")
    signs = []
    for _ in range(5):
        key(qtbot, palette, Qt.Key.Key_Tab)
        signs.append(palette.form.line.text())
    assert signs == [">studi", "#studi", "@studi", "!studi", "studi"]
    key(qtbot, palette, Qt.Key.Key_Backtab)
    idle()
    assert [row.kind for row in rows(palette)] == ["decision"]


def test_enter_opens_the_meeting_at_its_stage(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    palette = type_in("ipal")
    key(qtbot, palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.in_workspace()
    assert "Studi Kelayakan IPAL Komunal" in window.windowTitle()


def test_enter_before_the_answer_opens_what_then_is_found(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    palette = type_in()
    qtbot.keyClicks(palette.form.line, "ipal")
    key(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(window.in_workspace, timeout=5000)
    assert "IPAL" in window.windowTitle()


def test_an_action_item_opens_its_meetings_discussion(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    key(qtbot, type_in("nota dinas"), Qt.Key.Key_Return)
    page = window.navigator.page()
    assert page is not None
    assert page.place() == "workspace.discussion"


def test_a_post_opens_the_last_meeting_that_names_it(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    key(qtbot, type_in("@manajer"), Qt.Key.Key_Return)
    assert "IPAL" in window.windowTitle()


def test_a_person_is_shown_in_direktori(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    key(qtbot, type_in("@nama orang"), Qt.Key.Key_Return)
    idle()
    page = window.navigator.page()
    assert isinstance(page, DirectoryScreen)
    card = page.view_model.card
    assert card is not None
    assert card.person is not None
    assert card.person.name == "Nama Orang"


def test_an_office_shows_its_meetings(window: MainWindow, type_in: Type, qtbot: QtBot) -> None:
    key(qtbot, type_in("@sekretariat"), Qt.Key.Key_Return)
    page = window.navigator.page()
    assert page is not None
    assert page.form.officeButton.text() == "JAKBER"  # type: ignore[attr-defined]
    assert page.form.countLabel.text() == "1 rapat"  # type: ignore[attr-defined]


def test_ctrl_enter_asks_for_a_window_of_its_own(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    palette = type_in("ipal")
    meeting = rows(palette)[0].meeting_id
    with qtbot.waitSignal(window.new_window_wanted) as wanted:
        key(qtbot, palette, Qt.Key.Key_Return, CTRL)
    assert wanted.args == [meeting]
    assert not window.in_workspace()


def test_commands_have_their_keys_and_run(window: MainWindow, type_in: Type, qtbot: QtBot) -> None:
    palette = type_in(">tema gelap")
    assert rows(palette)[0].title == "Tema gelap"
    key(qtbot, palette, Qt.Key.Key_Return)
    assert theme().dark
    settings = type_in(">pengaturan")
    assert rows(settings)[0].keys == "Ctrl+,"


def test_only_what_can_be_done_now_is_offered(type_in: Type) -> None:
    titles = {row.title for row in rows(type_in(">"))}
    assert "Rapat baru" in titles
    assert "Akhiri rapat…" not in titles
    assert len(titles) > 12


def test_a_meeting_of_the_typed_title_is_made(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    palette = type_in("evaluasi triwulan")
    key(qtbot, palette, Qt.Key.Key_N, CTRL)
    idle()
    assert "Evaluasi triwulan" in window.windowTitle()
    path = window.services.session.path
    assert window.services.session.undo_label is not None
    workspace = open_workspace(path)
    with workspace.read() as session:
        assert fsck.check(session) == []
    workspace.close()


def test_what_was_opened_last_waits_when_nothing_is_typed(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    key(qtbot, type_in("ipal"), Qt.Key.Key_Return)
    palette = type_in()
    assert headings(palette) == ["Terakhir dibuka", "Perintah"]
    assert rows(palette)[0].title == "Studi Kelayakan IPAL Komunal"
    kept = window.services.settings.get(keys.PALETTE_RECENT)
    assert "IPAL" not in kept


def test_arrows_go_round_the_rows_and_skip_headings(type_in: Type, qtbot: QtBot) -> None:
    palette = type_in("studi")
    found = rows(palette)
    key(qtbot, palette, Qt.Key.Key_Up)
    assert palette.form.list.current() == found[-1]
    for row in found:
        key(qtbot, palette, Qt.Key.Key_Down)
        assert palette.form.list.current() == row


def test_no_shortcut_of_the_window_works_behind_it(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    palette = type_in("ipal")
    key(qtbot, palette, Qt.Key.Key_1, CTRL)
    spot = window.navigator.spot
    assert spot is not None
    assert spot.destination == "meetings"
    assert palette.isVisible()


def test_a_page_behind_it_cannot_take_the_keys(window: MainWindow, type_in: Type) -> None:
    palette = type_in("ipal")
    page = window.navigator.page()
    assert page is not None
    page.enter()
    assert QApplication.focusWidget() is palette.form.line


def test_no_result_says_so(type_in: Type) -> None:
    palette = type_in("@zzzz")
    assert palette.form.noneLabel.isVisible()
    assert "zzzz" in palette.form.noneLabel.text()


def test_only_the_last_answer_counts(
    window: MainWindow, type_in: Type, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    palette = type_in("lokakarya")
    for text in ("ip", "ipa", "ipal"):
        palette.form.line.setText(text)
    idle()
    assert rows(palette)[0].title == "Studi Kelayakan IPAL Komunal"
    assert sum(row.kind == "meeting" for row in rows(palette)) == 1


def test_the_search_field_of_the_sidebar_opens_it(
    window: MainWindow, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    field = next(
        one for one in window.form.sidebar.children() if type(one).__name__ == "SearchButton"
    )
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    palette = window.palette_deeds.palette
    assert palette is not None
    assert palette.isVisible()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


@pytest.mark.parametrize(("size", "scale"), [((1366, 688), 1.0), ((1093, 534), 1.3)])
def test_nothing_is_cut_off(
    window: MainWindow, type_in: Type, size: tuple[int, int], scale: float
) -> None:
    theme().set_text_scale(scale)
    window.resize(*size)
    palette = type_in("a")
    panel, form = palette.panel, palette.form
    assert palette.rect().contains(panel.geometry())
    assert panel.rect().contains(form.footFrame.geometry())
    assert form.pills.width() >= form.pills.minimumSizeHint().width()
    assert form.list.height() > 100


def test_a_read_only_file_offers_no_new_meeting(
    open_window: Open, april_file: Path, tmp_path: Path, qtbot: QtBot, idle: Callable[[], None]
) -> None:
    path = tmp_path / "april.jakber"
    shutil.copy(april_file, path)
    window = open_window(path, today=TODAY)
    window.services.session.workspace.read_only = True
    window.palette_deeds.show("evaluasi")
    idle()
    palette = window.palette_deeds.palette
    assert palette is not None
    assert not [row for row in rows(palette) if row.new_title]


def test_a_command_that_cannot_be_done_here_is_grey_and_says_why(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    palette = type_in(">pesan nomor undangan")
    row = rows(palette)[0]
    assert (row.title, row.off) == ("Pesan nomor undangan", True)
    assert row.detail == "Buka rapatnya dahulu, tahap Undangan"
    qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
    assert palette.isVisible()  # nothing was done, and what was typed stays


def test_a_number_is_booked_from_the_palette_in_the_letters_fields(
    window: MainWindow, type_in: Type, qtbot: QtBot
) -> None:
    window.actions_of["open_meeting"].trigger()
    window.actions_of["stage_2"].trigger()
    palette = type_in(">pesan nomor undangan")
    assert not rows(palette)[0].off
    qtbot.keyClick(palette.form.line, Qt.Key.Key_Return)
    page = window.navigator.page()._stages["invitation"]  # type: ignore[union-attr]
    assert page.form.leftStack.currentWidget() is page.form.letterPanel
    assert page.letter.session.workspace.stacks().undo
