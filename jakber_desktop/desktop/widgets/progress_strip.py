"""Long work as it goes on: what, where it is, how far, and Batalkan (mockup 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

SHOWN_AFTER_MS = 400
"""Work that is done sooner shows no progress (ui-design §13)."""


class ProgressStrip(QFrame):
    """`begin`, `go_on`, `finish`; `cancel_wanted` when the person has enough of it."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(self, role="bodyStrong")
        self._what = ElidedLabel(self)
        self._count = Label(self)
        self._bar = _Bar(self)
        self._note = ElidedLabel(self, role="small")
        self._cancel = Button(self, self.tr("Batalkan"), small=True)
        self._cancel.name_it(self.tr("Batalkan"))
        self._cancel.clicked.connect(self.cancel_wanted)
        for label in (self._count, self._note):
            label.setProperty("tone", "textSecondary")
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.show)
        self.working = False
        """Whether work goes on, shown or not yet."""
        self._lay_out()
        self.setProperty("ground", "surface")
        self.setProperty("line", "top")
        self.hide()

    def begin(self, title: str, count: int) -> None:
        """Work of so many pieces begins (0: not counted yet); it is shown when it lasts."""
        self.working = True
        self._title.setText(title)
        self._note.setText(self.tr("Anda dapat terus bekerja."))
        self._cancel.setEnabled(True)
        self.go_on(0, count, "")
        self._timer.start()

    def go_on(self, done: int, count: int, what: str, share: float | None = None) -> None:
        """The piece after `done` pieces is worked at; `what` names it.

        `share` (0 to 1) tells how far all is, where pieces differ much in size.
        """
        self._what.setText(what)
        now = min(done + 1, count)
        told = self.tr("{n} dari {count}").format(n=now, count=count) if count else ""
        self._count.setText(told)
        if share is None:
            share = done / count if count else 0.0
        self._bar.show_share(share)
        parts = (self._title.text(), told, what)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def stopping(self) -> None:
        """It was asked to stop and finishes its piece."""
        self._note.setText(self.tr("Menghentikan…"))
        self._cancel.setEnabled(False)

    def finish(self) -> None:
        """It is over."""
        self.working = False
        self._timer.stop()
        self.hide()

    def words(self) -> str:
        """What is said now: "3 dari 9 · Kepala Bappeda"."""
        return f"{self._count.text()} · {self._what.text()}"

    def cancel_button(self) -> Button:
        """The button that stops the work."""
        return self._cancel

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 16, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self._what, 1)
        row.addWidget(self._count)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._note)


class _Bar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surfaceSunken"))
            painter.drawRoundedRect(self.rect(), 3, 3)
            painter.setBrush(look.color("accent"))
            done = self.rect().adjusted(0, 0, -round(self.width() * (1 - self._share)), 0)
            painter.drawRoundedRect(done, 3, 3)
