"""The row that asks for the office of somebody new: Enter invites, Esc lets it be (05)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import ElidedLabel, Label
from jakber_desktop.desktop.widgets.line_field import SuggestEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _OfficeEdit(SuggestEdit):
    entered = Signal(str)
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.completer().popup()
        offers = popup is not None and popup.isVisible()
        picks = offers and popup is not None and popup.currentIndex().isValid()
        if event.key() in _ENTER and not picks:
            if popup is not None:
                popup.hide()
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape and not offers:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _picked(self, words: str) -> None:
        self.setText(words)
        self.entered.emit(words)


class OfficeAsk(QFrame):
    """Hidden until somebody waits for an office."""

    answered = Signal(str)
    """The office that was typed or picked."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = ElidedLabel(self)
        self._who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._more = Label(self, role="small")
        self._more.setProperty("tone", "textSecondary")
        self.line = _OfficeEdit(self)
        self.line.setAccessibleName(self.tr("Kantor penerima"))
        self.line.setPlaceholderText(self.tr("Kantor"))
        self._add = Button(self, self.tr("Undang"), "checkmark")
        self._add.name_it(self.tr("Undang"), "Enter")
        self._leave = Button(self, "", "dismiss", "subtle")
        self._leave.name_it(self.tr("Jangan undang"), "Esc")
        self._note = Label(self, role="small")
        self._note.setProperty("tone", "danger")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.hide()
        self.setProperty("ground", "surface")
        self.setProperty("line", "top")
        self._lay_out()
        self.line.entered.connect(self.answered)
        self.line.given_up.connect(self.given_up)
        self.line.textEdited.connect(self._mended)
        self._add.clicked.connect(self._answer)
        self._leave.clicked.connect(self.given_up)
        self.hide()

    def ask(self, who: str, office: str, offices: Sequence[str], more: int) -> None:
        """Ask for the office of `who`; `office` is the line guessed, `more` wait behind."""
        self._who.setText(who)
        self._more.setText(self.tr("{n} lagi").format(n=more) if more else "")
        self._more.setVisible(more > 0)
        self.line.set_suggestions(offices)
        self.line.setText(office)
        self._say("")
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        words = self.tr("Kantor untuk {who}").format(who=who)
        self.line.setAccessibleDescription(words)

    def say_error(self, words: str) -> None:
        """Say which office is right; what is typed stays."""
        self._say(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, words))
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def error(self) -> str:
        """What is said under the line."""
        return str(self._note.text()) if not self._note.isHidden() else ""

    def _answer(self) -> None:
        self.answered.emit(self.line.text())

    def _mended(self, _text: str) -> None:
        self._say("")

    def _say(self, words: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self.line.setProperty("invalid", bool(words))
        font = self.line.font()
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
        self.line.setFont(font)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 16, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, stretch in (
            (self._who, 1), (self._more, 0), (self.line, 1), (self._add, 0), (self._leave, 0),
        ):  # fmt: skip
            row.addWidget(widget, stretch)
        column.addLayout(row)
        column.addWidget(self._note)
