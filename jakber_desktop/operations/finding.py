"""Finds meetings, people, posts, offices, decisions and actions by a few letters (10, I1).

SQL gives the rows in which every typed word stands, newest first and limited; where that is too
little, the newest rows are looked through for words mistyped (rapidfuzz). Titles, numbers, names
and texts of outcomes; notes and files come with the full text.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from jakber_desktop.language.identity import full_name
from jakber_desktop.model.rows.palette import KINDS, Hit, HitKind
from jakber_desktop.operations.days.typed_dates import DayWanted, days_wanted
from jakber_desktop.operations.likeness import Match, folded, match, words_of
from jakber_desktop.store.finder import Finder

__all__ = ["KINDS", "Hit", "HitKind", "find", "known", "last_meeting"]

_ROWS = 200
"""Rows taken from SQL for one kind; the best of them are shown."""
_NEWEST = {"meeting": 1500, "decision": 400, "action": 400}
"""So many of the newest rows are looked through for mistyped words; other kinds: all of _ALL."""
_ALL = 3000
_OWN = {"decision", "action"}
"""Kinds whose meeting's title counts only beside a word of their own: else a meeting's name would
find everything that came of it."""
_SAME = 0.2
"""What a title that is just what was typed is worth more."""
_ON_THE_DAY = 0.8
"""What a meeting found by its date alone is worth."""
_LEAD, _FAR = 24, 48
"""A text whose first hit lies further than _FAR is shown from _LEAD letters before it."""

Row = tuple[Any, ...]
Label = Callable[[Row], tuple[str, tuple[str, ...]]]
"""Of a row: the title shown, and the words searched beside it."""


def find(
    path: Path,
    today: dt.date,
    text: str,
    kinds: Sequence[HitKind] = KINDS,
    limit: int = 12,
    stop: Callable[[], bool] | None = None,
) -> tuple[Hit, ...]:
    """The best `limit` of each kind for what was typed, best first; nothing typed gives none.

    "4 april" and "Rabu 4/4/2018" find meetings of that day. Opens the file for itself, for a
    worker's thread; `stop` is asked whether the answer is wanted no more, and what is given then
    means nothing. Raises StorageError.
    """
    typed = words_of(text)
    found: list[Hit] = []
    with closing(Finder(path, today, folded, stop)) as finder:
        for kind in kinds:
            if stop is not None and stop():
                return ()
            if typed:
                found += _MAKERS[kind](finder, _matched(finder, kind, typed, limit))
        if "meeting" in kinds:
            found = _with_days(finder, found, days_wanted(text, today), limit)
    return tuple(found)


def known(path: Path, today: dt.date, wanted: Sequence[tuple[HitKind, str]]) -> tuple[Hit, ...]:
    """Things opened before, by kind and id; what is gone is left out. Raises StorageError."""
    ids: dict[HitKind, list[bytes]] = {}
    for kind, id_ in wanted:
        if kind in _MAKERS and kind != "post":
            ids.setdefault(kind, []).append(bytes.fromhex(id_))
    hits: dict[tuple[HitKind, str], Hit] = {}
    with closing(Finder(path, today, folded)) as finder:
        for kind, some in ids.items():
            rows = [(id_,) for id_ in some] if kind == "meeting" else _by_id(finder, kind, some)
            made = _MAKERS[kind](finder, [(row, Match(0.0, ())) for row in rows])
            hits |= {(kind, hit.id): hit for hit in made}
    return tuple(hits[one] for one in wanted if one in hits)


def last_meeting(path: Path, today: dt.date, hit: Hit) -> str | None:
    """The last meeting that names a person or post. Raises StorageError."""
    with closing(Finder(path, today, folded)) as finder:
        if hit.kind == "person":
            return finder.last_naming(person=bytes.fromhex(hit.id)) or None
        return finder.last_naming(title=hit.title, code=hit.office_code) or None


# --- candidates ----------------------------------------------------------------------------------


def _matched(
    finder: Finder, kind: HitKind, typed: Sequence[str], limit: int
) -> list[tuple[Row, Match]]:
    read, label = _READERS[kind]
    found = _scored(read(finder, typed, _ROWS), label, typed, own=kind in _OWN)
    if len(found) < limit and any(len(word) > 3 for word in typed):
        seen = {label(row) for row, _ in found}
        more = _scored(read(finder, (), _NEWEST.get(kind, _ALL)), label, typed, own=kind in _OWN)
        found += [one for one in more if label(one[0]) not in seen]
    found.sort(key=lambda one: -round(one[1].score, 2))
    return found[:limit]


def _scored(
    rows: Sequence[Row], label: Label, typed: Sequence[str], *, own: bool
) -> list[tuple[Row, Match]]:
    """The rows that answer; with `own` a word of the title itself must be among the typed."""
    found = []
    for row in rows:
        title, beside = label(row)
        answer = match(typed, title, beside, inside=True)
        if answer is not None and (answer.hits or not own):
            same = _SAME if words_of(title) == list(typed) else 0.0
            found.append((row, answer._replace(score=answer.score + same)))
    return found


def _with_days(
    finder: Finder, found: list[Hit], days: Sequence[DayWanted], limit: int
) -> list[Hit]:
    """The meetings of a typed day among those found by words."""
    meetings = [hit for hit in found if hit.kind == "meeting"]
    seen = {hit.id for hit in meetings}
    for day in days:
        rows = finder.meetings(day.words, limit, day.pattern)
        made = _meetings(finder, [(row, Match(_ON_THE_DAY, ())) for row in rows])
        meetings += [hit for hit in made if hit.id not in seen]
        seen |= {hit.id for hit in meetings}
    return [*meetings[:limit], *(hit for hit in found if hit.kind != "meeting")]


def _by_id(finder: Finder, kind: HitKind, ids: Sequence[bytes]) -> list[Row]:
    tables = {"person": "people", "office": "offices", "decision": "decisions", "action": "actions"}
    return finder.of_ids(tables[kind], ids)


# --- hits ----------------------------------------------------------------------------------------


def _meetings(finder: Finder, found: Sequence[tuple[Row, Match]]) -> Iterator[Hit]:
    full = finder.full([row[0] for row, _ in found]) if found else {}
    for row, answer in found:
        seen = full.get(row[0])
        if seen is not None:
            yield Hit(
                "meeting", seen.id, seen.title, answer.hits, answer.score, meeting_id=seen.id,
                date=seen.date, start=seen.start, venue=seen.venue, chip=seen.chip,
            )  # fmt: skip


def _people(_finder: Finder, found: Sequence[tuple[Row, Match]]) -> Iterator[Hit]:
    for row, answer in found:
        yield Hit(
            "person", row[0].hex(), _person_name(row), answer.hits, answer.score,
            office=row[6] or "", office_code=row[5] or "", position=row[4] or "",
        )  # fmt: skip


def _posts(_finder: Finder, found: Sequence[tuple[Row, Match]]) -> Iterator[Hit]:
    for (title, code, short, _name, id_), answer in found:
        yield Hit(
            "post", id_.hex() if id_ else "", title, answer.hits, answer.score, office=short,
            office_code=code,
        )  # fmt: skip


def _offices(_finder: Finder, found: Sequence[tuple[Row, Match]]) -> Iterator[Hit]:
    for (id_, code, name, _short), answer in found:
        yield Hit(
            "office", id_.hex(), name, answer.hits, answer.score, office=code, office_code=code
        )


def _decisions(finder: Finder, found: Sequence[tuple[Row, Match]]) -> Iterator[Hit]:
    yield from _outcomes("decision", "K", found)


def _actions(finder: Finder, found: Sequence[tuple[Row, Match]]) -> Iterator[Hit]:
    yield from _outcomes("action", "T", found)


def _outcomes(kind: HitKind, sign: str, found: Sequence[tuple[Row, Match]]) -> Iterator[Hit]:
    for row, answer in found:
        id_, _text, meeting_id, meeting, status, due, office, nth = row
        words, hits = _excerpt(_plain(row), answer.hits)
        yield Hit(
            kind, id_.hex(), words, hits, answer.score, meeting_id.hex(), meeting,
            date=dt.date.fromisoformat(due) if due else None, office=office or "",
            code=f"{sign}-{nth}", status=status,
        )  # fmt: skip


def _excerpt(
    text: str, hits: tuple[tuple[int, int], ...]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text from shortly before its first hit, where that lies far inside."""
    if not hits or hits[0][0] <= _FAR:
        return text, hits
    cut = text.find(" ", hits[0][0] - _LEAD) + 1
    if not 0 < cut <= hits[0][0]:
        cut = hits[0][0]
    return f"…{text[cut:]}", tuple((a - cut + 1, b - cut + 1) for a, b in hits)


