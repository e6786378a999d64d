"""A meeting's workspace: header, stepper, and the stage that is shown (ui-design §7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop._forms.ui_workspace_screen import Ui_WorkspaceScreen
from jakber_desktop.desktop.meeting_words import CHIPS, STAGE_NAMES, translated
from jakber_desktop.desktop.screens.minutes_screen import MinutesScreen
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.minutes import MinutesViewModel
from jakber_desktop.desktop.viewmodels.minutes_source import WorkspaceSource
from jakber_desktop.desktop.viewmodels.workspace import MINUTES, WorkspaceViewModel
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.model.rows import STAGES

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.widgets.key_hints import KeyHint

NOT_YET_ICONS = ("calendar_ltr", "mail", "people_checkmark", "notebook", "document_text", "archive")


class WorkspaceScreen(Page):
    """One meeting at a time: `open(meeting_id)` shows it; `back_requested` leads to the list."""

    back_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WorkspaceScreen()
        self.form.setupUi(self)
        self._services = services
        self._stale = False
        self.view_model = WorkspaceViewModel(self)
        self.minutes_model = MinutesViewModel(services.tasks, self)
        self.minutes = MinutesScreen(self.minutes_model, services, self)
        self.form.stageStack.addWidget(self.minutes)
        self.form.stageStepper.set_names([translated(STAGE_NAMES[stage]) for stage in STAGES])
        self._connect()
        self._attach()
        theme().changed.connect(self._measure)
        self._measure()
        self._take_session()

    def open(self, meeting_id: str) -> bool:
        """Show a meeting at the stage it was left at, else at Notula; False when it is gone."""
        session = self._services.session
        if session.listing is not None:
            self.view_model.set_overviews(session.listing)
        if not self.view_model.open(meeting_id):
            return False
        self.minutes_model.open(meeting_id)
        return True

    # --- what the shell asks ---

    def place(self) -> str:
        """The stage shown, for the action table."""
        return f"workspace.{STAGES[self.view_model.stage]}"

    def title(self) -> str:
        """Stage and meeting: "Notula: Rapat Monitoring ..."."""
        seen = self.view_model.overview
        stage = translated(STAGE_NAMES[STAGES[self.view_model.stage]])
        return f"{stage}: {seen.title}" if seen else stage

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys of the stage shown."""
        return self.minutes.hints() if self._on_minutes() else ()

    def note(self) -> StatusNote:
        """What the stage says at the right of the status bar."""
        return self.minutes.note() if self._on_minutes() else StatusNote()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        inside = self.minutes.panes() if self._on_minutes() else ()
        return (self.form.stageStepper.buttons[self.view_model.stage], *inside)

    def enter(self) -> None:
        """Shown now: the stage takes the keys, and what changed meanwhile is read."""
        if self._stale:
            self._renew()
        if self._on_minutes():
            self.minutes.enter()
        else:
            self.form.stageStepper.buttons[self.view_model.stage].setFocus()

    # --- deeds ---

    def go_back(self) -> None:
        """Back to the list of meetings."""
        self.back_requested.emit()

    def _open_minutes(self) -> None:
        self.view_model.choose_stage(MINUTES)

    # --- what the view models tell ---

    def _show_overview(self) -> None:
        seen, form = self.view_model.overview, self.form
        form.titleLabel.setText(seen.title if seen else "")
        form.metaLabel.setText(self.view_model.meta_line())
        if seen:
            words, icon, tone = CHIPS[seen.chip]
            form.statusChip.show_look(ChipLook(translated(words), icon, tone))
        form.stageStepper.show_stages(self.view_model.stages())
        self.about_changed.emit()

    def _show_stage(self, index: int) -> None:
        form = self.form
        form.stageStepper.set_current(index)
        on_minutes = index == MINUTES
        if not on_minutes:
            self._say_not_yet(index)
        form.stageStack.setCurrentWidget(self.minutes if on_minutes else form.emptyState)
        form.printButton.setVisible(on_minutes)
        form.saveButton.setVisible(on_minutes)
        self.about_changed.emit()

    def _say_not_yet(self, index: int) -> None:
        name = translated(STAGE_NAMES[STAGES[index]])
        title = self.tr("Tahap {name} belum tersedia di versi ini").format(name=name)
        text = self.tr("Isi rapat dapat dilihat dan dicetak di tahap Notula.")
        self.form.emptyState.say(NOT_YET_ICONS[index], title, text)
        self.form.emptyState.offer((self.tr("Buka Notula"), "document_text", self._open_minutes))

    def _count_missing(self) -> None:
        found = self.minutes_model.findings
        self.view_model.set_missing(len(found.required) if found.known else None)

    def _on_ready(self) -> None:
        session = self._services.session
        self.minutes_model.set_source(WorkspaceSource(session.workspace))
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed") if session.read_only else None
        self.form.readOnlyChip.show_look(look or ChipLook(""))

    def _reopen(self) -> None:
        """Opening in full failed before: try again; while it still goes on, wait."""
        session = self._services.session
        if session.error is not None:
            session.error = None
            session.open_fully()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():  # else nobody looks: printing again can wait
            self._renew()

    def _renew(self) -> None:
        self._stale = False
        if self.view_model.meeting_id is not None and self.view_model.refresh():
            self.minutes_model.reload()

    def _on_minutes(self) -> bool:
        return self.view_model.stage == MINUTES

    # --- set-up ---

    def _connect(self) -> None:
        form, actions = self.form, self._services.actions
        self.view_model.overview_changed.connect(self._show_overview)
        self.view_model.stage_changed.connect(self._show_stage)
        self.view_model.failed.connect(self._services.messages.error)
        self.minutes_model.findings_changed.connect(self._count_missing)
        self.minutes.about_changed.connect(self.about_changed)
        form.stageStepper.stage_chosen.connect(self.view_model.choose_stage)
        form.backButton.clicked.connect(self.go_back)
        form.backButton.setAccessibleName(self.tr("Kembali ke daftar rapat"))
        form.backButton.setToolTip(self.tr("Kembali ke daftar rapat"))
        form.printButton.set_action(actions["print"], show_key=True)
        form.menuButton.set_action(actions["menu"])
        menu = QMenu(form.saveButton)
        for name in ("save_pdf", "save_docx", "save_text"):
            menu.addAction(actions[name])
        form.saveButton.setMenu(menu)
        actions["save_pdf"].changed.connect(self._follow_save)
        self._follow_save()
        form.saveButton.name_it(self.tr("Simpan dokumen"), "Ctrl+E")
        form.readOnlyChip.show_look(ChipLook(""))

    def _follow_save(self) -> None:
        self.form.saveButton.setEnabled(self._services.actions["save_pdf"].isEnabled())

    def _attach(self) -> None:
        for index in range(len(STAGES)):
            deed = partial(self.view_model.choose_stage, index)
            self._services.actions.attach(f"stage_{index + 1}", deed, "workspace")

    def _take_session(self) -> None:
        session = self._services.session
        session.ready.connect(self._on_ready)
        session.changed.connect(self._on_changed)
        session.failed.connect(self.minutes_model.fail)
        self.minutes_model.source_wanted.connect(self._reopen)
        if session.is_ready:
            self._on_ready()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("workspaceHeader"))
        self.form.stageStepper.setFixedHeight(theme().size("stepper"))
