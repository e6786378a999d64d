"""One of the versions that stand against each other, to be chosen (mockup 08).

What differs is bold on the ground `diff` and named to screen readers: never colour alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.comparing import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent


_FOLDED_FROM, _KEPT = 260, 90
"""From so many letters on a passage that is the same is folded to so many at each end."""
_LEFT, _SIDE, _TOP, _DOT = 40, 12, 10, 18


class HeadCard(QAbstractButton):
    """Chosen or not; arrows move between the cards of a field, Enter opens the place."""

    stepped = Signal(int)
    """The card before (-1) or after (1) is wanted."""
    opened = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: Sequence[Piece] = ()
        self._whose = self._below = self._empty = ""
        self._ring = False
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._write)

    def show_version(self, pieces: Sequence[Piece], whose: str, below: str, *, empty: str) -> None:
        """Show a text in pieces and when it was written; `whose` names the laptop."""
        self._pieces, self._whose, self._below, self._empty = pieces, whose, below, empty
        self._write()
        text = "".join(piece.text for piece in pieces) or empty
        self.setAccessibleName(f"{whose}: {text}")
        marked = "; ".join(piece.text.strip() for piece in pieces if piece.differs)
        told = self.tr("Yang berbeda: {words}").format(words=marked) if marked else ""
        self.setAccessibleDescription(". ".join(part for part in (told, below) if part))

    def text_shown(self) -> str:
        """The version's words."""
        return str(self._document.toPlainText())

    def mark_chosen(self, chosen: bool) -> None:
        """Show whether this is taken; a taken card is the field's tab stop."""
        self.setChecked(chosen)
        self.update()

    # --- Qt ---

    def nextCheckState(self) -> None:
        """The field decides; a chosen card is not let go by a second click."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        drawn = self._document.textWidth()
        self._document.setTextWidth(max(20, width - _LEFT - _SIDE))
        lines = round(self._document.size().height())
        self._document.setTextWidth(drawn)  # a layout asks for widths that it does not give
        return lines + theme().line("small") + 2 * _TOP + 2

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme().size("buttonHeightLarge"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._document.setTextWidth(max(20, self.width() - _LEFT - _SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif plain or event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.focused.emit()

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_frame(painter)
            self._paint_dot(painter)
            painter.translate(_LEFT, _TOP)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, look.color("text"))
            self._document.documentLayout().draw(painter, context)
            painter.setFont(look.font("small"))
            painter.setPen(look.color("textSecondary"))
            top = self._document.size().height() + 2
            wide = self.width() - _LEFT - _SIDE
            below = look.metrics("small").elidedText(self._below, Qt.TextElideMode.ElideRight, wide)
            self.setToolTip(self._below if below != self._below else "")
            box = QRectF(0, top, wide, look.line("small"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, below)

    def _paint_frame(self, painter: QPainter) -> None:
        look, focused = theme(), self.hasFocus() and self._ring
        line = "accent" if self.isChecked() else "controlBorder"
        if not self.isEnabled():
            line = "border"
        width = 2 if self.isChecked() else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(look.color(line), width))
        painter.setBrush(look.color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 8, 8)
        if focused:
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)

    def _paint_dot(self, painter: QPainter) -> None:
        look = theme()
        middle = QPointF(12 + _DOT / 2, _TOP + look.line("body") / 2)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
            painter.setBrush(look.color("onAccent"))
            painter.drawEllipse(middle, 4, 4)
        else:
            painter.setPen(QPen(look.color("borderStrong"), 1))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(middle, _DOT / 2 - 0.5, _DOT / 2 - 0.5)

    def _write(self) -> None:
        look = theme()
        self._document.clear()
        self._document.setDefaultFont(look.font("body"))
        cursor = QTextCursor(self._document)
        plain, marked, faint = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        plain.setForeground(look.color("text"))
        marked.setForeground(look.color("text"))
        marked.setBackground(look.color("diff"))
        marked.setFontWeight(QFont.Weight.DemiBold)
        if look.high_contrast:
            marked.setFontUnderline(True)
        faint.setForeground(look.color("textTertiary"))
        for piece in _folded(self._pieces):
            cursor.insertText(piece.text, marked if piece.differs else plain)
        if not self._pieces:
            cursor.insertText(self._empty, faint)
        lines = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        lines.setLineHeight(look.line("body"), kind.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self.updateGeometry()
        self.update()


def _folded(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Long passages that are the same give room to what differs; a text without any stays whole."""
    many = any(piece.differs for piece in pieces)
    for piece in pieces:
        if not many or piece.differs or len(piece.text) < _FOLDED_FROM:
            yield piece
            continue
        head = piece.text[:_KEPT].rsplit(maxsplit=1)[0]
        tail = piece.text[-_KEPT:].split(maxsplit=1)[-1]
        yield Piece(f"{head} … {tail}", differs=False)