def _plain(row: Row) -> str:
    """The text of an outcome in one line, without the signs of emphasis."""
    return " ".join(str(row[1]).replace("**", "").replace("__", "").split())


def _person_name(row: Row) -> str:
    return full_name(row[1], row[2], row[3])


_READERS: dict[HitKind, tuple[Callable[[Finder, Sequence[str], int], list[Row]], Label]] = {
    "meeting": (Finder.meetings, lambda row: (row[1], (row[2], row[3]))),
    "person": (
        Finder.people,
        lambda row: (_person_name(row), (row[4] or "", row[5] or "", row[6] or "", row[7] or "")),
    ),
    "post": (Finder.posts, lambda row: (row[0], (row[1], row[2], row[3]))),
    "office": (Finder.offices, lambda row: (row[2], (row[1], row[3]))),
    "decision": (Finder.decisions, lambda row: (_plain(row), (row[3],))),
    "action": (Finder.actions, lambda row: (_plain(row), (row[3], row[6] or ""))),
}
_MAKERS: dict[HitKind, Callable[[Finder, Sequence[tuple[Row, Match]]], Iterator[Hit]]] = {
    "meeting": _meetings, "person": _people, "post": _posts, "office": _offices,
    "decision": _decisions, "action": _actions,
}  # fmt: skip
