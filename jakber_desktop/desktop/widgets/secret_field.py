"""A number that is personal data: masked until somebody asks to see it (naskah-dinas §10)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import Label
from jakber_desktop.desktop.widgets.line_field import FieldEdit, LineField
from jakber_desktop.language.identity import mask_employee_no


class SecretField(QWidget):
    """A LineField with `Tampilkan` above it; it can be edited only while it is shown or empty.

    Another value, and leaving the page, mask it again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _SecretLine(self)
        self.toggle = Button(self, self.tr("Tampilkan"), "eye", "subtle", small=True)
        self._caption = Label(self, role="label")
        self._caption.setProperty("tone", "textSecondary")
        self._caption.setBuddy(self.field.editor)
        self._hide_own_caption()
        head = QHBoxLayout()
        head.addWidget(self._caption, 1)
        head.addWidget(self.toggle)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.toggle.clicked.connect(self._toggle)
        self.field.arrange_with(self)

    def name_it(self, words: str) -> None:
        """What kind of number it is."""
        self._caption.setText(words)
        self.field.setProperty("label", words)

    def is_shown(self) -> bool:
        """Whether the number stands there in full."""
        return self.field.open

    def hide_number(self) -> None:
        """Hide it again."""
        self.field.set_open(open_=False)

    def renew(self) -> None:
        """Words and place of the button follow the field."""
        stored = bool(self.field.stored())
        self.toggle.setVisible(stored)
        self._column.setSpacing(0 if stored else 4)  # the button is higher than the caption
        words = self.tr("Sembunyikan NIP") if self.field.open else self.tr("Tampilkan NIP")
        self.toggle.setText(self.tr("Sembunyikan") if self.field.open else self.tr("Tampilkan"))
        self.toggle.name_it(words)

    def _hide_own_caption(self) -> None:
        """The caption shares its line with the button."""
        layout = self.field.layout()
        first = layout.itemAt(0) if layout is not None else None
        label = first.widget() if first is not None else None
        if label is not None:
            label.hide()

    def _toggle(self) -> None:
        self.field.set_open(open_=not self.field.open)
        if self.field.open:
            self.field.select_all()


class _SecretLine(LineField):
    """Keeps the stored number apart from what stands in the line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.open = False
        self._number = ""
        self._locked = False
        self._host: SecretField | None = None

    def arrange_with(self, host: SecretField) -> None:
        """The field this belongs to."""
        self._host = host
        self._renew()

    def stored(self) -> str:
        """The number as it is kept."""
        return self._number

    def text(self) -> str:
        """What is typed; the stored number while it is masked."""
        masked = not self.open and self._number
        return self._number if masked else super().text()

    def start(self, text: str) -> None:
        """Show another person's number, masked."""
        self.open, self._number = False, text
        super().start(text)
        self._renew()

    def show_value(self, text: str) -> None:
        """Show what is stored now."""
        if text != self._number:
            self._number = text
            super().show_value(text)
        self._renew()

    def set_locked(self, *, locked: bool) -> None:
        """Whether it can only be read."""
        self._locked = locked
        self._renew()

    def set_open(self, *, open_: bool) -> None:
        """Show the number in full, or mask it."""
        self.open = open_
        self._renew()

    def _renew(self) -> None:
        line: FieldEdit = self.line
        masked = bool(self._number) and not self.open
        if masked:
            line.show_text(mask_employee_no(self._number))
        elif line.text().startswith("•"):
            line.show_text(self._number)
        line.set_locked(locked=self._locked or masked)
        if self._host is not None:
            self._host.renew()
