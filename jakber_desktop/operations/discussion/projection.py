"""What the projector shows (22, E3): one agenda item without anything private (R4).

Nothing that is not for the room leaves this module: the window cannot show what it is not given.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.privacy import without_personal_numbers
from jakber_desktop.model import entities as e
from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.discussion import ActionRow, DecisionRow, Discussion, ItemRow
from jakber_desktop.model.rows.projection import STANDBY, Progress, Slide, SlideBlock, SlideItem
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.outcomes.closed_items import closed_items
from jakber_desktop.store.workspace import Workspace

_Tags = dict[str, OfficeTag]
_Outcome = DecisionRow | ActionRow


def slide(workspace: Workspace, meeting_id: str, item_id: str) -> Slide:
    """The slide of an item; the meeting's title when there is no such item.

    A meeting above *Biasa* and a confidential item give the neutral picture. Offices are named by
    their codes, people never. Raises MeetingNotFound.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        title, public = meeting.title, meeting.classification == "open"
        tags = {
            office.code: OfficeTag(office.code, office.name, place)
            for place, office in enumerate(offices_in_protocol(session))
        }
    if not public:
        return STANDBY
    found = discussion(workspace, meeting_id)
    item = next((one for one in found.items if one.id == item_id), None)
    if item is None:
        return Slide(meeting=_shown(title))
    with workspace.read() as session:  # after the discussion: nothing in it is younger
        closed = closed_items(session)
        hidden = _Hidden(session, UUID(hex=found.meeting_id), closed)
    if _is_closed(item, closed):
        return STANDBY
    return Slide(
        meeting=_shown(title),
        number=item.number,
        title=_shown(item.title),
        total=len({one.number.partition(".")[0] for one in found.items}),
        items=tuple(_bar(found, item, closed)),
        blocks=tuple(_blocks(found, item, tags, hidden)),
    )


def _bar(found: Discussion, current: ItemRow, closed: frozenset[UUID]) -> list[SlideItem]:
    """The items the room may know of."""
    return [
        SlideItem(one.number, _shown(one.title), _progress(one, current))
        for one in found.items
        if not _is_closed(one, closed)
    ]


def _is_closed(item: ItemRow, closed: frozenset[UUID]) -> bool:
    return item.confidential or UUID(hex=item.id) in closed


def _progress(item: ItemRow, current: ItemRow) -> Progress:
    if item is current:
        return "current"
    passed = _order(item) < _order(current) or item.outcome == "discussed"
    return "done" if passed and item.outcome in {"planned", "discussed"} else "ahead"


def _order(item: ItemRow) -> tuple[int, ...]:
    """Items by the numbers of their label."""
    return tuple(map(int, item.number.split(".")))


def _blocks(found: Discussion, item: ItemRow, tags: _Tags, hidden: _Hidden) -> list[SlideBlock]:
    """The points in order, then what was decided and agreed without a point shown above."""
    actions = {one.id: one for one in found.actions}
    blocks: list[SlideBlock] = []
    for point in item.points:
        if point.confidential:
            continue
        made = actions[point.actions[0]] if point.note_kind == "action" else None
        blocks.append(
            SlideBlock(
                kind=point.note_kind,
                text=_shown(point.text),
                point=point.id,
                office=tags.get((made.office if made else point.speaker_office) or ""),
                due_date=made.due_date if made else None,
                due_phrase=_phrase(made),
            )
        )
    texts = {(block.kind, block.text) for block in blocks}
    outcomes: tuple[_Outcome, ...] = (*found.decisions, *found.actions)
    for one in outcomes:
        block = _made(one, tags)
        if _belongs(one, item) and not hidden(one) and (block.kind, block.text) not in texts:
            blocks.append(block)
    return blocks


def _belongs(one: _Outcome, item: ItemRow) -> bool:
    """Whether a decision or action is this item's and still stands."""
    if one.status in {"revoked", "superseded", "cancelled"}:
        return False
    return one.item == item.id or one.point in {point.id for point in item.points}


def _made(one: _Outcome, tags: _Tags) -> SlideBlock:
    if isinstance(one, DecisionRow):
        return SlideBlock(kind="decision", text=_shown(one.text), point=one.point or "")
    return SlideBlock(
        kind="action",
        text=_shown(one.text),
        point=one.point or "",
        office=tags.get(one.office or ""),
        due_date=one.due_date,
        due_phrase=_phrase(one),
    )


def _phrase(action: ActionRow | None) -> str | None:
    return _shown(action.due_phrase) if action and action.due_phrase else None


def _shown(text: str) -> str:
    return without_personal_numbers(text)


class _Hidden:
    """Whether a decision or action was made from something confidential, also one removed since.

    Those of a meeting file have no link to their point: there the words tell.
    """

    def __init__(self, session: Session, meeting_id: UUID, closed: frozenset[UUID]) -> None:
        rows = session.execute(
            select(e.Point.id, e.Point.text, e.Point.alive & e.AgendaItem.alive)
            .join(e.AgendaItem, e.AgendaItem.id == e.Point.agenda_item_id)
            .where(
                e.AgendaItem.meeting_id == meeting_id,
                e.Point.confidential | e.AgendaItem.id.in_(closed),
            )
        ).all()
        self._made = {
            id_.hex
            for kind in (e.Decision, e.ActionItem)
            for id_ in session.scalars(
                select(kind.id).where(kind.point_id.in_([point for point, _, _ in rows]))
            )
        }
        self._said = {_plain(text) for _, text, alive in rows if alive}
        self._removed = {_plain(text) for _, text, alive in rows if not alive}

    def __call__(self, one: _Outcome) -> bool:
        words = _plain(one.text)
        unlinked = one.point is None
        return one.id in self._made or words in self._said or (unlinked and words in self._removed)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("*", "").replace("_", "").split())
