"""What is done in Buku surat; each deed is one change, told in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.letter_book import source
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.viewmodels.letter_book.letter_book import LetterBookViewModel
    from jakber_desktop.model.rows.numbers import NumberRow

_DATE = QT_TRANSLATE_NOOP("core", "Tulis tanggal seperti 12/04/2026.")
_SIZE = QT_TRANSLATE_NOOP("core", "Tulis banyaknya nomor dengan angka.")


class NumberDeeds(QObject):
    """`refused(error)` tells a field that cannot be taken so; `done(words)` what was done."""

    refused = Signal(object)
    done = Signal(str)
    failed = Signal(object)

    def __init__(self, model: LetterBookViewModel) -> None:
        super().__init__(model)
        self._model = model

    # --- numbers ---

    def book(self, typed: Mapping[str, str]) -> bool:
        """Book the next number of a series."""
        return self._give(source.book, typed, self.tr("Nomor {number} dipesan"))

    def insert(self, typed: Mapping[str, str]) -> bool:
        """Insert a back-dated number."""
        return self._give(source.insert, typed, self.tr("Nomor {number} disisipkan"))

    def note(self, typed: Mapping[str, str]) -> bool:
        """Note numbers used without this program."""
        try:
            date = self._date(typed["date"], needed=False)
        except FieldInvalid as error:
            self.refused.emit(error)
            return False
        deed = partial(
            source.note_outside, series=typed["series"], kind=self._kind(typed["series"]),
            number=typed["number"], year=self._model.year, date=date, subject=typed["subject"],
            recipient=typed["recipient"],
        )  # fmt: skip
        return self._do(deed, self.tr("Nomor luar {number} dicatat"))

    def issue(self) -> None:
        """The chosen number leaves the house on its day."""
        row = self._model.number()
        if row is not None and row.state == "booked":
            day = row.date or self._model.session.today
            deed = partial(source.issue, number_id=row.id, date=day)
            self._do(deed, self.tr("Nomor {number} terbit"))

    def void(self, typed: Mapping[str, str]) -> bool:
        """Give the chosen number up."""
        row = self._model.number()
        if row is None:
            return False
        deed = partial(source.void, number_id=row.id, reason=typed["reason"])
        return self._do(deed, self.tr("Nomor {number} dibatalkan"))

    # --- blocks and keeper ---

    def lend(self, typed: Mapping[str, str]) -> bool:
        """Lend a block to another laptop."""
        try:
            size = int(typed["size"])
        except ValueError:
            self.refused.emit(FieldInvalid("size", _SIZE))
            return False
        series, device = typed["series"], self._device(typed["device"])
        deed = partial(
            source.lend, series=series, year=self._model.year, device=device, size=size,
            name=typed["name"].strip() or None,
        )  # fmt: skip
        try:
            first, last = deed(self._model.session.workspace)
        except FieldInvalid as error:
            self.refused.emit(error)
            return False
        except Exception as error:
            self.failed.emit(error)
            return False
        self._model.finish(None)
        words = self.tr("Nomor {series} {first}–{last} dipinjamkan")
        self.done.emit(words.format(series=series, first=f"{first:03}", last=f"{last:03}"))
        return True

    def hand_over(self, typed: Mapping[str, str]) -> bool:
        """Another laptop keeps the register from now on."""
        device = self._device(typed["device"])
        deed = partial(source.hand_over, device=device, reason=typed["reason"])
        try:
            deed(self._model.session.workspace)
        except FieldInvalid as error:
            self.refused.emit(error)
            return False
        except Exception as error:
            self.failed.emit(error)
            return False
        self._model.finish(None)
        self.done.emit(self.tr("Buku surat diserahkan"))
        return True

    # --- inside ---

    def _give(
        self, source_deed: Callable[..., NumberRow], typed: Mapping[str, str], words: str
    ) -> bool:
        try:
            date = self._date(typed["date"], needed=True)
        except FieldInvalid as error:
            self.refused.emit(error)
            return False
        deed = partial(
            source_deed, series=typed["series"], kind=self._kind(typed["series"]), date=date,
            subject=typed["subject"], recipient=typed["recipient"],
        )  # fmt: skip
        return self._do(deed, words)

    def _do(self, deed: Callable[..., Any], words: str) -> bool:
        """Do one deed that gives a number, read again, tell it; whether it worked."""
        if not self._model.can_edit:
            return False
        try:
            row: NumberRow = deed(self._model.session.workspace)
        except FieldInvalid as error:
            self.refused.emit(error)
            return False
        except Exception as error:
            self.failed.emit(error)
            return False
        if row.year != self._model.year:
            self._model.show_year(row.year)
        self._model.finish(row.id)
        self.done.emit(words.format(number=row.number))
        return True

    def _date(self, text: str, *, needed: bool) -> Any:
        date = parse_date(text, self._model.session.today, "date")
        if date is None and needed:
            raise FieldInvalid("date", _DATE)
        return date

    def _kind(self, series: str) -> str:
        """The paper a series numbers, where it is only one."""
        known = self._model.series_named(series)
        return known.kinds[0] if known and len(known.kinds) == 1 else ""

    def _device(self, words: str) -> str:
        """The key of a laptop picked by name, or what was typed."""
        known = source.devices(self._model.session.workspace)
        own_key, own_name = source.own_device(self._model.session.workspace)
        named = {name: key for key, name in (*known.items(), (own_key, own_name))}
        return named.get(words.strip(), words)
