"""Ways out and in for the whole database: all meetings as a ZIP, and the calendar that others read.

Where the work goes on is no page: a small window tells how far it is (I3).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.tasks import Lane

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.viewmodels.archive.all_meetings import AllMeetingsModel
    from jakber_desktop.desktop.widgets.progress_window import ProgressWindow


class ExchangeDeeds(QObject):
    """Attached to "export_all", "import_all", "publish_calendar" and "place_calendar"."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        self.model: AllMeetingsModel | None = None
        self.progress: ProgressWindow | None = None
        attach = self._services.actions.attach
        attach("export_all", self._export)
        attach("import_all", self._import)
        attach("publish_calendar", self._publish)
        attach("place_calendar", self._ask_place)

    # --- all meetings ---

    def _export(self) -> None:
        model, progress = self._made()
        if self._waits(model):
            return
        kinds = self.tr("ZIP berkas rapat (*.zip)")
        title = self.tr("Ekspor semua rapat")
        target = self._services.dialogs.save_file(title, model.name(), kinds)
        if target is not None:
            progress.begin(self.tr("Menulis semua rapat"), target.name)
            model.write(target)

    def _import(self) -> None:
        model, progress = self._made()
        if self._waits(model):
            return
        kinds = self.tr("ZIP berkas rapat (*.zip)")
        paths = self._services.dialogs.open_files(self.tr("Impor semua rapat"), kinds)
        if paths:
            progress.begin(self.tr("Memasukkan semua rapat"), paths[0].name)
            model.take_in(paths[0])

    def _made(self) -> tuple[AllMeetingsModel, ProgressWindow]:
        # with the first one: no start needs them
        from jakber_desktop.desktop.viewmodels.archive.all_meetings import AllMeetingsModel
        from jakber_desktop.desktop.widgets.progress_window import ProgressWindow

        if self.model is None or self.progress is None:
            self.model = AllMeetingsModel(self._services.session, self)
            self.progress = ProgressWindow(self._window)
            self.model.worked.connect(self.progress.strip_share)
            self.model.ended.connect(self.progress.finish)
            self.model.written.connect(self._tell_written)
            self.model.taken.connect(self._tell_taken)
            self.model.stopped.connect(self._tell_stopped)
            self.model.failed.connect(self._services.messages.error)
            self.progress.strip.cancel_wanted.connect(self._stop)
        return self.model, self.progress

    def _waits(self, model: AllMeetingsModel) -> bool:
        if model.works:
            self._services.messages.info(
                self.tr("Pekerjaan yang sama masih berlangsung"),
                self.tr("Tunggu sebentar, lalu coba lagi."),
            )
        return model.works

    def _stop(self) -> None:
        if self.model is not None and self.progress is not None:
            self.progress.strip.stopping()
            self.model.stop()

    def _tell_written(self, done: Any) -> None:
        path = Path(done.path)
        words = self.tr("{n} rapat tersimpan di {name}").format(n=done.meetings, name=path.name)
        told = []
        if done.closed:
            closed = self.tr("{n} di antaranya tertutup: jaga berkas ini seperti arsip.")
            told.append(closed.format(n=done.closed))
        if done.missing:
            missing = self.tr("{n} lampiran tidak ada di laptop ini dan tidak ikut.")
            told.append(missing.format(n=done.missing))
        show = partial(self._services.dialogs.show_in_folder, path)
        self._services.messages.success(words, " ".join(told), (self.tr("Buka folder"), show))

    def _tell_taken(self, done: Any) -> None:
        words = self.tr("{n} rapat dimasukkan dari {name}")
        missing = self.tr("{n} lampiran tidak ada dalam ZIP itu.")
        self._services.messages.success(
            words.format(n=done.meetings, name=done.name),
            missing.format(n=done.missing) if done.missing else "",
        )

    def _tell_stopped(self) -> None:
        self._services.messages.info(
            self.tr("Dihentikan"),
            self.tr("Ekspor yang belum selesai dibuang. Impor dapat diulang dengan ZIP yang sama."),
        )

    # --- the calendar that others read ---

    def _publish(self) -> None:
        """Write it anew where it was written last; the first time ask where."""
        try:
            path = _feed_path(self._services.session.workspace)
        except Exception as error:
            self._services.messages.error(error)
            return
        if path is None:
            self._ask_place()
        else:
            self._write(path)

    def _ask_place(self) -> None:
        title, kinds = self.tr("Berkas kalender"), self.tr("Kalender (*.ics)")
        path = self._services.dialogs.save_file(title, "Rapat-mendatang.ics", kinds)
        if path is not None:
            self._write(path)

    def _write(self, path: Path) -> None:
        session = self._services.session
        work = partial(_publish, session.workspace, path, session.today)
        self._services.tasks.run(
            work, self._tell_published, self._services.messages.error, lane=Lane.LONG
        )

    def _tell_published(self, done: Any) -> None:
        words = self.tr("{n} rapat mendatang tersimpan di {name}")
        left = self.tr("{n} rapat dengan sifat terbatas atau rahasia tidak ikut.")
        self._services.messages.success(
            words.format(n=done.written, name=done.path.name),
            left.format(n=done.withheld) if done.withheld else "",
            (self.tr("Ganti berkas…"), self._ask_place),
        )


# The imports stand in the functions: the core is heavy, and is first needed on the worker.


def _feed_path(workspace: Any) -> Path | None:
    from jakber_desktop.operations.meetings import calendar_export

    return calendar_export.feed_path(workspace)


def _publish(workspace: Any, path: Path, today: dt.date) -> Any:
    from jakber_desktop.operations.meetings import calendar_export

    done = calendar_export.publish_calendar(workspace, path, today)
    calendar_export.keep_feed_path(workspace, path)
    return done
