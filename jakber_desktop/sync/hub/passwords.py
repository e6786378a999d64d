"""A hub's password: in this session's memory and the system's keyring, never in the database (S5).

Where there is no keyring it is asked for again, or comes from PGPASSWORD or .pgpass, which the
database client reads by itself.
"""

from __future__ import annotations

from contextlib import suppress
from types import ModuleType

from jakber_desktop.sync.hub.address import HubAddress
from jakber_desktop.sync.key_store import SERVICE

_known: dict[str, str] = {}
"""Shown address -> password, as long as this program runs."""


def keep(address: HubAddress) -> None:
    """Remember the password of an address that has one."""
    if address.password:
        _known[address.shown] = address.password
        with suppress(Exception):  # a keyring's trouble is of any kind
            _keyring().set_password(SERVICE, _entry(address), address.password)


def with_password(address: HubAddress) -> HubAddress:
    """The address with its own password, else the remembered one, else without."""
    if address.password:
        return address
    found = _known.get(address.shown, "")
    if not found:
        with suppress(Exception):  # as above
            found = _keyring().get_password(SERVICE, _entry(address)) or ""
    return address.with_password(found) if found else address


def forget(address: HubAddress) -> None:
    """Forget it here and in the keyring."""
    _known.pop(address.shown, None)
    with suppress(Exception):  # as above
        _keyring().delete_password(SERVICE, _entry(address))


def _entry(address: HubAddress) -> str:
    return f"hub {address.shown}"


def _keyring() -> ModuleType:
    import keyring  # looks for its backends, which the start must not wait for

    return keyring
