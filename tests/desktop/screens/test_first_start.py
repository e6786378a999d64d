"""The first start: three steps, the sample in and out, and its end with the first meeting."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.operations.settings.letterheads import add_letterhead
from jakber_desktop.operations.workspaces import check_workspace, create_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.screens.home.first_start import FirstStart
    from jakber_desktop.desktop.shell.main_window import MainWindow

TODAY = dt.date(2018, 4, 2)


@pytest.fixture
def first(
    open_window: Callable[..., MainWindow], idle: Callable[[], None], tmp_path: Path
) -> Callable[..., tuple[MainWindow, FirstStart]]:
    """Open a new workspace: it begins at the first steps by itself."""

    def go(**given: Any) -> tuple[MainWindow, FirstStart]:
        path = tmp_path / "baru.jakber"
        create_workspace(path, user="Nama Contoh").close()
        window = open_window(path, today=TODAY, **given)
        idle()
        page: Any = window.navigator.page()
        assert page.place() == "home"
        return window, page.first

    return go


def press(button: QAbstractButton) -> None:
    """Go there and press Enter."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)


def told(window: MainWindow) -> str:
    return str(window.form.messageBar.messages()[0].title)


def test_a_new_workspace_begins_with_the_first_step(first: Any) -> None:
    window, screen = first()
    assert window.windowTitle() == "Beranda — JakBer Desktop"
    assert screen.identity.hasFocus()
    primary = [b for b in screen.findChildren(QAbstractButton) if b.property("kind") == "primary"]
    assert [b for b in primary if b.isVisible()] == [screen.identity]


def test_steps_are_checked_off_and_lead_to_the_first_meeting(first: Any, idle: Any) -> None:
    window, screen = first()
    form, session = screen.form, window.services.session
    add_letterhead(session.workspace, "Sekretariat")
    session.look_for_changes()
    idle()
    assert form.identityStep.done
    press(screen.adopt)
    idle()
    assert form.directoryStep.done
    assert told(window) == "6 kantor JakBer masuk ke direktori"
    assert not form.newButton.isVisible()
    press(screen.skip)
    assert form.sharingStep.done
    assert form.newButton.isVisible()
    assert form.newButton.hasFocus()
    press(form.newButton)
    idle()
    assert window.in_workspace()
    window.actions_of["go_home"].trigger()
    idle()
    page: Any = window.navigator.page()
    assert page.home is not None
    assert page.home.isVisible()
    assert check_workspace(session.workspace) == ()


def test_lengkapi_opens_the_letterhead(first: Any, idle: Any) -> None:
    window, screen = first()
    QTest.keyClick(screen.identity, Qt.Key.Key_Return)
    idle()
    assert window.actions_of.facts.place == "settings.letterhead"


def test_impor_asks_direktori_for_a_file(first: Any, idle: Any, dialogs: Any) -> None:
    window, screen = first()
    screen.import_people.click()
    idle()
    assert window.navigator.spot.destination == "directory"
    assert dialogs.asked


def test_the_sample_comes_and_goes_with_one_press_each(first: Any, idle: Any) -> None:
    window, screen = first()
    form, session = screen.form, window.services.session
    press(form.sampleButton)
    idle()
    assert form.sampleCard.isVisible()
    assert form.sampleChip.accessibleName() == "Contoh"
    assert not form.sampleButton.isVisible()
    assert not form.directoryStep.done
    assert told(window).startswith("Data contoh diisi")
    listing = session.listing
    assert listing is not None
    press(form.removeSampleButton)
    idle()
    assert told(window) == "Data contoh dihapus"
    assert form.sampleButton.isVisible()
    assert listing.is_empty()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert form.sampleCard.isVisible()
    assert check_workspace(session.workspace) == ()


def test_the_sample_opens_and_is_marked(first: Any, idle: Any) -> None:
    window, screen = first()
    screen.form.sampleButton.click()
    idle()
    screen.form.openSampleButton.click()
    idle()
    page: Any = window.navigator.page()
    assert page.form.metaLabel.text().startswith("Contoh")


def test_the_menu_takes_the_sample_away_later(first: Any, idle: Any) -> None:
    window, screen = first()
    actions = window.actions_of
    assert actions["add_sample"].isEnabled()
    assert not actions["remove_sample"].isEnabled()
    screen.form.sampleButton.click()
    idle()
    actions["new_meeting"].trigger()
    idle()
    actions["go_home"].trigger()
    idle()
    assert actions["remove_sample"].isEnabled()
    actions["remove_sample"].trigger()
    idle()
    assert window.services.session.listing.page.__self__ is not None
    assert not actions["remove_sample"].isEnabled()


def test_the_guide_opens_and_closes_by_keys(first: Any, qtbot: Any) -> None:
    _window, screen = first()
    press(screen.form.guideButton)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    guide = QApplication.activeModalWidget()
    assert guide.windowTitle() == "Panduan singkat"
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3), ((960, 500), "dark", 1.3)],
)
def test_nothing_is_clipped(
    first: Any, idle: Any, mode: Any, size: tuple[int, int], scale: float
) -> None:
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    _window, screen = first(size=size)
    screen.form.sampleButton.click()
    idle()
    for button in screen.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert button.accessibleName(), button.text()
            right = button.mapTo(screen, button.rect().topRight()).x()
            assert right <= screen.width(), button.text()


def test_tab_goes_from_step_to_step_then_to_the_links(first: Any) -> None:
    window, screen = first()
    seen = []
    for _ in range(5):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    form = screen.form
    assert seen == [
        screen.import_people, screen.adopt, screen.skip, screen.share, form.sampleButton,
    ]  # fmt: skip


def test_lengkapi_leads_to_the_line_of_the_letterhead_that_is_empty(first: Any) -> None:
    window, screen = first()
    press(screen.identity)
    page: Any = window.navigator.page()
    assert window.windowTitle().startswith("Pengaturan")
    lines = page.form.letterheadSection.fields
    focus = QApplication.focusWidget()
    (name,) = [name for name, field in lines.items() if field.editor is focus]
    assert lines[name].text() == ""
    assert name != "sub_unit_line"  # not every office has one
