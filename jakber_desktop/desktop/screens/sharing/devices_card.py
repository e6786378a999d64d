"""The card Perangkat (08): the laptops, when each was heard of, and giving one up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from jakber_desktop.desktop.screens.sharing.side_card import SideCard
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.chips import Chip
from jakber_desktop.desktop.widgets.labels import ElidedLabel
from jakber_desktop.desktop.words.sharing import device_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.desktop.words.sharing import DeviceWords
    from jakber_desktop.model.rows.sync import DeviceRow


class DevicesCard(SideCard):
    """`retire_wanted` carries the DeviceRow of a laptop that is not used any more."""

    retire_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Perangkat"))
        self._shown: tuple[Sequence[DeviceRow], dt.date, bool] | None = None
        self._others: list[DeviceRow] = []
        self.more = Button(self, "", "more_horizontal", "subtle", small=True)
        self.more.name_it(self.tr("Tindakan untuk perangkat"))
        self.more.clicked.connect(self._pop)
        self.head.addWidget(self.more)
        self.head.setContentsMargins(16, 7, 8, 5)

    def show_devices(self, rows: Sequence[DeviceRow], today: dt.date, *, can_edit: bool) -> None:
        """Show the laptops, this one first."""
        if self._shown == (rows, today, can_edit):
            return
        self._shown = (rows, today, can_edit)
        self.count.setText(self.tr("{n} laptop").format(n=len(rows)))
        self._others = [row for row in rows if not row.own and row.state != "retired"]
        self.more.setVisible(can_edit and bool(self._others))
        ordered = sorted(rows, key=lambda row: not row.own)
        self.fill([_DeviceLine(device_words(row, today), self) for row in ordered])

    def _pop(self) -> None:
        menu = QMenu(self)
        for row in self._others:
            words = self.tr("{name} tidak dipakai lagi…").format(name=row.name or row.key)
            menu.addAction(icons.icon("laptop"), words, partial(self.retire_wanted.emit, row))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))


class _DeviceLine(QFrame):
    """Icon, name over when, and chip."""

    def __init__(self, words: DeviceWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("line", "top")
        self.setAccessibleName(f"{words.name}, {words.line}, {words.chip.text}")
        name = ElidedLabel(self, words.name)
        line = ElidedLabel(self, words.line, "small", lines=2)
        line.setProperty("tone", "textSecondary")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(line)
        chip = Chip(self)
        chip.show_look(words.chip)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 5, 12, 6)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(chip)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            at = QPoint(16, (self.height() - 20) // 2)
            icons.draw(painter, at, "laptop", 20, "textSecondary")
