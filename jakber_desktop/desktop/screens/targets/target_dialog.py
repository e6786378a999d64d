"""The form of a target: name, indicator, owner, cooperation, due day (21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_target_dialog import Ui_TargetDialog
from jakber_desktop.desktop.viewmodels.targets.targets import TypedTarget
from jakber_desktop.desktop.widgets.attempt_dialog import AttemptDialog
from jakber_desktop.desktop.words.directory import office_choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.model.rows import OfficeTag


class TargetDialog(AttemptDialog):
    """`attempt` keeps what was typed and gives "" or what is wrong; the form stays open then."""

    def __init__(
        self,
        offices: Sequence[OfficeTag],
        attempt: Callable[[TypedTarget], str],
        known: TypedTarget | None,
        parent: QWidget | None = None,
    ) -> None:
        """`known` is what a target to be changed holds, None for a new one."""
        super().__init__(parent)
        self.form = form = Ui_TargetDialog()
        form.setupUi(self)
        self._attempt = attempt
        if known is not None:
            form.titleLabel.setText(self.tr("Ubah target"))
        choices = {"": self.tr("Belum diisi")}
        form.officeBox.set_choices(choices | {one.code: _words(one) for one in offices})
        self.frame((
            (form.nameLabel, form.nameEdit), (form.indicatorLabel, form.indicatorEdit),
            (form.officeLabel, form.officeBox), (form.partnerLabel, form.partnerEdit),
            (form.dueLabel, form.dueEdit),
        ))  # fmt: skip
        self._show(known or TypedTarget())
        form.nameEdit.textChanged.connect(self._judge)
        form.nameEdit.setFocus()
        self._judge()

    def typed(self) -> TypedTarget:
        """What stands in the fields."""
        form = self.form
        return TypedTarget(
            form.nameEdit.text(), form.indicatorEdit.text(), form.officeBox.text(),
            form.partnerEdit.text(), form.dueEdit.text(),
        )  # fmt: skip

    def _show(self, known: TypedTarget) -> None:
        form = self.form
        form.nameEdit.setText(known.name)
        form.indicatorEdit.setText(known.indicator)
        form.officeBox.show_text(known.office)
        form.partnerEdit.setText(known.partner)
        form.dueEdit.setText(known.due)

    def tried(self) -> str:
        return self._attempt(self.typed())

    def _judge(self) -> None:
        self.form.yesButton.setEnabled(bool(self.form.nameEdit.text().strip()))


def _words(office: OfficeTag) -> str:
    return office_choice(office)
