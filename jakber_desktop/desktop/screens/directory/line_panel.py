"""The panel of Direktori for one line: the person, the post, earlier holders, last meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from jakber_desktop.desktop._forms.ui_directory_panel import Ui_LinePanel
from jakber_desktop.desktop.screens.directory.fields_panel import FieldsPanel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.directory.fields import grade_suggestions, shown_fields
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.words.directory import (
    capacity_choices,
    channel_choices,
    day_words,
    office_words,
    period_words,
    title_words,
)
from jakber_desktop.language.dates import short_date

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.model.rows.directory import LineCard

_SIDES = 44
"""Margins and the scroll bar."""
_LEAST = 56
"""Room for a few letters in a field."""


class LinePanel(FieldsPanel):
    """Shows the card of the chosen line, or an empty form for somebody new (a draft)."""

    save_wanted = Signal()
    draft_ended = Signal()
    succeed_wanted = Signal()
    leave_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_LinePanel()
        self.form.setupUi(self)
        self._model: DirectoryViewModel | None = None
        self._shown: str | None = None
        form = self.form
        form.nipField.name_it("NIP")
        self.use(
            {
                "name": form.nameField, "holder": form.holderField,
                "title_prefix": form.prefixField, "title_suffix": form.suffixField,
                "honorific": form.honorificField, "employee_no": form.nipField.field,
                "dki_staff_no": form.staffField, "grade": form.gradeField,
                "email": form.emailField, "phone": form.phoneField,
                "channel": form.channelField, "title": form.titleField,
                "office": form.officeField, "capacity": form.capacityField,
                "held_from": form.sinceField, "held_until": form.untilField,
            }
        )  # fmt: skip
        self._dress()
        self._connect()
        theme().changed.connect(self._measure)
        self._measure()

    def show_model(self, model: DirectoryViewModel) -> None:
        """Show and edit what this view model has chosen."""
        self._model = model

    # --- what the screen asks ---

    def show_card(self) -> None:
        """Show the chosen line, unless something new is being written."""
        model = self._model
        if model is None or self.draft:
            return
        card = model.card
        other = model.selected != self._shown
        self._shown = model.selected
        self.show_offices()
        values = shown_fields(card)
        self.show_values({**values, "holder": ""}, other=other)
        self._arrange(card)
        for field in self.fields().values():
            field.set_locked(locked=not model.can_edit or card is None)
        self._lock_named(card)
        self.form.scrollArea.setVisible(card is not None)
        self.form.footFrame.setVisible(card is not None and model.can_edit)
        if other:
            self.form.scrollArea.verticalScrollBar().setValue(0)
        self._fit()

    def begin(self, office: str, *, post: bool) -> None:
        """Empty fields for a new person, or for a new post (`post`)."""
        self.draft, self._shown = True, None
        self.show_offices()
        self.show_values({"office": office}, other=True)
        for field in self.fields().values():
            field.set_locked(locked=False)
        self.form.scrollArea.show()
        self.form.footFrame.show()
        self._arrange(None)
        what = self.tr("Jabatan baru") if post else self.tr("Orang baru")
        hint = self.tr("Isi nama, jabatan, atau keduanya.")
        self.form.personHead.show_who("person_add", what, hint)
        self.form.scrollArea.verticalScrollBar().setValue(0)
        self._fit()
        (self.form.titleField if post else self.form.nameField).setFocus()
        self.form.scrollArea.ensureWidgetVisible(self.focusWidget() or self, 0, 40)

    def end_draft(self) -> None:
        """What was typed is saved or given up."""
        self.draft = False
        self.show_card()

    def show_offices(self) -> None:
        """Offer the offices of now."""
        offices = self._model.offices() if self._model else ()
        choices = {office.code: office_words(office) for office in offices}
        self.form.officeField.set_choices({"": self.tr("Belum dipilih"), **choices})

    # --- showing ---

    def _arrange(self, card: LineCard | None) -> None:
        """Only fields that mean something for this line."""
        form, draft = self.form, self.draft
        person = card.person if card else None
        vacant = card is not None and person is None
        named = draft or person is not None
        form.nameField.setVisible(not vacant)
        form.holderField.setVisible(vacant)
        for part in (
            form.prefixField, form.suffixField, form.honorificField, form.nipField,
            form.staffField, form.gradeField, form.emailField, form.phoneField,
            form.capacityField, form.sinceField, form.untilField,
        ):  # fmt: skip
            part.setVisible(named)
        form.saveButton.setVisible(draft)
        form.cancelButton.setVisible(draft)
        form.leaveButton.setVisible(person is not None)
        form.removeButton.setVisible(not draft)
        self._show_more(card)
        if card is not None:
            self._show_head(card)

    def _show_head(self, card: LineCard) -> None:
        form, line, model = self.form, card.line, self._model
        office = office_words(model.office(line.office)) if model else ""
        title = line.name or title_words(line)
        below = [title_words(line)] if line.name and line.title else []
        icon = "person" if line.name else "briefcase"
        form.personHead.show_who(icon, title, " · ".join([*below, office]))
        if card.person is not None:
            gone = card.person.inactive
            form.leaveButton.setText(self.tr("Aktifkan lagi") if gone else self.tr("Tidak aktif"))
            icon = "arrow_undo" if gone else "history"
            form.leaveButton.setProperty("iconName", icon)

    def _show_more(self, card: LineCard | None) -> None:
        form, model = self.form, self._model
        line = card.line if card else None
        look = ChipLook("")
        if line is not None and line.inactive:
            look = ChipLook(self.tr("Tidak aktif"), "history", "neutral")
        elif line is not None and line.state == "coming" and line.held_from:
            words = self.tr("Mulai {date}").format(date=day_words(line.held_from))
            look = ChipLook(words, "clock", "info")
        form.stateChip.show_look(look)
        can = bool(line and line.title and line.name and line.state != "former")
        form.succeedButton.setVisible(can and model is not None and model.can_edit)
        former = model.former(line) if model and line else []
        pairs = [(one.name, period_words(one)) for one in former]
        form.formerLines.show_pairs(self.tr("Pejabat terdahulu"), pairs, stacked=True)
        recent = card.recent if card else ()
        days = [(title, short_date(date).partition(", ")[2]) for date, title, _id in recent]
        form.recentLines.show_pairs(self.tr("Rapat terakhir"), days)

    def _lock_named(self, card: LineCard | None) -> None:
        """A post that only meetings name is called as they call it."""
        bare = card is not None and card.line.post is None and card.person is None
        ended = card is not None and card.line.ended
        for field in (self.form.titleField, self.form.officeField):
            if bare or ended:
                field.set_locked(locked=True)
        if card is not None and card.person is None and self._model is not None:
            self.form.holderField.set_suggestions(list(self._model.people()))

    # --- set-up ---

    def _dress(self) -> None:
        form = self.form
        unknown = {"": self.tr("Tanpa")}
        form.honorificField.set_choices(
            unknown | {word: word for word in ("Bpk.", "Ibu", "Sdr.", "Sdri.")}
        )
        form.channelField.set_choices(channel_choices())
        form.capacityField.set_choices(capacity_choices())
        form.gradeField.set_suggestions(grade_suggestions())
        form.nameField.line.setPlaceholderText(self.tr("Nama tanpa gelar, atau lengkap"))
        form.holderField.line.setPlaceholderText(self.tr("Belum diisi"))
        form.nipField.field.line.setPlaceholderText(self.tr("Wajib untuk penanda tangan"))
        form.emailField.line.setPlaceholderText(self.tr("nama@instansi.go.id"))
        form.phoneField.line.setPlaceholderText("08…")
        form.sinceField.line.setPlaceholderText("12/04/2026")
        form.untilField.line.setPlaceholderText(self.tr("Masih menjabat"))
        form.closeButton.name_it(self.tr("Tutup panel rincian"), "F4")
        form.removeButton.name_it(self.tr("Hapus dari direktori"), "Del")
        form.saveButton.setProperty("keyHint", "Ctrl+S")
        form.saveButton.name_it(self.tr("Simpan"), "Ctrl+S")
        form.cancelButton.name_it(self.tr("Batal"), "Esc")

    def _connect(self) -> None:
        form = self.form
        form.closeButton.clicked.connect(self.close_wanted)
        form.saveButton.clicked.connect(self.save_wanted)
        form.cancelButton.clicked.connect(self.left)
        form.succeedButton.clicked.connect(self.succeed_wanted)
        form.leaveButton.clicked.connect(self.leave_wanted)
        form.removeButton.clicked.connect(self.remove_wanted)

    def _commit(self, name: str, text: str) -> None:
        super()._commit("name" if name == "holder" else name, text)

    def refuse(self, name: str, error: object) -> bool:
        """A name is refused where it was typed."""
        vacant = self.form.holderField.isVisibleTo(self) and name == "name"
        return super().refuse("holder" if vacant else name, error)  # type: ignore[arg-type]

    def first_field(self) -> QWidget:
        """The name comes first, in a line that can only be read as in one that can be edited."""
        vacant = self.form.holderField.isVisibleTo(self)
        return self.form.holderField if vacant else self.form.nameField

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fields stand side by side where they fit, else one below the other."""
        form = self.form
        for row in (form.titlesLayout, form.idsLayout, form.reachLayout, form.datesLayout):
            row.setDirection(QBoxLayout.Direction.LeftToRight)
            row.invalidate()
            if row.minimumSize().width() > self.width() - _SIDES:
                row.setDirection(QBoxLayout.Direction.TopToBottom)

    def _measure(self) -> None:
        for field in self.fields().values():
            line = getattr(field, "line", None)
            if line is not None:  # Qt would ask for the widest letter there is
                line.setMinimumWidth(theme().px(_LEAST))
        self._fit()
