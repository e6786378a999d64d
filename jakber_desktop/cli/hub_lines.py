"""What the verbs of a hub answer: lines for people, JSON values, exit codes (S7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from jakber_desktop.language.numbers import grouped
from jakber_desktop.operations.sharing import hubs

_REPLY = tuple[list[str], Any, int]


def init(address: str) -> _REPLY:
    """Make a hub."""
    shown = hubs.make_hub(address)
    lines = [
        f"Hub siap di {shown}.",
        "Beri setiap laptop login anggota (GRANT jakber_hub_member TO …; lihat docs/hub.md).",
        "Laptop pertama yang menyinkronkan menentukan: bersegel frasa sandi, atau polos.",
    ]
    return lines, {"address": shown}, 0


def report(address: str) -> _REPLY:
    """What lies at a hub."""
    shown, told = hubs.hub_report(address)
    value = told._asdict() | {
        "address": shown,
        "last_seen": _when(told.last_seen),
        "devices": [
            one._asdict() | {"seen_at": _when(one.seen_at), "stored_at": _when(one.stored_at)}
            for one in told.devices
        ],
    }
    return list(_lines(shown, told)), value, 0


def _lines(shown: str, told: Any) -> Iterator[str]:
    yield f"Hub {shown}, {'bersegel' if told.sealed else 'polos'}"
    meetings = "tidak terbaca (bersegel)" if told.meetings is None else grouped(told.meetings)
    yield f"Rapat       {meetings}"
    yield f"Perubahan   {grouped(told.changes)} ({_size(told.change_bytes)})"
    yield f"Lampiran    {grouped(told.attachments)} ({_size(told.attachment_bytes)})"
    last = _when(told.last_seen) or "-"
    yield f"Laptop      {grouped(len(told.devices))}, terakhir terlihat {last}"
    for one in told.devices:
        seen = f"terlihat {_when(one.seen_at)}" if one.seen_at else "dititipkan laptop lain"
        parts = (one.key, one.name, one.login, f"{grouped(one.changes)} perubahan", seen, one.app)
        yield "  " + "  ".join(part for part in parts if part)


def _size(size: int) -> str:
    """Bytes as people say them."""
    if size < 1_000_000:
        return f"{grouped(-(-size // 1000))} kB"
    return f"{grouped(round(size / 1_000_000))} MB"


def _when(at: int | None) -> str | None:
    """Milliseconds since 1970 as ISO 8601 in UTC."""
    if at is None:
        return None
    return dt.datetime.fromtimestamp(at / 1000, dt.UTC).isoformat(timespec="seconds")
