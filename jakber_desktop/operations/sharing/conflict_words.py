"""A conflict in words: what each of its sides says, and how it may end (S3)."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.base import LogValue
from jakber_desktop.model.rows.sync import ConflictKind, HeadRow
from jakber_desktop.operations.log_words.names import field_name, kind_name
from jakber_desktop.operations.log_words.values import Wording
from jakber_desktop.operations.numbers.devices import device_key, device_name
from jakber_desktop.operations.sharing import setting_words
from jakber_desktop.operations.sharing.letter_sides import is_of_sent_letter, letter_side
from jakber_desktop.operations.sharing.two_finals import is_of_two_finals, version_words
from jakber_desktop.store.log.authors import author_of
from jakber_desktop.store.log.cells import Cell, Stamp, versions
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.log.resolve import shown_value
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

_DELETED = QT_TRANSLATE_NOOP("core", "Dihapus")
_KEPT = QT_TRANSLATE_NOOP("core", "Tetap ada")
_THERE = QT_TRANSLATE_NOOP("core", "Ada: {name}")
_NOT_THERE = QT_TRANSLATE_NOOP("core", "Tidak ada")
_EDITED = QT_TRANSLATE_NOOP("core", "{field}: {words}")
_NUMBERED = QT_TRANSLATE_NOOP("core", "{number}, {name}")
_LINES = frozenset(
    {
        "title", "name", "short_name", "venue", "subject", "position", "speaker_label",
        "represents", "responsible_post", "signatory_post", "due_phrase", "addressee", "indicator",
        "place", "dateline_place", "closing_tagline", "address", "unit_line", "sub_unit_line",
        "government_line", "city_line",
    }
)  # fmt: skip
"""Texts of one line that a person may write anew; other fields hold words, days and codes."""
_LISTED = frozenset({"references", "carbon_copies"})
"""Lists of plain words, of which both can stand."""


class Waiting(NamedTuple):
    """A row of the table `conflict` with its detail read."""

    cell: Cell
    kind: ConflictKind
    detail: dict[str, Any]

    @property
    def heads(self) -> list[dict[str, Any]]:
        """What stands against each other: dev, seq, hlc, usr, val."""
        return list(self.detail["heads"])


def takes_both(waiting: Waiting) -> bool:
    """Whether both sides can stand together."""
    if waiting.kind == "scalar":
        return waiting.cell[2] in _LISTED
    return waiting.kind in ("text", "pending")


def can_edit(waiting: Waiting) -> bool:
    """Whether a person may write a third."""
    if waiting.kind == "scalar":
        return waiting.cell[2] in _LINES
    return waiting.kind in ("text", "pending")


class Sides:
    """Says what the sides of conflicts are, within one session."""

    def __init__(self, session: Session, wording: Wording, workspace: Workspace) -> None:
        self._session, self._wording, self._own = session, wording, workspace.device
        self._database = workspace.path
        self._execute = driver(session).execute

    def heads(self, waiting: Waiting) -> tuple[HeadRow, ...]:
        """The sides in the order of the detail; a text as it would stand when it is taken.

        Device and time are those of who wrote the words first, not of an undo that brought them
        back.
        """
        found = versions(self._execute, waiting.cell)
        rows = []
        for nth, head in enumerate(waiting.heads):
            own: Stamp = (head["dev"], head["seq"])
            dev, seq = author_of(self._execute, waiting.cell, found, own) if own in found else own
            row = HeadRow(
                value=head["val"],
                words=self._words(waiting, nth, head),
                user=head["usr"],
                device=device_name(self._session, device_key(dev)),
                mine=dev == self._own,
                at=stamp_ms(found[dev, seq].hlc if own in found else head["hlc"]),
                device_key=device_key(head["dev"]),
                seq=head["seq"],
            )
            rows.append(row)
        return tuple(rows)

    def value(self, cell: Cell, value: LogValue) -> str:
        """A value of a cell as a person reads it; a text as it is."""
        ent, row, field = cell
        if ent == setting_words.TABLE:
            return setting_words.setting_value(self._session, self._execute, row, value)
        if field in shapes()[ent].prose:
            return "" if value is None else str(value)
        return self._wording.value(ent, field, value).words

    def _words(self, waiting: Waiting, nth: int, head: dict[str, Any]) -> str:
        if is_of_two_finals(self._execute, waiting.cell):
            return version_words(self._execute, waiting.cell[1], head["dev"])
        if is_of_sent_letter(waiting.cell):
            return letter_side(self._session, self._database, head["val"])
        if waiting.kind == "delete":
            return _DELETED if nth else self._late(waiting)
        if waiting.kind == "duplicate":
            return self._numbered(waiting, nth, head)
        if waiting.cell[2] == DEL:
            return self._presence(waiting.cell, there=bool(head["val"]))
        if waiting.kind == "text":
            found = shown_value(self._execute, waiting.cell, (head["dev"], head["seq"]))
            return self.value(waiting.cell, found)
        return self.value(waiting.cell, head["val"])

    def _presence(self, cell: Cell, *, there: bool) -> str:
        """A row that came into final minutes or left them."""
        name = self._wording.row(cell[0], cell[1].hex()) or kind_name(cell[0])
        return _THERE.format(name=name) if there else _NOT_THERE

    def _late(self, waiting: Waiting) -> str:
        """What was edited beside the delete: "Isi: ...; Status: ..."."""
        lines: dict[tuple[str, str, str], str] = {}
        for edit in waiting.detail["late"]:
            cell = (edit["ent"], bytes.fromhex(edit["row"]), edit["fld"])
            words = self._edit(cell, edit["val"])
            lines[edit["ent"], edit["row"], edit["fld"]] = words
        return "; ".join(dict.fromkeys(words for words in lines.values() if words)) or _KEPT

    def _edit(self, cell: Cell, value: LogValue) -> str:
        if cell[0] not in shapes() or cell[2] not in shapes()[cell[0]].slots:
            return ""
        words = self.value(cell, value)
        return _EDITED.format(field=field_name(cell[0], cell[2]), words=words) if words else ""

    def _numbered(self, waiting: Waiting, nth: int, head: dict[str, Any]) -> str:
        """A number and what bears it: the meeting's title, the letter's subject."""
        ent, row = waiting.cell[0], waiting.detail["rows"][nth]
        column = "title" if ent == "meeting" else "subject"
        query = f"SELECT {column} FROM {ent} WHERE id=?"
        ((name,),) = self._execute(query, (UUID(hex=row).bytes,)).fetchall()
        return _NUMBERED.format(number=head["val"], name=name or kind_name(ent))
