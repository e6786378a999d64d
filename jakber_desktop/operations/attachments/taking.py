"""Attaching files (A5, H3): copied in first, then named by rows in one change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import JakberError, MeetingLocked, ScanUnsuitable
from jakber_desktop.model.rows.attachment import Attached, RefusedFile
from jakber_desktop.operations.attachments.deeds import check_editable, is_closed
from jakber_desktop.operations.attachments.kinds import is_scan
from jakber_desktop.operations.attachments.names import shown_name
from jakber_desktop.operations.editing import put, read_meeting, short, siblings
from jakber_desktop.operations.versions import newest_final
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Kept, Report, Stopped, go_on
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["LARGE", "attach_files", "attach_proof"]

LARGE = 25 * 1024 * 1024
"""Bytes above which a file is told to be large: the share's default limit (A5)."""

_ATTACH = QT_TRANSLATE_NOOP("core", "Lampirkan “{name}”")
_ATTACH_MANY = QT_TRANSLATE_NOOP("core", "Lampirkan {n} berkas")
_SCAN = QT_TRANSLATE_NOOP("core", "Lampirkan pindaian “{name}”")
_SCAN_MANY = QT_TRANSLATE_NOOP("core", "Lampirkan {n} pindaian")


def attach_files(
    workspace: Workspace,
    meeting_id: str,
    paths: Sequence[Path],
    *,
    kind: r.AttachmentKind = "material",
    agenda_item: str | None = None,
    report: Report = go_on,
) -> Attached:
    """Copy files in, then attach those that could be read as one change.

    A file whose content the meeting has already is not attached twice. `report` hears the bytes
    done of all and may stop the work: what is finished stays (ui-design §13). Raises
    MeetingNotFound, MeetingLocked, StorageError; trouble with one file is in the answer.
    """
    check_editable(workspace, meeting_id, kind)
    store = AttachmentStore(workspace.path)
    store.sweep()
    taking = _Taking(store, paths, report, scans=kind == "scan")
    taken = taking.all()
    rows = _write(workspace, meeting_id, kind, taken, agenda_item) if taken else []
    new = [(row, name) for row, name in rows if row is not None]
    return Attached(
        ids=tuple(row for row, _name in new),
        names=tuple(name for _row, name in new),
        known=tuple(name for row, name in rows if row is None),
        refused=tuple(taking.refused),
        large=tuple(name for name, kept in taken if kept.size > LARGE),
        stopped=taking.stopped,
    )


def attach_proof(change: Change, meeting: e.Meeting, name: str, kept: Kept) -> UUID:
    """Within another change: the attachment that keeps a file as a proof; one a content (F2)."""
    made = _Attaching(change, meeting, "proof", None)
    row = made.attach(name, kept)
    if row is not None:
        made.settle()
        return UUID(hex=row)
    known = select(e.Attachment.id).where(
        e.Attachment.meeting_id == meeting.id, e.Attachment.kind == "proof", e.Attachment.alive,
        e.Attachment.sha256 == kept.sha256,
    )  # fmt: skip
    return change.session.scalars(known.limit(1)).one()


class _Taking:
    """Copies files in; adds the bytes of all up to one report."""

    def __init__(
        self, store: AttachmentStore, paths: Sequence[Path], report: Report, *, scans: bool
    ) -> None:
        self._store, self._paths, self._report = store, paths, report
        self._judge = _judge_scan if scans else None
        self._sizes = [_size(path) for path in paths]
        self._before, self._whole = 0, sum(self._sizes)
        self.refused: list[RefusedFile] = []
        self.stopped = False

    def all(self) -> list[tuple[str, Kept]]:
        """The copied files with their shown names; those that could not be are `refused`."""
        taken: list[tuple[str, Kept]] = []
        for path, size in zip(self._paths, self._sizes, strict=True):
            name = shown_name(path.name)
            try:
                taken.append((name, self._store.take(path, self._heard, self._judge)))
            except Stopped:
                self.stopped = True
                break
            except JakberError as error:
                self.refused.append(RefusedFile(name, type(error)(**error.facts | {"name": name})))
            self._before += size
        return taken

    def _heard(self, done: int, _total: int) -> bool:
        return self._report(min(self._before + done, self._whole), self._whole)


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except (OSError, ValueError):
        return 0


