"""The panel of Kehadiran: the selected row's details, and somebody uninvited (mockup 04, right)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from jakber_desktop.desktop._forms.ui_attendance_panel import Ui_AttendancePanel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.attendance.typed import Newcomer
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.words.attendance import (
    STATUSES,
    basis_words,
    part_words,
    status_words,
    who_came,
)
from jakber_desktop.desktop.words.directory import office_choice
from jakber_desktop.language.clock import clock
from jakber_desktop.language.words import PROXY_BASIS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from jakber_desktop.desktop.viewmodels.attendance.attendance import AttendanceViewModel
    from jakber_desktop.desktop.widgets.form_field import FormField
    from jakber_desktop.model.errors import FieldInvalid
    from jakber_desktop.model.rows.attendance import SheetRow


_SIDES = 44
"""Margins and the scroll bar."""
_LEAST = 58  # room for a clock time in a field
_NAMES = 126
"""Room for a name in a field; two of them stand side by side only in the wide panel."""


class AttendancePanel(QFrame):
    """Every field that is left is one change; Esc leads back to where one came from."""

    left = Signal()
    close_wanted = Signal()
    add_wanted = Signal()
    """Enter in the last field of somebody new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AttendancePanel()
        self.form.setupUi(self)
        self._model: AttendanceViewModel | None = None
        self._row_id: str | None = None
        self._adding = False
        self.form.closeButton.name_it(self.tr("Tutup panel rincian"), "F4")
        self.form.closeButton.clicked.connect(self.close_wanted)
        self.form.addButton.name_it(self.tr("Tambah dan hadirkan"), "Ctrl+Enter")
        self.form.addButton.clicked.connect(self.add)
        self.form.newPositionField.line.ends = True
        self.form.newPositionField.line.entered.connect(self.add_wanted)
        self.form.newButton.name_it(self.tr("Tambah peserta"), "Ctrl+Enter")
        self.form.newButton.clicked.connect(self._begin)
        unknown = self.tr("Belum tahu")
        words = {key: _upper_first(basis_words(key)) for key in PROXY_BASIS}
        self.form.basisField.set_choices({"": unknown, **words})
        self.form.nameField.line.setPlaceholderText(self.tr("Tulis sesuai daftar hadir"))
        self.form.noteField.line.setPlaceholderText(self.tr("Alasan atau catatan lain"))
        self._lines = [
            field.line
            for field in (
                self.form.nameField, self.form.positionField, self.form.countField,
                self.form.cameField, self.form.leftField, self.form.noteField,
                self.form.newNameField, self.form.newPositionField,
            )
        ]  # fmt: skip
        theme().changed.connect(self._measure)
        self._measure()

    def show_model(self, model: AttendanceViewModel) -> None:
        """Show and edit what this view model has selected."""
        self._model, form = model, self.form
        model.selected_changed.connect(self._show_row)
        model.sheet_changed.connect(self._show_sheet)
        model.refused.connect(self._refuse)
        form.statusChoice.chosen.connect(self._mark)
        form.nameField.committed.connect(self._set_name)
        form.positionField.committed.connect(model.set_position)
        form.countField.committed.connect(model.set_headcount)
        form.basisField.committed.connect(model.set_basis)
        form.cameField.committed.connect(self._set_came)
        form.leftField.committed.connect(self._set_left)
        form.noteField.committed.connect(model.set_note)
        form.initialledCheck.clicked.connect(model.set_initialled)
        self._show_sheet()
        self._show_row()

    # --- what the screen asks ---

    def ask_who(self) -> None:
        """Somebody came for the selected one: take the keys to say who."""
        self.form.nameField.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit(self) -> None:
        """Take the keys for the details of the selected row."""
        self.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_field(self) -> QWidget:
        """Where the keys begin: the row's first field, else the part for somebody new."""
        form = self.form
        fields: list[QWidget] = [*self.fields().values(), form.officeField, form.newButton]
        shown = [field for field in fields if field.isVisibleTo(self)]
        return shown[0] if shown else form.closeButton

    def ask_newcomer(self, newcomer: Newcomer) -> None:
        """Take the keys for somebody new: what is known is filled in, what lacks is asked."""
        form = self.form
        office = newcomer.office or form.officeField.text()
        form.officeField.start(office)
        form.newNameField.start(newcomer.name)
        form.newPositionField.start(newcomer.position)
        self._adding = True
        self._fit()
        first = form.newNameField if office else form.officeField
        if office and (newcomer.name or newcomer.position):
            first = form.officeField
        QTimer.singleShot(0, self._show_newcomer)  # once its fields have their places
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def adds(self) -> bool:
        """Whether the keys are in the part that adds somebody."""
        return self.form.newcomerFrame.isAncestorOf(self.focusWidget() or self)

    def waits(self) -> str:
        """Somebody new who is typed and not added yet, "" for nobody."""
        form = self.form
        return form.newNameField.text().strip() or form.newPositionField.text().strip()

    def forget_newcomer(self) -> None:
        """Another meeting is shown: who was typed for the one before is not meant."""
        for field in (self.form.officeField, self.form.newNameField, self.form.newPositionField):
            field.start("")
        self._adding = False

    def add(self) -> bool:
        """Add the somebody new who is typed here; says what lacks."""
        form = self.form
        model = self._model
        if model is None:
            return False
        newcomer = Newcomer(
            form.officeField.text(), form.newNameField.text(), form.newPositionField.text()
        )
        form.officeField.say_error("" if newcomer.office else self.tr("Pilih kantornya."))
        named = newcomer.name or newcomer.position
        self._adding = True  # what lacks is asked in sight
        self._fit()
        form.newNameField.say_error("" if named else self.tr("Isi nama atau jabatan."))
        if not newcomer.office:
            form.officeField.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not named:
            form.newNameField.setFocus(Qt.FocusReason.OtherFocusReason)
        elif model.add_newcomer(newcomer):
            form.newNameField.start("")
            form.newPositionField.start("")
            self._adding = False
            self._fit()
            return True
        return False

    def commit(self) -> None:
        """Write the field that has the keys, for instance before the page is left."""
        for field in self.fields().values():
            if field.editor.hasFocus():
                field.commit()

    # --- what the view model tells ---

    def _show_sheet(self) -> None:
        model, form = self._model, self.form
        if model is None:
            return
        tally = model.sheet.tally if model.sheet else None
        counts = (
            (form.personsCount, tally.persons if tally else 0, self.tr("orang")),
            (form.unitsCount, tally.units if tally else 0, self.tr("unsur")),
            (form.expectedCount, tally.expected if tally else 0, self.tr("belum")),
            (form.walkInsCount, tally.walk_ins if tally else 0, self.tr("tambahan")),
        )
        for label, count, unit in counts:
            label.show_count(count, unit)
        offices = {tag.code: office_choice(tag) for tag in model.directory()}
        form.officeField.set_choices({"": self.tr("Pilih kantor"), **offices})
        if not form.officeField.text():
            form.officeField.start("")
        form.newcomerFrame.setVisible(model.can_edit)
        self._show_row()

    def _show_row(self) -> None:
        model, form = self._model, self.form
        row = model.row if model else None
        form.rowFrame.setVisible(row is not None)
        form.hintLabel.setVisible(row is None)
        form.titleLabel.setVisible(row is None)
        form.statusChoice.setVisible(row is not None)
        other = row is None or row.id != self._row_id
        self._row_id = row.id if row else None
        if row is None or model is None:
            self._fit()
            return
        self._show_status(row)
        invited = _upper_first(row.invited or row.represents or "")
        form.whoCard.show_names(invited, who_came(row), part_words(row))
        self._arrange(row)
        for field, value in self._values(row).items():
            shown = self.fields()[field]
            shown.start(value) if other else shown.show_value(value)
            shown.set_locked(locked=not model.can_edit)
        self._fit()

    def _show_status(self, row: SheetRow) -> None:
        model, form = self._model, self.form
        words = {key: status_words(key) for key in STATUSES if key != "walk_in" or row.here}
        if row.recipient is None:
            words.pop("expected", None)
        else:
            words.pop("walk_in", None)
        words.setdefault(row.status, status_words(row.status))
        form.statusChoice.set_choices(self.tr("Status"), words, row.status)
        form.statusChoice.setEnabled(model is not None and model.can_edit)

    def _arrange(self, row: SheetRow) -> None:
        """Only fields that mean something for this row."""
        form, proxy = self.form, row.status == "proxy"
        form.nameField.setVisible(row.here)
        one_of = row.group and row.here
        label = self.tr("Nama salah seorang") if one_of else self.tr("Nama lengkap")
        label = self.tr("Nama atau jabatan") if row.nobody_named else label
        form.nameField.setProperty("label", label)
        form.positionField.setVisible(proxy)
        form.countField.setVisible(row.here)
        form.basisField.setVisible(proxy)
        form.cameField.setVisible(row.here)
        form.leftField.setVisible(row.here)
        form.initialledCheck.setVisible(row.here)
        form.initialledCheck.setChecked(row.initialled)
        form.initialledCheck.setEnabled(self._model is not None and self._model.can_edit)
        office = self._office_name(row)
        units = [
            self.tr("Staf {office}").format(office=office),
            self.tr("Unsur {office}").format(office=office),
        ]
        form.positionField.set_suggestions(units)
        form.nameField.set_suggestions([*units, *self._names(row)] if row.nobody_named else [])
        form.countField.set_suggestions(["1", self.tr("Belum tahu")])

    def _office_name(self, row: SheetRow) -> str:
        sheet = self._model.sheet if self._model else None
        offices = sheet.offices if sheet else ()
        return next((one.short_name for one in offices if one.code == row.office), row.office)

    def _names(self, row: SheetRow) -> list[str]:
        """Who of the office may have come."""
        known = self._model.contacts() if self._model else ()
        return list(
            dict.fromkeys(one.name for one in known if one.name and one.office == row.office)
        )

    def _name_of(self, row: SheetRow) -> str:
        """The name noted, or that of the person of the directory."""
        if row.name or not row.person or self._model is None:
            return row.name or ""
        return next((one.name for one in self._model.contacts() if one.person == row.person), "")

    def _values(self, row: SheetRow) -> dict[str, str]:
        count = str(row.headcount or 1)
        if row.group and row.headcount is None:
            count = self.tr("Belum tahu")
        return {
            "name": "" if row.group else self._name_of(row),
            "position": row.position or "",
            "headcount": count,
            "basis": row.proxy_basis or "",
            "checked_in_at": clock(row.checked_in_at) if row.checked_in_at else "",
            "left_at": clock(row.left_at) if row.left_at else "",
            "note": row.note or "",
        }

    def fields(self) -> dict[str, FormField]:
        """The fields of the selected row by what they hold."""
        form = self.form
        return {
            "name": form.nameField, "position": form.positionField,
            "headcount": form.countField, "basis": form.basisField,
            "checked_in_at": form.cameField, "left_at": form.leftField, "note": form.noteField,
        }  # fmt: skip

    def _refuse(self, field: str, error: FieldInvalid) -> None:
        words = QCoreApplication.translate("core", error.rule).format(**error.facts)
        shown = self.fields().get(field)
        if self.adds() and field == "name":
            shown = self.form.newNameField
        if shown is not None:
            shown.say_error(words)

    # --- deeds ---

    def _mark(self, status: str) -> None:
        model = self._model
        if model is not None and model.selected is not None:
            model.mark(model.selected, status)  # type: ignore[arg-type]
            if status == "proxy":
                self.ask_who()

    def _set_name(self, text: str) -> None:
        """A name; of somebody who stands in and is not named yet also a post or *unsur*."""
        model, form = self._model, self.form
        row = model.row if model else None
        if model is None or row is None:
            return
        if not row.nobody_named:
            model.set_name(text)
            return
        model.set_who(text)
        now = model.row
        if now is None or now.nobody_named:
            return
        form.nameField.start(self._name_of(now))
        if now.position and form.nameField.editor.hasFocus():
            form.positionField.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_came(self, text: str) -> None:
        if self._model is not None:
            self._model.set_time("checked_in_at", text)

    def _set_left(self, text: str) -> None:
        if self._model is not None:
            self._model.set_time("left_at", text)

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            self._adding = False
            self._fit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.rootLayout.activate()  # what lies inside has its new room before it is measured
        self._fit()

    def _show_newcomer(self) -> None:
        area = self.form.scrollArea
        area.ensureWidgetVisible(self.form.addButton, 0, 12)
        area.ensureWidgetVisible(self.focusWidget() or self.form.officeField, 0, 24)

    def _begin(self) -> None:
        self.ask_newcomer(Newcomer(""))

    def _fit(self) -> None:
        """Pairs of fields stand side by side where they fit, else one below the other.

        The part for somebody new opens where there is room for it, else when it is wanted.
        """
        form = self.form
        for pair in (form.postLayout, form.timesLayout, form.newcomerNamesLayout):
            pair.setDirection(QBoxLayout.Direction.LeftToRight)
            pair.invalidate()  # its fields may have come or gone since it was measured
            if pair.minimumSize().width() > self.width() - _SIDES:
                pair.setDirection(QBoxLayout.Direction.TopToBottom)
        form.newcomerFields.show()
        form.newcomerFieldsLayout.invalidate()
        form.newcomerFields.updateGeometry()
        form.newcomerLayout.invalidate()
        form.newcomerFrame.updateGeometry()
        form.insideLayout.invalidate()
        wide = form.scrollArea.viewport().width()
        needed = form.insideLayout.totalMinimumHeightForWidth(wide)  # the hint may take two lines
        opened = self._adding or needed <= form.scrollArea.height()
        form.newcomerFields.setVisible(opened)
        form.newButton.setHidden(opened)
        form.newcomerHeadLayout.invalidate()  # its button may have come just now
        fit(form.newcomerFields, self.width() - _SIDES, [form.addButton])
        fit(form.newcomerFrame, self.width() - 2, [] if opened else [form.newButton])

    def _measure(self) -> None:
        self.form.headFrame.setFixedHeight(theme().size("paneHeader"))
        for line in self._lines:  # Qt would ask for the widest letter there is
            line.setMinimumWidth(theme().px(_LEAST))
        self.form.countField.line.setMinimumWidth(theme().px(_LEAST + 5) * 2)
        for field in (self.form.newNameField, self.form.newPositionField):
            field.line.setMinimumWidth(theme().px(_NAMES))
        self._fit()


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]
