"""The list of attachments: opened, renamed, removed by keys; files are pasted into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from jakber_desktop.desktop.models.attachments_model import AttachmentsModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attachments.delegate import AttachmentDelegate
from jakber_desktop.desktop.widgets.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jakber_desktop.model.rows.attachment import AttachmentRow


class AttachmentList(RowList):
    """As high as its rows where there is room; deeds are asked for by signals with an id."""

    open_wanted = Signal(str)
    remove_wanted = Signal(str)
    paste_wanted = Signal()
    menu_wanted = Signal(object)
    """Where on the screen."""
    left_above = Signal()
    """Up was pressed on the first row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quiet = True
        self._least = 1
        self.setItemDelegate(AttachmentDelegate(self))
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.opened.connect(self._open_row)

    def show_model(self, model: AttachmentsModel, *, quiet: bool = True) -> None:
        """Show this model; not `quiet`, the current row shows as chosen without the focus too."""
        self.quiet = quiet
        self.setModel(model)
        model.rowsInserted.connect(self._measure)
        model.rowsRemoved.connect(self._measure)
        model.modelReset.connect(self._measure)

    def current(self) -> AttachmentRow | None:
        """The current attachment."""
        model = self.model()
        if not isinstance(model, AttachmentsModel):
            return None
        return model.row(self.currentIndex().row())

    def choose(self, attachment: str | None) -> None:
        """Make an attachment current and show it."""
        model = self.model()
        if isinstance(model, AttachmentsModel) and (nth := model.place_of(attachment)) >= 0:
            self.setCurrentIndex(model.index(nth))
            self.scrollTo(self.currentIndex())

    def rename_current(self) -> None:
        """Edit the name of the current attachment (F2)."""
        index = self.currentIndex()
        busy = self.state() == QAbstractItemView.State.EditingState
        if index.isValid() and not busy and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def sizeHint(self) -> QSize:
        return QSize(240, self.rows_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(self.rows_height(), theme().size("rowOneLine")))

    def _open_row(self, nth: int) -> None:
        model = self.model()
        row = model.row(nth) if isinstance(model, AttachmentsModel) else None
        if row is not None:
            self.open_wanted.emit(row.id)

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # what the open name leaves over (Enter, arrows) is no command
        key, row = event.key(), self.current()
        self.ring = True
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self.rename_current()
        elif key == Qt.Key.Key_Delete and row is not None:
            self.remove_wanted.emit(row.id)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where: QPoint = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        if self.current() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))
