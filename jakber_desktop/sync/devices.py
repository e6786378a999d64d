"""The laptops behind the devices: when first seen, their clocks, what they have (§1, §9)."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.store.log.clock import DAY_MS, stamp_ms
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.naming import MAX_SEQUENCE, device_folder, read_device_folder

NAME_SETTING = "device.{device}"
"""The setting that holds what the office calls a laptop; its value is JSON."""

_SKEW_MS = 5 * 60 * 1000
_CLOCK = "clock."
_FORKS = "forks"
MOST_FORKS = 100
"""More of them no note tells."""

_SYNCED_BEFORE = "SELECT 1 FROM imported WHERE result LIKE 'in:%' AND at<>? LIMIT 1"

_AHEAD = QT_TRANSLATE_NOOP(
    "core", "Jam laptop {device} {minutes} menit lebih cepat dari jam laptop ini."
)
_NEW = QT_TRANSLATE_NOOP("core", "Laptop baru ikut berbagi: {device}.")
_BEHIND = QT_TRANSLATE_NOOP(
    "core", "Jam laptop ini tertinggal lebih dari sehari dari catatannya sendiri; periksa jamnya."
)


def meet(workspace: Workspace, devs: Collection[int], hlc: int, now_ms: int) -> list[str]:
    """Remember devices seen for the first time; gives what a person should know of them.

    A retired laptop that writes is in use again. `hlc` is the newest stamp of the package that
    brought them.
    """
    with workspace.read() as session:
        execute = driver(session).execute
        known = dict(execute("SELECT dev, state FROM device").fetchall())
        joining = execute(_SYNCED_BEFORE, (now_ms,)).fetchone() is None
    new = sorted(set(devs) - known.keys())
    back = [(dev,) for dev in devs if known.get(dev) == "retired"]
    if back:
        with workspace.locally() as connection:
            connection.executemany("UPDATE device SET state='known' WHERE dev=?", back)
    if not new:
        return []
    ahead = stamp_ms(hlc) - now_ms
    minutes = round(ahead / 60_000) if ahead > _SKEW_MS else 0
    with workspace.locally() as connection:
        state = "known" if joining else "pending"
        connection.executemany(
            "INSERT OR IGNORE INTO device(dev,first_seen,state) VALUES(?,?,?)",
            [(dev, now_ms, state) for dev in new],
        )
        if minutes and len(new) == 1:
            put_clock(connection, new[0], minutes)
    notes = [] if joining else [_NEW.format(device=_short(dev)) for dev in new]
    if minutes and len(new) == 1:
        notes.append(_AHEAD.format(device=_short(new[0]), minutes=minutes))
    return notes


def clock_note(workspace: Workspace, now_ms: int) -> str:
    """A warning when this laptop's clock is a day behind what it wrote itself; else empty."""
    with workspace.read() as session:
        own = workspace.device
        newest = (
            driver(session)
            .execute("SELECT hlc FROM change WHERE dev=? ORDER BY seq DESC LIMIT 1", (own,))
            .fetchone()
        )
    return _BEHIND if newest and stamp_ms(newest[0]) > now_ms + DAY_MS else ""


def put_clock(connection: Any, dev: int, minutes: int) -> None:
    """Remember how far ahead a laptop's clock was at first sight."""
    connection.execute("REPLACE INTO meta VALUES(?,?)", (f"{_CLOCK}{device_folder(dev)}", minutes))


def clocks(execute: Any) -> dict[int, int]:
    """Device -> minutes that its clock was ahead at first sight."""
    rows = execute("SELECT k, v FROM meta WHERE k LIKE ?", (f"{_CLOCK}%",)).fetchall()
    return {int(key.removeprefix(_CLOCK), 16): int(minutes) for key, minutes in rows}


def inherit_name(connection: Any, former: int, dev: int) -> None:
    """Let a laptop that got another number go on under the name it had, told or given."""
    setting = NAME_SETTING.format(device=device_folder(former))
    row = connection.execute(
        "SELECT value FROM setting WHERE name=? AND _alive", (setting,)
    ).fetchone()
    given = json.loads(row[0]) if row and row[0] else None
    told = connection.execute("SELECT name FROM device WHERE dev=?", (former,)).fetchone()
    name = given or (told and told[0])
    connection.execute("REPLACE INTO device(dev,name,state) VALUES(?,?,'known')", (dev, name))


def set_state(connection: Any, dev: int, state: str) -> None:
    """known, pending (new), retired or forked."""
    connection.execute("INSERT OR IGNORE INTO device(dev) VALUES(?)", (dev,))
    connection.execute("UPDATE device SET state=? WHERE dev=?", (state, dev))


def note_fork(connection: Any, dev: int, at: int) -> None:
    """Remember that somebody has other rows of a device than are here, from one on (§9).

    Every place is told of it, so that whoever writes as that device says those rows once more.
    """
    known = forks(connection.execute)
    known[dev] = min(at, known.get(dev, at))
    told = {device_folder(one): known[one] for one in sorted(known)}
    connection.execute("REPLACE INTO meta VALUES(?,?)", (_FORKS, json.dumps(told)))
    set_state(connection, dev, "forked")


def forks(execute: Any) -> dict[int, int]:
    """Device -> the first row of which there are two."""
    row = execute("SELECT v FROM meta WHERE k=?", (_FORKS,)).fetchone()
    told = json.loads(row[0]) if row and row[0] else {}
    return {int(dev, 16): int(at) for dev, at in told.items()}


def tell_forks(execute: Any) -> dict[str, int]:
    """The same as a note tells it, the newest places in it at most MOST_FORKS."""
    return {device_folder(dev): at for dev, at in sorted(forks(execute).items())[:MOST_FORKS]}


def hear_forks(told: object) -> dict[int, int]:
    """What somebody's note says of them; nonsense in it is passed over."""
    found: dict[int, int] = {}
    for key, at in list(told.items())[:MOST_FORKS] if isinstance(told, dict) else ():
        dev = read_device_folder(key) if isinstance(key, str) else None
        if dev is not None and type(at) is int and 1 <= at <= MAX_SEQUENCE:
            found[dev] = at
    return found


def retired(execute: Any) -> frozenset[int]:
    """The laptops that nobody waits for any more."""
    return frozenset(dev for (dev,) in execute("SELECT dev FROM device WHERE state='retired'"))


def acked(execute: Any, own: int) -> int:
    """Up to which own row every other laptop in use has said it has; 0 when one never said."""
    least = MAX_SEQUENCE
    for state, told in execute("SELECT state, acked_vv FROM device WHERE dev<>?", (own,)):
        if state == "retired":
            continue
        least = min(least, int(json.loads(told or "{}").get(str(own), 0)))
    return least


def _short(dev: int) -> str:
    return device_folder(dev)[-4:].upper()
