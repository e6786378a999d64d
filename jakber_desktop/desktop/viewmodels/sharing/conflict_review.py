"""The review of conflicts: one meeting at a time, what a person picked, and saving it (S3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from jakber_desktop.language.comparing import Piece
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.rows.sync import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.sync import ConflictRow, HeadRow, MergedRow


AT_ONCE = 30
"""Conflicts of a meeting that are reviewed together."""
_UNDECIDED = {"pending", "after-final"}
"""Kinds that nobody decides in passing: one may still come together by itself, of the other one
way wants a revision of the minutes first."""


class Group(NamedTuple):
    """A meeting's conflicts; `meeting_id` is empty for what belongs to no meeting."""

    meeting_id: str
    title: str
    conflicts: tuple[ConflictRow, ...]
    merged: tuple[MergedRow, ...]
    waiting: int = 0
    """How many more it has: so many at once are shown (and saved) as a person can look through."""


class Pick(NamedTuple):
    """What is picked for a conflict: a head of it, both, or a text of one's own; None: nothing."""

    take: int | Literal["both", "text"] | None
    text: str = ""


class ConflictReview(QObject):
    """`shown` tells that other conflicts are shown, `picked(id)` another pick of one of them."""

    shown = Signal()
    picked = Signal(str)
    saved = Signal(int)
    """So many conflicts were ended, in one undo step."""
    failed = Signal(object)

    def __init__(self, session: Session, source: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._source = session, source
        self.groups: tuple[Group, ...] = ()
        self.at = 0
        self._picks: dict[str, Pick] = {}
        self._rows: dict[str, ConflictRow] = {}
        self._merged: tuple[MergedRow, ...] = ()

    # --- what is shown ---

    def take(self, conflicts: Sequence[ConflictRow], merged: Sequence[MergedRow]) -> None:
        """Show these; the meeting and the picks of conflicts that did not change stay."""
        rows = {row.id: row for row in conflicts}
        if rows == self._rows and tuple(merged) == self._merged and self.groups:
            return
        here = self.group.meeting_id if self.group is not None else None
        kept = {key: pick for key, pick in self._picks.items() if rows.get(key) == self._rows[key]}
        self._rows, self._merged, self._picks = rows, tuple(merged), kept
        self.groups = grouped(conflicts, merged)
        self.at = min(self.at, max(0, len(self.groups) - 1))
        if here is not None:
            self.go_to(here, quiet=True)
        self.shown.emit()

    @property
    def group(self) -> Group | None:
        """The meeting shown; None when nothing waits."""
        return self.groups[self.at] if self.groups else None

    @property
    def merged(self) -> tuple[MergedRow, ...]:
        """What came together by itself, of all meetings."""
        return self._merged

    def title(self) -> str:
        """The whole title of the meeting shown; a conflict brings it shortened."""
        group, listing = self.group, self._session.listing
        if group is None or listing is None:
            return ""
        try:
            return listing.overview(group.meeting_id).title
        except MeetingNotFound:  # the meeting itself was deleted
            return group.title

    def step(self, by: int) -> None:
        """The meeting before (-1) or after (1)."""
        if 0 <= self.at + by < len(self.groups):
            self.at += by
            self.shown.emit()

    def go_to(self, meeting_id: str, *, quiet: bool = False) -> bool:
        """Show a meeting's conflicts; whether it has any."""
        for place, group in enumerate(self.groups):
            if group.meeting_id == meeting_id:
                self.at = place
                if not quiet:
                    self.shown.emit()
                return True
        return False

    def pieces(self, row: ConflictRow) -> tuple[tuple[Piece, ...], ...]:
        """The versions of a conflict as they are shown, in pieces."""
        return head_pieces(row, self._source)

    # --- picking ---

    def pick(self, conflict_id: str) -> Pick:
        """What is picked; at first what the program shows meanwhile (ui-design §9, 08)."""
        row = self._rows[conflict_id]
        first = None if row.kind in _UNDECIDED else row.shown
        return self._picks.get(conflict_id, Pick(first))

    def choose(self, conflict_id: str, take: int | Literal["both"]) -> None:
        """Take a head, or both."""
        row = self._rows.get(conflict_id)
        if row is None or (take == "both" and not row.can_take_both):
            return
        if take == "both" or 0 <= take < len(row.heads):
            self._put(conflict_id, Pick(take))

    def write(self, conflict_id: str, text: str) -> None:
        """Take a text of one's own."""
        row = self._rows.get(conflict_id)
        if row is not None and row.can_edit:
            self._put(conflict_id, Pick("text", text))

    def choose_all(self, side: int) -> None:
        """Take the first (0) or second (1) version of every conflict shown."""
        for row in self.group.conflicts if self.group is not None else ():
            if row.kind in _UNDECIDED:
                continue
            order = head_order(row)
            if side < len(order):
                self.choose(row.id, order[side])

    def _put(self, conflict_id: str, pick: Pick) -> None:
        if self.pick(conflict_id) != pick:
            self._picks[conflict_id] = pick
            self.picked.emit(conflict_id)

    # --- saving ---

    def choices(self) -> tuple[Choice, ...]:
        """What would be saved of the meeting shown."""
        group = self.group
        picks = [(row.id, self.pick(row.id)) for row in group.conflicts] if group else []
        return tuple(
            Choice(conflict_id, pick.take, pick.text)
            for conflict_id, pick in picks
            if pick.take is not None
        )

    def save(self) -> bool:
        """End the conflicts of the meeting shown as picked; whether it worked."""
        choices = self.choices()
        if not choices or not self._session.writable:
            return False
        try:
            self._source.resolve(self._session.workspace, choices)
        except Exception as error:
            self.failed.emit(error)
            return False
        for choice in choices:
            self._picks.pop(choice.conflict_id, None)
        self.saved.emit(len(choices))
        return True


def grouped(conflicts: Iterable[ConflictRow], merged: Iterable[MergedRow]) -> tuple[Group, ...]:
    """Conflicts by meeting in their order; what belongs to no meeting comes last."""
    by_meeting: dict[str, list[ConflictRow]] = {}
    for row in conflicts:
        by_meeting.setdefault(row.meeting_id, []).append(row)
    joined: dict[str, list[MergedRow]] = {}
    for one in merged:
        joined.setdefault(one.meeting_id, []).append(one)
    return tuple(
        Group(
            meeting,
            rows[0].meeting_title,
            tuple(rows[:AT_ONCE]),
            tuple(joined.get(meeting, ())),
            max(0, len(rows) - AT_ONCE),
        )
        for meeting, rows in sorted(by_meeting.items(), key=lambda item: item[0] == "")
    )


def head_order(row: ConflictRow) -> tuple[int, ...]:
    """The places of the heads as they are shown: this laptop's first, then the oldest first."""
    places = range(len(row.heads))
    return tuple(sorted(places, key=lambda n: (not row.heads[n].mine, row.heads[n].at, n)))


def head_pieces(row: ConflictRow, source: Any) -> tuple[tuple[Piece, ...], ...]:
    """The words of each head as shown, in pieces: what differs from the first (the first: from
    the second). A value that is neither a text nor a line of words differs as a whole.
    """
    heads = [row.heads[n] for n in head_order(row)]
    line = row.kind == "scalar" and all(head.words == head.value for head in heads)
    if not (line or row.kind in {"text", "pending"}) or len(heads) < 2:
        return tuple(_whole(head, differs=row.kind != "delete") for head in heads)
    first, second = heads[0].words, heads[1].words
    made = [_cut(first, source.differing(first, second)[0])]
    made += [_cut(head.words, source.differing(first, head.words)[1]) for head in heads[1:]]
    return tuple(made)


def _cut(text: str, ranges: Iterable[tuple[int, int]]) -> tuple[Piece, ...]:
    """A text in pieces; those in the ranges differ."""
    made, at = [], 0
    for start, end in ranges:
        made += [Piece(text[at:start], differs=False), Piece(text[start:end], differs=True)]
        at = end
    made.append(Piece(text[at:], differs=False))
    return tuple(piece for piece in made if piece.text)


def _whole(head: HeadRow, *, differs: bool) -> tuple[Piece, ...]:
    return (Piece(head.words, differs),) if head.words else ()
