"""What the panels of Direktori share: fields written when left, refusals in place, Esc leaves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.desktop.widgets.form_field import FormField
    from jakber_desktop.model.errors import FieldInvalid


class FieldsPanel(QFrame):
    """`wanted(name, text)` tells a field that was changed and left; a draft tells nothing yet."""

    wanted = Signal(str, str)
    left = Signal()
    """Esc: back to the list."""
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = False
        """What stands here is not in the directory yet."""
        self._fields: dict[str, FormField] = {}

    def fields(self) -> dict[str, FormField]:
        """The fields by their names in the core."""
        return self._fields

    def use(self, fields: Mapping[str, FormField]) -> None:
        """These are the fields."""
        self._fields = dict(fields)
        for name, field in fields.items():
            field.committed.connect(partial(self._commit, name))
            field.editor.installEventFilter(self)

    def show_values(self, values: Mapping[str, str], *, other: bool) -> None:
        """Show what is stored; `other` says that it is of something else than before."""
        for name, field in self._fields.items():
            (field.start if other else field.show_value)(values.get(name, ""))

    def typed(self) -> dict[str, str]:
        """What stands in the fields now."""
        return {name: field.text() for name, field in self._fields.items()}

    def resume(self, values: Mapping[str, str]) -> None:
        """Go on with a draft that was left: its values stand in the empty fields again."""
        for name, text in values.items():
            self._fields[name].start(text)

    def refuse(self, name: str, error: FieldInvalid) -> bool:
        """Say what is wrong under its field; False when it is no field of this panel."""
        field = self._fields.get(name)
        if field is None or not field.isVisibleTo(self):
            return False
        words = QCoreApplication.translate("core", error.rule).format(**error.facts)
        field.say_error(words)
        if self.draft:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def commit(self) -> None:
        """Write the field that has the keys, for instance before the page is left."""
        for field in self._fields.values():
            if field.editor.hasFocus():
                field.commit()

    def first_field(self) -> QWidget:
        """Where the keys begin."""
        shown = [field for field in self._fields.values() if field.isVisibleTo(self)]
        return shown[0] if shown else self

    def _commit(self, name: str, text: str) -> None:
        if not self.draft:
            self.wanted.emit(name, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives a draft up at once; in what is stored it first brings the old text back."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if self.draft and pressed and _is_escape(event):
            self.left.emit()
            return True
        return bool(super().eventFilter(watched, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape and not event.modifiers()
