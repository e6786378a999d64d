"""What the last written version of the points says, and the commands that lead from it to now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace as replaced

from jakber_desktop.desktop.editor.markdown_writing import settled, write
from jakber_desktop.desktop.editor.points import (
    ActionTold,
    EditorPoint,
    PointAdded,
    PointEdited,
    PointMoved,
    PointRemoved,
)
from jakber_desktop.desktop.markdown_blocks import Marked, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jakber_desktop.desktop.editor.lines import Line
    from jakber_desktop.desktop.editor.points import Command
    from jakber_desktop.desktop.markdown_blocks import Block

_FIELDS = ("text", "kind", "speaker_office", "speaker_label", "confidential")


@dataclass(frozen=True, slots=True)
class Written:
    """A point as it was last written; its source stands beside its blocks."""

    item: str
    point: EditorPoint
    marked: Marked


@dataclass(frozen=True, slots=True)
class Standing:
    """A point as it stands in the document now. `after` tells the kept point before it, late."""

    line: Line
    item: str
    blocks: tuple[Block, ...]
    after: Callable[[], str | None]


class Ledger:
    """Keeps the written points by their key in the document; a key lives longer than an id."""

    def __init__(self) -> None:
        self.written: dict[str, Written] = {}
        self.dirty: set[str] = set()
        self._loaded: dict[str, Marked] = {}
        self._returned: set[str] = set()
        self._sent: dict[str, Written | None] = {}
        self._ids: dict[str, str] = {}
        self._keys: dict[str, str] = {}
        self._told: dict[str, ActionTold] = {}

    def put(self, item: str, point: EditorPoint) -> Marked:
        """Take a point as written under its own id; returns its text read into blocks."""
        earlier = self._keys.pop(point.key, None)
        if earlier is not None:
            self._ids.pop(earlier, None)
            self.written.pop(earlier, None)
        marked = read(point.text)
        self.written[point.key] = Written(item, point, marked)
        self._loaded[point.key] = marked
        return marked

    def drop(self, key: str) -> None:
        """Take a point as not there."""
        self.written.pop(key, None)

    @property
    def has_changes(self) -> bool:
        """Whether something may have to be written."""
        return bool(self.dirty or self._sent or self._told)

    def touch(self, keys: set[str], returned: set[str]) -> None:
        """These points may read otherwise now; `returned` may stand elsewhere too."""
        self.dirty |= keys
        self._returned |= returned

    def tell(self, key: str, told: ActionTold) -> None:
        """A follow-up's paragraph told this; it goes with the next commands."""
        self._told[key] = told
        self.dirty.add(key)

    def id_of(self, key: str) -> str:
        """The id the database knows a point by; its own key until it has one."""
        return self._ids.get(key, key)

    def key_of(self, point_id: str) -> str:
        """The document's key of a point with this id."""
        return self._keys.get(point_id, point_id)

    def is_kept(self, key: str) -> bool:
        """Whether the database has the point, or will have it with the commands on their way."""
        if key in self._sent:
            return self._sent[key] is not None
        return key in self.written

    def commands(
        self,
        present: Iterable[Standing],
        known: Mapping[str, Line],
        gone_lines: Mapping[str, Line],
        holding: str | None = None,
    ) -> list[Command]:
        """What leads from the written version to the touched points that are `present`.

        `known` are the heads of the document; a written one that is not among them is gone, and
        `gone_lines` tell what it was at the end: what is removed as a confidential point must have
        been one in the database too, for the sake of what was made from it (R4). The point
        `holding` stays touched, and is not removed, as long as it has no text.
        """
        self.dirty |= self._sent.keys()
        self._sent = {key: None for key in self.dirty if key not in known}
        made: list[Command] = []
        gone = [key for key in sorted(self._sent) if key in self.written]
        for standing in present:
            key = standing.line.key
            was = self.written.get(key)
            now = self.now(standing)
            if now is None and key == holding and was is not None:
                continue
            self._sent[key] = now
            if now is None:
                gone += [key] if was is not None else []
            elif was is None:
                made.append(PointAdded(now.point, now.item, self._after(standing)))
            else:
                if key in self._returned:
                    made.append(PointMoved(self.id_of(key), now.item, self._after(standing)))
                made += _edited(was.point, now.point)
        self.dirty -= self._sent.keys()
        hidden = [self._hidden(key) for key in gone if self._went_hidden(key, known, gone_lines)]
        told = [
            replaced(told, key=self.id_of(key))
            for key, told in self._told.items()
            if self._sent.get(key) is not None
        ]
        return [*hidden, *(PointRemoved(self.id_of(key)) for key in gone), *made, *told]

    def _went_hidden(
        self, key: str, known: Mapping[str, Line], gone_lines: Mapping[str, Line]
    ) -> bool:
        """Whether a point was made confidential after it was last written, and is removed now."""
        line = known.get(key) or gone_lines.get(key)
        return line is not None and line.confidential and not self.written[key].point.confidential

    def _hidden(self, key: str) -> PointEdited:
        point = replaced(self.written[key].point, key=self.id_of(key), confidential=True)
        return PointEdited(point, ("confidential",))

    def settle(self, ids: Mapping[str, str]) -> None:
        """The commands were carried out; `ids` gives new points their ids by the key sent."""
        for key, now in self._sent.items():
            self._returned.discard(key)
            if now is None:
                self.written.pop(key, None)
            else:
                self.written[key] = now
            self._told.pop(key, None)
        self._sent = {}
        for sent, point_id in ids.items():
            key = self.key_of(sent)
            self._ids[key] = point_id
            self._keys[point_id] = key

    def _after(self, standing: Standing) -> str | None:
        key = standing.after()
        return None if key is None else self.id_of(key)

    def now(self, standing: Standing) -> Written | None:
        """The point as it would be written; None when it has no text."""
        line, was = standing.line, self.written.get(standing.line.key)
        loaded = self._loaded.get(line.key)
        if loaded is not None and loaded.blocks == standing.blocks:  # undone to the very source
            marked = loaded
        else:
            marked = write(standing.blocks, was.marked if was else None)
        as_it_was = was is not None and marked.source == was.marked.source
        if not as_it_was and not settled(marked.blocks):
            return None
        point = EditorPoint(
            self.id_of(line.key),
            marked.source,
            line.kind,
            line.office,
            line.label,
            line.confidential,
        )
        return Written(standing.item, point, marked)


def _edited(was: EditorPoint, now: EditorPoint) -> list[Command]:
    fields = tuple(name for name in _FIELDS if getattr(was, name) != getattr(now, name))
    return [PointEdited(now, fields)] if fields else []
