"""What the verbs of sharing answer: lines for people, JSON values, exit codes (S1-S7)."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from jakber_desktop.language.sizes import size_words
from jakber_desktop.model.errors import PassphraseFileUnreadable, os_reason
from jakber_desktop.model.rows.sync import Choice, ConflictRow, DeviceRow, SyncResult
from jakber_desktop.operations.sharing import conflicts as waiting
from jakber_desktop.operations.sharing import devices as laptops
from jakber_desktop.operations.sharing import packages, passphrase, resolving, syncing

DONE, FOUND = 0, 1
PASSPHRASE = "JAKBER_PASSPHRASE"

_STATES = {"active": "", "new": "baru", "retired": "pensiun", "forked": "riwayatnya bercabang"}
_LARGEST = 64 * 1024
_REPLY = tuple[list[str], Any, int]


def sync(workspace: Any, target: str, passphrase_file: str | None) -> _REPLY:
    """One sync with folder or hub; exit 1 when something was refused, though the rest is in."""
    key = _key(workspace, target, passphrase_file)
    done = syncing.sync(workspace, target, key=key)
    return list(_result_lines(done)), _result_json(done), FOUND if done.refused else DONE


def receive(workspace: Any, source: Path, passphrase_file: str | None) -> _REPLY:
    """Take in a package that came by hand; exit 1 when it was refused."""
    words = _words(passphrase_file)
    key = None
    if words and passphrase.sealed_at(workspace, source):
        key = passphrase.unlock(workspace, words, source)
    done = packages.receive_package(workspace, source, key=key)
    files = f" dan {done.files_fetched} lampiran" if done.files_fetched else ""
    lines = [f"Menerima {done.received} perubahan{files} dari {source}."]
    lines = [*([] if done.refused else lines), *_waiting_lines(done)]
    return lines, _result_json(done), FOUND if done.refused else DONE


def export(
    workspace: Any, target: Path, passphrase_file: str | None, *, attachments: bool = True
) -> _REPLY:
    """Everything into one file, sealed where there is a passphrase."""
    key = _key(workspace, None, passphrase_file)
    made = packages.export_package(workspace, target, key=key, attachments=attachments)
    with_files = f" dan {made.files} lampiran" if made.files else ""
    lines = [f"{made.rows} perubahan{with_files} tersimpan di {target} ({size_words(made.size)})."]
    if made.files_left:
        lines.append(f"{made.files_left} lampiran tidak ikut di dalamnya.")
    told = {
        "path": str(target), "rows": made.rows, "sealed": key is not None, "bytes": made.size,
        "attachments": made.files, "attachments_left": made.files_left,
    }  # fmt: skip
    return lines, told, DONE


def conflicts(workspace: Any) -> _REPLY:
    """Every conflict that waits."""
    rows = waiting.conflict_rows(workspace)
    lines = [line for row in rows for line in _conflict_lines(row)]
    return lines or ["Tidak ada bentrokan."], [_conflict_json(row) for row in rows], DONE


def resolve(workspace: Any, conflict: str, take: str | None, text: str | None) -> _REPLY:
    """End one conflict: a head's number, both, or a text."""
    if take is None:
        choice = Choice(conflict, "text", text or "")
    else:
        choice = Choice(conflict, "both" if take == "both" else int(take))
    resolving.resolve(workspace, choice)
    left = waiting.conflict_count(workspace)
    return [f"Bentrokan selesai; {left} lagi menunggu."], {"id": conflict, "left": left}, DONE


def devices(workspace: Any) -> _REPLY:
    """The laptops of the office."""
    rows = laptops.device_rows(workspace)
    return [_device_line(row) for row in rows], [_device_json(row) for row in rows], DONE


def _key(workspace: Any, target: str | None, passphrase_file: str | None) -> Any:
    """The key of the given passphrase, which seals from now on; else the remembered one."""
    words = _words(passphrase_file)
    if not words:
        return passphrase.remembered_key(workspace)
    return passphrase.set_passphrase(workspace, words, target)


def _words(passphrase_file: str | None) -> str:
    """The first line of the file, else what the environment says; nobody is ever asked."""
    if passphrase_file is None:
        return os.environ.get(PASSPHRASE, "")
    try:
        with Path(passphrase_file).open("rb") as file:
            text = file.read(_LARGEST).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else "bukan teks UTF-8"
        raise PassphraseFileUnreadable(name=passphrase_file, reason=reason) from None
    words = text.split("\n", 1)[0].removesuffix("\r")
    if not words.strip():
        raise PassphraseFileUnreadable(name=passphrase_file, reason="baris pertamanya kosong")
    return words


def _result_lines(done: SyncResult) -> Iterator[str]:
    yield f"Mengirim {done.sent} perubahan, menerima {done.received} perubahan."
    if done.files_sent or done.files_fetched:
        yield f"Lampiran: {done.files_sent} dikirim, {done.files_fetched} diterima."
    yield from _waiting_lines(done)


def _waiting_lines(done: SyncResult) -> Iterator[str]:
    """What is to be done or known afterwards."""
    if done.files_missing:
        yield f"{done.files_missing} lampiran belum tiba."
    if done.packages_waiting:
        yield f"{done.packages_waiting} paket menunggu paket sebelumnya."
    if done.conflicts:
        yield f"{done.conflicts} bentrokan menunggu keputusan; lihat: jakber conflicts"
    yield from done.notes
    yield from (one.reason for one in done.refused)


def _result_json(done: SyncResult) -> dict[str, Any]:
    refused = [{**one._asdict(), "at": _when(one.at)} for one in done.refused]
    return {**done._asdict(), "refused": refused, "notes": list(done.notes)}


def _conflict_lines(row: ConflictRow) -> Iterator[str]:
    where = f"{row.meeting_title}: {row.place}" if row.meeting_title else row.place
    yield f"{row.id}  {row.kind}  {where}"
    for number, head in enumerate(row.heads):
        shown = "*" if number == row.shown else " "
        words = " ".join(head.words.split()) or "(kosong)"
        yield f"  {shown}{number}  {words}  ({head.user or '-'}, {head.device})"


def _conflict_json(row: ConflictRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "kind": row.kind,
        "meeting": str(UUID(row.meeting_id)) if row.meeting_id else None,
        "path": row.path,
        "shown": row.shown,
        "heads": [
            {
                "value": head.value, "words": head.words, "user": head.user,
                "device": head.device, "at": _when(head.at),
            }
            for head in row.heads
        ],
        "base": row.base,
    }  # fmt: skip


def _device_line(row: DeviceRow) -> str:
    seen = _when(row.seen_at) or "belum menulis"
    clock = f"jamnya {row.clock_minutes} menit lebih cepat" if row.clock_minutes else ""
    parts = (
        row.key, row.name, "(ini)" if row.own else "", _STATES[row.state],
        f"{row.changes} perubahan", seen, clock,
    )  # fmt: skip
    return "  ".join(part for part in parts if part)


def _device_json(row: DeviceRow) -> dict[str, Any]:
    return {**row._asdict(), "seen_at": _when(row.seen_at)}


def _when(at: int | None) -> str | None:
    """Milliseconds since 1970 as ISO 8601 in UTC."""
    if at is None:
        return None
    return dt.datetime.fromtimestamp(at / 1000, dt.UTC).isoformat(timespec="seconds")
