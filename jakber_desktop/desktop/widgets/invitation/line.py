"""The line above the recipients: type a post, Enter invites; pasted lines invite many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attendance.quick_line import QuickLine
from jakber_desktop.desktop.widgets.attendance.suggestion_popup import SuggestionPopup
from jakber_desktop.desktop.widgets.key_hints import KeyHint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from jakber_desktop.model.rows.attendance import Suggestion

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LIST_LEAST = 420
"""The list is wider than the line, up to its host."""


class RecipientPopup(SuggestionPopup):
    """Whom one may invite."""

    def __init__(self, host: QWidget, order_of: Callable[[str], int]) -> None:
        super().__init__(host, order_of)
        self.name_it(self.tr("Saran penerima"))

    def key_hints(self, text: str, found: Sequence[Suggestion]) -> tuple[KeyHint, ...]:
        if not found:
            words = self.tr("tambah “{text}” sebagai jabatan baru")
            return (KeyHint("Enter", words.format(text=text)),)
        return (
            KeyHint("Enter", self.tr("undang")),
            KeyHint("Ctrl+Enter", self.tr("jabatan baru “{text}”").format(text=text)),
        )

    def enter_words(self, found: Suggestion) -> str:
        invited = found.candidate.row is not None
        return self.tr("sudah diundang") if invited else self.tr("undang")

    def stand_below(self, line: QWidget) -> None:
        super().stand_below(line)
        wanted = max(line.width(), theme().px(_LIST_LEAST))
        self.resize(min(wanted, self.host.width() - self.x() - 8), self.height())


class RecipientLine(QuickLine):
    """Signals: `present_wanted` (Enter on a suggestion), `walk_in_wanted` (somebody new)."""

    lines_pasted = Signal(str)
    """Several lines were pasted."""

    def make_popup(self, host: QWidget, order_of: Callable[[str], int]) -> SuggestionPopup:
        return RecipientPopup(host, order_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        clip = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in clip.strip():
            self.lines_pasted.emit(clip)
        else:
            super().keyPressEvent(event)

    def _enter(self, held: Qt.KeyboardModifier) -> None:
        """Enter on words that nothing answers means somebody new."""
        plain = not held
        if plain and self.text().strip():
            self._look(self.text())
            if self.popup.current() is None:
                self.walk_in_wanted.emit(self.text().strip())
                return
        if plain or held == Qt.KeyboardModifier.ControlModifier:
            super()._enter(held)

    def sizeHint(self) -> QSize:
        return QSize(206, theme().size("inputHeight"))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().size("inputHeight"))

    def paintEvent(self, event: QPaintEvent) -> None:
        QLineEdit.paintEvent(self, event)
        with QPainter(self) as painter:
            at = QPoint(8, (self.height() - 20) // 2)
            icons.draw(painter, at, "add", 20, "textSecondary")

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        self.setTextMargins(22, 0, 0, 0)
        self.setFixedHeight(theme().size("inputHeight"))
