"""The form of a target: name, indicator, owner, cooperation, due day (21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_target_dialog import Ui_TargetDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.targets.targets import TypedTarget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from jakber_desktop.model.rows import OfficeTag

_WIDTH = 480


class TargetDialog(QDialog):
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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = form = Ui_TargetDialog()
        form.setupUi(self)
        self._attempt = attempt
        if known is not None:
            form.titleLabel.setText(self.tr("Ubah target"))
        self.setWindowTitle(form.titleLabel.text())
        choices = {"": self.tr("Belum diisi")}
        form.officeBox.set_choices(choices | {one.code: _words(one) for one in offices})
        for label, field in (
            (form.nameLabel, form.nameEdit), (form.indicatorLabel, form.indicatorEdit),
            (form.officeLabel, form.officeBox), (form.partnerLabel, form.partnerEdit),
            (form.dueLabel, form.dueEdit),
        ):  # fmt: skip
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        self._show(known or TypedTarget())
        form.nameEdit.textChanged.connect(self._judge)
        form.yesButton.setDefault(True)
        form.yesButton.clicked.connect(self._try)
        form.noButton.clicked.connect(self.reject)
        form.errorLabel.hide()
        form.nameEdit.setFocus()
        self._judge()

    def typed(self) -> TypedTarget:
        """What stands in the fields."""
        form = self.form
        return TypedTarget(
            form.nameEdit.text(), form.indicatorEdit.text(), form.officeBox.text(),
            form.partnerEdit.text(), form.dueEdit.text(),
        )  # fmt: skip

    def showEvent(self, event: QShowEvent) -> None:
        """Now the fonts are known."""
        super().showEvent(event)
        self._fit()

    def _show(self, known: TypedTarget) -> None:
        form = self.form
        form.nameEdit.setText(known.name)
        form.indicatorEdit.setText(known.indicator)
        form.officeBox.show_text(known.office)
        form.partnerEdit.setText(known.partner)
        form.dueEdit.setText(known.due)

    def _try(self) -> None:
        trouble = self._attempt(self.typed())
        self.form.errorLabel.setText(trouble)
        self.form.errorLabel.setVisible(bool(trouble))
        if trouble:
            self._fit()
        else:
            self.accept()

    def _judge(self) -> None:
        self.form.yesButton.setEnabled(bool(self.form.nameEdit.text().strip()))

    def _fit(self) -> None:
        width = max(theme().px(_WIDTH), self.minimumSizeHint().width())
        self.resize(width, self.form.rootLayout.totalHeightForWidth(width))


def _words(office: OfficeTag) -> str:
    return f"{office.code} · {office.name}"
