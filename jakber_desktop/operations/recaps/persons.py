"""The attendance recap by person, else by post where nobody is known to hold it (C5, C6).

A letter to a post is one to its holder of that day; a letter to a person counts while the directory
has them in that office, or says nothing of it. A whole office invited is nobody's own invitation.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal, NamedTuple

from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.naming import entry_post
from jakber_desktop.language.addressing import addressee_line
from jakber_desktop.language.identity import full_name
from jakber_desktop.model.ids import fold
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.recaps import PersonRecap, RecapTotals, Span
from jakber_desktop.operations.attendance.leading import LEADING
from jakber_desktop.operations.recaps.offices import known_tags
from jakber_desktop.operations.recaps.seats import Seat, Sheet, read_sheets
from jakber_desktop.operations.recaps.taken import totals
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["by_person"]

Fate = Literal["came", "proxied", "excused", "absent", "unrecorded", "extra"]
_FATES: tuple[Fate, ...] = ("came", "proxied", "excused", "absent", "unrecorded", "extra")
"""The first that is true of somebody in a meeting counts."""
_AWAY: dict[str, Fate] = {
    "excused": "excused", "sick": "excused", "on_other_duty": "excused", "absent": "absent",
}  # fmt: skip
_TERMS = """SELECT lower(hex(p.person_id)), o.code, p.title, p.held_from, p.held_until
FROM post p JOIN office o ON o.id=p.office_id
WHERE p._alive AND p.person_id IS NOT NULL ORDER BY p.held_from DESC, p.id"""


_PEOPLE = """SELECT lower(hex(id)), title_prefix, name, title_suffix, position FROM person"""


class _Who(NamedTuple):
    """A person (an id of the directory), else a name or a post as written; in an office."""

    office: str
    person: str
    name: str
    post: str


class _Term(NamedTuple):
    person: str
    since: str
    until: str


def by_person(
    workspace: Workspace, span: Span, today: dt.date, office: str | None = None
) -> tuple[RecapTotals, tuple[PersonRecap, ...]]:
    """Everybody who was expected or came, by office in protocol order; `office` only one (a code).

    Raises StorageError.
    """
    span = span.up_to(today)
    with workspace.read() as session:
        counts = _Counts(_Terms(session))
        for sheet in read_sheets(session, span):
            counts.take(sheet)
        tags = known_tags(session, counts.offices.items())
        rows = counts.rows(tags)
        told = totals(session, span)
    return told, tuple(row for row in rows if office is None or row.office.code == office)


class _Terms:
    """Who held which post when."""

    def __init__(self, session: Session) -> None:
        self._posts: dict[tuple[str, str], list[_Term]] = defaultdict(list)
        self._people: dict[tuple[str, str], list[_Term]] = defaultdict(list)
        for person, code, title, since, until in driver(session).execute(_TERMS):
            term = _Term(person, since or "", until or "9999-12-31")
            self._posts[code, fold(title)].append(term)
            self._people[code, person].append(term)
        found = driver(session).execute(_PEOPLE)
        self.people = {id_: (full_name(*names), post or "") for id_, *names, post in found}
        """Id -> name with titles, and the post the directory gives."""

    def holder(self, office: str, post: str, day: str) -> str | None:
        """Who held a post on a day; of two the one who came later."""
        terms = self._posts.get((office, fold(post)), ())
        return next((one.person for one in terms if one.since <= day <= one.until), None)

    def serves(self, office: str, person: str, day: str) -> bool:
        """Whether somebody was in office that day, as far as anybody said."""
        terms = self._people.get((office, person))
        return terms is None or any(one.since <= day <= one.until for one in terms)


class _Counts:
    """What became of everybody, meeting by meeting."""

    def __init__(self, terms: _Terms) -> None:
        self._terms = terms
        self._fates: dict[_Who, dict[Fate, int]] = defaultdict(lambda: dict.fromkeys(_FATES, 0))
        self._names: dict[_Who, tuple[str, str]] = {}
        self.offices: dict[str, str] = {}

    def take(self, sheet: Sheet) -> None:
        """Count a meeting; its sheets come oldest first, so the newest wording of a post stays."""
        met: dict[_Who, Fate] = {}
        day = sheet.date.isoformat()
        for seat in sheet.seats:
            for who, fate, post in self._of_seat(seat, sheet, day):
                before = met.get(who)
                if before is None or _FATES.index(fate) < _FATES.index(before):
                    met[who] = fate
                self._name(who, post, sheet)
        for who, fate in met.items():
            self._fates[who][fate] += 1

    def rows(self, tags: dict[str, OfficeTag]) -> list[PersonRecap]:
        """Everybody with the sums, by office and name, bare posts after the names."""
        rows = []
        for who, fates in self._fates.items():
            name, post = self._names[who]
            expected = sum(fates.values()) - fates["extra"]
            key = ":".join(who)
            rows.append(PersonRecap(key, tags[who.office], name, post, expected, **fates))
        rows.sort(key=lambda row: (row.office.order, not row.name, row.name.casefold(),
                                   row.post.casefold(), row.key))  # fmt: skip
        return rows

    # --- inside ---

    def _of_seat(self, seat: Seat, sheet: Sheet, day: str) -> Iterator[tuple[_Who, Fate, str]]:
        entry, status, here = seat.entry, seat.status, seat.here
        asked = self._asked(seat, day)
        came = self._of_entry(seat, sheet, day)
        if asked is not None:
            who, post = asked
            if here and came is not None and came[0] != who:
                yield who, "proxied", post
            elif here:
                yield who, "proxied" if status == "proxy" else "came", post
            else:
                yield who, _AWAY.get(status, "unrecorded"), post
        if came is None or entry is None or (asked is not None and asked[0] == came[0]):
            return
        who, post = came
        if here:
            wanted = status not in ("proxy", "walk_in") and (
                entry.role in LEADING or not sheet.asked or seat.recipient is not None
            )
            stands_in = asked is not None or (entry.represents or "").strip()
            yield who, "came" if wanted and not stands_in else "extra", post
        elif asked is None and (entry.role in LEADING or not sheet.asked):
            yield who, _AWAY.get(status, "unrecorded"), post

    def _asked(self, seat: Seat, day: str) -> tuple[_Who, str] | None:
        """Whom a line of the letter is to; None for a whole office, or who had left it."""
        letter = seat.recipient
        if letter is None:
            return None
        post = addressee_line(letter.addressee or "") or (letter.post or "")
        if letter.person is not None:
            serves = self._terms.serves(letter.office, letter.person, day)
            return (_Who(letter.office, letter.person, "", ""), post) if serves else None
        titles = [words for words in (post, letter.post) if words]
        holders = (self._terms.holder(letter.office, words, day) for words in titles)
        person = next(filter(None, holders), None)
        if person is not None:
            return _Who(letter.office, person, "", ""), post
        return (_Who(letter.office, "", "", fold(post)), post) if post else None

    def _of_entry(self, seat: Seat, sheet: Sheet, day: str) -> tuple[_Who, str] | None:
        """Whom an entry is of; None for a group, or somebody without name and post."""
        entry = seat.entry
        if entry is None or entry.group:
            return None
        post = entry_post(sheet.record, entry)
        person = entry.person
        if person is None and entry.name is None and post:
            person = self._terms.holder(entry.office, post, day)
        if person is not None:
            return _Who(entry.office, person, "", ""), post
        name = " ".join((entry.name or "").split())
        if name:
            return _Who(entry.office, "", name, ""), post
        return (_Who(entry.office, "", "", fold(post)), post) if post else None

    def _name(self, who: _Who, post: str, sheet: Sheet) -> None:
        office = sheet.record.office(who.office)
        self.offices.setdefault(who.office, office.name if office else who.office)
        name, own = self._terms.people.get(who.person, (who.name, ""))
        _, before = self._names.get(who, ("", ""))
        self._names[who] = (name, post or before or own)
