"""What the window itself does: menu, keys, panes, databases, meetings of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop import __version__
from jakber_desktop.desktop.shell.keys_kept import KeysKept
from jakber_desktop.desktop.shell.look_deeds import LookDeeds
from jakber_desktop.desktop.shell.menus import full_menu, pop_up
from jakber_desktop.desktop.shell.session_news import SessionNews
from jakber_desktop.desktop.viewmodels.meetings import life as meeting_life
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import FileTaken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.archive.export import ArchiveExport
    from jakber_desktop.desktop.shell.main_window import MainWindow


class WindowDeeds(QObject):
    """Attaches the deeds of the window to its actions and listens to its session."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        self._attach()
        self._news, self._look = SessionNews(window), LookDeeds(window)
        self._keys = KeysKept(window)
        self._archives: ArchiveExport | None = None
        session = self._services.session
        session.undone.connect(self._keys.see_to_it)
        session.redone.connect(self._keys.see_to_it)
        session.name_wanted.connect(self._ask_name)

    def _attach(self) -> None:
        window, session, attach = (
            self._window,
            self._services.session,
            self._services.actions.attach,
        )
        attach("new_meeting", self._new_meeting)
        attach("open_database", self._choose_database)
        attach("new_database", self._new_database)
        attach("verify_document", self._verify_document)
        attach("close_window", window.close)
        attach("undo", session.undo)
        attach("redo", session.redo)
        attach("user_name", self._change_name)
        attach("toggle_sidebar", window.toggle_sidebar)
        attach("close_message", window.form.messageBar.close_newest)
        attach("next_pane", partial(self._walk_panes, 1))
        attach("previous_pane", partial(self._walk_panes, -1))
        attach("menu", self._show_menu)
        attach("show_keys", self._show_keys)
        attach("about", self._about)
        attach("go_back", window.navigator.back)
        attach("go_forward", window.navigator.forward)
        for place in ("meetings", "workspace"):
            attach("meeting_history", self._show_meeting_history, place)
            attach("archive_zip", self._export_archive, place)
            attach("new_window", self._open_window, place)

    # --- the user's name, asked once ---

    def _ask_name(self) -> None:
        if not self._window.speaks:
            return
        self._name_dialog(self.tr("Siapa nama Anda?"), "", self.tr("Nanti"))  # nobody asked for it

    def _change_name(self) -> None:
        self._name_dialog(self.tr("Nama Anda"), self._services.session.workspace.user)

    def _name_dialog(self, title: str, value: str, no: str = "") -> None:
        text = self.tr("Nama ini dicatat di riwayat setiap perubahan.")
        label = self.tr("Nama lengkap")
        name = self._services.dialogs.ask_text(title, text, label, value, no=no)
        if name:
            self._services.session.set_user_name(name)

    # --- deeds ---

    def _new_meeting(self) -> None:
        self.make_meeting(self.tr("Rapat baru"))

    def make_meeting(self, title: str) -> None:
        """An empty meeting of the day chosen on the page, else of today; its Persiapan waits."""
        session, page = self._services.session, self._window.navigator.page()
        date = (page.selected_date() if page is not None else None) or session.today
        try:
            made = meeting_life.create(session.workspace, title, date)
        except Exception as error:
            self._services.messages.error(error)
            return
        session.look_for_changes()
        self._window.begin_meeting(made)
        words = self.tr("Rapat baru pada {date} dibuat").format(date=long_date(date))
        self._services.messages.done(words, session.undo)

    def _show_meeting_history(self) -> None:
        page = self._window.navigator.page()
        chosen = page.meeting() if page is not None else None
        if chosen is not None:
            self._window.history.show_meeting(*chosen)

    def _open_window(self) -> None:
        page = self._window.navigator.page()
        chosen = page.meeting() if page is not None else None
        if chosen is not None:
            self._window.new_window_wanted.emit(chosen[0])

    def _choose_database(self) -> None:
        kinds = self.tr("Basis data JakBer (*.jakber *.db);;Semua berkas (*)")
        paths = self._services.dialogs.open_files(self.tr("Buka basis data"), kinds)
        if paths:
            self._window.database_wanted.emit(Path(paths[0]))

    def _new_database(self) -> None:
        """An empty database at a place the user chooses; a file there stays what it is."""
        kinds = self.tr("Basis data JakBer (*.jakber)")
        title = self.tr("Buat basis data baru")
        path = self._services.dialogs.save_file(title, "rapat.jakber", kinds)
        if path is None:
            return
        if path.exists():
            self._services.messages.error(FileTaken(name=str(path)))
        else:
            self._window.new_database_wanted.emit(path)

    def _show_menu(self) -> None:
        menu = full_menu(self._services.actions, self._window)
        source = self._window.form.sidebar.menu_item()
        where = source.mapToGlobal(QPoint(source.width(), 0))
        pop_up(menu, where)

    def _show_keys(self) -> None:
        # made when asked for: its form does not belong to the start
        from jakber_desktop.desktop.shell.keys_dialog import KeysDialog

        page = self._window.navigator.page()
        hints = page.hints() if page is not None else ()
        KeysDialog(self._services.actions, hints, self._window).open()

    def _about(self) -> None:
        self._services.messages.info(
            self.tr("JakBer Desktop {version}").format(version=__version__),
            self.tr("Lisensi GPL-3.0 atau lebih baru. Huruf dan ikon: lihat berkas NOTICE."),
        )

    def _verify_document(self) -> None:
        from jakber_desktop.desktop.screens.papers.verify_dialog import (
            VerifyDialog,  # when asked for
        )

        VerifyDialog(self._services, self._show_minutes, self._window).open()

    def _export_archive(self) -> None:
        from jakber_desktop.desktop.screens.archive.export import ArchiveExport  # when asked for

        if self._archives is None:
            self._archives = ArchiveExport(self._services, self._chosen_meeting, self._window)
        self._archives.export()

    def _chosen_meeting(self) -> str | None:
        page = self._window.navigator.page()
        chosen = page.meeting() if page is not None else None
        return chosen[0] if chosen is not None else None

    def _show_minutes(self, meeting: str) -> None:
        self._window.show_stage(meeting, "minutes")

    def _walk_panes(self, step: int) -> None:
        page = self._window.navigator.page()
        panes = [pane for pane in (page.panes() if page else ()) if pane.isVisible()]
        form = self._window.form
        bar = form.messageBar
        panes = [*panes, *([bar] if bar.isVisible() else ()), *form.sidebar.checked_items()]
        if not panes:
            return
        here = nearest(QApplication.focusWidget(), panes)
        place = 0 if here is None else (here + step) % len(panes)
        if panes[place] is bar:
            bar.take_keys()
        else:
            panes[place].setFocus(Qt.FocusReason.TabFocusReason)


def nearest(focus: QWidget | None, panes: Sequence[QWidget]) -> int | None:
    """The place of the pane the keys are in, or of the one that stands nearest in the same part.

    A form is named in `Page.panes` by its first field: another of its fields counts as that pane.
    """
    above: list[QWidget] = []
    while focus is not None and not focus.isWindow():
        above.append(focus)
        focus = focus.parentWidget()
    for widget in above:
        for place, pane in enumerate(panes):
            if pane is widget or widget.isAncestorOf(pane):
                return place
    return None
