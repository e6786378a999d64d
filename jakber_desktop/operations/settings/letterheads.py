"""Letterheads (*kop*) of the office (12, G2): several may exist, one is the default of all papers.

A letterhead is known by its name (a meeting file names it so), which is why a name stays.
"""

from __future__ import annotations

from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.letterhead import CITY_LINE, GOVERNMENT_LINE, UNIT_LINE
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid, LetterheadUsed, RowNotFound
from jakber_desktop.model.rows.settings import LetterheadRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import living, put, short
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "LetterheadFields", "add_letterhead", "default_letterhead", "edit_letterhead",
    "list_letterheads", "own_built_in", "prefer_letterhead", "remove_letterhead",
]  # fmt: skip

LINES = ("government_line", "unit_line", "sub_unit_line", "address", "city_line", "postal_code")
"""The lines of a letterhead, from top to bottom."""

_DEFAULT = "letterhead.default"
_NAME_LIMIT, _LINE_LIMIT, _CODE_LIMIT = 80, 300, 40

_ADD = QT_TRANSLATE_NOOP("core", "Tambah kop surat “{name}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah kop surat “{name}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus kop surat “{name}”")
_PREFER = QT_TRANSLATE_NOOP("core", "Jadikan “{name}” kop utama")
_TAKEN = QT_TRANSLATE_NOOP("core", "Nama ini sudah dipakai kop surat lain.")


class LetterheadFields(TypedDict, total=False):
    """What can be given of a letterhead; None empties a line, an absent one stays."""

    government_line: str | None
    unit_line: str | None
    sub_unit_line: str | None
    address: str | None
    city_line: str | None
    postal_code: str | None


def list_letterheads(workspace: Workspace) -> tuple[LetterheadRow, ...]:
    """All letterheads by name; the program's own comes first while the office prefers none."""
    with workspace.read() as session:
        preferred = _preferred(session)
        own = () if preferred else (_BUILT_IN,)
        found = session.scalars(select(e.Letterhead).where(e.Letterhead.alive))
        rows = sorted(found, key=lambda row: (row.name.casefold(), row.id.hex))
        uses = _uses(session)
        return own + tuple(_row(row, uses.get(row.id, 0), row is preferred) for row in rows)


def default_letterhead(workspace: Workspace) -> r.Letterhead | None:
    """The letterhead of a paper whose meeting names none; None for the program's own."""
    with workspace.read() as session:
        row = _preferred(session)
        if row is None:
            return None
        lines = {name: getattr(row, name) for name in LINES}
        return r.Letterhead(name=row.name, crest_sha256=row.crest_sha256, **lines)


def add_letterhead(
    workspace: Workspace, name: str, *, preferred: bool = False, **given: Unpack[LetterheadFields]
) -> str:
    """Add a letterhead, as the default of all papers if `preferred`; gives its id.

    Raises FieldInvalid ("name" when another one has that name).
    """
    words = f.required_line("name", name, _NAME_LIMIT)
    lines = dict.fromkeys(LINES) | _lines({**given})
    with workspace.change(_ADD.format(name=short(words))) as change:
        row = _made(change, words, lines)
        if preferred:
            _prefer(change, row)
        return row.id.hex


def own_built_in(change: Change) -> e.Letterhead:
    """Make the program's own letterhead the office's, as the default of all papers.

    Raises FieldInvalid ("name") when the office has one of that name already.
    """
    row = _made(change, _BUILT_IN.name, {name: getattr(_BUILT_IN, name) for name in LINES})
    _prefer(change, row)
    return row


def edit_letterhead(
    workspace: Workspace, letterhead_id: str, **given: Unpack[LetterheadFields]
) -> None:
    """Change the given lines. Raises RowNotFound, FieldInvalid."""
    lines = _lines({**given})
    with workspace.change(_EDIT) as change:
        row = living(change.session, e.Letterhead, letterhead_id)
        change.label = _EDIT.format(name=short(row.name))
        put(row, **lines)


def remove_letterhead(workspace: Workspace, letterhead_id: str) -> None:
    """Remove a letterhead no meeting names; papers of a removed default print the program's own.

    Raises RowNotFound, LetterheadUsed.
    """
    with workspace.change(_REMOVE) as change:
        row = living(change.session, e.Letterhead, letterhead_id)
        change.label = _REMOVE.format(name=short(row.name))
        meetings = _uses(change.session).get(row.id, 0)
        if meetings:
            raise LetterheadUsed(name=short(row.name), count=meetings)
        change.remove(row)


def prefer_letterhead(workspace: Workspace, letterhead_id: str) -> None:
    """Print this letterhead wherever a meeting names none. Raises RowNotFound."""
    with workspace.change(_PREFER) as change:
        row = living(change.session, e.Letterhead, letterhead_id)
        change.label = _PREFER.format(name=short(row.name))
        _prefer(change, row)


_BUILT_IN = LetterheadRow(
    id="", name=UNIT_LINE.title(), government_line=GOVERNMENT_LINE, unit_line=UNIT_LINE,
    city_line=CITY_LINE, preferred=True,
)  # fmt: skip


def _made(change: Change, name: str, lines: dict[str, Any]) -> e.Letterhead:
    """A new letterhead; one that was removed comes back, without its crest."""
    row = change.session.get(e.Letterhead, ids.letterhead_id(name))
    if row is None:
        row = e.Letterhead(id=ids.letterhead_id(name), name=name, **lines)
        change.add(row)
    elif row.alive:
        raise FieldInvalid("name", _TAKEN)
    else:
        put(row, **lines, crest_sha256=None)
    return row


def _preferred(session: Session) -> e.Letterhead | None:
    try:
        return living(session, e.Letterhead, str(read_setting(session, _DEFAULT)))
    except RowNotFound:
        return None


def _prefer(change: Change, row: e.Letterhead) -> None:
    write_setting(change, _DEFAULT, row.id.hex)


def _lines(given: dict[str, Any]) -> dict[str, str | None]:
    return {
        name: f.line(name, text, _CODE_LIMIT if name == "postal_code" else _LINE_LIMIT)
        for name, text in given.items()
    }


def _uses(session: Session) -> dict[UUID | None, int]:
    """Letterhead -> how many living meetings name it."""
    column = e.Meeting.letterhead_id
    found = select(column, func.count()).where(e.Meeting.alive, column.is_not(None))
    return {row[0]: row[1] for row in session.execute(found.group_by(column))}


def _row(row: e.Letterhead, meetings: int, preferred: bool) -> LetterheadRow:
    lines = {name: getattr(row, name) for name in LINES}
    return LetterheadRow(
        id=row.id.hex, name=row.name, preferred=preferred, meetings=meetings,
        crest_sha256=row.crest_sha256, **lines,
    )  # fmt: skip
