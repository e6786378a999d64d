"""What the dialogs about the minutes share: a title, a list that keys walk, and its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_minutes_list_dialog import Ui_MinutesListDialog
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.shown.lines import LinesRow

_WIDTH, _HEIGHT = 620, 440


class MinutesListDialog(QDialog):
    """Esc closes it; its buttons are hidden until a subclass shows them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_MinutesListDialog()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.closeButton.setText(self.tr("Tutup"))
        self.form.closeButton.clicked.connect(self.reject)
        for button in (self.form.addButton, self.form.removeButton, self.form.mainButton):
            button.hide()
            button.setAutoDefault(True)  # Enter on it presses it
        self.form.closeButton.setAutoDefault(True)
        room = parent.window().size()
        look = theme()
        self.resize(
            min(look.px(_WIDTH), room.width() - 40), min(look.px(_HEIGHT), room.height() - 40)
        )

    def name_it(self, title: str, text: str = "") -> None:
        """What the dialog is called, and a sentence under it."""
        self.setWindowTitle(title)
        self.form.titleLabel.setText(title)
        self.form.textLabel.setText(text)
        self.form.linesList.setAccessibleName(title)

    def show_rows(self, rows: Sequence[LinesRow], nothing: tuple[str, str]) -> None:
        """Show the rows, or what there would be (title, text)."""
        form = self.form
        was_empty = form.listStack.currentWidget() is form.emptyState
        form.linesList.show_rows(rows)
        form.emptyState.say("document_text", *nothing)
        form.listStack.setCurrentWidget(form.linesList if rows else form.emptyState)
        if was_empty and rows and self.isVisible():
            form.linesList.setFocus()  # the keys of the list work at once

    def take_keys(self) -> None:
        """Open over the window; the list has the keys, or the first button while it is empty."""
        self.open()
        form = self.form
        buttons = (form.addButton, form.mainButton, form.closeButton)
        first = next(one for one in buttons if one.isVisible() and one.isEnabled())
        taker = form.linesList if form.linesList.rows.rowCount() else first
        taker.setFocus(Qt.FocusReason.ShortcutFocusReason)
