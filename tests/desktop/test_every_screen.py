"""Every page and stage of the real window, in both themes and sizes: nothing clipped, all named.

Qt's warnings fail a test by themselves (pyproject, qt_log_level_fail).
"""

from __future__ import annotations

import datetime as dt
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from jakber_desktop.desktop.options import PAGES
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import ElidedLabel
from jakber_desktop.model.rows import MeetingFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface

    from jakber_desktop.desktop.shell.main_window import MainWindow

DAY = dt.date(2018, 4, 4)
CASES = [
    pytest.param("light", 1.0, (1366, 688), id="light"),
    pytest.param("dark", 1.0, (1093, 534), id="dark-small"),
    pytest.param("light", 1.3, (1093, 534), id="large-text-small"),
    pytest.param("dark", 1.3, (1366, 688), id="dark-large-text"),
]
OPENED = {"pencarian", "proyektor", "naskah", "laporan-bulanan", "nota-dinas"}
"""What closes with the action that opened it."""
PANES = {QAccessible.Role.Client, QAccessible.Role.Border, QAccessible.Role.LayeredPane}
"""Roles of what Qt knows no better name for: right for what holds or paints several things."""
PLAIN = (QAbstractButton, QAbstractItemView, QLineEdit)


def places(window: MainWindow, idle: Callable[[], None]) -> Iterator[str]:
    """Go through every page and stage; gives the name of each once it is complete."""
    listing = window.services.session.listing
    assert listing is not None
    meeting = listing.page(MeetingFilter(since=DAY, until=DAY), limit=1)[0].id
    for name, picture in PAGES.items():
        if picture.place:
            window.navigator.go(picture.place)
        else:
            window.show_stage(meeting, picture.stage)
        if picture.action:
            window.actions_of[picture.action].trigger()
        for _ in range(3):  # an answer may lay out, show something late, and ask again
            QApplication.processEvents()
            idle()
        QApplication.processEvents()
        yield name
        if name in OPENED:
            window.actions_of[picture.action].trigger()


@pytest.mark.parametrize(("mode", "scale", "size"), CASES)
def test_every_screen_is_whole_and_named(
    year_file: Path,
    tmp_path: Path,
    open_window: Callable[..., MainWindow],
    idle: Callable[[], None],
    mode: str,
    scale: float,
    size: tuple[int, int],
) -> None:
    path = shutil.copy(year_file, tmp_path / "tahun.jakber")
    window = open_window(path, today=DAY, size=size)
    theme().set_mode(mode)  # type: ignore[arg-type]
    theme().set_text_scale(scale)
    troubles: list[str] = []
    for name in places(window, idle):
        troubles += [
            f"{name}: {one}" for one in (*clipped(window), *nameless(window), *doubled(window))
        ]
    assert not troubles, "\n".join(troubles)


def clipped(window: MainWindow) -> Iterator[str]:
    """Widgets that are smaller than what they have to show, or stand outside their parent."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        told = f"{type(widget).__name__} {widget.objectName()} “{words(widget)}”"
        wanted, real = widget.sizeHint(), widget.size()
        if isinstance(widget, ElidedLabel):
            if widget.elides() and not widget.toolTip():
                yield f"{told} is elided without a tooltip"
        elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            if wanted.width() > real.width() or wanted.height() > real.height():
                yield f"{told} wants {wanted.toTuple()} and has {real.toTuple()}"
        elif isinstance(widget, QAbstractButton) and widget.text():
            least = widget.minimumSizeHint()
            if least.width() > real.width() or least.height() > real.height():
                yield f"{told} wants {least.toTuple()} and has {real.toTuple()}"
        if outside(widget):
            yield f"{told} stands outside its parent"


def words(widget: QWidget) -> str:
    """What a widget says, for a sentence about it."""
    text = getattr(widget, "text", None)
    return str(text())[:40] if callable(text) else widget.accessibleName()[:40]


def outside(widget: QWidget) -> bool:
    """Whether a widget reaches over its parent's edge (what can be scrolled may)."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    above = parent.parentWidget()
    if isinstance(above, QAbstractScrollArea) or isinstance(parent, QAbstractScrollArea):
        return False
    return not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())


def nameless(window: MainWindow) -> Iterator[str]:
    """What the accessibility tree shows of the keyboard's stops without saying what it is."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if not widget.isEnabled() or widget.focusProxy() is not None:
            continue
        seen: QAccessibleInterface = QAccessible.queryAccessibleInterface(widget)
        told = f"{type(widget).__name__} {widget.objectName()}"
        if seen is None or not seen.isValid():
            yield f"{told} is not in the accessibility tree"
        elif not seen.text(QAccessible.Text.Name).strip():
            yield f"{told} ({seen.role()}) has no name"
        elif seen.role() in PANES and isinstance(
            widget, (QAbstractButton, QLineEdit, QAbstractItemView)
        ):
            yield f"{told} has no role that says what it does ({seen.role()})"


def doubled(window: MainWindow) -> Iterator[str]:
    """Keys that two actions answer to here: Qt would obey neither."""
    taken: dict[str, str] = {}
    for action in window.actions_of.all():
        for key in action.shortcuts() if action.isEnabled() else ():
            text = key.toString()
            if text in taken:
                yield f"{text} is {taken[text]} and {action.objectName()}"
            taken[text] = action.objectName()
