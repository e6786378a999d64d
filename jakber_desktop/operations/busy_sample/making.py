"""The busy sample: a year of three series, sixty meetings, forty people (`new --sample --busy`).

Everything in it is made up and says so ("Nama Contoh 01"); tests and pictures need a full house.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.series import SHIFT
from jakber_desktop.operations.busy_sample.cast import Cast, Player
from jakber_desktop.operations.busy_sample.content import Content, TargetContent, read_content
from jakber_desktop.operations.busy_sample.plan import HELD, Planned, plan
from jakber_desktop.operations.busy_sample.records import Writer
from jakber_desktop.operations.busy_sample.register import SampleRegister
from jakber_desktop.operations.busy_sample.sealing import seal_all
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.store.records.given import whole
from jakber_desktop.store.records.write import write_record
from jakber_desktop.store.workspace import Change, Workspace

_LABEL = QT_TRANSLATE_NOOP("core", "Isi contoh satu tahun rapat")
_MINUTES = {"archived": "archived", "signed": "signed", "final": "final"}
_PLT_EVERY = 13
_SINCE = dt.date(2017, 1, 2)


def fill(workspace: Workspace, today: dt.date) -> None:
    """Write the busy sample around a day, as one change; the same day gives the same meetings.

    Final minutes have their kept papers. Raises StorageError, FileNotKept.
    """
    content, rules = read_content(), office_profile(workspace)
    cast = Cast(content)
    with workspace.change(_LABEL) as change:
        _give_the_same_ids(change, today)
        _write_people(change, cast)
        meetings = plan(content, today)
        writer = Writer(cast, today)
        reports, numbers = _reports(content, meetings), SampleRegister(change)
        for one in meetings:
            record = writer.record(one, reports.get(one.date, ()) if _reporting(one) else ())
            id_ = write_record(change, whole(record))
            _write_minutes(change, id_, one, record.meeting)
            numbers.enter(id_, record)
            change.session.flush()  # the next record's offices and people are looked up
        numbers.write()
        _write_holiday_rule(change)
        _write_steps(change, content.targets)
        seal_all(workspace, change, rules)


def _give_the_same_ids(change: Change, today: dt.date) -> None:
    """Of one day the rows are the same on every laptop, so that two that meet have them once."""
    change.now_ms = int(dt.datetime.combine(today, dt.time(), dt.UTC).timestamp() * 1000)
    change.random_bytes = random.Random(f"busy sample {today}").randbytes


def _write_people(change: Change, cast: Cast) -> None:
    """The directory: offices in protocol order, people, and the posts they hold."""
    for code in cast.offices:
        part = cast.office_part(code)
        values = {name: getattr(part, name) for name in ("name", "short_name", "external")}
        id_ = ids.office_id(code)
        if change.session.get(e.Office, id_) is None:
            change.add(e.Office(id=id_, code=code, precedence=part.precedence, **values))
    change.session.flush()
    for nth, player in enumerate(cast.players, 1):
        change.add(_post(change, player, nth))
        change.add(_person(player))
    change.session.flush()


def _person(player: Player) -> e.Person:
    given = player.person
    names = ("key", "name", "title_suffix", "honorific", "position", "employee_no", "grade",
             "email")  # fmt: skip
    return e.Person(
        id=ids.person_id(given.key, given.name), office_id=ids.office_id(player.office.code),
        **{name: getattr(given, name) for name in names},
    )  # fmt: skip


def _post(change: Change, player: Player, nth: int) -> e.Post:
    given = player.person
    return e.Post(
        id=change.new_id(),
        office_id=ids.office_id(player.office.code),
        title=player.post,
        person_id=ids.person_id(given.key, given.name),
        held_from=_SINCE + dt.timedelta(days=7 * nth),
        capacity="plt" if nth % _PLT_EVERY == 0 else None,
    )


def _write_minutes(change: Change, meeting: UUID, one: Planned, facts: r.Meeting) -> None:
    """The version of the minutes that says final, signed or archived."""
    if (state := _MINUTES.get(one.state)) is not None:
        change.add(
            e.MinutesVersion(
                id=change.new_id(), meeting_id=meeting, state=state,
                number=facts.minutes_number, date=facts.minutes_date,
            )
        )  # fmt: skip


def _reporting(one: Planned) -> bool:
    return one.series.key == "target" and one.state in HELD


def _reports(
    content: Content, meetings: Sequence[Planned]
) -> dict[dt.date, tuple[r.TargetUpdate, ...]]:
    """What each monitoring meeting says of the targets: the latest ones say the latest."""
    dates = [one.date for one in meetings if _reporting(one)]
    found = {}
    for nth, date in enumerate(dates):
        stage = nth * 4 // len(dates)
        told = [
            one for k, one in enumerate(content.targets) if (nth + k) % 3 or nth >= len(dates) - 1
        ]
        found[date] = tuple(
            r.TargetUpdate(
                target=one.name, owner_office=one.office, note=one.notes[stage],
                progress_percent=one.percent[stage], due_date=dt.date(dates[-1].year, 12, 31),
                step=one.steps[stage],
            )
            for one in told
        )  # fmt: skip
    return found


def _write_holiday_rule(change: Change) -> None:
    """As `plan` has it: a day of a series that is a holiday gives way to the next working day."""
    for row in change.session.scalars(select(e.Series).order_by(e.Series.id)):
        row.on_holiday = SHIFT


def _write_steps(change: Change, targets: Sequence[TargetContent]) -> None:
    for one in targets:
        row = change.session.get(e.Target, ids.target_id(one.name))
        if row is not None:
            row.step, row.partner, row.indicator = one.steps[-1], one.partner, one.indicator
