"""The cards Catatan and Berkas ditolak (08): what syncing did, and what it did not take in (S4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.screens.sharing.side_card import SideCard
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import Label
from jakber_desktop.desktop.widgets.path_label import PathLabel
from jakber_desktop.desktop.words.sharing import capital, shortened, when

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.model.rows.sync import RefusedRow, SyncEvent

_SHOWN = 8
_LEFT = 36


class LogCard(SideCard):
    """What was sent, fetched, refused; the newest on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, air=12)
        self.title.setText(self.tr("Catatan"))
        self._shown: object = None

    def show_events(self, rows: Sequence[SyncEvent], today: dt.date) -> None:
        """Show the newest lines of the log."""
        if self._shown == (rows, today):
            return
        self._shown = (rows, today)
        last = min(len(rows), _SHOWN) - 1
        self.fill(
            [
                _EventLine(row, capital(when(row.at, today)), self, last=place == last)
                for place, row in enumerate(rows[:_SHOWN])
            ]
        )
        self.setVisible(bool(rows))


class RefusedCard(SideCard):
    """The packages that stayed outside, each with its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Berkas ditolak"))
        self._shown: object = None

    def show_refused(
        self, rows: Sequence[RefusedRow], names: Mapping[str, str], today: dt.date
    ) -> None:
        """Show file, reason and laptop; `names` are the laptops' by key. Hidden without any."""
        if self._shown == (rows, names, today):
            return
        self._shown = (rows, names, today)
        self.count.setText(str(len(rows)))
        lines = []
        for row in rows:
            at, name = capital(when(row.at, today)), names.get(row.device, "")
            lines.append(_RefusedLine(row, f"{at} · {name}" if name else at, self))
        self.fill(lines)
        self.setVisible(bool(rows))


class _EventLine(QWidget):
    """A dot on a line through time, words, and when."""

    def __init__(self, row: SyncEvent, at: str, parent: QWidget, *, last: bool) -> None:
        super().__init__(parent)
        self._trouble, self._last = row.trouble, last
        self.setAccessibleName(f"{row.words}, {at}")
        words = _wrapped(self, shortened(row.words), "warning" if row.trouble else "text")
        below = _wrapped(self, at, "textSecondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 0, 16, 8)
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(below)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        top = look.line("small") / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._last:
                line = QRectF(20.5, top + 6, 1, self.height() - 6)
                painter.fillRect(line, look.color("border"))
            tone = "warning" if self._trouble else "accent"
            painter.setPen(QPen(look.color(tone), 2))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(QPointF(21, top), 3.5, 3.5)


class _RefusedLine(QWidget):
    """A file's name in the mono face, why it was refused, when and whose it is."""

    def __init__(self, row: RefusedRow, at: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{row.file}: {row.reason}")
        name = PathLabel(self)
        name.setText(row.file)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 10)
        column.setSpacing(2)
        column.addWidget(name)
        column.addWidget(_wrapped(self, shortened(row.reason), "text"))
        column.addWidget(_wrapped(self, at, "textSecondary"))


def _wrapped(parent: QWidget, words: str, tone: str) -> Label:
    label = Label(parent, words, "small")
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    policy = label.sizePolicy()  # it knows that height follows width
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label
