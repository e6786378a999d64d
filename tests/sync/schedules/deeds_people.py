"""What secretaries do to lists: directory, attendance, invitations, numbers, checklists."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.operations.agenda import templates
from jakber_desktop.operations.attendance import deeds as attendance
from jakber_desktop.operations.attendance import people as attendance_people
from jakber_desktop.operations.directory import offices as directory_offices
from jakber_desktop.operations.directory import people as directory_people
from jakber_desktop.operations.invitations import recipients as invitations
from jakber_desktop.operations.issuing import register as numbers
from jakber_desktop.operations.meetings import checklist
from jakber_desktop.operations.settings import letterheads
from tests.sync.schedules import words
from tests.sync.schedules.deeds_meeting import DAY, Deed
from tests.sync.schedules.replica import Replica

CODES = ("UMUM", "KEU", "BGR", "BKS", "DPK", "TNG")
STATUSES = ("present", "present_online", "excused", "sick", "absent")


def _office(r: Replica) -> str | None:
    found = r.rows("SELECT code FROM office WHERE _alive AND code IS NOT NULL ORDER BY code, id")
    return str(r.rng.choice(found)[0]) if found else None


def add_office(r: Replica) -> str | None:
    code = r.rng.choice(CODES)
    directory_offices.add_office(r.workspace, code, f"Kantor {code} {r.rng.randint(1, 3)}")
    return code


def edit_office(r: Replica) -> str | None:
    if (code := _office(r)) is None:
        return None
    name = f"Kantor {r.rng.choice(words.WORDS)}"
    directory_offices.edit_office(r.workspace, code, name=name)
    return f"{code} {name}"


def remove_used(r: Replica) -> str | None:
    """An office or a person goes, unless this laptop knows of a use."""
    if r.rng.random() < 0.5 and (person := r.pick("person")):
        directory_people.remove_person(r.workspace, person)
        return f"person {person}"
    if (code := _office(r)) is None:
        return None
    directory_offices.remove_office(r.workspace, code)
    return f"office {code}"


def add_person(r: Replica) -> str | None:
    given = {"office": code} if (code := _office(r)) else {}
    return directory_people.add_person(r.workspace, f"Nama Contoh {r.rng.randint(1, 9)}", **given)


def edit_person(r: Replica) -> str | None:
    if (person := r.pick("person")) is None:
        return None
    position = f"Kepala {r.rng.choice(words.WORDS)}"
    directory_people.edit_person(r.workspace, person, position=position)
    return f"{person} {position}"


def invite(r: Replica) -> str | None:
    meeting, code = r.pick("meeting"), _office(r)
    if meeting is None or code is None:
        return None
    addressee = r.rng.choice((None, "Kepala Bagian", "Sekretaris"))
    invitations.add_recipients(r.workspace, meeting, [invitations.Addressee(code, addressee)])
    return f"{meeting} {code} {addressee}"


def answer(r: Replica) -> str | None:
    if (recipient := r.pick("recipient")) is None:
        return None
    if r.rng.random() < 0.2:
        invitations.remove_recipients(r.workspace, [recipient])
        return f"-{recipient}"
    invitations.set_response(r.workspace, [recipient], r.rng.choice(("accepted", "declined")))
    return recipient


def tick(r: Replica) -> str | None:
    recipient = r.pick("recipient")
    if recipient is None:
        return None
    meeting = str(r.value("recipient", recipient, "meeting_id"))
    if r.rng.random() < 0.4:
        attendance.set_status(r.workspace, meeting, recipient, r.rng.choice(STATUSES))
    else:
        attendance.record_present(r.workspace, meeting, recipient)
    return f"{meeting} {recipient}"


def change_entry(r: Replica) -> str | None:
    if (entry := r.pick("attendance")) is None:
        return None
    meeting = str(r.value("attendance", entry, "meeting_id"))
    deed = r.rng.randrange(3)
    if deed == 0:
        attendance.clear(r.workspace, meeting, entry)
    elif deed == 1:
        attendance.set_note(r.workspace, meeting, entry, r.rng.choice(words.SENTENCES))
    else:
        attendance.set_status(r.workspace, meeting, entry, r.rng.choice(STATUSES))
    return f"{meeting} {entry} {deed}"


def walk_in(r: Replica) -> str | None:
    meeting, code = r.pick("meeting"), _office(r)
    if meeting is None or code is None:
        return None
    who = f"Nama Contoh {r.rng.randint(1, 4)}"
    attendance_people.record_walk_in(r.workspace, meeting, code, name=who)
    return f"{meeting} {code} {who}"


def prepare(r: Replica) -> str | None:
    if (meeting := r.pick("meeting")) is None:
        return None
    if r.rng.random() < 0.3:
        checklist.start_checklist(r.workspace, meeting)
    else:
        checklist.add_checklist_item(
            r.workspace, meeting, f"Siapkan {r.rng.choice(words.WORDS)}", r.rng.randint(-7, 7)
        )
    return meeting


def tick_off(r: Replica) -> str | None:
    if (row := r.pick("checklist_item")) is None:
        return None
    if r.rng.random() < 0.3:
        checklist.remove_checklist_item(r.workspace, row)
    else:
        done = r.rng.choice((None, DAY, DAY + dt.timedelta(days=1)))
        checklist.tick(r.workspace, row, done)
    return row


def number(r: Replica) -> str | None:
    booked = r.pick("letter_number", where="state='booked'")
    if booked and r.rng.random() < 0.6:
        if r.rng.random() < 0.5:
            numbers.issue_number(r.workspace, booked, DAY)
        else:
            numbers.void_number(r.workspace, booked, "Salah ketik.")
        return booked
    row = numbers.book_number(r.workspace, "UND", date=DAY, meeting_id=r.pick("meeting"))
    return row.number


def paper(r: Replica) -> str | None:
    if r.rng.random() < 0.5:
        return letterheads.add_letterhead(r.workspace, f"Kop {r.rng.randint(1, 3)}")
    if (meeting := r.pick("meeting")) is None:
        return None
    return templates.save_template(r.workspace, meeting, f"Templat {r.rng.randint(1, 3)}")


PEOPLE_DEEDS: dict[Deed, int] = {
    add_office: 3, edit_office: 2, add_person: 2, edit_person: 2, remove_used: 1, invite: 5,
    answer: 3, tick: 6, change_entry: 4, walk_in: 2, prepare: 2, tick_off: 2, number: 2, paper: 1,
}  # fmt: skip
