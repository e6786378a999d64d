"""What Buku surat asks of the core; imported with the first reading, not with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.model.rows.numbers import NumberRow, Register


def read(workspace: Any, year: int, today: dt.date) -> Register:
    """The register of a year as it stands on a day."""
    from jakber_desktop.operations.issuing.register import register

    return register(workspace, year, today)


def devices(workspace: Any) -> dict[str, str]:
    """The other laptops this database knows: key -> name."""
    from jakber_desktop.operations.issuing.register import known_devices

    return {one.key: one.name for one in known_devices(workspace) if not one.own}


def own_device(workspace: Any) -> tuple[str, str]:
    """This laptop: key and name."""
    from jakber_desktop.operations.issuing.register import known_devices

    own = known_devices(workspace)[0]
    return own.key, own.name


def book(workspace: Any, series: str, kind: str, date: dt.date, **about: Any) -> NumberRow:
    """Book the next number."""
    from jakber_desktop.operations.issuing.register import book_number

    return book_number(workspace, series, kind=kind, date=date, **about)


def insert(workspace: Any, series: str, kind: str, date: dt.date, **about: Any) -> NumberRow:
    """Insert a back-dated number."""
    from jakber_desktop.operations.issuing.register import insert_number

    return insert_number(workspace, series, date, kind=kind, **about)


def note_outside(
    workspace: Any, series: str, kind: str, number: str, year: int, **about: Any
) -> NumberRow:
    """Note numbers used elsewhere; gives the first."""
    from jakber_desktop.operations.issuing.register import record_outside

    return record_outside(workspace, series, number, year=year, kind=kind, **about)[0]


def issue(workspace: Any, number_id: str, date: dt.date) -> NumberRow:
    """A booked number leaves the house."""
    from jakber_desktop.operations.issuing.register import issue_number

    return issue_number(workspace, number_id, date)


def void(workspace: Any, number_id: str, reason: str) -> NumberRow:
    """Give a number up."""
    from jakber_desktop.operations.issuing.register import void_number

    return void_number(workspace, number_id, reason)


def lend(
    workspace: Any, series: str, year: int, device: str, size: int, name: str | None
) -> tuple[int, int]:
    """Lend a block to another laptop."""
    from jakber_desktop.operations.issuing.register import lend_block

    return lend_block(workspace, series, year, device, size, name=name)


def hand_over(workspace: Any, device: str, reason: str) -> None:
    """Another laptop keeps the register, or this one takes it."""
    from jakber_desktop.operations.issuing.register import hand_over_register

    hand_over_register(workspace, device, reason)


def block_size(workspace: Any) -> int:
    """How many numbers a block has by the office's rule."""
    from jakber_desktop.operations.numbers.series import numbering_rules

    return numbering_rules(workspace).block_size


def export(workspace: Any, year: int, path: Path) -> Path:
    """Write the register as XLSX or CSV, by the ending of `path`."""
    from jakber_desktop.operations.register_exports import export_numbers

    export_numbers(workspace, year, path)
    return path
