"""The letter register as `jakber numbers` prints it: numbers, gaps, blocks (B2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.numbers import NumberRow, Register
from jakber_desktop.operations.issuing.register import register

_STATES = {"booked": "dipesan", "issued": "terbit", "void": "batal"}


def of_year(workspace: Any, year: int | None) -> tuple[list[str], dict[str, Any]]:
    """The register of a year; without one, of the newest year that has numbers."""
    found = register(workspace, year or dt.date.today().year, dt.date.today())
    if year is None and not found.numbers:
        used = (register(workspace, other) for other in found.years if other != found.year)
        found = next((one for one in used if one.numbers), found)
    return list(_lines(found)), _json(found)


def _lines(found: Register) -> Iterator[str]:
    yield f"Buku surat {found.year}"
    for row in found.numbers:
        yield "  ".join(part for part in _parts(row) if part)
    if not found.numbers:
        yield "Belum ada nomor."
    if found.doubles:
        yield f"Nomor ganda: {', '.join(found.doubles)}"
    if found.gaps:
        yield "Celah"
        yield from (f"  {gap.series} {gap.words}" for gap in found.gaps)
    if found.blocks:
        yield "Blok nomor"
        yield from (
            f"  {one.series} {one.first:03}–{one.last:03} {one.device_name}"
            f"{' (ini)' if one.own else ''}, sisa {one.left}"
            for one in found.blocks
        )


def _parts(row: NumberRow) -> Iterator[str]:
    yield row.number
    yield long_date(row.date, weekday=False) if row.date else "tanpa tanggal"
    yield f"{_STATES[row.state]}{' (luar)' if row.outside else ''}"
    yield row.subject
    yield f"alasan: {row.reason}" if row.reason else ""


def _json(found: Register) -> dict[str, Any]:
    """Rows as objects; ids in the usual form, dates as YYYY-MM-DD."""
    return {
        "year": found.year,
        "keeper": found.keeper,
        "series": [one._asdict() for one in found.series],
        "numbers": [
            {**row._asdict(), "id": str(UUID(row.id)), "meeting_id": _id(row.meeting_id)}
            for row in found.numbers
        ],
        "blocks": [one._asdict() for one in found.blocks],
        "gaps": [one._asdict() for one in found.gaps],
        "doubles": list(found.doubles),
    }


def _id(key: str | None) -> str | None:
    return key and str(UUID(key))
