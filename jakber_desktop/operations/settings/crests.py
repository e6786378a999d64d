"""The crest of a letterhead (12, naskah-dinas §3): kept like an attachment, printed in the kop."""

from __future__ import annotations

from pathlib import Path

from jakber_desktop.exchange.crest_image import MAX_BYTES, Crest, read_crest
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import CrestUnsuitable, FileUnreadable, JakberError, os_reason
from jakber_desktop.operations.attachments.names import shown_name
from jakber_desktop.operations.editing import living, put, short
from jakber_desktop.operations.settings.letterheads import own_built_in
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import opened
from jakber_desktop.store.workspace import Workspace

__all__ = ["Crest", "crest_bytes", "remove_crest", "set_crest"]

_SET = QT_TRANSLATE_NOOP("core", "Pasang logo pada kop “{name}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus logo dari kop “{name}”")


def set_crest(workspace: Workspace, letterhead_id: str, path: Path) -> tuple[str, Crest]:
    """Print a picture (PNG, JPG) in the kop; gives the letterhead's id and the crest.

    The program's own letterhead (id "") becomes the office's by it. Raises RowNotFound,
    FileMissing, FileUnreadable, CrestUnsuitable, FileNotKept.
    """
    crest = read_crest(_read(path), shown_name(path.name))
    kept = AttachmentStore(workspace.path).take_bytes(crest.data, shown_name(path.name))
    with workspace.change(_SET) as change:
        if letterhead_id:
            row = living(change.session, e.Letterhead, letterhead_id)
        else:
            row = own_built_in(change)
        change.label = _SET.format(name=short(row.name))
        put(row, crest_sha256=kept.sha256)
        return row.id.hex, crest


def remove_crest(workspace: Workspace, letterhead_id: str) -> None:
    """Print the dashed box again. Raises RowNotFound."""
    with workspace.change(_REMOVE) as change:
        row = living(change.session, e.Letterhead, letterhead_id)
        change.label = _REMOVE.format(name=short(row.name))
        put(row, crest_sha256=None)


def crest_bytes(workspace: Workspace, letterhead: r.Letterhead | None) -> bytes | None:
    """The picture of a letterhead; None without one, or while it is not (soundly) on this laptop:
    the paper shows the dashed box then.
    """
    if letterhead is None or letterhead.crest_sha256 is None:
        return None
    try:
        return AttachmentStore(workspace.path).read(letterhead.crest_sha256, letterhead.name)
    except JakberError:
        return None


def _read(path: Path) -> bytes:
    with opened(path) as file:
        try:
            data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise FileUnreadable(name=path.name, reason=os_reason(error)) from None
    if len(data) > MAX_BYTES:
        raise CrestUnsuitable(name=shown_name(path.name))
    return data
