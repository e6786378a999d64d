"""What the window itself does: undo, menu, keys, theme, panes, telling the session's news."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop import __version__
from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.action_set import translated
from jakber_desktop.desktop.shell.keys_kept import KeysKept
from jakber_desktop.desktop.shell.menus import full_menu, pop_up
from jakber_desktop.desktop.theme.theme import MODES, theme
from jakber_desktop.desktop.viewmodels.meetings import life as meeting_life
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.model.errors import FileTaken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.archive.export import ArchiveExport
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.theme.theme import Mode

_PERCENTS = (90, 100, 115, 130)
_LANGUAGES = ("id", "en")


class WindowDeeds(QObject):
    """Attaches the deeds of the window to its actions and listens to its session."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        self._attach()
        self._check_look()
        self._keys = KeysKept(window)
        self._archives: ArchiveExport | None = None
        session = self._services.session
        session.ready.connect(self._ready)
        session.undo_changed.connect(self._name_undo)
        session.undone.connect(self._undone)
        session.redone.connect(self._redone)
        session.undone.connect(self._keys.see_to_it)
        session.redone.connect(self._keys.see_to_it)
        session.damage_found.connect(self._damaged)
        session.recovered.connect(self._recovered)
        session.name_wanted.connect(self._ask_name)
        theme().changed.connect(self._check_look)
        if session.is_ready:  # a further window: the session has told this already
            self._ready()
            self._name_undo()

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
        for mode in MODES:
            attach(f"theme_{mode}", partial(self._set_mode, mode))
        for percent in _PERCENTS:
            attach(f"text_{percent}", partial(self._set_text, percent))
        for language in _LANGUAGES:
            attach(f"language_{language}", partial(self._set_language, language))

    # --- the session's news ---

    def _ready(self) -> None:
        session = self._services.session
        self._services.actions.update_facts(ready=True, writable=session.writable)
        if session.read_only:
            newer = session.listing is not None and session.listing.newer
            self._services.messages.warning(
                self.tr("Berkas dibuat dengan versi lebih baru")
                if newer
                else self.tr("Basis data hanya dapat dibaca"),
                self.tr(
                    "Perbarui JakBer Desktop untuk mengubahnya. Melihat dan mencetak tetap bisa."
                )
                if newer
                else self.tr("Periksa izin berkasnya. Melihat dan mencetak tetap bisa."),
                lasts=True,
            )
        if session.renewed and self._window.speaks:
            self._services.messages.info(
                self.tr("Basis data ini sekarang dicatat sebagai laptop baru"),
                self.tr(
                    "Berkasnya salinan dari laptop lain atau dipulihkan dari cadangan; isinya "
                    "lengkap. Minta blok nomor surat yang baru, atau ambil alih buku surat bila "
                    "laptop ini pemegangnya."
                ),
                lasts=True,
            )

    def _damaged(self, problems: tuple[str, ...]) -> None:
        if not self._window.speaks:
            return
        self._services.messages.warning(
            self.tr("Pemeriksaan basis data menemukan masalah"),
            self.tr("Buat salinan berkasnya sekarang, lalu hubungi pengelola."),
            (self.tr("Salin rincian"), partial(self._services.dialogs.copy, "\n".join(problems))),
            lasts=True,
        )

    def _recovered(self, found: Any) -> None:
        """After an unexpected end: until when everything is there, and the way back to it."""
        if not self._window.speaks:
            return
        at = found.at.astimezone()
        words = self.tr("Catatan pukul {time} dipulihkan")
        if at.date() != dt.date.today():
            words = self.tr("Catatan {date} pukul {time} dipulihkan")
        title = words.format(date=long_date(at.date(), weekday=False), time=f"{at:%H.%M}")
        text = self.tr("Aplikasi tertutup tak terduga. Tidak ada isi yang hilang.")
        back = (self.tr("Buka rapat"), partial(self._go_back_to, found))
        self._services.messages.info(title, text, *([back] if found.meeting else []), lasts=True)

    def _go_back_to(self, found: Any) -> None:
        if found.stage is None:
            self._window.show_meeting(found.meeting)
        else:
            self._window.show_stage(found.meeting, found.stage)

    def _name_undo(self) -> None:
        session, actions = self._services.session, self._services.actions
        for action_id, label in (("undo", session.undo_label), ("redo", session.redo_label)):
            words = translated(actions.specs[action_id].words)
            actions[action_id].setText(f"{words}: {mid_sentence(label)}" if label else words)
        actions.update_facts(undo=session.undo_label, redo=session.redo_label)

    def _undone(self, result: Any) -> None:
        if not self._window.speaks:
            return
        redo = (translated(self._services.actions.specs["redo"].words), self._services.session.redo)
        words = self.tr("Diurungkan: {label}").format(label=mid_sentence(result.label))
        self._services.messages.success(words, self._skipped(result), redo)

    def _redone(self, result: Any) -> None:
        if not self._window.speaks:
            return
        undo = (translated(self._services.actions.specs["undo"].words), self._services.session.undo)
        words = self.tr("Diulangi: {label}").format(label=mid_sentence(result.label))
        self._services.messages.success(words, self._skipped(result), undo)

    def _skipped(self, result: Any) -> str:
        told = []
        if result.held:
            words = self.tr("Dilewati karena sudah final atau terbit: {label}.")
            told.append(words.format(label=mid_sentence(result.held[0])))
        if result.skipped:
            words = self.tr("{n} isian tidak disentuh karena sudah berubah sesudahnya.")
            told.append(words.format(n=len(result.skipped)))
        if result.reopened:
            words = self.tr("Bentrokan menunggu lagi: {places}.")
            told.append(words.format(places=", ".join(result.reopened)))
        return " ".join(told)

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
        panes = [*panes, *self._window.form.sidebar.checked_items()]
        if not panes:
            return
        here = nearest(QApplication.focusWidget(), panes)
        place = 0 if here is None else (here + step) % len(panes)
        panes[place].setFocus(Qt.FocusReason.TabFocusReason)

    # --- the look ---

    def _set_mode(self, mode: Mode) -> None:
        self._services.settings.put(keys.THEME, mode)
        theme().set_mode(mode)

    def _set_text(self, percent: int) -> None:
        self._services.settings.put(keys.TEXT_PERCENT, percent)
        theme().set_text_scale(percent / 100)

    def _set_language(self, language: str) -> None:
        if language == self._services.settings.get(keys.LANGUAGE):
            return
        self._services.settings.put(keys.LANGUAGE, language)
        self._services.messages.info(
            self.tr("Bahasa berganti saat JakBer Desktop dibuka lagi."),
            self.tr("Naskah rapat tetap berbahasa Indonesia."),
            lasts=True,
        )

    def _check_look(self) -> None:
        actions, look = self._services.actions, theme()
        actions[f"theme_{look.mode}"].setChecked(True)
        chosen = f"text_{round(look.text_scale * 100)}"
        if chosen in actions.specs:
            actions[chosen].setChecked(True)
        language = f"language_{self._services.settings.get(keys.LANGUAGE)}"
        if language in actions.specs:
            actions[language].setChecked(True)


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
