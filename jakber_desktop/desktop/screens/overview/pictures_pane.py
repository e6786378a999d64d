"""The pictures of Ringkasan: cards in two columns, one in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.charts.chart_card import ChartCard
from jakber_desktop.desktop.words.overview import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.operations.recaps.shapes import Chart

_TWO_FROM = 900
"""Width of the pane from which two cards stand side by side."""


class PicturesPane(QScrollArea):
    """`save_wanted(key)` asks for a picture as a file."""

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QFrame(self)
        ground.setProperty("ground", "window")
        self._grid = QGridLayout(ground)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setSpacing(16)
        self.setWidget(ground)
        self.cards: dict[str, ChartCard] = {}
        self._columns = 0

    def show_charts(self, charts: Sequence[Chart]) -> None:
        """Show these pictures; the first one is as wide as the page."""
        for chart in charts:
            card = self.cards.get(chart.key)
            if card is None:
                card = self.cards[chart.key] = ChartCard(self.widget())
                card.save_wanted.connect(lambda key=chart.key: self.save_wanted.emit(key))
                card.view.installEventFilter(self)
            told = in_words(chart)
            title, note = self._words(chart.key)
            card.show_chart(told, title, note, self.tr("Belum ada data pada periode ini."))
        self._place(anew=True)

    def focused(self) -> str:
        """The picture that has the keys, else the first one with something to show."""
        held = [key for key, card in self.cards.items() if card.holds_focus()]
        filled = [key for key, card in self.cards.items() if card.chart and not card.chart.empty]
        return next(iter([*held, *filled]), "")

    def take_focus(self) -> bool:
        """The keys go to the first picture; False when there is none."""
        card = self.cards.get(self.focused())
        if card is None:
            return False
        card.target().setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def targets(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return tuple(card.target() for card in self.cards.values())

    # --- inside ---

    def _words(self, key: str) -> tuple[str, str]:
        words = {
            "attendance": (
                self.tr("Kehadiran kantor dari waktu ke waktu"),
                self.tr(
                    "Rapat yang dihadiri dari rapat yang mengundang kantor itu dan mencatat "
                    "hadirnya."
                ),
            ),
            "follow-ups": (
                self.tr("Tindak lanjut terbuka menurut kantor"),
                self.tr("Keadaan pada hari terakhir periode."),
            ),
            "classes": (
                self.tr("Rapat menurut golongan"),
                self.tr("Rapat yang ditunda atau dibatalkan tidak dihitung."),
            ),
        }
        return words[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 16, 16)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self, *, anew: bool = False) -> None:
        columns = 2 if self.viewport().width() >= theme().px(_TWO_FROM) else 1
        if (columns == self._columns and not anew) or not self.cards:
            return
        self._columns = columns
        for place, card in enumerate(self.cards.values()):
            if columns == 2 and place:
                self._grid.addWidget(card, 1, place - 1, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(card, place, 0, 1, columns)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self.cards), 1)
