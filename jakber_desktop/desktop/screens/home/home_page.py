"""The place Beranda: the first steps of a new workspace (11), then what the day asks for (01)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedLayout, QWidget

from jakber_desktop.desktop.screens.home.home_screen import HomeScreen
from jakber_desktop.desktop.screens.home.sample_deeds import SampleDeeds
from jakber_desktop.desktop.viewmodels.sharing.work import sync_work
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.desktop.words.sharing import sync_line

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from jakber_desktop.desktop.screens.home.first_start import FirstStart
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.home.home import HomeViewModel


class HomePage(Page):
    """Shows one of two screens over one HomeViewModel."""

    meeting_opened = Signal(str)
    stage_wanted = Signal(str, str)
    list_wanted = Signal()
    follow_up_wanted = Signal(str)

    def __init__(
        self, view_model: HomeViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._services = view_model, services
        self.sample_deeds = SampleDeeds(view_model, services, self)
        self.home: HomeScreen | None = None
        self.first: FirstStart | None = None
        self._stack = QStackedLayout(self)
        self._early = False
        """The page took the focus before there was anything to focus."""
        self._work = sync_work(view_model.session)
        self._work.changed.connect(self.about_changed)
        view_model.changed.connect(self._turn)
        view_model.failed.connect(services.messages.error)
        view_model.session.failed.connect(self._turn)
        actions = services.actions
        actions.attach("import_meetings", self._import, "home")
        actions.attach("open_next", self._open_next, "home")
        actions.attach("start_attendance", self._start_attendance, "home")
        self._turn()

    # --- page ---

    def place(self) -> str:
        return "home"

    def title(self) -> str:
        return self.tr("Beranda")

    def hints(self) -> tuple[KeyHint, ...]:
        hints = []
        if self._screen() is self.home and self.home is not None:
            if self.home.next_id() is not None:
                hints.append(KeyHint("Enter", self.tr("buka rapat")))
            hints.append(KeyHint("F6", self.tr("panel berikut")))
        if self._services.session.writable:
            hints.append(KeyHint("Ctrl+N", self.tr("rapat baru")))
        hints.append(KeyHint("Ctrl+K", self.tr("cari atau perintah")))
        hints.append(KeyHint("F1", self.tr("bantuan")))
        return tuple(hints)

    def note(self) -> StatusNote:
        """How syncing stands (I2)."""
        line = sync_line(self._work, self._services.session.today)
        return StatusNote(line.words, line.icon) if line is not None else StatusNote()

    def enter(self) -> None:
        self._early = self._model.home is None
        screen = self._screen()
        if screen is not None:
            screen.enter()

    def panes(self) -> tuple[QWidget, ...]:
        screen = self._screen()
        return screen.panes() if screen is not None else ()

    # --- which of the two ---

    def _turn(self) -> None:
        before = self._screen()
        screen = self._first_start() if self._model.is_new() else self._home_screen()
        if screen is not before:
            self._stack.setCurrentWidget(screen)
        if self.isVisible() and (screen is not before or self._early):
            self.enter()
        self.about_changed.emit()

    def _screen(self) -> HomeScreen | FirstStart | None:
        shown = self._stack.currentWidget()
        return next((one for one in (self.home, self.first) if one is shown and one), None)

    def _home_screen(self) -> HomeScreen:
        if self.home is None:
            screen = self.home = HomeScreen(self._model, self._services, self)
            screen.meeting_opened.connect(self.meeting_opened)
            screen.stage_wanted.connect(self.stage_wanted)
            screen.list_wanted.connect(self.list_wanted)
            screen.follow_up_wanted.connect(self.follow_up_wanted)
            self._stack.addWidget(screen)
        return self.home

    def _first_start(self) -> FirstStart:
        if self.first is None:
            # only a new workspace needs it
            from jakber_desktop.desktop.screens.home.first_start import FirstStart

            screen = self.first = FirstStart(self._model, self._services, self.sample_deeds, self)
            screen.meeting_opened.connect(self.meeting_opened)
            self._stack.addWidget(screen)
        return self.first

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.watch(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus; where none is, it opens the next meeting."""
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        }  # fmt: skip
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus = QApplication.focusWidget()
            if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
                focus.click()
            else:
                self._open_next()
            return
        super().keyPressEvent(event)

    # --- deeds ---

    def _import(self) -> None:
        """The list takes files in and shows what came."""
        self._services.actions["go_meetings"].trigger()
        self._services.actions["import_meetings"].trigger()

    def _open_next(self) -> None:
        if self._screen() is self.home and self.home is not None:
            self.home.open_next()

    def _start_attendance(self) -> None:
        if self._screen() is self.home and self.home is not None:
            self.home.start_attendance()
