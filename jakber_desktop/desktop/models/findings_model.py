"""The rows of the findings panel: headings, findings, and the settled lines two by two."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from jakber_desktop.desktop.models.grouped_rows import GroupedRows

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.models.grouped_rows import Index
    from jakber_desktop.desktop.shown.findings import FindingRow, Findings


class LineKind(Enum):
    """What a line of the panel is."""

    HEADING = "heading"
    FINDING = "finding"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words (a settled line holds up to two), and the finding it stands for."""

    kind: LineKind
    words: tuple[str, ...]
    finding: FindingRow | None = None


LINE_ROLE = Qt.ItemDataRole.UserRole


class FindingsModel(GroupedRows):
    """`data(LINE_ROLE)` gives the Line; only findings can be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show(self, findings: Findings) -> None:
        """Take new findings; an unchanged list keeps its rows and so the selection."""
        lines = tuple(self._laid_out(findings))
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def finding_rows(self) -> list[int]:
        """The rows that hold findings that count, in order."""
        return [
            row
            for row, line in enumerate(self.lines)
            if line.finding is not None and not line.finding.reason
        ]

    def line(self, row: int) -> Line:
        """The line at a row."""
        return self.lines[row]

    def is_heading(self, number: int) -> bool:
        """A heading, and what is settled, cannot be chosen."""
        return self.lines[number].kind is not LineKind.FINDING

    def shown(self, number: int) -> str:
        return ", ".join(self.lines[number].words)

    def spoken(self, number: int) -> str:
        return self._spoken(self.lines[number])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()] if index.isValid() else None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.ToolTipRole and line is not None and line.finding is not None:
            return line.finding.message
        return super().data(index, role)

    def place_line(self, finding: FindingRow) -> str:
        """The second line of a finding: where it is ("Waktu mulai, halaman 1"), or why it was
        passed over.
        """
        if finding.reason:
            return self.tr("Diabaikan: {reason}").format(reason=finding.reason)
        if finding.page is None:
            return finding.place
        page = self.tr("halaman {page}").format(page=finding.page + 1)
        return f"{finding.place}, {page}" if finding.place else page.capitalize()

    def _laid_out(self, findings: Findings) -> list[Line]:
        lines: list[Line] = []
        for heading, rows in (
            (self.tr("Wajib sebelum final"), findings.required),
            (self.tr("Disarankan"), findings.advised),
            (self.tr("Diabaikan"), findings.passed),
        ):
            if rows:
                lines.append(Line(LineKind.HEADING, (heading,)))
                lines += [Line(LineKind.FINDING, (row.message,), row) for row in rows]
        if findings.settled:
            lines.append(Line(LineKind.HEADING, (self.tr("Sudah beres"),)))
            pairs = range(0, len(findings.settled), 2)
            lines += [Line(LineKind.SETTLED, findings.settled[at : at + 2]) for at in pairs]
        return lines

    def _spoken(self, line: Line) -> str:
        if line.kind is LineKind.SETTLED:
            return self.tr("Sudah beres: {what}").format(what=", ".join(line.words))
        if line.finding is None:
            return line.words[0]
        place = self.place_line(line.finding)
        if line.finding.reason:
            return f"{line.finding.message} {place}"
        required = line.finding.severity == "error"
        kind = self.tr("Wajib") if required else self.tr("Disarankan")
        return f"{kind}: {line.finding.message} {place}".strip()
