"""The amber mark at a field whose value differs on another laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.desktop.widgets.form_field import FormField
    from jakber_desktop.model.rows.sync import ConflictRow

_WIDE, _TALL = 28, 18


class FieldMark(QAbstractButton):
    """Stands at the right end of the field's label; pressed, it leads to the review."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._field = field
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        field.installEventFilter(self)

    def show_row(self, row: ConflictRow | None) -> None:
        """Show that there is this conflict; None takes the mark away."""
        self.setVisible(row is not None)
        if row is None:
            return
        words = self.tr("{n} versi menunggu dipilih").format(n=len(row.heads))
        name = self._field.property("label") or row.place
        self.setAccessibleName(self.tr("{field}: {words}").format(field=name, words=words))
        self.setToolTip(self.tr("{words}. Tinjau (Ctrl+Shift+J)").format(words=words))
        self._stand()
        self.raise_()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, _TALL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            at = QPoint((self.width() - 16) // 2, (self.height() - 16) // 2)
            icons.draw(painter, at, "warning", 16, "warning", filled=True)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme().color("focus"), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _stand(self) -> None:
        self.setGeometry(self._field.width() - _WIDE, 0, _WIDE, _TALL)
