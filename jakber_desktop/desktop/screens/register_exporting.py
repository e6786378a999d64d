"""Saves a list as a table for other programs (Excel, CSV, vCard); the result is told in the bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.tasks import Lane

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows import MeetingFilter
    from jakber_desktop.model.rows.follow_ups import DecisionFilter, FollowUpFilter
    from jakber_desktop.model.rows.targets import TargetFilter


class RegisterExporting(QObject):
    """Asks where, writes on the long lane; what is closed stays out, and how much is said (R4)."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    def meetings(self, wanted: MeetingFilter) -> None:
        """The list of meetings as it is filtered."""
        work = partial(_meetings, today=self._services.session.now().date(), wanted=wanted)
        self._export(self.tr("Ekspor daftar rapat"), "Daftar-rapat.xlsx", work)

    def actions(self, wanted: FollowUpFilter | None = None) -> None:
        """The follow-ups of all meetings, or those that answer to a filter."""
        work = partial(_actions, wanted=wanted, today=self._services.session.today)
        self._export(self.tr("Ekspor tindak lanjut"), "Tindak-lanjut.xlsx", work)

    def decisions(self, wanted: DecisionFilter | None = None) -> None:
        """The decisions of all meetings, or those that answer to a filter."""
        work = partial(_decisions, wanted=wanted)
        self._export(self.tr("Ekspor keputusan"), "Keputusan.xlsx", work)

    def targets(self, wanted: TargetFilter | None = None) -> None:
        """The cooperation targets, or those that answer to a filter."""
        work = _targets if wanted is None else partial(_targets, wanted=wanted)
        self._export(self.tr("Ekspor target kerja sama"), "Target-kerja-sama.xlsx", work)

    def attendance(self, meeting_id: str | None) -> None:
        """Who came to one meeting; nothing without one."""
        if meeting_id is not None:
            work = partial(_attendance, meeting_id=meeting_id)
            self._export(self.tr("Ekspor rekap kehadiran"), "Rekap-kehadiran.xlsx", work)

    def directory(self) -> None:
        """Posts and people of today, without staff numbers."""
        work = partial(_directory, today=self._services.session.now().date())
        cards = self.tr("Kartu nama (*.vcf)")
        self._export(self.tr("Ekspor direktori"), "Direktori.xlsx", work, cards)

    def _export(self, title: str, name: str, work: Callable[..., Any], *more: str) -> None:
        session = self._services.session
        if not session.is_ready:
            return
        kinds = (self.tr("Buku kerja Excel (*.xlsx)"), self.tr("CSV (*.csv)"), *more)
        path = self._services.dialogs.save_file(title, name, ";;".join(kinds))
        if path is not None:
            deed = partial(work, session.workspace, path)
            told, failed = partial(self._tell, path), self._services.messages.error
            self._services.tasks.run(deed, told, failed, lane=Lane.LONG)

    def _tell(self, path: Path, done: Any) -> None:
        words = self.tr("{name} tersimpan").format(name=path.name)
        text = self.tr("{n} baris.").format(n=done.rows)
        if done.withheld:
            closed = self.tr("{n} baris tertutup tidak disertakan.").format(n=done.withheld)
            text = f"{text} {closed}"
        show = partial(self._services.dialogs.show_in_folder, path)
        self._services.messages.success(words, text, (self.tr("Buka folder"), show))


# The imports stand in the functions: the core is heavy, and is first needed on the worker.


def _meetings(workspace: Any, path: Path, **given: Any) -> Any:
    from jakber_desktop.operations import register_exports

    return register_exports.export_meetings(workspace, path, **given)


def _actions(workspace: Any, path: Path, wanted: FollowUpFilter | None, today: dt.date) -> Any:
    from jakber_desktop.operations import register_exports
    from jakber_desktop.operations.follow_ups import reading

    only = None if wanted is None else reading.ids(workspace, wanted, today)
    return register_exports.export_actions(workspace, path, only=only)


def _decisions(workspace: Any, path: Path, wanted: DecisionFilter | None) -> Any:
    from jakber_desktop.operations import register_exports
    from jakber_desktop.operations.follow_ups import decisions

    only = None if wanted is None else decisions.ids(workspace, wanted)
    return register_exports.export_decisions(workspace, path, only=only)


def _targets(workspace: Any, path: Path, **given: Any) -> Any:
    from jakber_desktop.operations.targets import exporting

    return exporting.export_targets(workspace, path, **given)


def _attendance(workspace: Any, path: Path, meeting_id: str) -> Any:
    from jakber_desktop.operations import register_exports

    return register_exports.export_attendance(workspace, meeting_id, path)


def _directory(workspace: Any, path: Path, **given: Any) -> Any:
    from jakber_desktop.operations.directory import exports as directory_exports

    return directory_exports.export_directory(workspace, path, **given)
