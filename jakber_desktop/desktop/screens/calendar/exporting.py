"""Writes the meetings that Rapat shows, as list or as calendar, into one .ics file (A7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.meetings import reading as meetings_reading

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.calendar.calendar import CalendarViewModel
    from jakber_desktop.desktop.viewmodels.meetings.meetings import MeetingsViewModel
    from jakber_desktop.model.rows import MeetingFilter


class CalendarExporting(QObject):
    """Attached to "export_span" of Rapat; `calendar()` is the calendar while it is shown."""

    def __init__(
        self,
        model: MeetingsViewModel,
        calendar: Callable[[], CalendarViewModel | None],
        services: Services,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._list, self._calendar, self._services = model, calendar, services
        services.actions.attach("export_span", self._export, "meetings")

    def _export(self) -> None:
        calendar, services = self._calendar(), self._services
        name = f"Rapat_{calendar.title if calendar else services.session.today}.ics"
        path = services.dialogs.save_file(
            self.tr("Ekspor rapat ke kalender"),
            name.replace(" ", "-"),
            self.tr("Kalender (*.ics)"),
        )
        if path is None:
            return
        session = services.session
        if calendar is not None:
            ids = calendar.meetings_shown()
            work = partial(_write, session.workspace, ids, path)
        else:
            work = partial(
                _write_list, session.workspace, session.path, session.today, self._list.filter, path
            )
        services.tasks.run(work, self._tell, services.messages.error, lane=Lane.LONG)

    def _tell(self, done: Any) -> None:
        messages = self._services.messages
        left = self.tr("{n} rapat dengan sifat terbatas atau rahasia tidak ikut.")
        left = left.format(n=done.withheld) if done.withheld else ""
        if done.path is None:
            messages.info(self.tr("Tidak ada rapat untuk diekspor"), left)
            return
        show = partial(self._services.dialogs.show_in_folder, done.path)
        words = self.tr("{n} rapat tersimpan di {name}")
        messages.success(
            words.format(n=done.written, name=done.path.name), left, (self.tr("Buka folder"), show)
        )


def _write(workspace: Any, ids: tuple[str, ...], path: Path) -> Any:
    from jakber_desktop.operations.meetings import calendar_export

    return calendar_export.export_calendar(workspace, ids, path)


def _write_list(
    workspace: Any, file: Path, today: dt.date, wanted: MeetingFilter, path: Path
) -> Any:
    """All meetings of a filter, also those that are not scrolled to yet."""
    rows = meetings_reading.rows(file, today, wanted, None, meetings_reading.ALL)
    return _write(workspace, tuple(row.id for row in rows), path)
