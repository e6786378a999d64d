"""Search over 100,000 points against a LIKE scan and raw FTS5: words, substrings, the app layer.

The workspace is made in place: meetings with points of Indonesian-shaped words (`words.py`), put
into the tables without their log, which the search never reads, and indexed by the program itself.
--scale 1.0 (L) is 100,000 points in 10,000 meetings; S 2,000, M 10,000.

D7's raw side (`PAGE`) is one statement for the page that is shown, sent by plain `sqlite3`: the FTS
query, newest first as the search asks it, `snippet()`, the meeting's title and day, and since a row
says them too, its place ("2/3") and whether it is confidential. Without these two (`BARE`) the app
layer would be measured against half a page; it is measured so too, with a bound of its own, that
what `PAGE` asks does not grow unseen. `RANKED` is the same page of the newest 1,000 by bm25.
D5 is asked of points, as LIKE is, and of everything at once ("any"), as the palette asks.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from harness import SEED, Gate, Series, gate, interleaved, options, repeated, report
from sqlalchemy import select
from words import Words

from jakber_desktop.model import entities as e
from jakber_desktop.operations.search import keep_index, search
from jakber_desktop.store.search import asking, terms
from jakber_desktop.store.search.numbering import span
from jakber_desktop.store.workspace import Workspace

POINTS = 100_000
A_MEETING = 10
SCALES = {"S": 0.02, "M": 0.1, "L": 1.0}
WORDS_OF_A_POINT = 30
KINDS = {
    "rare": "zamrud", "mid": "kaldera", "common": "ketahanan", "two words": "kaldera ketahanan",
    "phrase": '"ketahanan kota"',
}  # fmt: skip
"""How often a word stands: in 20 points, in 1 of 100, in 86 of 100."""
SUBSTRINGS = {"prefix": "ketah", "inside": "anjir", "rare inside": "amrud"}
BULK = 2000
"""Points of one change."""
LIKE = """
SELECT p.id, p.text, m.title, m.date FROM point p JOIN agenda_item a ON a.id=p.agenda_item_id
JOIN meeting m ON m.id=a.meeting_id WHERE p._alive AND p.text LIKE ?
ORDER BY m.date DESC LIMIT 20"""
_BARE = """
SELECT search_words.rowid, snippet(search_words, 0, '[', ']', '…', 16), m.id, m.title, m.date"""
_PAGE = f"""{_BARE}, p.id, m.classification<>'open' OR p.confidential OR a.confidential,
  (SELECT count(*) FROM point b WHERE b.agenda_item_id=p.agenda_item_id AND b._alive
    AND (b.pos, b.id)<(p.pos, p.id)),
  (SELECT group_concat(level<>0, '') FROM (SELECT level FROM agenda_item b
    WHERE b.meeting_id=a.meeting_id AND b._alive AND (b.pos, b.id)<=(a.pos, a.id)
    ORDER BY b.pos, b.id))"""
_FROM = """
FROM search_words JOIN search_doc d ON d.id=search_words.rowid JOIN point p ON p.id=d.row
JOIN agenda_item a ON a.id=p.agenda_item_id JOIN meeting m ON m.id=a.meeting_id
WHERE search_words MATCH :words AND search_words.rowid BETWEEN :first AND :last """
_NEWEST = "ORDER BY search_words.rowid DESC LIMIT 20"
BARE = f"{_BARE}{_FROM}{_NEWEST}"
PAGE = f"{_PAGE}{_FROM}{_NEWEST}"
RANKED = f"""{_PAGE}{_FROM}
AND search_words.rowid>=(SELECT min(rowid) FROM (SELECT rowid FROM search_words
  WHERE search_words MATCH :words AND rowid BETWEEN :first AND :last
  ORDER BY rowid DESC LIMIT {asking.RANKED}))
