"""Syncing from anywhere in a window: the keys, the progress, what it told, the sidebar's line."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from jakber_desktop.desktop.shell.package_deeds import PackageDeeds
from jakber_desktop.desktop.viewmodels.sharing.work import KEY_WANTED, UNREACHABLE, sync_work
from jakber_desktop.desktop.words.sharing import (
    received_words,
    result_words,
    share_trouble,
    share_troubles,
    shortened,
    stage_words,
    sync_line,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.screens.sharing.conflict_marks import ConflictMarks
    from jakber_desktop.desktop.screens.sharing.sharing_setup import SharingSetup
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.widgets.progress_strip import ProgressStrip
    from jakber_desktop.model.rows.sync import ConflictRow, Progress, SyncResult

_AFTER = {"end_meeting", "archive_meeting"}
"""A meeting is closed: the automatic sync does not wait for its quarter of an hour (sync.md §6)."""
_SOON_MS = 5000


class SharingDeeds(QObject):
    """Attaches what sharing does in a window and tells the session's syncs in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        self.work = sync_work(self._services.session)
        self._strip: ProgressStrip | None = None
        self._setup: SharingSetup | None = None
        self._files: list[Path] = []
        """Files that were brought and wait to be taken in."""
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.work.sync_by_itself)
        self._after: Callable[[], object] = self._sync
        """What goes on once the passphrase is known."""
        self._marks: ConflictMarks | None = None
        self._refused = ""
        """The title of what was told of refused files last."""
        self._packages = PackageDeeds(self._services, self.work, self._want_passphrase, self)
        self._attach()
        self.work.changed.connect(self._show)
        self.work.progressed.connect(self._go_on)
        self.work.done.connect(self._done)
        self.work.failed.connect(self._failed)
        self._services.actions.acting.connect(self._acting)
        self._services.session.changed.connect(self._read_conflicts)
        window.navigator.moved.connect(self._mark_page)
        self._show()

    def open_place(self, row: ConflictRow) -> None:
        """Show a conflict where it stands, with the keys in its field where that is possible."""
        # on the first way from a conflict to its place
        from jakber_desktop.desktop.screens.sharing.conflict_jump import ConflictJump

        ConflictJump(self._window, row).go()

    # --- the window's part ---

    def _attach(self) -> None:
        attach = self._services.actions.attach
        attach("sync_now", self._sync)
        attach("choose_share", self._choose_folder)
        attach("choose_hub", self._choose_hub)
        attach("export_package", self._packages.export)
        attach("import_package", self._import)
        attach("passphrase", self._ask_passphrase)
        attach("forget_passphrase", self._forget)
        attach("show_conflict", self._review)

    def _show(self) -> None:
        """The count and the line of the sidebar, and the strip while a sync runs."""
        sidebar, work = self._window.form.sidebar, self.work
        count = work.state.conflicts if work.state is not None else 0
        words = self.tr("{n} perlu ditinjau").format(n=count) if count else ""
        sidebar.show_count("sync", count, words, tone="warning")
        sidebar.show_line(sync_line(work, self._services.session.today))
        self._read_conflicts()
        strip = self._strip
        if work.running and (strip is None or not strip.working):
            title = self.tr("Menyinkronkan")
            if work.exporting or work.brought is not None:
                title = self.tr("Mengekspor") if work.exporting else self.tr("Mengimpor")
            self._progress_strip().begin(title, 0)
        elif not work.running and strip is not None:
            strip.finish()

    # --- marks beside what has a conflict ---

    def _read_conflicts(self) -> None:
        """Which fields have a conflict, while there are any."""
        session, work = self._services.session, self.work
        if session.is_ready and work.state is not None and work.state.conflicts:
            read = partial(work.source.conflicts, session.workspace)
            session.tasks.run(read, self._mark, self._rest, key=f"conflicts {id(self)}")
        elif self._marks is not None:
            self._marks.show_rows(())

    def _mark(self, rows: tuple[ConflictRow, ...]) -> None:
        if self._marks is None:
            # with the first conflict
            from jakber_desktop.desktop.screens.sharing.conflict_marks import ConflictMarks

            self._marks = ConflictMarks(self._services.actions["show_conflict"], self)
            self._marks.come_to(self._window.navigator.page())
        self._marks.show_rows(rows)

    def _mark_page(self) -> None:
        if self._marks is not None:
            self._marks.come_to(self._window.navigator.page())

    def _rest(self, _error: Exception) -> None:
        """Marks beside other things; the page Sinkronisasi tells what cannot be read."""

    def _progress_strip(self) -> ProgressStrip:
        if self._strip is None:
            # with the first sync: its widgets do not belong to the start
            from jakber_desktop.desktop.widgets.progress_strip import ProgressStrip

            form = self._window.form
            self._strip = ProgressStrip(form.centralWidget)
            self._strip.cancel_wanted.connect(self._cancel)
            form.rootLayout.insertWidget(form.rootLayout.indexOf(form.statusFrame), self._strip)
        return self._strip

    def _go_on(self, progress: Progress) -> None:
        self._progress_strip().go_on(progress.done, progress.total, stage_words(progress))

    def _cancel(self) -> None:
        self._progress_strip().stopping()
        self.work.cancel()

    # --- deeds ---

    def _sync(self) -> None:
        if self.work.running:
            return
        if not self.work.folder:
            self._choose_folder()
        else:
            self.work.start()

    def _choose_folder(self) -> None:
        self._after = self._sync
        self._sharing_setup().choose_folder()

    def _choose_hub(self) -> None:
        self._after = self._sync
        self._sharing_setup().choose_hub()

    def _ask_passphrase(self) -> None:
        self._after = self._rest_after_setting
        self._sharing_setup().ask_passphrase()

    def _want_passphrase(self, after: Callable[[], object], at: Path | None = None) -> None:
        self._after = after
        self._sharing_setup().ask_passphrase(at)

    def _rest_after_setting(self) -> None:
        """A passphrase that was typed or set by hand: what waits in the folder can come now."""
        if self.work.folder:
            self._sync()

    def _go_on_after_setup(self) -> None:
        self._after()

    def _forget(self) -> None:
        self._sharing_setup().forget()

    def _sharing_setup(self) -> SharingSetup:
        if self._setup is None:
            # with the first folder or passphrase
            from jakber_desktop.desktop.screens.sharing.sharing_setup import SharingSetup

            self._setup = SharingSetup(self._services, self.work, self._window)
            self._setup.ready.connect(self._go_on_after_setup)
        return self._setup

    def _import(self) -> None:
        kinds = self.tr("Berkas berbagi JakBer (*.jbx)")
        title = self.tr("Impor berkas berbagi")
        self._files += [Path(name) for name in self._services.dialogs.open_files(title, kinds)]
        self._take_next()

    def _take_next(self) -> None:
        if self._files and not self.work.running:
            self.work.receive(self._files.pop(0))

    def _review(self) -> None:
        """The conflicts of the meeting shown, or all."""
        page = self._window.navigator.page()
        chosen = page.meeting() if page is not None else None
        row = self._marks.conflict_in_focus() if self._marks is not None else None
        self._window.navigator.go("sync")
        sharing: Any = self._window.navigator.page()
        if sharing is not page and row is not None:
            sharing.show_conflict(row)
        elif sharing is not page and chosen is not None:
            sharing.show_meeting(chosen[0])

    def _acting(self, action_id: str) -> None:
        if action_id in _AFTER:
            self._soon.start()

    # --- what a sync told ---

    def _done(self, result: SyncResult, asked: bool) -> None:
        if self.work.brought is None:
            for title in (*share_troubles(), self._refused):
                self._services.messages.forget(title)
        if self._window.speaks and asked:
            self._tell(result)
        self._take_next()

    def _tell(self, result: SyncResult) -> None:
        messages, brought = self._services.messages, self.work.brought
        look = (self.tr("Tinjau"), partial(self._window.navigator.go, "sync"))
        offers = [look] if result.conflicts else []
        if self.work.stopped:
            messages.info(
                self.tr("Sinkronisasi dihentikan")
                if brought is None
                else self.tr("Impor dihentikan"),
                self.tr("Yang sudah masuk tetap tersimpan; sisanya menyusul."),
            )
        elif brought is None:
            messages.success(self.tr("Sinkronisasi selesai"), result_words(result), *offers)
        elif not result.refused:
            words = self.tr("{name} diimpor").format(name=brought.name)
            messages.success(words, received_words(result), *offers)
        self._tell_refused(result)
        if result.notes:
            messages.info(self.tr("Catatan sinkronisasi"), shortened(" ".join(result.notes)))

    def _tell_refused(self, result: SyncResult) -> None:
        """Files that were not taken in; those of a folder stand on the page as well."""
        if not result.refused:
            return
        messages, brought = self._services.messages, self.work.brought
        reason = shortened(result.refused[0].reason)
        if brought is not None:
            messages.warning(self.tr("{name} tidak diimpor").format(name=brought.name), reason)
            return
        offers: list[tuple[str, Callable[[], object]]] = []
        if self.work.problem == KEY_WANTED:
            typed = partial(self._want_passphrase, self._sync)
            offers.append((self.tr("Ketik frasa sandi"), typed))
        elif not self._at_home():
            show = partial(self._window.navigator.go, "sync")
            offers.append((self.tr("Lihat"), show))
        self._refused = self.tr("{n} berkas ditolak").format(n=len(result.refused))
        messages.warning(self._refused, reason, *offers)

    def _at_home(self) -> bool:
        page = self._window.navigator.page()
        return page is not None and page.place() == "sync"

    def _failed(self, error: Exception, asked: bool) -> None:
        code = getattr(error, "code", "")
        self._files.clear()
        if not self._window.speaks or not asked:
            return
        if code == KEY_WANTED:
            brought = self.work.brought
            after = self._sync if brought is None else partial(self.work.receive, brought)
            self._want_passphrase(after, brought)
        elif code == UNREACHABLE:
            title, text = share_trouble(error)
            self._services.messages.warning(title, text, (self.tr("Coba lagi"), self._sync))
        else:
            self._services.messages.error(error)
