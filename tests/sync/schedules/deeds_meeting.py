"""What secretaries do to meetings, agendas, notes and outcomes, through the program's own deeds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from jakber_desktop.operations.agenda import deeds as agenda
from jakber_desktop.operations.discussion import deeds as discussion
from jakber_desktop.operations.finalising import deeds as finalising
from jakber_desktop.operations.history import deeds as history
from jakber_desktop.operations.history import restoring as history_restoring
from jakber_desktop.operations.meetings import life as meeting_life
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.operations.outcomes import actions
from jakber_desktop.operations.outcomes import decisions as outcomes
from tests.sync.schedules import words
from tests.sync.schedules.replica import Replica

DAY = dt.date(2018, 4, 4)
FIELDS = (
    "title", "venue", "venue", "venue", "purpose", "purpose", "invited_start", "date", "urgency",
    "number",
)  # fmt: skip
Deed = Callable[[Replica], str | None]
"""Does one thing and tells it; None when this laptop has nothing to do it to."""


def create_meeting(r: Replica) -> str | None:
    title = f"{r.rng.choice(words.TITLES)} {r.rng.randint(1, 99)}"
    day = DAY + dt.timedelta(days=r.rng.randint(-40, 40))
    given = {"venue": r.rng.choice(words.PLACES)} if r.rng.random() < 0.5 else {}
    return preparation.create_meeting(r.workspace, title, day, **given)


def edit_meeting(r: Replica) -> str | None:
    if (meeting := r.pick("meeting")) is None:
        return None
    field = r.rng.choice(FIELDS)
    value = {
        "title": f"{r.rng.choice(words.TITLES)} {r.rng.randint(1, 99)}",
        "venue": r.rng.choice(words.PLACES),
        "purpose": words.edited(
            r.rng, str(r.value("meeting", meeting, "purpose") or "Koordinasi.")
        ),
        "invited_start": f"{r.rng.randint(7, 10):02}.30",
        "date": DAY + dt.timedelta(days=r.rng.randint(0, 9)),
        "urgency": r.rng.choice(("normal", "urgent")),
        "number": r.rng.randint(1, 3),
    }[field]
    preparation.edit_meeting(r.workspace, meeting, **{field: value})
    return f"{meeting} {field}={value!r}"


def live_meeting(r: Replica) -> str | None:
    if (meeting := r.pick("meeting")) is None:
        return None
    word = r.rng.choice(("open", "close", "postpone", "resume"))
    if word == "open":
        meeting_life.open_meeting(r.workspace, meeting, "09.00")
    elif word == "close":
        meeting_life.close_meeting(r.workspace, meeting, "11.00")
    elif word == "postpone":
        meeting_life.postpone_meeting(r.workspace, meeting, "Ruang rapat dipakai.")
    else:
        meeting_life.resume_meeting(r.workspace, meeting)
    return f"{word} {meeting}"


def delete_meeting(r: Replica) -> str | None:
    if (meeting := r.pick("meeting")) is None:
        return None
    meeting_life.delete_meeting(r.workspace, meeting)
    return meeting


def revive_meeting(r: Replica) -> str | None:
    if (meeting := r.pick("meeting", alive=False)) is None:
        return None
    history_restoring.revive_meeting(r.workspace, meeting)
    return meeting


def add_item(r: Replica) -> str | None:
    if (meeting := r.pick("meeting")) is None:
        return None
    before = r.pick("agenda_item", where=f"meeting_id=x'{meeting}'")
    where = {"before": before} if before and r.rng.random() < 0.4 else {}
    return agenda.add_item(r.workspace, meeting, r.rng.choice(words.SENTENCES), **where)


def edit_item(r: Replica) -> str | None:
    if (item := r.pick("agenda_item")) is None:
        return None
    deed = r.rng.randrange(5)
    if deed == 0:
        agenda.edit_item(r.workspace, item, title=r.rng.choice(words.SENTENCES))
    elif deed == 1:
        agenda.edit_item(r.workspace, item, planned_minutes=r.rng.randint(5, 60))
    elif deed == 2:
        note = words.edited(r.rng, str(r.value("agenda_item", item, "chair_note") or "Perhatikan."))
        agenda.edit_item(r.workspace, item, chair_note=note)
    elif deed == 3:
        agenda.set_outcome(r.workspace, item, r.rng.choice(("discussed", "deferred", "planned")))
    else:
        agenda.set_level(r.workspace, item, r.rng.randint(0, 1))
    return f"{item} {deed}"


def move_item(r: Replica) -> str | None:
    item = r.pick("agenda_item")
    if item is None:
        return None
    meeting = r.value("agenda_item", item, "meeting_id")
    other = r.pick("agenda_item", where=f"meeting_id=x'{meeting}'")
    if other in (None, item):
        return None
    side = r.rng.choice(("before", "after"))
    agenda.move_item(r.workspace, item, **{side: other})
    return f"{item} {side} {other}"


def remove_item(r: Replica) -> str | None:
    if (item := r.pick("agenda_item")) is None:
        return None
    agenda.remove_item(r.workspace, item)
    return item


def add_point(r: Replica) -> str | None:
    if (item := r.pick("agenda_item")) is None:
        return None
    return discussion.add_point(r.workspace, item, words.paragraph(r.rng))


def edit_point(r: Replica) -> str | None:
    if (point := r.pick("point")) is None:
        return None
    text = str(r.value("point", point, "text"))
    for _ in range(r.rng.randint(1, 3)):
        text = words.edited(r.rng, text)
    discussion.edit_point(r.workspace, point, text=text)
    return f"{point} {text!r}"


def rework_point(r: Replica) -> str | None:
    if (point := r.pick("point")) is None:
        return None
    deed = r.rng.randrange(4)
    if deed == 0:
        discussion.remove_point(r.workspace, point)
    elif deed == 1:
        discussion.set_point_kind(r.workspace, point, r.rng.choice(("directive", "conclusion")))
    elif deed == 2:
        text = str(r.value("point", point, "text"))
        return discussion.split_point(r.workspace, point, r.rng.randint(0, len(text)))
    elif (item := r.pick("agenda_item")) is not None:
        discussion.move_point(r.workspace, point, item=item)
    return f"{point} {deed}"


def add_outcome(r: Replica) -> str | None:
    meeting, point = r.pick("meeting"), r.pick("point")
    deed = r.rng.randrange(4)
    if deed == 0 and point:
        return outcomes.decision_from_point(r.workspace, point)
    if deed == 1 and point:
        return actions.action_from_point(r.workspace, point)
    if meeting is None:
        return None
    add = outcomes.add_decision if deed == 2 else actions.add_action
    return add(r.workspace, meeting, words.paragraph(r.rng))


def edit_outcome(r: Replica) -> str | None:
    table = r.rng.choice(("decision", "action_item"))
    if (row := r.pick(table)) is None:
        return None
    text = words.edited(r.rng, str(r.value(table, row, "text")))
    deed = r.rng.randrange(4)
    if table == "decision":
        if deed == 0:
            outcomes.remove_decision(r.workspace, row)
        elif deed == 1:
            outcomes.edit_decision(r.workspace, row, status=r.rng.choice(("in_force", "revoked")))
        else:
            outcomes.edit_decision(r.workspace, row, text=text)
    elif deed == 0:
        actions.remove_action(r.workspace, row)
    elif deed == 1:
        actions.set_action_status(r.workspace, row, r.rng.choice(("open", "done", "in_progress")))
    elif deed == 2:
        actions.edit_action(r.workspace, row, due_date=DAY + dt.timedelta(days=r.rng.randint(1, 9)))
    else:
        actions.edit_action(r.workspace, row, text=text)
    return f"{table} {row} {deed}"


def finalise(r: Replica) -> str | None:
    if (meeting := r.pick("meeting", where="opened_at IS NOT NULL")) is None:
        return None
    finalising.finalise(r.workspace, meeting, reason="Disetujui pimpinan rapat.", date=DAY)
    return meeting


def undo(r: Replica) -> str | None:
    return history.undo(r.workspace).label


def redo(r: Replica) -> str | None:
    return history.redo(r.workspace).label


MEETING_DEEDS: dict[Deed, int] = {
    create_meeting: 2, edit_meeting: 8, live_meeting: 2, delete_meeting: 2, revive_meeting: 2,
    add_item: 4, edit_item: 6, move_item: 4, remove_item: 2, add_point: 6, edit_point: 14,
    rework_point: 4, add_outcome: 4, edit_outcome: 6, undo: 5, redo: 2,
}  # fmt: skip
"""Deed -> how often it comes."""
