"""Paints and renames the rows of attachments (mockups 15 and 16)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from jakber_desktop.desktop.models.attachments_model import ROW_ROLE
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.words.attachment import KIND_ICONS
from jakber_desktop.language.sizes import size_words

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from jakber_desktop.model.rows.attachment import AttachmentRow

    Index = QModelIndex | QPersistentModelIndex

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ICON, _WORDS, _SIDE, _GAP = 20, 50, 20, 12
_TONES = {"absent": "warning", "damaged": "danger"}
_LEAST_NAME = 140
"""Px of a name below which the size beside it is left out."""


class AttachmentDelegate(QStyledItemDelegate):
    """Icon of the kind, name and size; at the right the agenda item, or what is wrong."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, theme().size("rowOneLine"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AttachmentRow = index.data(ROW_ROLE)
        look, rect = theme(), option.rect
        painter.save()
        paint_row_ground(painter, option)
        icon, tone = KIND_ICONS[row.kind]
        at = QPoint(rect.left() + _SIDE, rect.top() + (rect.height() - _ICON) // 2)
        icons.draw(painter, at, icon, _ICON, "textDisabled" if row.state == "absent" else tone)
        note = self._note(index, row)
        parts = _laid_out(rect, row, note)
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text" if row.state == "here" else "textSecondary"))
        painter.drawText(parts.name, _MIDDLE, parts.words)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("textTertiary"))
        painter.drawText(parts.size, _MIDDLE, parts.measure)
        painter.setPen(look.color(_TONES.get(row.state, "textSecondary")))
        painter.drawText(parts.note, _MIDDLE | Qt.AlignmentFlag.AlignRight, parts.told)
        if row.state != "here" and parts.told:
            left = parts.note.right() - look.metrics("small").horizontalAdvance(parts.told) - 20
            sign = "warning" if row.state == "absent" else "error_circle"
            middle = QPoint(left, rect.top() + (rect.height() - 16) // 2)
            icons.draw(painter, middle, sign, 16, _TONES[row.state], filled=True)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A name that does not fit is told in full, and what is wrong with the file."""
        told = ""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            row: AttachmentRow = index.data(ROW_ROLE)
            note = self._note(index, row)
            parts = _laid_out(option.rect, row, note)
            lines = [row.name if parts.words != row.name else ""]
            lines += [size_words(row.size) if not parts.measure else ""]
            lines += [note if parts.told != note else ""]
            told = "\n".join(line for line in lines if line)
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def _note(self, index: Index, row: AttachmentRow) -> str:
        model: Any = index.model()
        return str(model.note(row))

    # --- renaming ---

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        edit = QLineEdit(parent)
        edit.setProperty("inCell", True)
        edit.setFont(theme().font("body"))
        edit.setAccessibleName(self.tr("Nama berkas"))
        edit.setMaxLength(200)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified() and not editor.text():
            name = str(index.data(Qt.ItemDataRole.EditRole))
            editor.setText(name)
            # after the view has chosen all of it: the ending is rarely meant
            QTimer.singleShot(0, editor, partial(_select_stem, editor))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(_WORDS - 8, 1, -8, -2))


def _select_stem(editor: QLineEdit) -> None:
    name = editor.text()
    if not editor.isModified():
        editor.setSelection(0, len(name.rpartition(".")[0] or name))


class _Parts:
    """Where name, size and note of one row stand, and what of them fits."""

    def __init__(self, rect: QRect, row: AttachmentRow, note: str) -> None:
        name, small = theme().metrics("body"), theme().metrics("small")
        elide = Qt.TextElideMode
        sign = 20 if row.state != "here" else 0
        room = rect.width() - _WORDS - _SIDE
        self.told = small.elidedText(note, elide.ElideRight, max(0, room // 2 - sign))
        told = small.horizontalAdvance(self.told)
        room -= told + sign + _GAP if self.told else 0
        self.measure = size_words(row.size)
        measure = small.horizontalAdvance(self.measure)
        if room - measure - _GAP < _LEAST_NAME:
            self.measure, measure = "", -_GAP
        self.words = name.elidedText(row.name, elide.ElideMiddle, room - measure - _GAP)
        wide = name.horizontalAdvance(self.words)
        left, top, height = rect.left() + _WORDS, rect.top(), rect.height()
        self.name = QRect(left, top, wide + 1, height)
        self.size = QRect(left + wide + _GAP, top, measure + 2, height)
        self.note = QRect(rect.right() - _SIDE - told - 1, top, told + 2, height)


def _laid_out(rect: QRect, row: AttachmentRow, note: str) -> _Parts:
    return _Parts(rect, row, note)
