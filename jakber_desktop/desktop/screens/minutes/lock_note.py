"""The bar under the stepper that says in every stage that the meeting is locked (ui-design §13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.screens.minutes.locked_words import locked_words
from jakber_desktop.desktop.widgets.minutes.lock_bar import LockBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop._forms.ui_workspace_screen import Ui_WorkspaceScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.minutes.finalising import FinalisingViewModel


class LockNote(QObject):
    """Follows where the minutes stand; its button opens a revision, or a ralat sheet."""

    def __init__(
        self,
        view_model: FinalisingViewModel,
        form: Ui_WorkspaceScreen,
        services: Services,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._form = view_model, form
        deeds = (
            (services.actions["revise"], self.tr("Buat revisi")),
            (services.actions["make_ralat"], self.tr("Buat lembar ralat")),
        )
        self.bar = LockBar(deeds, parent)
        row = form.rootLayout
        row.insertWidget(row.indexOf(form.stageStack), self.bar)
        view_model.shown.connect(self._show)

    def _show(self) -> None:
        standing = self._view_model.standing
        locked = standing is not None and standing.locked
        self._form.printButton.setText(self.tr("Cetak") if locked else self.tr("Cetak draf"))
        version = standing.final if standing is not None and locked else None
        if standing is None or not locked:
            self.bar.say("", "")
            return
        title = self.tr("Notula final, hanya dapat dibaca")
        if standing.state == "archived":
            title = self.tr("Rapat diarsipkan, hanya dapat dibaca")
        when = locked_words(version, self.tr("Dikunci {when} oleh {who}")) if version else ""
        self.bar.say(title, when)
