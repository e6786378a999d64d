"""The index's tables and triggers: what they are, whether a file has them, making them anew.

The texts stand in `search_doc`, their words and stems in an FTS5 table over it (external content),
letters in one of trigrams without places (`detail=none`). A row's number grows within its kind with
the day of its meeting, so that the newest of a kind come first without sorting (performance.md,
"Database and search"). Triggers on the watched fields note touched rows in `search_queue`, in the
transaction that touches them.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from typing import Any

from jakber_desktop.store.search.sources import SOURCES, Source

_KEY = "search"
_TABLES = (
    "search_queue", "search_doc", "search_words", "search_parts", "search_word", "search_paper",
    "search_serial",
)  # fmt: skip
_DDL = """
CREATE TABLE search_queue(ent TEXT NOT NULL, row BLOB NOT NULL, PRIMARY KEY(ent,row)) WITHOUT ROWID;
CREATE TABLE search_doc(id INTEGER PRIMARY KEY, ent TEXT NOT NULL, row BLOB NOT NULL,
  words TEXT NOT NULL, stems TEXT NOT NULL);
CREATE UNIQUE INDEX search_doc_row ON search_doc(row, ent);
CREATE VIRTUAL TABLE search_words USING fts5(words, stems, content=search_doc,
  content_rowid=id, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE search_parts USING fts5(words, content='', detail=none, columnsize=0,
  tokenize=trigram);
CREATE TABLE search_word(word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE search_paper(sha256 TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE search_serial(k INTEGER PRIMARY KEY, last INTEGER NOT NULL);
INSERT INTO search_serial VALUES(1, 0)"""
_TOUCH = "BEGIN INSERT OR IGNORE INTO search_queue VALUES('{table}', NEW.id); END"

_RULES = "1"
"""Raise it when words are taken apart (texts.py) or stemmed (language/stemming.py) otherwise."""
VERSION = f"{_RULES}-{zlib.crc32(repr((_DDL, SOURCES)).encode()):08x}"
"""An index of another version is dropped and filled again."""

Execute = Callable[..., Any]


def has_index(execute: Execute) -> bool:
    """Whether the file has an index of this version, be it still being filled."""
    row = execute("SELECT v FROM meta WHERE k=?", (_KEY,)).fetchone()
    return row is not None and row[0] == VERSION


def some_wait(execute: Execute) -> bool:
    """Whether an index there is does not know every row."""
    return execute("SELECT 1 FROM search_queue LIMIT 1").fetchone() is not None


def waiting(execute: Execute) -> int:
    """How many rows were touched and not yet indexed."""
    return int(execute("SELECT count(*) FROM search_queue").fetchone()[0])


def make(connection: Any) -> None:
    """Drop what there is and begin anew: every row waits to be indexed.

    `connection` is the driver's, inside a writing transaction.
    """
    execute = connection.execute
    known = execute(
        "SELECT name FROM sqlite_master WHERE type='trigger' AND name LIKE 'search!_%' ESCAPE '!'"
    ).fetchall()
    for (name,) in known:
        execute(f"DROP TRIGGER {name}")
    for table in _TABLES:
        execute(f"DROP TABLE IF EXISTS {table}")
    for statement in (*_DDL.split(";\n"), *_triggers(SOURCES)):
        execute(statement)
    for source in SOURCES:
        execute(f"INSERT INTO search_queue SELECT '{source.table}', id FROM {source.table}")
    execute("INSERT OR REPLACE INTO meta VALUES(?,?)", (_KEY, VERSION))


def _triggers(sources: Iterable[Source]) -> Iterable[str]:
    for source in sources:
        touch = _TOUCH.format(table=source.table)
        name = f"CREATE TRIGGER search_{source.table}"
        watched = ",".join((*source.watched, "_alive"))
        yield f"{name}_insert AFTER INSERT ON {source.table} {touch}"
        yield f"{name}_update AFTER UPDATE OF {watched} ON {source.table} {touch}"
