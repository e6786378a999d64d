"""Writes the attendance and the invitation of a meeting file."""

from __future__ import annotations

from typing import Any

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.given import Entry
from jakber_desktop.store.records.matching import Natural, Rule
from jakber_desktop.store.records.writing import Writing, update


def write_attendance(writing: Writing, meeting: e.Meeting) -> None:
    """Attendance = meeting, office, person else bare post or name, group or not, n-th of equals."""
    if "attendance" not in writing.given.raw:
        return
    directory = writing.directory
    entries = list(writing.root.list("attendance"))
    for entry in entries:
        directory.check(entry)
    writing.lists.reserve(e.Attendance, entries)

    def who(part: Any) -> str:
        return ids.fold(str(directory.person_of(part) or part.position or part.name or ""))

    def natural(part: Any) -> Natural:
        return directory.office_of(part), who(part), bool(part.group)

    existing = writing.lists.existing(e.Attendance, meeting.id)
    rows = writing.lists.match(
        entries,
        existing,
        Rule(
            natural=natural,
            identity=lambda part, nth: ids.attendance_id(
                meeting.id, directory.office_of(part), who(part), group=part.group, nth=nth
            ),
            make=lambda part, id_: e.Attendance(
                id=id_,
                meeting_id=meeting.id,
                office_id=directory.office_of(part),
                status=part.status,
                pos="",
            ),
        ),
    )
    for entry, row in zip(entries, rows, strict=True):
        values = entry.values(
            "name", "position", "role", "status", "group", "headcount", "represents",
            "proxy_basis", "checked_in_at", "left_at", "note", "initialled",
        )  # fmt: skip
        for name in ("arrived_at_item", "left_at_item"):
            values |= writing.agenda_item(entry, row, name)
        update(row, values | _place(writing, entry))
    writing.lists.settle(existing, rows)


def write_invitation(writing: Writing, meeting: e.Meeting) -> None:
    """The letter, and its recipients."""
    entry = writing.root.child("invitation")
    if entry is None:
        return
    letter = writing.shared(e.Invitation, ids.invitation_id(meeting.id), meeting_id=meeting.id)
    values = entry.values(
        "number", "date", "subject", "no_substitutes", "carbon_copies", "on_behalf_of",
        "delegated_through", "acting", "incomplete_reason",
    )  # fmt: skip
    if "signatory" in entry.raw:
        person, post = writing.directory.person_or_post(
            entry.part.signatory, f"{entry.path}.signatory"
        )
        values |= {"signatory_person_id": person, "signatory_post": post}
    update(letter, values)
    if "recipients" in entry.raw:
        _recipients(writing, meeting, entry)


def _recipients(writing: Writing, meeting: e.Meeting, letter: Entry) -> None:
    """Recipient = meeting, office, person else addressee (or nothing), n-th of equals."""
    directory = writing.directory
    entries = list(letter.list("recipients"))
    for entry in entries:
        directory.check(entry)
    writing.lists.reserve(e.Recipient, entries)

    def who(part: Any) -> str:
        return ids.fold(str(directory.person_of(part) or part.addressee or ""))

    existing = writing.lists.existing(e.Recipient, meeting.id)
    rows = writing.lists.match(
        entries,
        existing,
        Rule(
            natural=lambda part: (directory.office_of(part), who(part)),
            identity=lambda part, nth: ids.recipient_id(
                meeting.id, directory.office_of(part), who(part), nth
            ),
            make=lambda part, id_: e.Recipient(
                id=id_, meeting_id=meeting.id, office_id=directory.office_of(part), pos=""
            ),
        ),
    )
    for entry, row in zip(entries, rows, strict=True):
        values = entry.values(
            "addressee", "response", "sent_on", "channel", "post", "email", "notified_on"
        )
        update(row, values | _place(writing, entry))
    writing.lists.settle(existing, rows)


def _place(writing: Writing, entry: Entry) -> dict[str, Any]:
    """The office of a checked entry, and its person when the file says who."""
    values: dict[str, Any] = {"office_id": writing.directory.office_of(entry.part)}
    if "person" in entry.raw:
        values["person_id"] = writing.directory.person_of(entry.part)
    return values
