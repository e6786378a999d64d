"""Buku surat: the register of a year, narrowed by series and words, and the number chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.numbers_model import NumbersModel
from jakber_desktop.desktop.viewmodels.letter_book import source
from jakber_desktop.desktop.words.letter_book import kind_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.numbers import (
        BlockRow,
        GapRow,
        NumberRow,
        Register,
        SeriesRow,
    )

ALL, OTHERS = "all", "others"
MAIN = ("UND", "NOT", "ND")
"""Series with a segment of their own; the rest share one (mockup 19)."""
_IN_PLACE = 1500
"""So many numbers are read again at once; more are read on the quick lane."""


class LetterBookViewModel(QObject):
    """What Buku surat shows of a session; its deeds are in letter_book_deeds."""

    listed = Signal()
    """Numbers were read or narrowed anew."""
    chosen_changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.register: Register | None = None
        self.rows = NumbersModel(self)
        self.year = session.today.year
        self.group = ALL
        self.text = ""
        self.selected: str | None = None
        self._haystack: dict[str, str] = {}
        self._wanted: str | None = None
        session.changed.connect(self.read)

    # --- what there is ---

    @property
    def can_edit(self) -> bool:
        """Whether numbers can be given."""
        return self.register is not None and self.session.writable

    @property
    def filtered(self) -> bool:
        """Whether typed words or a segment leave numbers out."""
        return bool(self.text) or self.group != ALL

    def number(self) -> NumberRow | None:
        """The chosen number."""
        place = self.rows.row_of(self.selected)
        return self.rows.row_at(place) if place >= 0 else None

    def series(self) -> SeriesRow | None:
        """The series the panel is about: the segment's, else the chosen number's, else UND."""
        if self.register is None:
            return None
        chosen = self.number()
        key = self.group if self.group in MAIN else chosen.series if chosen else MAIN[0]
        return next((one for one in self.register.series if one.key == key), None)

    def series_named(self, key: str) -> SeriesRow | None:
        """The series with this key."""
        known = self.register.series if self.register else ()
        return next((one for one in known if one.key == key), None)

    def blocks(self) -> tuple[tuple[BlockRow, int], ...]:
        """One block a laptop of the series shown, and what that laptop has left; own first."""
        series = self.series()
        if self.register is None or series is None:
            return ()
        by_device: dict[str, list[BlockRow]] = {}
        for block in self.register.blocks:
            if block.series == series.key:
                by_device.setdefault(block.device, []).append(block)
        found = [
            (next((b for b in blocks if b.left), blocks[-1]), sum(b.left for b in blocks))
            for blocks in by_device.values()
        ]
        return tuple(sorted(found, key=lambda one: (not one[0].own, one[0].device_name)))

    def gaps(self) -> tuple[GapRow, ...]:
        """The gaps of the series shown; booked numbers stand in the list and are left out."""
        series = self.series()
        if self.register is None or series is None:
            return ()
        return tuple(
            gap for gap in self.register.gaps if gap.series == series.key and gap.kind != "booked"
        )

    def own_left(self) -> int | None:
        """How many numbers of the series shown this laptop has left; None when it takes more."""
        if self.register is None or self.register.keeper:
            return None
        return sum(left for block, left in self.blocks() if block.own)

    def counts(self) -> dict[str, int]:
        """How many numbers each segment has."""
        numbers = self.register.numbers if self.register else ()
        found = dict.fromkeys((ALL, *MAIN, OTHERS), 0)
        for row in numbers:
            found[ALL] += 1
            found[row.series if row.series in MAIN else OTHERS] += 1
        return found

    def states(self) -> dict[str, int]:
        """How many numbers of the year are booked or void."""
        numbers = self.register.numbers if self.register else ()
        return {state: sum(row.state == state for row in numbers) for state in ("booked", "void")}

    # --- reading ---

    def read(self) -> None:
        """Read the year anew; at once when it is small."""
        session = self.session
        if not session.is_ready:
            return
        work = partial(source.read, session.workspace, self.year, session.today)
        if self.register is None or len(self.register.numbers) > _IN_PLACE:
            key = f"letter book {id(self)}"
            session.tasks.run(work, self._take, self.failed.emit, key=key)
            return
        try:
            self._take(work())
        except Exception as error:
            self.failed.emit(error)

    def show_year(self, year: int) -> None:
        """Show another year's register."""
        if year != self.year:
            self.year, self.register, self.selected = year, None, None
            self.read()

    def step_year(self, step: int) -> None:
        """Show the next older (-1) or newer (1) year that has numbers, if there is one."""
        if self.register is None:
            return
        years = sorted({*self.register.years, self.year})
        place = years.index(self.year) + step
        if 0 <= place < len(years):
            self.show_year(years[place])

    def can_step(self, step: int) -> bool:
        """Whether there is an older (-1) or newer (1) year."""
        years = self.register.years if self.register else ()
        return any((year - self.year) * step > 0 for year in years)

    def finish(self, made: str | None) -> None:
        """After a deed: read anew and choose the number it made or changed."""
        self._wanted = made
        before = self.register
        self.session.look_for_changes()
        if self.register is before:
            self.read()

    def show_number(self, number_id: str, year: int) -> None:
        """Choose one number of a year; nothing is narrowed any more."""
        self.text, self.group, self._wanted = "", ALL, number_id
        if year == self.year:
            self.read()
        else:
            self.show_year(year)

    # --- narrowing and choosing ---

    def set_text(self, text: str) -> None:
        """Only numbers in which every typed word stands."""
        if " ".join(text.split()) != self.text:
            self.text = " ".join(text.split())
            self._narrow()

    def set_group(self, key: str) -> None:
        """Only one segment's numbers."""
        if key != self.group:
            self.group = key
            self._narrow()

    def clear_filter(self) -> None:
        """All numbers of the year."""
        self.text, self.group = "", ALL
        self._narrow()

    def select(self, number_id: str | None) -> None:
        """Another number is chosen."""
        if number_id != self.selected:
            self.selected = number_id
            self.chosen_changed.emit()

    def _take(self, found: Register) -> None:
        if found.year != self.year:
            return  # another year was asked for meanwhile
        self.register = found
        self._haystack = {row.id: _hay(row) for row in found.numbers}
        self._narrow()

    def _narrow(self) -> None:
        numbers = self.register.numbers if self.register else ()
        made, self._wanted = self._wanted, None
        if made is not None:
            self.selected = made
        words = self.text.casefold().split()
        self.rows.show(
            [
                row
                for row in numbers
                if row.id == made
                or (self._in_group(row) and all(w in self._haystack[row.id] for w in words))
            ]
        )
        if self.rows.row_of(self.selected) < 0:
            self.selected = self.rows.row_at(0).id if self.rows.rowCount() else None
        self.listed.emit()
        self.chosen_changed.emit()

    def _in_group(self, row: NumberRow) -> bool:
        if self.group == OTHERS:
            return row.series not in MAIN
        return self.group in (ALL, row.series)


def _hay(row: NumberRow) -> str:
    """Where typed words are looked for."""
    parts = (row.number, row.subject, row.recipient, row.reason, kind_words(row))
    return " ".join(parts).casefold()
