"""Works off the queue of touched rows: takes their words out of the index and puts the new ones in.

Rows that hang on another (a point on its item, an item on its meeting) are read again when that one
comes, goes or moves to another day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from jakber_desktop.language.folding import folded
from jakber_desktop.store.search.numbering import day_of, number
from jakber_desktop.store.search.sources import SOURCES, Source
from jakber_desktop.store.search.tables import waiting
from jakber_desktop.store.search.texts import plain, stems_of, vocabulary, words_in

BATCH = 500
"""Rows of one transaction: a person's save waits for it."""


class _Doc(NamedTuple):
    """A row as it is indexed."""

    id: int
    words: str


_STALE_WORDS = """
INSERT INTO search_words(search_words, rowid, words, stems)
SELECT 'delete', id, words, stems FROM search_doc WHERE id=?"""
_STALE_PARTS = "INSERT INTO search_parts(search_parts, rowid, words) VALUES('delete',?,?)"


def work_off(connection: Any, most: int) -> int:
    """Index up to `most` touched rows; gives how many still wait.

    `connection` is the driver's, inside a writing transaction.
    """
    execute = connection.execute
    for source in SOURCES:
        rows = execute("SELECT row FROM search_queue WHERE ent=? LIMIT ?", (source.table, most))
        batch = [row for (row,) in rows]
        if batch:
            execute(
                f"DELETE FROM search_queue WHERE ent=? AND row IN ({_marks(batch)})",
                (source.table, *batch),
            )
            _renew(connection, source, batch)
            most -= len(batch)
        if most <= 0:
            break
    return waiting(execute)


def keep_paper(connection: Any, sha256: str, text: str) -> None:
    """Remember the words of a paper ("" of one without) and touch the attachments holding it."""
    connection.execute("INSERT OR REPLACE INTO search_paper VALUES(?,?)", (sha256, text))
    connection.execute(
        "INSERT OR IGNORE INTO search_queue SELECT 'attachment', id FROM attachment "
        "WHERE sha256=?", (sha256,),
    )  # fmt: skip


def unread_papers(execute: Any) -> list[tuple[str, str, int]]:
    """(hash, name, size) of attached PDFs whose words were never looked for."""
    found = execute(
        "SELECT sha256, min(name), size FROM attachment WHERE _alive=1 AND kind IN "
        "('material','scan') AND lower(name) LIKE '%.pdf' AND NOT EXISTS(SELECT 1 FROM "
        "search_paper p WHERE p.sha256=attachment.sha256) GROUP BY sha256, size"
    )
    return list(found.fetchall())


def _renew(connection: Any, source: Source, rows: Sequence[bytes]) -> None:
    execute = connection.execute
    old = _indexed(execute, source, rows)
    sql = f"{source.sql} AND {source.table}.id IN ({_marks(rows)})"
    read = {row: (day, plain(words)) for row, _, day, words in execute(sql, rows)}
    new = _numbered(connection, source, read, old)
    gone = [doc for row, doc in old.items() if new.get(row) != doc]
    born = {row: doc for row, doc in new.items() if old.get(row) != doc}
    _take_out(connection, gone)
    _put_in(connection, source, born)
    moved = [row for row in rows if _day(old.get(row)) != _day(new.get(row))]
    for child in SOURCES:
        if moved and child.under == source.table:
            execute(
                f"INSERT OR IGNORE INTO search_queue SELECT '{child.table}', id "
                f"FROM {child.table} WHERE {child.owner} IN ({_marks(moved)})",
                moved,
            )


def _day(doc: _Doc | None) -> int | None:
    return None if doc is None else day_of(doc.id)


def _indexed(execute: Any, source: Source, rows: Sequence[bytes]) -> dict[bytes, _Doc]:
    found = execute(
        f"SELECT row, id, words FROM search_doc WHERE row IN ({_marks(rows)}) AND ent=?",
        (*rows, source.table),
    )
    return {row: _Doc(id_, words) for row, id_, words in found}


def _numbered(
    connection: Any,
    source: Source,
    read: Mapping[bytes, tuple[str | None, str]],
    old: Mapping[bytes, _Doc],
) -> dict[bytes, _Doc]:
    """What stands where it stood keeps its number; the others are given the next serials."""
    docs: dict[bytes, _Doc] = {}
    ((serial,),) = connection.execute("SELECT last FROM search_serial")
    for row, (day, words) in read.items():
        before = old.get(row)
        if before is not None and day_of(before.id) == day_of(number(source.kind, day, 0)):
            docs[row] = _Doc(before.id, words)
        else:
            serial += 1
            docs[row] = _Doc(number(source.kind, day, serial), words)
    connection.execute("UPDATE search_serial SET last=?", (serial,))
    return docs


def _take_out(connection: Any, docs: Iterable[_Doc]) -> None:
    for doc in docs:
        connection.execute(_STALE_WORDS, (doc.id,))
        connection.execute(_STALE_PARTS, (doc.id, folded(doc.words)))
        connection.execute("DELETE FROM search_doc WHERE id=?", (doc.id,))


def _put_in(connection: Any, source: Source, docs: Mapping[bytes, _Doc]) -> None:
    if not docs:
        return
    every: set[str] = set()
    whole: list[tuple[int, str, bytes, str, str]] = []
    for row, doc in docs.items():
        words = words_in(doc.words)
        every |= vocabulary(words)
        whole.append((doc.id, source.table, row, doc.words, stems_of(words)))
    many = connection.executemany
    many("INSERT INTO search_doc VALUES(?,?,?,?,?)", whole)
    many(
        "INSERT INTO search_words(rowid, words, stems) VALUES(?,?,?)",
        [(id_, text, stems) for id_, _, _, text, stems in whole],
    )
    many(
        "INSERT INTO search_parts(rowid, words) VALUES(?,?)",
        [(doc.id, folded(doc.words)) for doc in docs.values()],
    )
    many("INSERT OR IGNORE INTO search_word VALUES(?)", [(word,) for word in sorted(every)])


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
