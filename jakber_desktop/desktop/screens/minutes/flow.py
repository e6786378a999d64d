"""The foot of the Notula panel: how far the minutes are, the next deed, and why it is not ready."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from jakber_desktop.desktop.widgets.buttons import key_text

if TYPE_CHECKING:
    from jakber_desktop.desktop._forms.ui_minutes_screen import Ui_MinutesScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.minutes.finalising import FinalisingViewModel
    from jakber_desktop.desktop.viewmodels.minutes.minutes import MinutesViewModel

STEPS = {"draft": 0, "review": 1, "final": 2, "signed": 3, "archived": 4}
MORE = (
    "pass_over", "start_review", "end_review", "corrections", "versions", "revise", "make_ralat",
    "save_consolidated",
)  # fmt: skip


class MinutesFlow(QObject):
    """Follows both view models with the widgets of the stage's form."""

    def __init__(
        self,
        view_model: FinalisingViewModel,
        minutes: MinutesViewModel,
        form: Ui_MinutesScreen,
        services: Services,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._minutes = view_model, minutes
        self._form, self._services = form, services
        self._deed = "finalise"
        form.finalizeButton.clicked.connect(self._act)
        menu = QMenu(form.moreButton)
        menu.aboutToShow.connect(partial(self._fill, menu))
        form.moreButton.setMenu(menu)
        form.findingsList.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        form.findingsList.addAction(services.actions["pass_over"])
        form.moreButton.name_it(self.tr("Tindakan lain untuk notula"))
        for changed in (view_model.shown, view_model.busy_changed, minutes.findings_changed):
            changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Step, button and sentence of now; what the actions may look at follows."""
        standing, form = self._view_model.standing, self._form
        state = standing.state if standing else "draft"
        awaited = standing is not None and standing.awaits_signature
        form.flowSteps.set_current(STEPS[state], awaits_signature=awaited)
        locked = standing is not None and standing.locked
        self._deed = "stage_6" if locked else "finalise"
        action = self._services.actions[self._deed]
        words = self.tr("Buka arsip") if locked else self.tr("Finalkan notula")
        form.finalizeButton.setText(words)
        form.finalizeButton.setProperty("iconName", "archive" if locked else "lock_closed")
        form.finalizeButton.name_it(words, key_text(action))
        self._services.actions.update_facts(
            minutes=state if standing else "", finalisable=not self._missing()
        )
        form.finalizeButton.setEnabled(locked or not self._missing())
        form.reasonLabel.setText(self._reason(state))
        form.finalizeButton.setAccessibleDescription(form.reasonLabel.text())

    def _missing(self) -> str:
        """What keeps the minutes from becoming final, in words; "" when nothing does."""
        standing, found = self._view_model.standing, self._minutes.findings
        if found.known and found.required:
            return self.tr("Lengkapi {n} isian wajib dahulu.").format(n=len(found.required))
        if standing is None or not found.known:
            return self.tr("Kelengkapan sedang diperiksa.")
        if not self._view_model.session.writable:
            return self.tr("Basis data hanya dapat dibaca.")
        if not standing.held:
            return self.tr("Catat kehadiran atau waktu rapat dibuka dahulu.")
        if standing.open_corrections:
            words = self.tr("Bereskan {n} koreksi tinjauan dahulu.")
            return words.format(n=standing.open_corrections)
        return self.tr("Notula sedang difinalkan…") if self._view_model.busy else ""

    def _reason(self, state: str) -> str:
        if state == "final":
            return self.tr("Menunggu tanda tangan. Lampirkan pindaiannya di Arsip.")
        if state == "signed":
            return self.tr("Perubahan sesudah ini dibuat sebagai lembar ralat.")
        standing = self._view_model.standing
        if standing is not None and standing.awaits_signature:
            return self.tr(
                "Rapat diarsipkan; tanda tangan menyusul. Lampirkan pindaiannya di Arsip."
            )
        if state == "archived":
            return self.tr("Rapat sudah diarsipkan. Tindak lanjut tetap dapat diperbarui.")
        later = self.tr("Setelah final, isi notula terkunci dan kode QR diterbitkan.")
        return f"{self._missing()} {later}".strip()

    def _act(self) -> None:
        self._services.actions[self._deed].trigger()

    def _fill(self, menu: QMenu) -> None:
        """Only what can be done now stands in the menu."""
        menu.clear()
        for name in MORE:
            action = self._services.actions[name]
            if action.isEnabled():
                menu.addAction(action)
