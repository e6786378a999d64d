"""Beranda (mockup 01): the next meeting, what is to be done, targets, meetings to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from jakber_desktop.desktop._forms.ui_home_screen import Ui_HomeScreen
from jakber_desktop.desktop.models.todo_model import TodoModel
from jakber_desktop.desktop.screens.home.hero import fold_hero, show_hero, show_when
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.home.home import MOST_ROWS
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.home.coming_list import coming_row_height
from jakber_desktop.desktop.widgets.home.target_list import target_row_height
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.desktop.words.home import STAGE_OF
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.home.home import HomeViewModel
    from jakber_desktop.model.rows.home import TodoRow

_NARROW, _LOW = 1280, 560
_SIDES = ((_NARROW, 388), (1040, 320), (0, 280))
"""From which width of the window on the right column is how wide."""
_TARGETS_SHOWN = 4
"""Rows of targets in sight; the others are scrolled to."""
_MEETINGS_SHOWN = 3
_TICK_MS = 15_000


class HomeScreen(QWidget):
    """Shows HomeViewModel; tells where the user wants to go."""

    meeting_opened = Signal(str)
    stage_wanted = Signal(str, str)
    list_wanted = Signal()
    follow_up_wanted = Signal(str)
    """The register of follow-ups is wanted, at one of them (an id) or at its beginning ("")."""

    def __init__(
        self, view_model: HomeViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._services = view_model, services
        self.form = Ui_HomeScreen()
        self.form.setupUi(self)
        self._todos = TodoModel(view_model.session.today, self)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_when)
        self._furnish()
        self._connect()
        self._scaled()
        self.show_home()

    # --- what the page asks ---

    def enter(self) -> None:
        """Take the focus: the next meeting's button, else the list; nothing has it before they are
        read, so that an early Enter makes no meeting."""
        form = self.form
        if self._model.home is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.next_id() is not None:
            form.openButton.setFocus(Qt.FocusReason.OtherFocusReason)
        elif form.todoList.todos().first_row() >= 0:
            form.todoList.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            form.newButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        form = self.form
        first = form.openButton if self.next_id() is not None else form.newButton
        return (first, form.kindSegments, form.todoList, form.targetList, form.comingList)

    def next_id(self) -> str | None:
        """The next or running meeting."""
        home = self._model.home
        return home.next.id if home is not None and home.next is not None else None

    def open_next(self) -> None:
        """Open the next or running meeting."""
        meeting = self.next_id()
        if meeting is not None:
            self.meeting_opened.emit(meeting)

    def start_attendance(self) -> None:
        """Open the attendance of the meeting of today."""
        meeting = self.next_id()
        if meeting is not None and self.form.attendanceButton.isVisible():
            self.stage_wanted.emit(meeting, "attendance")

    # --- set up ---

    def _furnish(self) -> None:
        form, actions = self.form, self._services.actions
        form.todoList.show_model(self._todos)
        self._show_counts()  # made before they are shown, so that their widths are known
        form.importButton.set_action(actions["import_meetings"])
        form.menuButton.set_action(actions["menu"])
        form.newButton.set_action(actions["new_meeting"])
        form.targetsButton.name_it(self.tr("Lihat semua target kerja sama"))
        form.meetingsButton.set_action(actions["go_meetings"])
        form.openButton.setProperty("keyHint", "Enter")
        form.openButton.name_it(self.tr("Buka rapat"), "Enter")
        for button in (form.openButton, form.attendanceButton):  # both as wide as the wider one
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        form.heroLayout.setStretch(1, 1)
        form.copyButton.name_it(self.tr("Pilih rapat lalu untuk disalin"))
        form.dateLabel.setText(long_date(self._model.session.today))
        empty = self.tr("Belum ada jadwal sesudah ini")
        form.comingEmpty.say("calendar_ltr", empty)
        self.setTabOrder(form.openButton, form.attendanceButton)
        self.setTabOrder(form.attendanceButton, form.kindSegments)
        self.setTabOrder(form.kindSegments, form.todoList)
        self.setTabOrder(form.todoList, form.moreButton)

    def _connect(self) -> None:
        form, model = self.form, self._model
        model.changed.connect(self.show_home)
        model.narrowed.connect(self._show_todo)
        model.session.failed.connect(self.show_home)
        model.session.ready.connect(self._show_rights)
        form.openButton.clicked.connect(self.open_next)
        form.attendanceButton.clicked.connect(self.start_attendance)
        form.copyButton.clicked.connect(self.list_wanted)
        form.kindSegments.chosen.connect(model.choose_tab)
        form.todoList.wanted.connect(self._work_on)
        form.moreButton.clicked.connect(self._show_more)
        form.targetsButton.clicked.connect(self._show_targets)
        form.comingList.meeting_opened.connect(self.meeting_opened)
        theme().changed.connect(self._scaled)

    def _show_targets(self) -> None:
        """Tindak lanjut at its targets; made by the first of the two."""
        self._services.actions["go_followups"].trigger()
        self._services.actions["view_targets"].trigger()

    # --- showing ---

    def show_home(self) -> None:
        """Show what was read, or why nothing can be shown."""
        form, home, error = self.form, self._model.home, self._model.session.error
        if home is None:
            if error is not None:
                form.troubleState.say("error_circle", *error_words(error))
            else:
                form.troubleState.say("clock", self.tr("Menyiapkan Beranda…"))
            form.stateStack.setCurrentWidget(form.troubleState)
            return
        form.stateStack.setCurrentWidget(form.bodyPage)
        show_hero(form, home.next, self._model.session.now(), self._model.session.today)
        self._show_todo()
        self._show_side()
        self._show_rights()
        self._fit()

    def _show_when(self) -> None:
        home = self._model.home
        if home is not None and home.next is not None:
            session = self._model.session
            show_when(self.form, home.next, session.now(), session.today)

    def _show_todo(self) -> None:
        model, form = self._model, self.form
        self._show_counts()
        rows = model.rows()
        self._todos.show(rows)
        if not rows:
            form.todoEmpty.say("checkmark_circle", *self._nothing_words())
        form.todoStack.setCurrentWidget(form.todoList if rows else form.todoEmpty)
        self._show_more_button(len(rows))
        self._fit()

    def _show_counts(self) -> None:
        model = self._model
        names = (
            ("all", self.tr("Semua")),
            ("invitation", self.tr("Undangan")),
            ("minutes", self.tr("Notula")),
            ("followup", self.tr("Tindak lanjut")),
        )
        specs = [SegmentSpec(k, words, count=getattr(model.counts, k)) for k, words in names]
        self.form.kindSegments.set_segments(specs, model.tab)

    def _nothing_words(self) -> tuple[str, str]:
        words = {
            "all": self.tr("Semua beres untuk minggu ini"),
            "invitation": self.tr("Tidak ada undangan yang perlu dikirim"),
            "minutes": self.tr("Tidak ada notula yang belum final"),
            "followup": self.tr("Tidak ada tindak lanjut sampai minggu depan"),
        }
        return words[self._model.tab], ""

    def _show_more_button(self, shown: int) -> None:
        model, form = self._model, self.form
        if not model.whole:
            words = self.tr("Lihat semua ({n})").format(n=model.count())
        elif model.unread():
            words = self.tr("Buka daftar rapat untuk selebihnya")
        else:
            words = self.tr("Tampilkan {n} teratas").format(n=MOST_ROWS)
        form.moreButton.setText(words)
        form.moreButton.name_it(words)
        form.moreButton.updateGeometry()
        form.todoFoot.setVisible(model.whole or model.count() > shown)

    def _show_side(self) -> None:
        form, home = self.form, self._model.home
        if home is None:
            return
        form.targetCard.setVisible(bool(home.targets))
        form.targetList.show_targets(home.targets)
        form.stepsFrame.setVisible(any(target.step for target in home.targets))
        form.comingList.show_meetings(home.upcoming)
        shown = form.comingList if home.upcoming else form.comingEmpty
        form.comingStack.setCurrentWidget(shown)
        self._share_side()

    def _show_rights(self) -> None:
        read_only = self._services.session.read_only
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed", "neutral")
        self.form.readOnlyChip.show_look(look if read_only else ChipLook(""))

    # --- deeds ---

    def _work_on(self, row: TodoRow) -> None:
        if row.kind == "followup":
            self.follow_up_wanted.emit(row.id)
        else:
            self.stage_wanted.emit(row.meeting_id, STAGE_OF[row.kind])

    def _show_more(self) -> None:
        if self._model.tab == "followup":
            self.follow_up_wanted.emit("")
        elif self._model.whole and self._model.unread():
            self.list_wanted.emit()
        else:
            self._model.show_whole(not self._model.whole)

    # --- fitting ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _scaled(self) -> None:
        look, form = theme(), self.form
        form.headerFrame.setFixedHeight(look.size("pageHeader"))
        row = look.px(60)
        form.comingStack.setMinimumHeight(row)
        self._show_side()
        self._fit()

    def _fit(self) -> None:
        form = self.form
        wide = self.window().width()
        form.sidePane.setFixedWidth(next(side for least, side in _SIDES if wide >= least))
        if self._model.home is not None and self._model.home.next is not None:
            fold_hero(form, self.window().height())
        self._share_side()
        fit(form.headerFrame, self.width(), (form.importButton, form.dateLabel))
        self._fit_todo_head()

    def _share_side(self) -> None:
        """Up to four targets, as long as a few meetings to come are in sight as well."""
        form, home = self.form, self._model.home
        if home is None or not home.targets:
            return
        target, meeting = target_row_height(), coming_row_height()
        heads = form.targetHead.sizeHint().height() + form.comingHead.sizeHint().height()
        heads += 0 if form.stepsFrame.isHidden() else form.stepsFrame.sizeHint().height()
        shown = min(len(home.upcoming), _MEETINGS_SHOWN) or _MEETINGS_SHOWN
        room = form.bodyPage.height() - 16 - form.rightLayout.spacing() - 4 - heads
        rows = (room - shown * meeting) // target
        rows = max(1, min(rows, _TARGETS_SHOWN, len(home.targets)))
        form.targetList.setFixedHeight(rows * target - (1 if form.stepsFrame.isHidden() else 0))

    def _fit_todo_head(self) -> None:
        """Title and segments side by side, or one over the other where there is no room."""
        form, layout = self.form, self.form.todoHeadLayout
        room = self.width() - form.sidePane.minimumWidth() - 24 - 24 - 16 - 28
        needed = form.todoTitle.sizeHint().width() + form.kindSegments.sizeHint().width() + 16
        down = needed > room
        form.todoTitle.setHidden(down and self.window().height() < _LOW)
        side, over = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        layout.setDirection(over if down else side)
