"""Any run of deeds keeps the file sound, exports well, and undoes to nothing (hypothesis)."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from jakber_desktop.exchange.meeting_file import read_meeting_file
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import JakberError, NothingToUndo, RowNotFound
from jakber_desktop.operations.agenda import deeds as ag
from jakber_desktop.operations.attendance import deeds as att
from jakber_desktop.operations.attendance import people, roles
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.directory import lines, offices, posts
from jakber_desktop.operations.directory import people as persons
from jakber_desktop.operations.directory import reading as directory
from jakber_desktop.operations.directory_import import deeds as directory_import
from jakber_desktop.operations.discussion import deeds as talk
from jakber_desktop.operations.discussion import typing_minutes as typing
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.operations.invitations import letter as letters
from jakber_desktop.operations.invitations import recipients as inv
from jakber_desktop.operations.meetings import life as meeting_life
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.operations.outcomes import actions as act
from jakber_desktop.operations.outcomes import decisions as outcomes
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace

TEXTS = ("Kepala Bappeda", "staf", "Tenaga Ahli", "satu *dua*\n\n1. tiga", "", " ", "😀 \0 \ud800")
CODES = ("BAPPEDA", "TGUPP", "JAKBER", "X")
DAYS = (dt.date(2018, 4, 4), dt.date(2018, 4, 11), dt.date(2020, 2, 29))


@cache
def empty() -> Path:
    """An empty workspace to copy."""
    path = Path(tempfile.mkdtemp()) / "kosong.jakber"
    Workspace.create(path, device=7).close()
    return path


class Run:
    """One workspace and dice: every method is one deed on rows that may or may not be there."""

    def __init__(self, path: Path, dice: random.Random) -> None:
        shutil.copyfile(empty(), path)
        self.dice = dice
        self.workspace = Workspace(
            path, clock=lambda: 1_522_807_500_000, random_bytes=dice.randbytes
        )

    def ids(self, kind: type[Any]) -> list[str]:
        with self.workspace.read() as session:
            return [id_.hex for id_ in session.scalars(select(kind.id).where(kind.alive))]

    def one(self, kind: type[Any]) -> str:
        found = self.ids(kind)
        return self.dice.choice(found) if found else "0" * 32

    def text(self) -> str:
        return self.dice.choice(TEXTS)

    def code(self) -> str:
        return self.dice.choice(CODES)

    def maybe(self, value: Any) -> Any:
        return value if self.dice.random() < 0.5 else None

    def row(self, meeting: str) -> str:
        sheet = attendance_sheet(self.workspace, meeting)
        rows = [row.id for office in sheet.offices for row in office.rows]
        return self.dice.choice(rows) if rows else "0" * 32

    def line(self, day: dt.date) -> Any:
        found = directory.lines(self.workspace, day)
        if not found:
            raise RowNotFound(what="baris")
        return self.dice.choice(found)

    def take_list(self) -> None:
        """A pasted list of whatever texts there are, each row with any choice it offers."""
        cells = [[self.text().replace("\0", " ") for _nth in range(3)] for _row in range(4)]
        text = "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in cells)
        sheet = directory_import.read_pasted(self.workspace, "Nama\tJabatan\tKantor\n" + text)
        plan = directory_import.plan(self.workspace, sheet, sheet.columns)
        choices = {nth: self.dice.choice(row.choices) for nth, row in enumerate(plan.rows)}
        directory_import.take(self.workspace, plan, choices)

    def deeds(self) -> list[Callable[[], Any]]:
        w, d = self.workspace, self.dice
        meeting, item, point = self.one(e.Meeting), self.one(e.AgendaItem), self.one(e.Point)
        decision, action = self.one(e.Decision), self.one(e.ActionItem)
        recipient, person, post = self.one(e.Recipient), self.one(e.Person), self.one(e.Post)
        text, code, day = self.text(), self.code(), d.choice(DAYS)

        def row() -> str:
            return self.row(meeting)

        return [
            lambda: offices.add_office(w, code, text or "Kantor", parent=self.maybe(self.code())),
            lambda: offices.edit_office(w, code, parent=self.maybe(self.code()), name=text),
            lambda: offices.move_office(w, code, before=self.maybe(self.code())),
            lambda: offices.remove_office(w, code),
            lambda: offices.recode_office(w, code, self.code()),
            lambda: offices.shift_office(w, code, d.choice((-1, 1))),
            lambda: lines.add_line(w, {"name": text}, office=code, title=self.text()),
            lambda: lines.add_line(w, office=code, title=text, held_from=day),
            lambda: lines.edit_line(w, self.line(day), title=text, held_until=self.maybe(day)),
            lambda: lines.edit_line(w, self.line(day), office=code, channel=self.maybe("hand")),
            lambda: lines.name_holder(w, self.line(day), day, name=text),
            lambda: lines.succeed_line(w, self.line(day), day, self.maybe(person), name=text),
            lambda: lines.leave_person(w, person, day),
            lambda: lines.remove_line(w, self.line(day)),
            lambda: self.take_list(),
            lambda: persons.add_person(w, text, office=self.maybe(code), position=self.text()),
            lambda: persons.edit_person(w, person, name=text, office=self.maybe(code)),
            lambda: persons.set_active(w, person, active=d.random() < 0.5),
            lambda: persons.remove_person(w, person),
            lambda: posts.add_post(w, code, text, person=self.maybe(person), held_from=day),
            lambda: posts.succeed_post(w, post, day, self.maybe(person), "plh"),
            lambda: posts.remove_post(w, post),
            lambda: preparation.create_meeting(w, text, day, series=self.maybe("Mingguan")),
            lambda: preparation.create_meeting(w, "Rapat", day, invited_start="9"),
            lambda: preparation.edit_meeting(
                w, meeting, title=text, organizer=self.maybe(code), invited_end=self.maybe("10"),
                series=self.maybe("Mingguan"),
            ),
            lambda: preparation.save_series(w, "Mingguan", "FREQ=WEEKLY", new_name=text),
            lambda: preparation.copy_meeting(w, meeting, day),
            lambda: preparation.next_occurrence(w, meeting),
            lambda: meeting_life.open_meeting(w, meeting, "9.05"),
            lambda: meeting_life.close_meeting(w, meeting, "10"),
            lambda: meeting_life.postpone_meeting(w, meeting, text),
            lambda: meeting_life.resume_meeting(w, meeting, day),
            lambda: meeting_life.delete_meeting(w, meeting),
            lambda: ag.add_item(w, meeting, text, before=self.maybe(item), presenter=code),
            lambda: ag.paste_items(w, meeting, "1. satu\n2. dua (10 menit)"),
            lambda: ag.edit_item(w, item, title=text, planned_minutes=self.maybe(5)),
            lambda: ag.move_item(w, item, after=self.maybe(self.one(e.AgendaItem))),
            lambda: ag.remove_item(w, item),
            lambda: ag.set_outcome(w, item, "deferred"),
            lambda: talk.add_point(w, item, text, after=self.maybe(point)),
            lambda: talk.edit_point(w, point, text=text, speaker_office=self.maybe(code)),
            lambda: talk.move_point(w, point, item=self.maybe(item)),
            lambda: talk.remove_point(w, point),
            lambda: talk.split_point(w, point, 4),
            lambda: talk.merge_points(w, point, self.one(e.Point)),
            lambda: outcomes.decision_from_point(w, point),
            lambda: outcomes.edit_decision(w, decision, text=text, item=self.maybe(item)),
            lambda: outcomes.move_decision(w, decision),
            lambda: outcomes.remove_decision(w, decision),
            lambda: act.action_from_point(w, point, post=self.maybe(text)),
            lambda: act.add_action(w, meeting, text, office=self.maybe(code), person=person),
            lambda: act.edit_action(w, action, post=text, due_date=self.maybe(day)),
            lambda: act.set_action_status(w, action, "done"),
            lambda: act.remove_action(w, action),
            lambda: typing.save_typing(w, self.typed(item, point)),
            lambda: inv.add_recipients(w, meeting, self.addressees(person), again=d.random() < 0.3),
            lambda: inv.recipients_from(w, meeting, self.one(e.Meeting)),
            lambda: inv.edit_recipient(w, recipient, addressee=text, person=self.maybe(person)),
            lambda: inv.move_recipient(w, recipient, before=self.maybe(self.one(e.Recipient))),
            lambda: inv.remove_recipients(w, [recipient]),
            lambda: inv.mark_sent(w, [recipient], day, self.maybe("hand"), reason="nomor menyusul"),
            lambda: inv.set_response(w, [recipient], "accepted"),
            lambda: letters.edit_letter(w, meeting, number=text, signatory_post=self.text()),
            lambda: att.record_present(w, meeting, row(), at=self.maybe("9")),
            lambda: att.set_status(w, meeting, row(), "sick", note=text),
            lambda: att.clear(w, meeting, row()),
            lambda: att.set_group(w, meeting, row(), self.maybe(2), group=d.random() < 0.7),
            lambda: att.close_attendance(w, meeting),
            lambda: people.record_proxy(
                w, meeting, row(), position=text, person=self.maybe(person)
            ),
            lambda: people.record_walk_in(w, meeting, code, position=text, group=d.random() < 0.3),
            lambda: people.record_walk_in(w, meeting, code, person=person),
            lambda: people.name_entry(w, meeting, row(), name=text, person=self.maybe(person)),
            lambda: roles.set_role(w, meeting, row(), d.choice(["chair", "minute_taker"])),
            lambda: roles.set_leader(w, meeting, "chair", self.maybe(code), position=text),
            *[lambda: undo(w)] * 2,
            *[lambda: redo(w)] * 2,
        ]  # fmt: skip

    def typed(self, item: str, point: str) -> list[Any]:
        changes = [
            typing.PointAdded(temp="a", item=item, text=self.text()),
            typing.PointAdded(temp="b", item=item, text=self.text(), after="a"),
            typing.PointEdited(id=point, text=self.text()),
            typing.PointMoved(id=point, item=item, after=self.maybe("a")),
            typing.PointRemoved(id=point),
        ]
        return self.dice.sample(changes, 2)

    def addressees(self, person: str) -> list[inv.Addressee]:
        return [
            inv.Addressee(self.code(), self.maybe(self.text())),
            inv.Addressee("BAPPEDA", "Kepala Bappeda"),
            inv.Addressee("BAPPEDA", person=self.maybe(person)),
        ][: self.dice.randint(1, 3)]

    def start(self) -> None:
        for code in CODES[:3]:
            offices.add_office(self.workspace, code, f"Kantor {code}", precedence=10)
        meeting = preparation.create_meeting(self.workspace, "Rapat", DAYS[0], series="Mingguan")
        for item in ag.paste_items(self.workspace, meeting, "Satu\nDua"):
            for text in ("satu dua tiga", "empat lima"):
                talk.add_point(self.workspace, item, text)
        outcomes.add_decision(self.workspace, meeting, "Disepakati")
        act.add_action(self.workspace, meeting, "Kirim", office="TGUPP")
        persons.add_person(self.workspace, "Nama Contoh", office="TGUPP")
        posts.add_post(self.workspace, "TGUPP", "Ketua")
        inv.add_recipients(self.workspace, meeting, [inv.Addressee("TGUPP", "Tenaga Ahli")])

    def files(self) -> dict[str, bytes]:
        found = {id_: export_meeting(self.workspace, id_) for id_ in sorted(self.ids(e.Meeting))}
        for name, data in found.items():
            read_meeting_file(data, name)
        return found

    def assert_sound(self) -> None:
        with self.workspace.read() as session:
            assert fsck.check(session) == []


def walk(run: Run, count: int) -> None:
    run.start()
    for _ in range(count):
        with suppress(JakberError):
            run.dice.choice(run.deeds())()
    run.assert_sound()
    before = run.files()
    steps = 0
    with suppress(NothingToUndo):
        while True:
            undo(run.workspace)
            steps += 1
    assert run.files() == {}
    assert run.ids(e.Office) == run.ids(e.Attendance) == run.ids(e.Recipient) == []
    run.assert_sound()
    for _ in range(steps):
        redo(run.workspace)
    assert run.files() == before
    run.assert_sound()


@given(st.integers(0, 2**32))
@settings(max_examples=3)
def test_any_deeds_stay_sound_and_undo_to_nothing(seed: int) -> None:
    check(seed, 30)


@pytest.mark.long
@given(st.integers(0, 2**64))
@settings(max_examples=300)
def test_many_more_deeds_stay_sound_and_undo_to_nothing(seed: int) -> None:
    check(seed, 120)


def check(seed: int, count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder) / "rapat.jakber", random.Random(seed))
        try:
            walk(run, count)
        finally:
            run.workspace.close()
