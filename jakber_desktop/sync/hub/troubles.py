"""What the database client raises, as our typed errors; its own words never reach a person.

They may repeat a password, a query or a server's language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import StorageError
from jakber_desktop.model.errors.base import JakberError
from jakber_desktop.model.errors.hub import (
    HubBusy,
    HubForbidden,
    HubForeign,
    HubFull,
    HubLoginRefused,
    HubNotMade,
    HubPasswordWanted,
    HubRowRefused,
    HubTrouble,
    HubUnencrypted,
    HubUnreachable,
)
from jakber_desktop.sync.hub.address import HubAddress

if TYPE_CHECKING:
    import psycopg

_CUT = QT_TRANSLATE_NOOP("core", "sambungannya terputus")
_NO_DATABASE = QT_TRANSLATE_NOOP("core", "basis data itu tidak ada di sana")
_REASONS = {
    r"translate host name|name or service|resolve": QT_TRANSLATE_NOOP(
        "core", "nama servernya tidak dikenal"
    ),
    r"refused|No such file|does not exist\s+Is the server": QT_TRANSLATE_NOOP(
        "core", "tidak ada server di alamat itu"
    ),
    r"route to host|unreachable": QT_TRANSLATE_NOOP("core", "tidak ada jalur jaringan ke sana"),
    r"time(d )?\s?out": QT_TRANSLATE_NOOP("core", "servernya tidak menjawab"),
    r"certificate|SSL error": QT_TRANSLATE_NOOP(
        "core", "sertifikat servernya tidak dapat dipercaya"
    ),
}
_FAILED = QT_TRANSLATE_NOOP("core", "sambungannya gagal")


class HubMoved(Exception):
    """Somebody else wrote there meanwhile: look again."""


class HubOwned(Exception):
    """The device belongs to another login."""


class HubForked(Exception):
    """The hub holds another history of a device, from row `at` on."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


@contextmanager
def telling(address: HubAddress) -> Iterator[None]:
    """The client's errors as ours. Raises StorageError; HubMoved, HubOwned, HubForked."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        raise told(address, error) from None


def told(address: HubAddress, error: psycopg.Error) -> Exception:
    """What an error of a statement means."""
    state, name = error.sqlstate or "", address.name
    if own := _own(address, state, error.diag.message_detail):
        return own
    for states, kind in _STATES.items():
        if state.startswith(states):
            return kind(name=name)
    if state in ("42P01", "42883", "3F000"):
        return HubNotMade(name=name, line=f"jakber hub-init {address.shown}")
    if not state or state.startswith(("08", "57P")):
        return HubUnreachable(name=name, reason=_CUT)
    return HubTrouble(name=name, reason=f"PostgreSQL {state}")


_STATES: dict[tuple[str, ...], type[StorageError]] = {
    ("42501", "25006"): HubForbidden,
    ("53100",): HubFull,
    ("53300", "55P03", "57014", "40", "57P03"): HubBusy,
    ("28",): HubLoginRefused,
    ("JH005",): HubForeign,
}


def _own(address: HubAddress, state: str, detail: str | None) -> Exception | None:
    """The errors that packaging/hub.sql raises."""
    match state:
        case "JH002":
            return HubMoved()
        case "JH003":
            return HubForked(int(detail) if detail and detail.isdecimal() else 1)
        case "JH004":
            return HubOwned()
        case "JH001" | "JH006" | "23514":
            return HubRowRefused(name=address.name, place=detail or "?")
    return None


def unconnected(address: HubAddress, error: psycopg.OperationalError) -> JakberError:
    """Why no connection came about."""
    words, name, tried = str(error), address.name, error.pgconn
    if re.search(r"does not support SSL|SSL is not enabled", words):
        return HubUnencrypted(name=name)
    if re.search(r"no password supplied", words) or (tried and tried.needs_password):
        return HubPasswordWanted(name=name)
    if re.search(r"database .* does not exist", words):
        return HubUnreachable(name=name, reason=_NO_DATABASE)
    if re.search(r"too many|remaining connection slots|starting up|shutting down", words):
        return HubBusy(name=name)
    if re.search(r"permission denied|not permitted|no pg_hba", words):
        return HubForbidden(name=name)
    for pattern, reason in _REASONS.items():
        if re.search(pattern, words, re.IGNORECASE):
            return HubUnreachable(name=name, reason=reason)
    if re.search(r"authentication failed|role .* does not exist", words) or (
        tried and tried.used_password and "FATAL" in words
    ):
        return HubLoginRefused(name=name)
    return HubUnreachable(name=name, reason=_FAILED)
