"""Tindak lanjut (mockup 07): three registers over all meetings, a tab each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_follow_ups_screen import Ui_FollowUpsScreen
from jakber_desktop.desktop.screens.follow_ups.decisions_pane import DecisionsPane
from jakber_desktop.desktop.screens.follow_ups.follow_ups_pane import FollowUpsPane
from jakber_desktop.desktop.screens.register_exporting import RegisterExporting
from jakber_desktop.desktop.screens.registers.register_pane import PLACE
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.follow_ups import FollowUpFilter
from jakber_desktop.model.rows.history import FieldAddress
from jakber_desktop.model.rows.targets import TargetFilter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.screens.targets.targets_pane import TargetsPane
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.follow_ups.decisions import DecisionsViewModel
    from jakber_desktop.desktop.viewmodels.follow_ups.follow_ups import FollowUpsViewModel
    from jakber_desktop.desktop.widgets.key_hints import KeyHint
    from jakber_desktop.model.rows.follow_ups import FollowUpState

_TABS = ("actions", "decisions", "targets")
_DEEDS = (
    "toggle_follow_up", "finish_follow_up", "follow_up_status", "follow_up_due",
    "follow_up_office", "write_progress", "add_proof", "remove_progress", "redate_follow_ups",
)  # fmt: skip


class FollowUpsScreen(Page):
    """Shows the registers; everything works by keys alone."""

    place_wanted = Signal(object, str)
    """The field (FieldAddress) of a row and its meeting: to be shown there."""
    history_wanted = Signal(object)
    """The history of a field (FieldAddress)."""

    def __init__(
        self,
        follow_ups: FollowUpsViewModel,
        decisions: DecisionsViewModel,
        targets: TargetsPane,
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_FollowUpsScreen()
        self.form.setupUi(self)
        self._services = services
        self.follow_ups = FollowUpsPane(follow_ups, services, self.form.paneStack)
        self.decisions = DecisionsPane(decisions, services, self.form.paneStack)
        self.targets = targets
        self.tab = "actions"
        self._counts = {"actions": -1, "decisions": -1, "targets": -1}
        """How many each register holds, whatever its filter."""
        self._exports = RegisterExporting(services, self)
        for pane in (self.follow_ups, self.decisions, self.targets):
            self.form.paneStack.addWidget(pane)
            pane.about_changed.connect(self._told)
        for pane in (self.follow_ups, self.decisions):
            pane.open_wanted.connect(self._open)
        self._dress()
        self._attach()
        theme().changed.connect(self._measure)
        self._measure()
        self._show_tabs()

    # --- page ---

    def place(self) -> str:
        return f"{PLACE}.{self.tab}"

    def title(self) -> str:
        return {
            "actions": self.tr("Tindak lanjut"),
            "decisions": self.tr("Keputusan"),
            "targets": self.tr("Target kerja sama"),
        }[self.tab]

    def hints(self) -> tuple[KeyHint, ...]:
        return self._pane().hints()

    def note(self) -> StatusNote:
        return StatusNote(long_date(self._services.session.today))

    def enter(self) -> None:
        if not self._services.session.is_ready:
            return
        for pane in (self.follow_ups, self.decisions, self.targets):
            if pane is not self._pane():
                pane.model.read()
        self._pane().enter()

    def meeting(self) -> tuple[str, str] | None:
        if self.tab == "targets":
            return None
        pane = self.follow_ups if self.tab == "actions" else self.decisions
        row = pane.model.row()
        return (row.meeting_id, row.meeting) if row is not None else None

    def paper_choice(self, kind: str) -> dict[str, object]:
        """The office of the chosen follow-up, or the chosen decision."""
        if kind == "nota-dinas" and self.tab == "actions":
            model = self.follow_ups.model
            row = model.row()
            code = model.filter.office or (row.office.code if row and row.office else None)
            return {"office": code} if code else {}
        place = self.decisions.model.place() if kind == "petikan-keputusan" else None
        return {"decision": place} if place and self.tab == "decisions" else {}

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.tabSegments, *self._pane().panes())

    # --- tabs ---

    def show_tab(self, tab: str) -> None:
        """Show one of the registers: actions, decisions, targets."""
        self.tab = tab
        self.form.paneStack.setCurrentWidget(self._pane())
        self.form.tabSegments.choose(tab)
        self._told()

    def show_action(self, action_id: str, state: FollowUpState = "open") -> None:
        """The follow-ups of a segment, at one of them or at the latest ("")."""
        self.show_tab("actions")
        self.follow_ups.model.show(action_id, FollowUpFilter(state))
        self.follow_ups.focus_list()

    def show_target(self, target_id: str) -> None:
        """The targets, at one of them."""
        self.show_tab("targets")
        self.targets.model.show(target_id, TargetFilter())
        self.targets.focus_list()

    def _choose_tab(self, tab: str) -> None:
        self.show_tab(tab)
        if self._services.session.is_ready:
            self._pane().enter()

    def _go_to_tab(self, tab: str) -> None:
        self._services.actions["go_followups"].trigger()
        self._choose_tab(tab)

    def _pane(self) -> FollowUpsPane | DecisionsPane | TargetsPane:
        if self.tab == "actions":
            return self.follow_ups
        return self.decisions if self.tab == "decisions" else self.targets

    def _told(self) -> None:
        self._show_tabs()
        self.about_changed.emit()

    def _show_tabs(self) -> None:
        actions, decisions = self.follow_ups.model, self.decisions.model
        if actions.known and not actions.filtered:
            self._counts["actions"] = actions.counts.open
        if decisions.known and not decisions.filtered:
            self._counts["decisions"] = decisions.counts.all
        if self.targets.model.known:
            self._counts["targets"] = self.targets.model.counts.all
        words = {
            "actions": (self.tr("Tindak lanjut"), "clipboard_task"),
            "decisions": (self.tr("Keputusan"), "gavel"),
            "targets": (self.tr("Target"), "target_arrow"),
        }
        specs = [SegmentSpec(tab, *words[tab], self._counts[tab]) for tab in _TABS]
        self.form.tabSegments.set_segments(specs, self.tab)
        self.form.lettersButton.setVisible(self.tab == "actions" and actions.row() is not None)
        self.form.printButton.setVisible(self.tab == "targets")
        self.form.newTargetButton.setVisible(self.tab == "targets")
        read_only = self._services.session.read_only
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed", "neutral")
        self.form.readOnlyChip.show_look(look if read_only else ChipLook(""))
        self._fit_bar()

    # --- deeds ---

    def _open(self, meeting: str, table: str, row: str) -> None:
        self.place_wanted.emit(FieldAddress(table, row, "text"), meeting)

    def _open_row(self) -> None:
        self._pane().open_row()

    def _export(self) -> None:
        if self.tab == "decisions":
            self._exports.decisions(self.decisions.model.filter)
        elif self.tab == "targets":
            self._exports.targets(self.targets.model.filter)
        elif self.tab == "actions":
            self._exports.actions(self.follow_ups.model.filter)

    def _show_history(self) -> None:
        row = self.follow_ups.model.row()
        if row is not None:
            self.history_wanted.emit(FieldAddress("action_item", row.id, "status"))

    def _focus_filter(self) -> None:
        self._pane().focus_filter()

    def _clear_filter(self) -> None:
        self._pane().model.clear_filter()

    def _toggle_panel(self) -> None:
        self._pane().toggle_panel()

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    # --- set-up ---

    def _dress(self) -> None:
        form, actions = self.form, self._services.actions
        form.tabSegments.chosen.connect(self._choose_tab)
        form.exportButton.set_action(actions["export"])
        form.exportButton.setText(self.tr("Ekspor"))
        form.printButton.set_action(actions["print_targets"])
        form.printButton.setText(self.tr("Cetak tabel"))
        form.newTargetButton.set_action(actions["new_target"])
        form.newTargetButton.setText(self.tr("Target baru"))
        form.newTargetButton.setProperty("keyHint", "Ins")
        form.newTargetButton.name_it(self.tr("Target baru"), "Ins")
        form.lettersButton.set_action(actions["follow_up_letters"])
        form.lettersButton.setText(self.tr("Nota dinas"))
        form.lettersButton.name_it(self.tr("Nota dinas tindak lanjut"))
        self._services.session.ready.connect(self._on_ready)

    def _attach(self) -> None:
        attach, pane, other = self._services.actions.attach, self.follow_ups, self.decisions
        deeds = (
            pane.model.toggle, pane.finish, pane.ask_status, pane.ask_due, pane.ask_office,
            pane.write_progress, pane.add_proof, pane.remove_progress, pane.model.redate,
        )  # fmt: skip
        for action, deed in zip(_DEEDS, deeds, strict=True):
            attach(action, deed, f"{PLACE}.actions")
        for action, deed in (
            ("supersede_decision", other.supersede), ("revoke_decision", other.revoke),
            ("restore_decision", other.restore),
        ):  # fmt: skip
            attach(action, deed, f"{PLACE}.decisions")
        targets = self.targets
        for action, deed in (
            ("report_target", targets.report), ("raise_target", targets.model.raise_step),
            ("new_target", targets.add), ("edit_target", targets.edit),
            ("remove_target", targets.model.remove),
        ):  # fmt: skip
            attach(action, deed, f"{PLACE}.targets")
        attach("open_proof", pane.open_proof, f"{PLACE}.actions")
        attach("follow_up_history", self._show_history, f"{PLACE}.actions")
        for tab in ("actions", "decisions"):
            attach("open_follow_up", self._open_row, f"{PLACE}.{tab}")
        for tab in _TABS:
            attach("export", self._export, f"{PLACE}.{tab}")
        for action, deed in (
            ("filter", self._focus_filter), ("clear_filter", self._clear_filter),
            ("toggle_panel", self._toggle_panel),
        ):  # fmt: skip
            attach(action, deed, PLACE)
        for tab, action in zip(
            _TABS, ("view_follow_ups", "view_decisions", "view_targets"), strict=True
        ):
            attach(action, partial(self._go_to_tab, tab))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self._fit_bar()

    def _fit_bar(self) -> None:
        form = self.form
        fit(
            form.headerFrame, self.width(),
            (form.lettersButton, form.exportButton, form.printButton, form.newTargetButton),
        )  # fmt: skip
