"""A meeting's workspace: header, stepper, and the stage that is shown (ui-design §7)."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop._forms.ui_workspace_screen import Ui_WorkspaceScreen
from jakber_desktop.desktop.screens.meetings.life import CALLED_OFF, MeetingLife
from jakber_desktop.desktop.screens.minutes.lock_note import LockNote
from jakber_desktop.desktop.screens.minutes.minutes_screen import MinutesScreen
from jakber_desktop.desktop.screens.workspace.session_deeds import SessionDeeds
from jakber_desktop.desktop.screens.workspace.stages import late_stages
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.minutes.minutes import MinutesViewModel
from jakber_desktop.desktop.viewmodels.minutes.source import WorkspaceSource
from jakber_desktop.desktop.viewmodels.session.times import SessionTimes
from jakber_desktop.desktop.viewmodels.session.workspace import MINUTES, WorkspaceViewModel
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.words.meeting import CHIPS, STAGE_NAMES, translated
from jakber_desktop.model.rows import STAGES

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent

    from jakber_desktop.desktop.screens.attendance.attendance_screen import AttendanceScreen
    from jakber_desktop.desktop.screens.minutes.finding_jump import FindingJump
    from jakber_desktop.desktop.screens.preparation.preparation_screen import PreparationScreen
    from jakber_desktop.desktop.screens.stage_page import StagePage
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.shown.findings import FindingRow
    from jakber_desktop.desktop.widgets.key_hints import KeyHint
    from jakber_desktop.model.rows import MeetingOverview
    from jakber_desktop.model.rows.history import FieldAddress

OVERVIEW = "overview"
TITLE_ROOM = 360
"""Width the title keeps before the buttons beside it lose their words."""


class WorkspaceScreen(Page):
    """One meeting at a time: `open(meeting_id)` shows it; `back_requested` leads to the list."""

    back_requested = Signal()
    person_wanted = Signal(str)
    """The line of a person (an id) in Direktori."""
    meeting_made = Signal(str)
    """A meeting was made from the one shown: show its Persiapan."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WorkspaceScreen()
        self.form.setupUi(self)
        self._services = services
        self._stale: set[str] = set()
        """What changed unseen: stages, and "overview"."""
        self._stages: dict[str, StagePage] = {}
        self._late_stages = late_stages(services, self)
        self._shown: StagePage | None = None
        self._opening = False
        self._jump: FindingJump | None = None
        self._last_in_head: QWidget = self.form.printButton
        stack = self.form.stageStack  # the stages' parent from the start: see page_makers
        self.view_model = WorkspaceViewModel(self)
        self.minutes_model = MinutesViewModel(services.tasks, self)
        self.minutes = MinutesScreen(self.minutes_model, services, stack)
        self.times = SessionTimes(services.session, self)
        self._add_stage("minutes", self.minutes)
        self.minutes.head = (self.form.saveButton, self.form.printButton)
        self.form.stageStepper.set_names([translated(STAGE_NAMES[stage]) for stage in STAGES])
        self.lock = LockNote(self.minutes.finalising_model, self.form, services, self)
        self._connect()
        self._attach()
        theme().changed.connect(self._measure)
        self._measure()
        self._take_session()

    def open(self, meeting_id: str) -> bool:
        """Show a meeting at the stage it was left at, else at the one that is worked at now; False
        when it is gone."""
        session = self._services.session
        if session.listing is not None:
            self.view_model.set_overviews(session.listing)
        if self._shown is not None:
            self._shown.leave()
        self.form.savedLine.say(None)
        self._opening = True  # the stages hear of the meeting before one of them takes the keys
        found = self.view_model.open(meeting_id)
        self._opening = False
        if found:
            for page in self._stages.values():
                page.open(meeting_id)
        return found

    def begin(self, *, copied: bool = False) -> None:
        """A meeting just made: its Persiapan, the title (of a copy: the date) to be typed over."""
        self.view_model.choose_stage(STAGES.index("preparation"))
        if copied:
            self.preparation.begin_date()
        else:
            self.preparation.begin()

    @property
    def preparation(self) -> PreparationScreen:
        """Persiapan of the meeting."""
        page: Any = self._made("preparation")
        made: PreparationScreen = page
        return made

    @property
    def attendance(self) -> AttendanceScreen:
        """Kehadiran of the meeting."""
        page: Any = self._made("attendance")
        made: AttendanceScreen = page
        return made

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
        return self._page().hints()

    def note(self) -> StatusNote:
        """What the stage says at the right of the status bar."""
        return self._page().note()

    def meeting(self) -> tuple[str, str] | None:
        seen = self.view_model.overview
        return (seen.id, seen.title) if seen is not None else None

    def keep_clear(self, height: int) -> None:
        self._page().keep_clear(height)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self.form.stageStepper.buttons[self.view_model.stage], *self._page().panes())

    def enter(self) -> None:
        """Shown now: the stage takes the keys, and what changed meanwhile is read."""
        if self._stale:
            self._renew()
        self._page().enter()

    # --- deeds ---

    def show_stage(self, stage: str) -> None:
        """Show a stage of the meeting (a name of model.rows.STAGES)."""
        self.view_model.choose_stage(STAGES.index(stage))

    def reveal(self, wanted: FieldAddress) -> bool:
        """Give the keys to a row or field of the stage shown; whether it is there."""
        return self._page().reveal(wanted)

    def agenda_item(self) -> str | None:
        """The agenda item (an id) that is chosen in the stage shown."""
        return self._page().agenda_item()

    def go_back(self) -> None:
        """Back to the list of meetings."""
        self.back_requested.emit()

    def prefer_stage(self, meeting_id: str, stage: str) -> None:
        """Open a meeting at this stage from now on; no other one is shown before it."""
        self.view_model.prefer(meeting_id, STAGES.index(stage))

    def show_attendance_sheet(self) -> None:
        """The attendance sheet as it will be printed, in the preview of Notula."""
        self.minutes_model.choose_kind("daftar-hadir")
        self.view_model.choose_stage(MINUTES)

    # --- what the view models tell ---

    def _show_overview(self) -> None:
        seen, form = self.view_model.overview, self.form
        form.titleLabel.setText(seen.title if seen else "")
        form.metaLabel.setText(self.view_model.meta_line())
        if seen:
            words, icon, tone = CHIPS[seen.chip]
            form.statusChip.show_look(ChipLook(translated(words), icon, tone))
            self._services.actions.update_facts(called_off=seen.chip in CALLED_OFF)
        form.stageStepper.show_stages(self.view_model.stages())
        self.times.follow(seen)
        self.about_changed.emit()

    def _show_stage(self, index: int) -> None:
        form, page = self.form, self._page()
        if self._shown is not None and self._shown is not page:
            self._shown.leave()
        self._shown = page
        self.minutes_model.seen = page is self.minutes
        if not self._opening:
            self.minutes_model.catch_up()
        form.stageStepper.set_current(index)
        form.stageStack.setCurrentWidget(page)
        self._arrange_header()
        if self._stale and self.isVisible():
            self._renew()
        self.about_changed.emit()
        if self.isVisible() and not self._opening:
            page.enter()

    def _page(self) -> StagePage:
        """The stage shown, made on its first visit."""
        return self._made(STAGES[self.view_model.stage])

    def _made(self, stage: str) -> StagePage:
        """The page of a stage; the first time it is asked for it is made."""
        if stage in self._late_stages:
            page = self._late_stages.pop(stage)()
            self._add_stage(stage, page)
            if self.view_model.meeting_id is not None and not self._opening:
                page.open(self.view_model.meeting_id)
        return self._stages[stage]

    def _add_stage(self, stage: str, page: StagePage) -> None:
        """Take a stage in: its page, its buttons in the header, its news."""
        self._stages[stage] = page
        self.form.stageStack.addWidget(page)
        row = self.form.headerLayout
        before: QWidget = self._last_in_head
        for button in page.head_buttons():
            row.insertWidget(row.indexOf(self.form.menuButton), button)
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self.form.menuButton)
        self._last_in_head = before
        page.about_changed.connect(self._about_changed)
        page.saved.connect(self._say_saved)

    def _about_changed(self) -> None:
        """News of the stage shown; another one's do not matter here."""
        if self.sender() is self._page():
            self._arrange_header()
            self.about_changed.emit()

    def _say_saved(self) -> None:
        now = dt.datetime.now().strftime("%H.%M")
        self.form.savedLine.say(self.tr("Tersimpan {time}").format(time=now))
        self._arrange_header()

    def _arrange_header(self) -> None:
        """The buttons of the stage shown; in a narrow window all but the last lose their words."""
        shown = self._page()
        for page in self._stages.values():
            for button in page.head_buttons():
                button.setVisible(page is shown and page.wants_in_head(button))
        buttons = [one for one in shown.head_buttons() if not one.isHidden()]
        saved = [self.form.savedLine] if self.form.savedLine.text() else []
        fit(self.form.headerFrame, self.width() - TITLE_ROOM, [*buttons[:-1], *saved])

    def _count_missing(self) -> None:
        found = self.minutes_model.findings
        self.view_model.set_missing(len(found.required) if found.known else None)

    def _open_finding(self, row: FindingRow) -> None:
        # when asked for
        from jakber_desktop.desktop.screens.minutes.finding_jump import FindingJump

        meeting = self.view_model.meeting_id
        if meeting is not None and self._services.session.is_ready:
            if self._jump is None:
                jump = FindingJump(self._services, self.show_stage, self._page, self)
                jump.person_wanted.connect(self.person_wanted)
                jump.time_wanted.connect(self._session_deeds.put_right)
                self._jump = jump
            self._jump.go(meeting, row)

    def _on_ready(self) -> None:
        session = self._services.session
        self.minutes_model.set_source(WorkspaceSource(session.workspace))
        self.minutes.finalising_model.read()
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed") if session.read_only else None
        self.form.readOnlyChip.show_look(look or ChipLook(""))
        self.times.follow(self.view_model.overview)

    def _reopen(self) -> None:
        """Opening in full failed before: try again; while it still goes on, wait."""
        session = self._services.session
        if session.error is not None:
            session.error = None
            session.open_fully()

    def _on_changed(self) -> None:
        self._stale = {OVERVIEW, *self._stages}
        if self.isVisible():  # else nobody looks: reading again can wait
            self._renew()

    def _renew(self) -> None:
        """Read the overview again, and the stage shown; the others when they are shown."""
        if self.view_model.meeting_id is None:
            self._stale.clear()
            return
        if OVERVIEW in self._stale and not self.view_model.refresh():
            return
        self._stale.discard(OVERVIEW)
        self.minutes.finalising_model.read()
        stage = STAGES[self.view_model.stage]
        if stage in self._stale:
            self._stale.discard(stage)
            self._stages[stage].renew()

    # --- set-up ---

    def _connect(self) -> None:
        form, actions = self.form, self._services.actions
        self.view_model.overview_changed.connect(self._show_overview)
        self.view_model.stage_changed.connect(self._show_stage)
        self.view_model.failed.connect(self._services.messages.error)
        self.view_model.gone.connect(self.go_back)
        self.minutes_model.findings_changed.connect(self._count_missing)
        self.minutes.form.findingsList.finding_opened.connect(self._open_finding)
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

    def _shown_meeting(self) -> MeetingOverview | None:
        return self.view_model.overview

    def _attach(self) -> None:
        self._life = MeetingLife(self._services, "workspace", self._shown_meeting, self)
        self._life.made.connect(self.meeting_made)
        self._session_deeds = SessionDeeds(self.times, self._services, self)
        self._session_deeds.before_start = self._settle_newcomer
        self._session_deeds.saved.connect(self._say_saved)
        self._session_deeds.started.connect(partial(self.show_stage, "discussion"))
        self._session_deeds.ended.connect(self._offer_absent)
        self._services.actions.attach("projector", self._project, "workspace")
        for index in range(len(STAGES)):
            deed = partial(self.view_model.choose_stage, index)
            self._services.actions.attach(f"stage_{index + 1}", deed, "workspace")

    def _settle_newcomer(self) -> bool:
        """Nobody typed in Kehadiran and not added yet is passed over when the meeting begins."""
        settled = self.attendance.settle_newcomer()
        if not settled:
            self.show_stage("attendance")
            self.attendance.form.panel.add()  # entering gave the keys elsewhere: what lacks again
        return settled

    def _offer_absent(self) -> None:
        self.attendance.offer_absent()

    def _project(self) -> None:
        """F11 on any stage: the room sees what the discussion is at."""
        page: Any = self._made("discussion")
        page.project()

    def _take_session(self) -> None:
        session = self._services.session
        session.ready.connect(self._on_ready)
        session.changed.connect(self._on_changed)
        session.failed.connect(self.minutes_model.fail)
        self.minutes_model.source_wanted.connect(self._reopen)
        if session.is_ready:
            self._on_ready()

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_header()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._shown is not None:
            self._shown.leave()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("workspaceHeader"))
        self.form.stageStepper.setFixedHeight(theme().size("stepper"))
