"""Numbers that were used without this program, noted so that the register is complete (B2)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language import number_pattern
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, NumberLent, NumberTaken
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.numbers.blocks import become_keeper, blocks_in
from jakber_desktop.operations.numbers.devices import device_key, device_name
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.numbers.series import Numbering, numbering
from jakber_desktop.operations.numbers.taking import RECIPIENT_LIMIT, SUBJECT_LIMIT, standing
from jakber_desktop.store.workspace import Change, Workspace

RANGE_LIMIT = 500

_OUTSIDE = QT_TRANSLATE_NOOP("core", "Catat nomor luar {number}")
_RANGE = QT_TRANSLATE_NOOP("core", "Tulis nomor lengkap, nomor urut, atau rentang seperti 1–12.")
_LONG_RANGE = QT_TRANSLATE_NOOP("core", "Rentang paling panjang {limit} nomor.")
_SERIAL_LARGE = QT_TRANSLATE_NOOP("core", "Nomor urut paling besar {most}.")
_NUMBER_LIMIT = 120


def record_outside(
    workspace: Workspace,
    series: str,
    number: str,
    *,
    year: int,
    date: dt.date | None = None,
    kind: str = "",
    subject: str | None = None,
    recipient: str | None = None,
) -> tuple[NumberRow, ...]:
    """Note numbers that were used without this program, so that the register is complete.

    `number` is a whole number as printed, a serial ("7"), or a span of serials ("1–12"). A date
    goes before `year`. Raises NumberTaken, NumberLent, FieldInvalid.
    """
    about = {
        "kind": kind, "subject": f.line("subject", subject, SUBJECT_LIMIT),
        "recipient": f.line("recipient", recipient, RECIPIENT_LIMIT),
    }  # fmt: skip
    with workspace.change(_OUTSIDE) as change:
        rule = numbering(change.session, series)
        become_keeper(change)
        wanted = _outside_texts(rule, number, date)
        refuse_taken(change, rule, date.year if date else year, wanted)
        rows = [
            e.LetterNumber(
                id=change.new_id(), series=series, year=date.year if date else year,
                serial=serial, insert=insert, number=text, date=date, state="issued",
                outside=True, **about,
            )
            for serial, insert, text in wanted
        ]  # fmt: skip
        change.session.add_all(rows)
        change.label = _OUTSIDE.format(number=rows[0].number)
        return tuple(map(number_row, rows))


Wanted = tuple[int, int | None, str]
"""Serial (0 for a number of another pattern), insert, text."""


def refuse_taken(
    change: Change, rule: Numbering, year: int, wanted: Sequence[Wanted], but: UUID | None = None
) -> None:
    """V20: a number or serial stands once in the register, and is not another laptop's to give.

    `wanted` are serials that follow each other, or one number; the row `but` may have it. Raises
    NumberTaken, NumberLent.
    """
    session, (first, insert, text) = change.session, wanted[0]
    row, last = e.LetterNumber, wanted[-1][0]
    same = select(row).where(
        row.series == rule.key, row.year == year, row.alive, row.insert == insert,
        row.serial.between(max(first, 1), last), row.id != but,
    )  # fmt: skip
    taken = session.scalars(same.order_by(row.serial).limit(1)).first()
    if taken is None and not text.isdecimal():  # bare serials of two series are not one number
        taken = standing(session, text)
    if taken is not None and taken.id != but:
        raise NumberTaken(number=taken.number, subject=taken.subject or rule.name)
    for block in blocks_in(session, rule.key, year):
        shared = max(first, block.first) <= min(last, block.last)
        if shared and block.device != device_key(change.device):
            raise NumberLent(number=text, device=device_name(session, block.device))


def _outside_texts(rule: Numbering, words: str, date: dt.date | None) -> list[Wanted]:
    """(serial, insert, text) of what was typed; serial 0 for a number of another pattern."""
    text = f.required_line("number", words, _NUMBER_LIMIT)
    span = re.fullmatch(r"([0-9]{1,9})(?:\s*(?:[-–]|s\.d\.)\s*([0-9]{1,9}))?", text)
    if span is None:
        known = number_pattern.serial_in(rule.pattern, text, rule.key)
        return [(*(known or (0, None)), text)]
    first, last = int(span[1]), int(span[2] or span[1])
    if not 1 <= first <= last:
        raise FieldInvalid("number", _RANGE)
    if last > number_pattern.LARGEST:
        raise FieldInvalid("number", _SERIAL_LARGE, most=number_pattern.LARGEST)
    if last - first >= RANGE_LIMIT:
        raise FieldInvalid("number", _LONG_RANGE, limit=RANGE_LIMIT)
    return [
        (serial, None, rule.number(serial, date) if date else f"{serial:03}")
        for serial in range(first, last + 1)
    ]
