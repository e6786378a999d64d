"""The sheet of attendance as lines: each office's heading, then its rows, in printed order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.models.office_lines import OfficeLines
from jakber_desktop.desktop.words.attendance import attending_words, office_sentence, row_sentence
from jakber_desktop.model.rows.attendance import OfficeSheet, SheetRow

if TYPE_CHECKING:
    from jakber_desktop.model.rows.attendance import AttendanceSheet

Line = OfficeSheet | SheetRow


class AttendanceModel(OfficeLines):
    """Lines of OfficeSheet (a heading) and SheetRow."""

    def show(self, sheet: AttendanceSheet | None, only: str | None = None) -> None:
        """Show a sheet, or only the office with this code."""
        offices = sheet.offices if sheet else ()
        self.show_offices(office for office in offices if only in (None, office.code))

    def words(self, line: Line, office: OfficeSheet) -> str:
        if isinstance(line, OfficeSheet):
            return line.name
        return line.invited or attending_words(line)

    def sentence(self, line: Line, office: OfficeSheet) -> str:
        if isinstance(line, OfficeSheet):
            return office_sentence(line)
        return row_sentence(line, office)
