"""Pengaturan › Dokumen dan cetak: the rule profile of the office and its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_settings_papers import Ui_PapersSection
from jakber_desktop.desktop.screens.settings.section import FieldSection
from jakber_desktop.desktop.viewmodels.settings import profile_fields
from jakber_desktop.desktop.viewmodels.settings.profiles import ProfilesModel
from jakber_desktop.desktop.viewmodels.settings.reporting_verbs import ReportingVerbsModel
from jakber_desktop.desktop.widgets.choice_field import ChoiceField

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services

PLACE = "settings.papers"


class PapersSection(FieldSection):
    """`previewed` tells that papers look different now."""

    previewed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PapersSection()
        self.form.setupUi(self)
        self._profile = ""
        form = self.form
        self.fields = {
            "rules": form.rulesField,
            "paper": form.paperField,
            "align": form.alignField,
            "margin_top": form.marginTopField,
            "margin_bottom": form.marginBottomField,
            "margin_left": form.marginLeftField,
            "margin_right": form.marginRightField,
            "body_pt": form.bodyField,
            "leading_pt": form.leadingField,
            "table_pt": form.tableField,
            "title_pt": form.titlePtField,
            "subject_pt": form.subjectField,
            "small_pt": form.smallField,
            "minutes_word": form.minutesWordField,
            "employee_no_label": form.employeeField,
            "address_side": form.addressSideField,
            "salutation": form.salutationField,
            "signer_case": form.signerCaseField,
            "nature_axis": form.natureField,
            "spare_rows": form.spareRowsField,
            "lead_days": form.leadDaysField,
            "verbs": form.verbsField,
        }

    def furnish(self, services: Services) -> None:
        """Work with these services."""
        self.profiles = ProfilesModel(services.session, self)
        self.verbs = ReportingVerbsModel(services.session, self)
        self.start(services, self.profiles, self._write)
        self.verbs.shown.connect(self._show_verbs)
        self.verbs.refused.connect(self._say_refused)
        self.verbs.failed.connect(services.messages.error)
        for name, choices in profile_fields.choices().items():
            field = self.fields[name]
            if isinstance(field, ChoiceField):
                field.set_choices(choices)
        self.form.minutesWordField.set_suggestions(profile_fields.MINUTES_WORDS)
        services.actions.attach("restore_defaults", self.profiles.reset, PLACE)
        self._show_rights()

    def enter(self) -> None:
        super().enter()
        self.verbs.read()

    def first(self) -> QWidget:
        return self.form.rulesField

    def show_values(self) -> None:
        row = self.profiles.row
        if row is None:
            return
        self.form.rulesField.set_choices(self.profiles.names())
        self.form.rulesField.show_value(row.key)
        other, self._profile = row.key != self._profile, row.key
        for name, text in self.profiles.values().items():
            field = self.fields[name]
            if isinstance(field, ChoiceField):  # a label that only this office writes so
                field.set_choices({**profile_fields.choices()[name], **_own(name, text)})
            (field.start if other else field.show_value)(text)
        self._show_rights()
        self.previewed.emit()

    def _show_rights(self) -> None:
        for field in self.fields.values():
            field.set_locked(locked=not self.profiles.can_edit)
        self.services.actions.update_facts(differs=self.profiles.can_reset)

    def _show_verbs(self) -> None:
        self.form.verbsField.show_value(self.verbs.text)

    def _write(self, name: str, text: str) -> None:
        if name == "rules":
            self.profiles.prefer(text)
        elif name == "verbs":
            self.verbs.set_text(text)
        else:
            self.profiles.set_value(name, text)


def _own(name: str, text: str) -> dict[str, str]:
    """A value the list of choices does not have, as a choice of its own."""
    return {} if text in profile_fields.choices()[name] else {text: text}
