"""The Notula stage: which document is shown, what is missing, and saving it to a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.rasterising import PageSize, page_sizes
from jakber_desktop.desktop.shown.findings import FindingRow, Findings
from jakber_desktop.desktop.viewmodels.minutes.finding_places import place_of, place_words
from jakber_desktop.desktop.viewmodels.minutes.source import (
    DEFAULT_KIND,
    Choices,
    Form,
    MinutesSource,
    PrintedLike,
    ReportLike,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.desktop.tasks import Task, Tasks
    from jakber_desktop.desktop.viewmodels.minutes.source import PlaceLike


@dataclass(frozen=True, slots=True)
class Paper:
    """A printed document to show: PDF bytes, page sizes, places of the record's fields."""

    pdf: bytes
    sizes: tuple[PageSize, ...]
    file_name: str
    places: Mapping[str, PlaceLike]
    paper_name: str
    """F4 or A4."""


class MinutesViewModel(QObject):
    """Documents and findings of one meeting; nothing is loaded before a source is given."""

    loading_changed = Signal(bool)
    paper_changed = Signal()
    paper_failed = Signal(object)  # the exception
    findings_changed = Signal()
    findings_failed = Signal(object)
    choices_changed = Signal()
    source_wanted = Signal()
    """Somebody tries again while the database is not open in full."""
    saved = Signal(str)  # the path
    save_failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.paper: Paper | None = None
        self.findings = Findings()
        self.choices: Choices | None = None
        self.kind = DEFAULT_KIND
        self.profile: str | None = None
        """The profile shown: the chosen one, else the one the office prefers."""
        self._chosen_profile: str | None = None
        self.meeting_id: str | None = None
        self.loading = False
        self.seen = True
        """Whether somebody looks at the paper: what nobody sees is checked, but not printed."""
        self._owing = False
        self._printing: Task | None = None
        self._source: MinutesSource | None = None
        self._check_next = False
        self._report: ReportLike | None = None

    @property
    def read_only(self) -> bool:
        """Whether the database may only be read; printing and saving work all the same."""
        return self._source is not None and self._source.read_only

    @property
    def chosen_profile(self) -> str | None:
        """The rule profile that somebody chose; None for the one the office prefers."""
        return self._chosen_profile

    # --- commands ---

    def set_source(self, source: MinutesSource) -> None:
        """The database is open: load what was asked for meanwhile."""
        self._source = source
        self.reload()

    def fail(self, error: Exception) -> None:
        """The database could not be opened in full: nothing can be printed or checked."""
        self.paper_failed.emit(error)
        self.findings_failed.emit(error)

    def open(self, meeting_id: str) -> None:
        """Show another meeting's minutes; the same one again keeps the chosen kind and profile."""
        if meeting_id != self.meeting_id:
            self.meeting_id = meeting_id
            self.kind, self.profile, self._chosen_profile = DEFAULT_KIND, None, None
            self.paper, self.findings, self._report = None, Findings(), None
            self.paper_changed.emit()
            self.findings_changed.emit()
            self.choices_changed.emit()
        self.reload()

    def choose_kind(self, kind: str) -> None:
        """Show another kind of document (notula, undangan, daftar-hadir, siaran-berita)."""
        if kind != self.kind:
            self.kind = kind
            self._load_paper()

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile (dki_2016, dki_2021, national_2023)."""
        if profile != self.profile:
            self.profile = self._chosen_profile = profile
            self.reload()

    def reload(self) -> None:
        """Print and check again, for a first look, after a change, or after a failure."""
        if self._source is None:
            self.source_wanted.emit()
        self._check_next = True  # after the paper: its first page is what people wait for
        self._load_paper()

    def catch_up(self) -> None:
        """Somebody looks now: print what was not printed while nobody did."""
        if self.seen and self._owing:
            self._load_paper()

    def save(self, form: Form, path: Path) -> None:
        """Write the shown document as "pdf", "docx", "txt" or "md", whole or not at all."""
        if self._source is None or self.meeting_id is None:
            return
        pdf = self.paper.pdf if form == "pdf" and self.paper and not self.loading else None
        work = partial(
            _save, self._source, self.meeting_id, self.kind, form, self.profile, pdf, path
        )
        self.tasks.run(work, self.saved.emit, self.save_failed.emit)

    def suggested_name(self, form: str) -> str:
        """A file name for the shown document in a format, from the core's own suggestion."""
        name = self.paper.file_name if self.paper else f"{self.kind}.pdf"
        return str(PurePath(name).with_suffix(f".{form}"))

    def kind_name(self) -> str:
        """The shown kind in words ("Notula")."""
        names = self.choices.kinds if self.choices else {}
        return names.get(self.kind, self.kind.replace("-", " ").capitalize())

    # --- loading ---

    def _load_paper(self) -> None:
        if self._source is None or self.meeting_id is None:
            return
        self._owing = not self.seen
        if self._owing:
            if self._printing is not None:
                self._printing.cancel()  # it may be another meeting's
            self._set_loading(False)
            self._load_findings()
            return
        self._set_loading(True)
        self._printing = self.tasks.run(
            partial(_print, self._source, self.meeting_id, self.kind, self._chosen_profile),
            self._take_paper,
            self._paper_failed,
            key=f"minutes paper {id(self)}",
        )

    def _take_paper(self, answer: tuple[Paper, Choices]) -> None:
        self.paper, choices = answer
        self.profile = self._chosen_profile or choices.profile
        self.choices = choices
        self._set_loading(False)
        self.choices_changed.emit()
        self.paper_changed.emit()
        self._place_findings()
        self._load_findings()

    def _paper_failed(self, error: Exception) -> None:
        self.paper = None
        self._set_loading(False)
        self.paper_failed.emit(error)
        self._load_findings()

    def _load_findings(self) -> None:
        if self._source is None or self.meeting_id is None or not self._check_next:
            return
        self._check_next = False
        self.tasks.run(
            partial(self._source.report, self.meeting_id, self.profile),
            self._take_report,
            self._findings_failed,
            key=f"minutes findings {id(self)}",
        )

    def _take_report(self, report: ReportLike) -> None:
        self._report = report
        self._place_findings()

    def _findings_failed(self, error: Exception) -> None:
        self.findings_failed.emit(error)

    def _place_findings(self) -> None:
        if self._report is None:
            return
        rows = tuple(_row(found, self.paper) for found in self._report.findings)
        self.findings = Findings(
            required=tuple(row for row in rows if row.severity == "error"),
            advised=tuple(row for row in rows if row.severity != "error"),
            settled=tuple(self._report.settled),
            passed=tuple(
                replace(_row(one.finding, self.paper), reason=one.reason)
                for one in self._report.passed_over
            ),
            known=True,
        )
        self.findings_changed.emit()

    def _set_loading(self, loading: bool) -> None:
        if loading != self.loading:
            self.loading = loading
            self.loading_changed.emit(loading)


def _row(found: object, paper: Paper | None) -> FindingRow:
    path: str = getattr(found, "path", "")
    place = place_of(path, paper.places) if paper else None
    return FindingRow(
        rule=getattr(found, "rule", ""),
        severity=getattr(found, "severity", "warning"),
        message=getattr(found, "message", ""),
        place=place_words(path),
        page=place.page if place else None,
        top_mm=place.top_mm if place else 0.0,
        path=path,
    )


def _print(
    source: MinutesSource, meeting_id: str, kind: str, profile: str | None
) -> tuple[Paper, Choices]:
    """On the quick lane: print the document and measure its pages."""
    printed: PrintedLike = source.document(meeting_id, kind, "pdf", profile)
    sizes = page_sizes(printed.data)
    paper = Paper(printed.data, sizes, printed.file_name, printed.places, printed.paper)
    return paper, source.choices()


def _save(
    source: MinutesSource,
    meeting_id: str,
    kind: str,
    form: Form,
    profile: str | None,
    pdf: bytes | None,
    path: Path,
) -> str:
    """On the quick lane: make the document unless the shown PDF is it, and write it."""
    data = pdf if pdf is not None else source.document(meeting_id, kind, form, profile).data
    source.write(data, path)
    return str(path)