AND rank MATCH 'bm25(1.0, 0.5)' ORDER BY rank LIMIT 20"""

Deed = Callable[[], Any]


def texts(count: int) -> list[str]:
    """The words of the points; how often some of them stand is known."""
    source = random.Random(SEED)
    words = Words(source)
    rare = set(source.sample(range(count), min(20, count)))
    return [
        " ".join(
            (
                words.some(WORDS_OF_A_POINT),
                "ketahanan kota" if source.random() < 0.86 else "",
                "kaldera" if source.random() < 0.01 else "",
                "zamrud" if nth in rare else "",
            )
        )
        for nth, _ in enumerate(range(count))
    ]


def fill(path: Path, points: Sequence[str]) -> None:
    """Put meetings, items and points into the tables of a new workspace."""
    Workspace.create(path).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN")
    connection.execute("UPDATE sync_ctx SET capture=1")  # the tripwires are open
    for nth in range(0, len(points), A_MEETING):
        key = nth.to_bytes(15, "big")
        meeting, item = b"m" + key, b"a" + key
        day = date(2010, 1, 1) + timedelta(days=nth // (3 * A_MEETING))
        row = {
            "id": meeting, "_alive": 1, "title": f"Rapat {nth}", "date": day.isoformat(),
            "crosses_midnight": 0, "pauses": "[]", "time_zone": "Asia/Jakarta",
            "classification": "open", "urgency": "normal", "status": "held", "references": "[]",
            "earlier_plans": "[]", "listed_offices": "[]", "listed_people": "[]",
        }  # fmt: skip
        put(connection, "meeting", [row])
        row = {"id": item, "_alive": 1, "meeting_id": meeting, "pos": "m", "title": "Agenda",
               "outcome": "planned", "late": 0, "confidential": 0, "level": 0}  # fmt: skip
        put(connection, "agenda_item", [row])
        put(connection, "point", rows_of(item, nth, points[nth : nth + A_MEETING]))
    connection.execute("UPDATE sync_ctx SET capture=0")
    connection.execute("COMMIT")
    connection.close()


def rows_of(item: bytes, first: int, points: Sequence[str]) -> list[dict[str, Any]]:
    return [
        {"id": b"p" + (first + nth).to_bytes(15, "big"), "_alive": 1, "agenda_item_id": item,
         "pos": f"m{nth:02}", "kind": "statement", "text": text, "confidential": 0}
        for nth, text in enumerate(points)
    ]  # fmt: skip


def put(connection: sqlite3.Connection, table: str, rows: Sequence[dict[str, Any]]) -> None:
    names = ",".join(f'"{name}"' for name in rows[0])
    marks = ",".join(f":{name}" for name in rows[0])
    connection.executemany(f"INSERT INTO {table}({names}) VALUES({marks})", rows)


class _TakenBack(Exception):
    """Ends a change, so that the next run finds the workspace as it was."""


def bulk(workspace: Workspace, points: Sequence[str]) -> Deed:
    """Writes points by one change, with their log, and takes it back."""
    with workspace.read() as session:
        item = session.scalars(select(e.AgendaItem.id).limit(1)).one()

    def run() -> None:
        with suppress(_TakenBack), workspace.change("Impor") as change:
            for text in points:
                change.add(e.Point(id=change.new_id(), agenda_item_id=item, pos="m", text=text))
            change.session.flush()
            raise _TakenBack

    return run


def candidates(workspace: Workspace, bare: Workspace, points: Sequence[str]) -> dict[str, Deed]:
    raw = sqlite3.connect(workspace.path, isolation_level=None)
    first, last = span("point")
    found: dict[str, Deed] = {}
    for name, typed in {**KINDS, **SUBSTRINGS}.items():
        like = f"%{typed.strip(chr(34))}%"
        if name == "two words":
            like = "%ketahanan%kaldera%"
        found[f"app {name}"] = lambda typed=typed: search(workspace, typed, kinds=("point",))
        found[f"app any {name}"] = lambda typed=typed: search(workspace, typed)
        found[f"LIKE {name}"] = lambda like=like: raw.execute(LIKE, (like,)).fetchall()
    for name in KINDS:
        match = asking.by_words(terms.terms_of(KINDS[name])).words
        values = {"words": match, "first": first, "last": last}
        found[f"app {name} ranked"] = lambda typed=KINDS[name]: search(
            workspace, typed, kinds=("point",), order="relevance"
        )
        for what, sql in (("page", PAGE), ("bare", BARE), ("page ranked", RANKED)):
            label = what.replace("page", f"page {name}").replace("bare", f"bare {name}")
            found[label] = lambda sql=sql, values=values: raw.execute(sql, values).fetchall()
    found["bulk with index"] = bulk(workspace, points)
    found["bulk without"] = bulk(bare, points)
    return found


def gates(series: dict[str, Series]) -> list[Gate]:
    return [
        *(gate("D5", series, f"app {name}", f"LIKE {name}", 0.02) for name in KINDS),
        # LIKE looks at points alone, the search at sixteen kinds
        *(gate("D5", series, f"app any {name}", f"LIKE {name}", 0.03) for name in KINDS),
        *(gate("D6", series, f"app {name}", f"LIKE {name}", 0.03) for name in SUBSTRINGS),
        *(gate("D6", series, f"app any {name}", f"LIKE {name}", 0.03) for name in SUBSTRINGS),
        *(gate("D7", series, f"app {name}", f"page {name}", 1.3) for name in KINDS),
        *(gate("D7", series, f"app {name} ranked", f"page {name} ranked", 1.3) for name in KINDS),
        *(gate("D7b", series, f"app {name}", f"bare {name}", 2.2) for name in KINDS),
        gate("D8", series, "bulk with index", "bulk without", 1.2),
    ]


def recall(workspace: Workspace) -> str:
    """How many of the points LIKE finds the search finds too, for a word in some of them."""
    raw = sqlite3.connect(workspace.path)
    ((wanted,),) = raw.execute("SELECT count(*) FROM point WHERE text LIKE '%zamrud%'")
    found = search(workspace, "zamrud", kinds=("point",), limit=wanted + 1)
    return f"recall of a rare word: {len(found)} of {wanted}"


def measure(points: int, runs: int) -> tuple[dict[str, Series], list[str]]:
    work = Path(tempfile.mkdtemp())
    try:
        every = texts(points)
        bare, db = work / "tanpa.jakber", work / "cari.jakber"
        fill(bare, every)
        shutil.copy(bare, db)
        workspace = Workspace(db)
        started = time.perf_counter()
        keep_index(workspace, papers=False)
        took = time.perf_counter() - started
        notes = [
            f"{points} points indexed in {took:.1f} s; file {db.stat().st_size / 1e6:.0f} MB, "
            f"without index {bare.stat().st_size / 1e6:.0f} MB",
            recall(workspace),
        ]
        without = Workspace(bare)
        found = candidates(workspace, without, every[:BULK])
        series = interleaved({name: repeated(deed) for name, deed in found.items()}, runs)
        workspace.close()
        without.close()
    finally:
        shutil.rmtree(work)
    return series, notes


def main() -> int:
    chosen = options(__doc__, scale="L")
    scale = SCALES.get(chosen.scale) or float(chosen.scale)
    series, notes = measure(round(POINTS * scale), chosen.runs)
    code = report(gates(series), series)
    print("\n".join(notes))
    return code


if __name__ == "__main__":
    sys.exit(main())
