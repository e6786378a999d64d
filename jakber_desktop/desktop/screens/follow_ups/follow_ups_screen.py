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
from jakber_desktop.desktop.screens.registers.tabbed_page import TabbedPage
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.model.rows.follow_ups import FollowUpFilter
from jakber_desktop.model.rows.history import FieldAddress
from jakber_desktop.model.rows.targets import TargetFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.desktop.screens.targets.targets_pane import TargetsPane
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.follow_ups.decisions import DecisionsViewModel
    from jakber_desktop.desktop.viewmodels.follow_ups.follow_ups import FollowUpsViewModel
    from jakber_desktop.model.rows.follow_ups import FollowUpState

_TABS = ("actions", "decisions", "targets")


class FollowUpsScreen(TabbedPage):
    """Shows the registers; everything works by keys alone."""

    history_wanted = Signal(object)
    """The history of a field (FieldAddress)."""

    PLACE = PLACE
    OPENS = "text"

    def __init__(
        self,
        follow_ups: FollowUpsViewModel,
        decisions: DecisionsViewModel,
        targets: TargetsPane,
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, parent)
        self.form = Ui_FollowUpsScreen()
        self.form.setupUi(self)
        self.follow_ups = FollowUpsPane(follow_ups, services, self.form.paneStack)
        self.decisions = DecisionsPane(decisions, services, self.form.paneStack)
        self.targets = targets
        self._counts = dict.fromkeys(_TABS, -1)
        """How many each register holds, whatever its filter."""
        self._exports = RegisterExporting(services, self)
        for pane in (self.follow_ups, self.decisions):
            pane.open_wanted.connect(self.open_row_in_meeting)
        self._dress()
        panes = dict(zip(_TABS, (self.follow_ups, self.decisions, targets), strict=True))
        self.furnish(panes, self._deeds())
        self._attach()

    # --- page ---

    def title(self) -> str:
        return {
            "actions": self.tr("Tindak lanjut"),
            "decisions": self.tr("Keputusan"),
            "targets": self.tr("Target kerja sama"),
        }[self.tab]

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

    def _go_to_tab(self, tab: str) -> None:
        self.services.actions["go_followups"].trigger()
        self.choose_tab(tab)

    def segments(self) -> Sequence[SegmentSpec]:
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
        return [SegmentSpec(tab, *words[tab], self._counts[tab]) for tab in _TABS]

    def show_buttons(self) -> None:
        letters = self.tab == "actions" and self.follow_ups.model.row() is not None
        self.form.lettersButton.setVisible(letters)
        self.form.printButton.setVisible(self.tab == "targets")
        self.form.newTargetButton.setVisible(self.tab == "targets")

    def giving_way(self) -> Sequence[QWidget]:
        form = self.form
        return form.lettersButton, form.exportButton, form.printButton, form.newTargetButton

    # --- deeds ---

    def _open_row(self) -> None:
        self.pane().open_row()

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

    def _toggle_panel(self) -> None:
        self.pane().toggle_panel()

    # --- set-up ---

    def _dress(self) -> None:
        form, actions = self.form, self.services.actions
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
        form.lettersButton.name_it(self.tr("Nota dinas tindak lanjut"), "N")

    def _deeds(self) -> dict[str, tuple[tuple[str, Callable[[], object]], ...]]:
        actions, decisions, targets = self.follow_ups, self.decisions, self.targets
        shared = (("open_follow_up", self._open_row), ("export", self._export))
        return {
            "actions": (
                *shared,
                ("toggle_follow_up", actions.model.toggle), ("finish_follow_up", actions.finish),
                ("follow_up_status", actions.ask_status), ("follow_up_due", actions.ask_due),
                ("follow_up_office", actions.ask_office),
                ("write_progress", actions.write_progress), ("add_proof", actions.add_proof),
                ("remove_progress", actions.remove_progress),
                ("redate_follow_ups", actions.model.redate), ("open_proof", actions.open_proof),
                ("follow_up_history", self._show_history),
            ),
            "decisions": (
                *shared,
                ("supersede_decision", decisions.supersede),
                ("revoke_decision", decisions.revoke), ("restore_decision", decisions.restore),
            ),
            "targets": (
                ("export", self._export), ("report_target", targets.report),
                ("raise_target", targets.model.raise_step), ("new_target", targets.add),
                ("edit_target", targets.edit), ("remove_target", targets.model.remove),
            ),
        }  # fmt: skip

    def _attach(self) -> None:
        attach = self.services.actions.attach
        attach("toggle_panel", self._toggle_panel, PLACE)
        views = ("view_follow_ups", "view_decisions", "view_targets")
        for tab, action in zip(_TABS, views, strict=True):
            attach(action, partial(self._go_to_tab, tab))