def _judge_scan(head: bytes) -> None:
    if not is_scan(head):
        raise ScanUnsuitable(name="")


def _write(
    workspace: Workspace,
    meeting_id: str,
    kind: r.AttachmentKind,
    taken: Sequence[tuple[str, Kept]],
    agenda_item: str | None,
) -> list[tuple[str | None, str]]:
    """Attach copied files at the end of the list: (id, name) each, no id for a known one."""
    with workspace.change(_ATTACH) as change, change.session.no_autoflush:
        meeting = read_meeting(change.session, meeting_id)
        if is_closed(change.session, meeting.id, kind):
            raise MeetingLocked
        made = _Attaching(change, meeting, kind, agenda_item)
        rows = [(made.attach(name, kept), name) for name, kept in taken]
        made.settle()
        new = [name for row, name in rows if row is not None] or [""]
        one, many = (_SCAN, _SCAN_MANY) if kind == "scan" else (_ATTACH, _ATTACH_MANY)
        change.label = one.format(name=short(new[0])) if len(new) == 1 else many.format(n=len(new))
        return rows


def _contents(session: Any, meeting: UUID, kind: str) -> set[str]:
    """The contents a meeting has attached by now."""
    where = (e.Attachment.meeting_id == meeting, e.Attachment.kind == kind, e.Attachment.alive)
    return set(session.scalars(select(e.Attachment.sha256).where(*where)))


class _Attaching:
    """The rows of one change."""

    def __init__(
        self, change: Change, of: e.Meeting, kind: r.AttachmentKind, agenda_item: str | None
    ) -> None:
        self._change, self._meeting, self._kind = change, of.id, kind
        self._item = _item_of(change, of.id, agenda_item)
        # a signed paper is bound to the version that was there to sign (H3)
        final = newest_final(change.session, of) if kind == "scan" else None
        self._revision = final.revision if final else None
        self._known = _contents(change.session, of.id, kind)
        self._rows = siblings(change.session, e.Attachment, e.Attachment.meeting_id == of.id)
        self._ids = {row.id for row in self._rows}

    def attach(self, name: str, kept: Kept) -> str | None:
        """The id of the row that names this file now; None when one did already."""
        if kept.sha256 in self._known:
            return None
        self._known.add(kept.sha256)
        row = self._row(name, kept)
        self._rows.append(row)
        self._ids.add(row.id)
        return row.id.hex

    def settle(self) -> None:
        """Put the new rows at the end."""
        arrange(self._rows, self._change.random_bytes)

    def _row(self, name: str, kept: Kept) -> e.Attachment:
        """A row of the natural key; a dead one lives again."""
        values = {
            "name": name, "sha256": kept.sha256, "size": kept.size, "kind": self._kind,
            "agenda_item_id": self._item, "revision": self._revision,
        }  # fmt: skip
        nth, id_ = 1, ids.attachment_id(self._meeting, kept.sha256, name, 1)
        while id_ in self._ids:
            nth += 1
            id_ = ids.attachment_id(self._meeting, kept.sha256, name, nth)
        row = self._change.session.get(e.Attachment, id_)
        if row is None:
            row = e.Attachment(id=id_, meeting_id=self._meeting, pos="", **values)
            self._change.add(row)
        else:
            put(row, **values, pos="")
        return row


def _item_of(change: Change, meeting: UUID, agenda_item: str | None) -> UUID | None:
    """The item to bind to, when it still stands on this meeting's agenda."""
    if agenda_item is None:
        return None
    item = change.session.get(e.AgendaItem, UUID(hex=agenda_item))
    return item.id if item and item.alive and item.meeting_id == meeting else None
