"""The window: destinations, sidebar, menu, keys, theme, names, nothing clipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QWidget,
)

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.actions import MENUS, TABLE
from jakber_desktop.desktop.shell.keys_dialog import KeysDialog
from jakber_desktop.desktop.shell.menus import full_menu
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.sidebar.sidebar import NavItem
from jakber_desktop.model.errors import FileUnwritable
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.workspaces import open_workspace, set_user_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_2_returns_to_the_list(open_window: Open, sample_file: Path, qtbot: QtBot) -> None:
    window = open_window(sample_file)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.windowTitle().startswith("Rapat")


def test_ctrl_backslash_folds_the_sidebar_and_remembers_it_per_place(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    sidebar = window.form.sidebar
    assert sidebar.width() == 208
    qtbot.keyClick(window, Qt.Key.Key_Backslash, CTRL)
    assert sidebar.width() == 56
    qtbot.keyClick(window, Qt.Key.Key_Backslash, CTRL)
    assert sidebar.width() == 208
    window.actions_of["open_meeting"].trigger()
    assert sidebar.width() == 56  # the workspace starts with the rail
    qtbot.keyClick(window, Qt.Key.Key_Backslash, CTRL)
    assert sidebar.width() == 208
    window.show_list()
    qtbot.keyClick(window, Qt.Key.Key_Backslash, CTRL)
    assert sidebar.width() == 56


def test_a_narrow_window_has_the_rail(open_window: Open, sample_file: Path, qtbot: QtBot) -> None:
    window = open_window(sample_file, size=(1200, 600))
    assert window.form.sidebar.width() == 56
    qtbot.keyClick(window, Qt.Key.Key_Backslash, CTRL)
    assert window.form.sidebar.width() == 208


def test_arrows_walk_the_sidebar_as_one_tab_stop(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    item = window.form.sidebar.checked_items()[0]
    item.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(item, Qt.Key.Key_Down)
    assert window.windowTitle().startswith("Tindak lanjut")


def test_f10_lists_every_action_with_its_key(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    parts = [action.menu() for action in menu.actions()]
    assert [part.title() for part in parts] == list(MENUS.values())  # type: ignore[union-attr]
    menus = [each for each in menu.findChildren(QMenu) if each.title()]
    listed = [a.objectName() for each in menus for a in each.actions() if a.objectName()]
    assert sorted(listed) == sorted(spec.id for spec in TABLE)
    assert {each.title(): each.sizeHint().height() for each in menus if _too_high(each)} == {}
    menu.close()
    theme().set_text_scale(1.3)
    large = full_menu(window.actions_of, window)
    heights = [part.sizeHint().height() for part in large.findChildren(QMenu)]
    assert max(heights) <= 534


def _too_high(menu: QMenu) -> bool:
    """Higher than a screen of 1366x688 shows beside the menu it comes from."""
    return menu.sizeHint().height() > 500


def test_f1_lists_the_keys_of_this_place_and_searches_them(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    assert dialog.isVisible()
    words = shown_words(dialog.form.keysTree)
    assert "Impor rapat" in words
    assert "Masalah berikutnya" not in words  # a key of the Notula stage
    qtbot.keyClicks(dialog.form.searchEdit, "saring")
    qtbot.waitUntil(lambda: "Impor rapat" not in shown_words(dialog.form.keysTree))
    assert "Saring halaman" in shown_words(dialog.form.keysTree)
    dialog.close()


def shown_words(tree: QTreeWidget) -> list[str]:
    words = []
    for place in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(place)
        assert top is not None
        children = [top.child(row) for row in range(top.childCount())]
        words += [child.text(0) for child in children if not child.isHidden()]
    return words


def test_the_theme_changes_from_the_menu_and_is_remembered(
    open_window: Open, sample_file: Path
) -> None:
    window = open_window(sample_file)
    before = window.grab().toImage().pixelColor(400, 600)
    window.actions_of["theme_dark"].trigger()
    after = window.grab().toImage().pixelColor(400, 600)
    assert before.lightness() > 200 > 60 > after.lightness()
    assert window.services.settings.get(keys.THEME) == "dark"


def test_the_name_of_the_user_is_asked_once(
    open_window: Open, sample_copy: Path, dialogs: Any, tasks: Any, qtbot: QtBot
) -> None:
    workspace = open_workspace(sample_copy)
    set_user_name(workspace, "")
    workspace.close()
    dialogs.text = "Nama Contoh"
    window = open_window(sample_copy)
    assert dialogs.asked == ["Siapa nama Anda?"]
    qtbot.waitUntil(lambda: not tasks.busy)
    assert window.services.session.workspace.user == "Nama Contoh"
    dialogs.asked.clear()
    open_window(sample_copy)
    assert dialogs.asked == []


def test_an_unexpected_error_is_told_with_details_to_copy(
    open_window: Open, sample_file: Path, dialogs: Any, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    error = ValueError("uji coba")
    window.presenter.error(error)
    message = window.form.messageBar.messages()[0]
    assert message.title == "Terjadi kesalahan yang tidak terduga."
    button = next(b for b in message.findChildren(QAbstractButton) if b.text() == "Salin rincian")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "ValueError: uji coba" in dialogs.copied


def test_f6_walks_the_panes_and_comes_round(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    window.activateWindow()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus.objectName() or type(focus).__name__)
    assert seen == ["openButton", "NavItem", "filterEdit", "meetingTable"]


def controls(window: MainWindow) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    found = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible()]
    return [*found, *window.findChildren(QWidget, "meetingTable")]


def test_every_control_has_a_name_for_screen_readers(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    for widget in controls(window):
        name = widget.accessibleName() or getattr(widget, "text", str)()
        assert name, widget.objectName() or type(widget).__name__


def test_every_control_of_the_workspace_has_a_name(
    open_window: Open, sample_file: Path, tasks: Any, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    window.actions_of["open_meeting"].trigger()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
    for widget in controls(window):
        name = widget.accessibleName() or getattr(widget, "text", str)()
        assert name, widget.objectName() or type(widget).__name__


def test_targets_are_large_enough(open_window: Open, sample_file: Path) -> None:
    for widget in controls(open_window(sample_file)):
        assert widget.height() >= 28, widget.objectName()
        assert widget.width() >= 28, widget.objectName()


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3), ((960, 500), "dark", 1.3)],
)
def test_nothing_is_clipped_or_overlaps(
    open_window: Open, busy_file: Path, mode: Any, size: tuple[int, int], scale: float
) -> None:
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    try:
        window = open_window(busy_file, size=size)
        assert (window.width(), window.height()) == size
        for widget in controls(window):
            if isinstance(widget, NavItem):
                assert widget.height() >= widget.minimumSizeHint().height()
            elif not isinstance(widget, QLineEdit) and widget.objectName() != "meetingTable":
                assert widget.width() >= widget.minimumSizeHint().width(), widget.objectName()
                assert widget.height() >= widget.sizeHint().height(), widget.objectName()
            whole = window.rect().contains(widget.mapTo(window, widget.rect().center()))
            assert whole, widget.objectName()
            right = widget.mapTo(window, widget.rect().topRight()).x()
            assert right <= window.width(), widget.objectName()
        assert_apart(window)
    finally:
        theme().set_mode("light")
        theme().set_text_scale(1.0)


def assert_apart(window: MainWindow) -> None:
    bars = (window.findChild(QWidget, "headerFrame"), window.findChild(QWidget, "filterFrame"))
    for bar in bars:
        assert bar is not None
        shown = [w for w in bar.findChildren(QWidget) if w.isVisible() and w.parent() is bar]
        for one in shown:
            assert bar.rect().contains(one.geometry()), one.objectName()
            for other in shown:
                assert one is other or not one.geometry().intersects(other.geometry()), (
                    one.objectName(),
                    other.objectName(),
                )


def test_messages_about_a_page_and_results_go_when_somewhere_else_is_shown(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    window.presenter.warning("Tidak ada alamat surel")
    window.presenter.success("Undangan tersimpan")
    qtbot.keyClick(window, Qt.Key.Key_F6)  # looking around is no action
    assert len(window.form.messageBar.messages()) == 2
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert window.form.messageBar.messages() == []


def test_messages_lie_over_the_page_which_stays_where_it_is(
    open_window: Open, sample_file: Path
) -> None:
    window = open_window(sample_file)
    stack, bar = window.form.pageStack, window.form.messageBar
    before = stack.geometry()
    window.presenter.warning("Tidak ada alamat surel", "Lengkapi di Direktori. " * 6)
    window.presenter.success("Undangan tersimpan")
    assert stack.geometry() == before
    assert stack.geometry().contains(bar.geometry())
    for strip in bar.messages():
        assert bar.rect().contains(strip.geometry())
    window.resize(1093, 534)
    assert stack.geometry().contains(bar.geometry())


def test_an_error_goes_once_a_later_action_succeeds(open_window: Open, sample_file: Path) -> None:
    window = open_window(sample_file)
    told = window.form.messageBar.messages
    window.presenter.error(FileUnwritable(name="undangan.pdf", reason="penuh"))
    window.presenter.success("Dua berkas tersimpan")  # the same action told both
    assert [strip.kind for strip in told()] == ["success", "error"]
    QApplication.processEvents()
    window.presenter.success("Tersimpan")
    assert [strip.title for strip in told()] == ["Tersimpan"]


def test_every_place_takes_the_keys_to_its_main_list_or_line(
    open_window: Open, sample_file: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_file)
    listing = window.services.session.listing
    assert listing is not None
    window.show_meeting(listing.page(MeetingFilter())[0].id)
    stages: Any = window.navigator.page()._stages  # type: ignore[union-attr]

    def keys(digit: int) -> QWidget | None:
        key = getattr(Qt.Key, f"Key_{digit}")
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        return QApplication.focusWidget()

    for before in (4, 5, 6):  # whatever had the keys before
        for digit, name, part in (
            (1, "preparation", "titleField"), (2, "invitation", "recipientLine"),
            (3, "attendance", "quickLine"),
        ):  # fmt: skip
            keys(before)
            found = keys(digit)
            wanted = getattr(stages[name].form, part)
            assert found is not None
            assert found is wanted or wanted.isAncestorOf(found), (before, digit)
    for place, widget in (("go_meetings", "meetingTable"), ("go_directory", "directoryTable")):
        window.actions_of[place].trigger()
        found = QApplication.focusWidget()
        assert found is not None
        assert found.objectName() == widget
