"""fsck: do the tables say exactly what the log says, and is the log itself whole? (sync.md §5)"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from jakber_desktop.model.base import (
    Entity,
    LogValue,
    defaults_in_log,
    entity_classes,
    synced_fields,
    to_log,
)
from jakber_desktop.store.log.fold import fold_rows, vector
from jakber_desktop.store.log.rows import COLUMNS, DEL, FIRST_LINK, TX, Change, decode, fits

Execute = Callable[..., Any]


class Problem(NamedTuple):
    """One difference: where (table, row as hex, field; may be empty) and what is wrong."""

    place: str
    what: str


def check(session: Session) -> list[Problem]:
    """All problems of the opened workspace; the empty list means sound."""
    try:
        return _check(session)
    except (ValueError, TypeError, AttributeError) as error:  # shapes only damage brings about
        return [Problem("", f"isi basis data tidak dapat dibaca: {error}")]


def _check(session: Session) -> list[Problem]:
    execute = session.connection().exec_driver_sql
    unreadable = list(_values(execute))
    log = [*_chain(execute), *unreadable]
    if unreadable:
        return log  # what cannot be read cannot be compared
    return [*log, *_heads(execute), *_groups(execute), *_tables(session)]


def _changes(execute: Execute) -> Iterator[Change]:
    for row in execute(f"SELECT {','.join(COLUMNS)} FROM change ORDER BY dev, seq"):
        change = Change(*row)
        yield change._replace(row=_blob(change.row), chk=_blob(change.chk))


def _blob(value: Any) -> bytes:
    """A blob column; one that was overwritten with something else fails at the chain."""
    return value if isinstance(value, bytes) else str(value).encode()


def _chain(execute: Execute) -> Iterator[Problem]:
    """Sequence without holes and an unbroken chain for every device."""
    dev, seq, chk = None, 0, FIRST_LINK
    for change in _changes(execute):
        if change.dev != dev:
            dev, seq, chk = change.dev, 0, FIRST_LINK
        place = f"{change.dev:x}:{change.seq} {change.ent}/{change.row.hex()}/{change.fld}"
        if change.seq != seq + 1:
            yield Problem(place, f"urutan terputus sesudah {seq}")
        elif not fits(chk, change):
            yield Problem(place, "rantai catatan tidak cocok")
        seq, chk = change.seq, change.chk


def _values(execute: Execute) -> Iterator[Problem]:
    """Values, tombstones and bases that nobody can read any more."""
    for change in _changes(execute):
        try:
            value = decode(change.enc, change.val)
            json.loads(change.base_more or "[]")
            if change.fld == DEL and value is not None:
                vector(value)
        except (ValueError, TypeError, AttributeError):
            yield Problem(
                f"{change.dev:x}:{change.seq} {change.ent}/{change.row.hex()}/{change.fld}",
                "isi catatan tidak dapat dibaca",
            )


def _heads(execute: Execute) -> Iterator[Problem]:
    """The heads are exactly the changes that no other change names as a base."""
    open_heads: dict[tuple[int, int], tuple[str, bytes, str, int]] = {}
    replaced: set[tuple[int, int]] = set()
    for change in _changes(execute):
        open_heads[change.dev, change.seq] = (change.ent, change.row, change.fld, change.hlc)
        if change.base_dev is not None and change.base_seq is not None:
            replaced.add((change.base_dev, change.base_seq))
        replaced |= {(dev, seq) for dev, seq in json.loads(change.base_more or "[]")}
    expected = Counter(
        (*cell[:3], *key, cell[3]) for key, cell in open_heads.items() if key not in replaced
    )
    stored = Counter(
        (ent, bytes(row), fld, dev, seq, hlc)
        for ent, row, fld, dev, seq, hlc in execute("SELECT ent,row,fld,dev,seq,hlc FROM head")
    )
    for ent, row, fld, dev, seq, _ in (expected - stored).keys() | (stored - expected).keys():
        yield Problem(f"{ent}/{row.hex()}/{fld}", f"ujung riwayat {dev:x}:{seq} tidak cocok")


def _groups(execute: Execute) -> Iterator[Problem]:
    """Every group of the log has its line in `tx` with the same words, and no other is there."""
    logged: dict[tuple[int, int], dict[str, LogValue]] = {}
    for change in _changes(execute):
        fields = logged.setdefault((change.dev, change.tx), {})
        if change.ent == TX:
            fields[change.fld] = decode(change.enc, change.val)
    stored: dict[tuple[int, int], dict[str, LogValue]] = {}
    for dev, tx, label, undone_dev, undone in execute(
        "SELECT dev, tx, label, undoes_dev, undoes_tx FROM tx"
    ):
        undoes = {} if undone is None else {"undoes": f"{undone_dev}:{undone}"}
        stored[dev, tx] = {"label": label, **undoes}
    for dev, tx in logged.keys() | stored.keys():
        if logged.get((dev, tx)) != stored.get((dev, tx)):
            yield Problem(f"tx {dev:x}:{tx}", "catatan perubahan tidak cocok")


def _tables(session: Session) -> Iterator[Problem]:
    """Every table equals the fold of the log: no row too many, none missing, no field different."""
    execute = session.connection().exec_driver_sql
    known = entity_classes()
    unseen = {
        (name, row[0])
        for name in known
        for row in execute(f"SELECT id FROM {name}")
    }  # fmt: skip
    for folded in fold_rows(execute):
        entity = known.get(folded.ent)
        if entity is None:
            continue  # a newer program's entity: kept in the log, shown after the upgrade
        place = f"{folded.ent}/{folded.row.hex()}"
        if (folded.ent, folded.row) not in unseen:
            yield Problem(place, "baris ada di riwayat, tidak ada di tabel")
            continue
        unseen.discard((folded.ent, folded.row))
        stored = _stored(execute, entity, folded.row)
        if stored.pop("_alive") != int(folded.alive):
            yield Problem(place, "keadaan hidup atau terhapus tidak cocok")
        absent = defaults_in_log(entity)
        for field, value in stored.items():
            if folded.fields.get(field, absent[field]) != value:
                yield Problem(f"{place}/{field}", "isi tabel berbeda dari riwayat")
    for ent, row in sorted(unseen):
        yield Problem(f"{ent}/{row.hex()}", "baris ada di tabel, tidak ada di riwayat")


def _stored(execute: Execute, entity: type[Entity], row: bytes) -> dict[str, Any]:
    """A table row in the log's own form, read without the ORM."""
    fields = synced_fields(entity)
    names = ", ".join(f'"{field}"' for field in fields)
    raw = execute(f"SELECT _alive, {names} FROM {entity.__tablename__} WHERE id=?", (row,)).first()
    values = {
        field: to_log(_plain(column, value))
        for (field, column), value in zip(fields.items(), raw[1:], strict=True)
    }
    return {"_alive": raw[0], **values}


def _plain(column: Any, value: Any) -> Any:
    """An id of 16 bytes as hex; everything else is stored as the log has it."""
    return value.hex() if isinstance(value, bytes) else value
