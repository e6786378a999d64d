"""The letter register of the busy sample: what its papers carry, two from before, one void."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.operations.busy_sample.records import FIRST_SERIAL
from jakber_desktop.operations.numbers.series import SERIES
from jakber_desktop.operations.numbers.taking import SUBJECT_LIMIT
from jakber_desktop.store.workspace import Change

_BEFORE = QT_TRANSLATE_NOOP("core", "Surat sebelum aplikasi ini")
_REASON = QT_TRANSLATE_NOOP("core", "tanggal rapat berubah")
_RECIPIENTS = QT_TRANSLATE_NOOP("core", "{n} penerima")


class SampleRegister:
    """`enter` each record as it is written, then `write` the odd ones."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._last: dict[tuple[str, int], tuple[int, dt.date]] = {}

    def enter(self, meeting: UUID, record: r.MeetingRecord) -> None:
        """The numbers of one meeting's papers."""
        letter, head = record.invitation, record.meeting
        about: dict[str, Any] = {"meeting_id": meeting, "subject": head.title[:SUBJECT_LIMIT]}
        if letter is not None and letter.number and letter.date:
            told = _RECIPIENTS.format(n=len(letter.recipients))
            self._issued("UND", letter.number, letter.date, recipient=told, **about)
        if head.minutes_number and head.minutes_date:
            self._issued("NOT", head.minutes_number, head.minutes_date, **about)

    def write(self) -> None:
        """The odd ones. No block and no keeper: those are about laptops, and two that made this
        sample apart must agree when they meet; whoever takes the first number keeps the register.
        """
        for (series, year), (last, date) in self._last.items():
            for serial in range(1, FIRST_SERIAL):
                self._row(series, year, serial, number=f"{serial:03}", outside=True,
                          state="issued", subject=_BEFORE)  # fmt: skip
            number = f"{last + 1:03}/{series}/{date.month:02}/CO/{year}"
            self._row(series, year, last + 1, number=number, date=date, state="void",
                      reason=_REASON)  # fmt: skip

    def _issued(self, series: str, number: str, date: dt.date, **more: Any) -> None:
        serial = int(number.partition("/")[0])
        self._last[series, date.year] = serial, date
        self._row(series, date.year, serial, number=number, date=date, state="issued",
                  kind=SERIES[series][1][0], **more)  # fmt: skip

    def _row(self, series: str, year: int, serial: int, **values: Any) -> None:
        row = e.LetterNumber(
            id=self._change.new_id(), series=series, year=year, serial=serial, **values
        )
        self._change.add(row)
