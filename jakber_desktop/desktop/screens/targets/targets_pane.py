"""The tab Target: the register of cooperation targets and the panel of the chosen one (21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jakber_desktop.desktop._forms.ui_targets_pane import Ui_TargetsPane
from jakber_desktop.desktop.screens.filter_menus import FilterMenu, OfficeMenu
from jakber_desktop.desktop.screens.registers.register_pane import RegisterPane
from jakber_desktop.desktop.screens.registers.states import show_state
from jakber_desktop.desktop.screens.targets.report_dialog import ReportDialog
from jakber_desktop.desktop.screens.targets.target_dialog import TargetDialog
from jakber_desktop.desktop.viewmodels.targets.targets import TypedTarget
from jakber_desktop.desktop.widgets.key_hints import KeyHint

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.targets.targets import TargetsViewModel
    from jakber_desktop.desktop.widgets.buttons import Button


class PartnerMenu(FilterMenu):
    """The cooperations that targets belong to."""

    def __init__(self, button: Button, model: TargetsViewModel) -> None:
        self._model = model
        super().__init__(button)

    def chosen_words(self) -> str:
        return self._model.filter.partner or ""

    def show_choice(self) -> None:
        super().show_choice()
        if self.chosen_words():
            self._button.setText(f"{self._words}: {self.chosen_words()}")

    def _fill(self) -> None:
        self._restart()
        now = self._model.filter.partner
        self._add(self.tr("Semua kerja sama"), None, chosen=now is None)
        self._menu.addSeparator()
        for name in self._model.partners:
            self._add(name, name, chosen=name == now)

    def _picked(self, action: QAction) -> None:
        self._model.set_partner(action.data())
        self.show_choice()


class TargetsPane(RegisterPane):
    """Everything works by keys alone."""

    MENU = (
        ("report_target", "raise_target"),
        ("new_target", "edit_target", "remove_target"),
        ("print_targets",),
    )
    model: TargetsViewModel

    def __init__(
        self, model: TargetsViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, services, parent)
        self.form = Ui_TargetsPane()
        self.form.setupUi(self)
        panel = self.form.panel
        panel.close_wanted.connect(self.toggle_panel)
        panel.report_wanted.connect(self.report)
        panel.menu_wanted.connect(self.show_menu)
        model.done.connect(self._tell)
        model.told.connect(services.messages.info)
        self.furnish()
        self.show_detail()

    # --- words ---

    def menus(self) -> tuple[FilterMenu, ...]:
        form, model = self.form, self.model
        return PartnerMenu(form.partnerButton, model), OfficeMenu(form.officeButton, model)

    def follow_segments(self) -> None:
        """There are none here."""

    def show_segments(self) -> None:
        """There are none here: a done target stands at the end of the list."""

    def giving_way(self) -> tuple[QWidget, ...]:
        form = self.form
        return form.orderLabel, form.officeButton, form.partnerButton

    def hints(self) -> tuple[KeyHint, ...]:
        hints = [KeyHint("↑↓", self.tr("pilih"))]
        if self.model.writable:
            hints += [
                KeyHint("Enter", self.tr("perbarui")), KeyHint("Ins", self.tr("target baru")),
                KeyHint("+", self.tr("naikkan langkah")),
            ]  # fmt: skip
        return (*hints, KeyHint("Ctrl+P", self.tr("cetak tabel monitoring")))

    def say_empty(self) -> None:
        place, model = self.form.emptyState, self.model
        text = self.tr("Target muncul di sini setelah ditambahkan atau dilaporkan sebuah rapat.")
        title = self.tr("Belum ada target kerja sama")
        show_state(place, model, self.services, "target_arrow", title, text)
        if model.known and not model.filtered and model.writable:
            place.offer((self.tr("Target baru"), "add", self.add))

    def show_list(self) -> None:
        self.form.list.today = self.services.session.today
        self.form.partnerButton.setVisible(bool(self.model.partners))
        super().show_list()

    def show_detail(self) -> None:
        self.form.panel.show_target(self.model)

    def panel_field(self) -> QWidget:
        button: QWidget = self.form.panel.form.reportButton
        return button

    # --- deeds ---

    def open_row(self) -> None:
        self.report()

    def add(self) -> None:
        """Ins: a new target."""
        if self.model.writable:
            TargetDialog(self.model.offices(), self.model.add, None, self.window()).open()

    def edit(self) -> None:
        """F2: what is said of the chosen target."""
        row = self.model.row()
        if row is None or not self.model.writable:
            return
        due = f"{row.due:%d/%m/%Y}" if row.due else ""
        office = row.office.code if row.office else ""
        known = TypedTarget(row.text, row.indicator, office, row.partner, due)
        TargetDialog(self.model.offices(), self.model.edit, known, self.window()).open()

    def report(self) -> None:
        """Enter: how far the chosen target is."""
        row = self.model.row()
        if row is None or not self.model.writable:
            return
        meetings, today = self.model.report_meetings(), self.services.session.today
        ReportDialog(row, meetings, today, self.model.report, self.window()).open()

    def _tell(self, words: str) -> None:
        self.services.messages.done(words, self.services.session.undo)
        self.form.list.setFocus(Qt.FocusReason.OtherFocusReason)
