"""The address of a hub: told from a folder, shown without its secrets, refused where it is unsafe.

Standard library only, so that a screen can ask without the database client being there.
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote, urlencode

from jakber_desktop.model.errors.hub import HubAddressUnfit, HubUnencrypted

_BEGINNING = re.compile(r"postgres(ql)?:/", re.IGNORECASE)
_URL = re.compile(
    r"postgres(?:ql)?:/{1,2}(?:(?P<login>[^/?#]*)@)?(?P<hosts>[^/?#@]*)"
    r"(?:/(?P<database>[^/?#]*))?(?:\?(?P<query>[^#]*))?",
    re.IGNORECASE,
)
_SECRETS = frozenset({"password", "sslpassword"})
_ENCRYPTED = frozenset({"require", "verify-ca", "verify-full"})
_REFUSED_OPTIONS = frozenset({"service", "options", "replication", "client_encoding"})
"""What would lead elsewhere than the address says, or change what our statements mean."""


@dataclass(frozen=True)
class HubAddress:
    """Where a hub is. `shown` and `name` are for people and logs; only `url` holds a password."""

    url: str = field(repr=False)
    shown: str
    """The address without passwords: what is remembered, and what can be typed again."""
    name: str
    """Server and database alone."""
    password: str = field(default="", repr=False)

    def whole(self) -> str:
        """The address with its password, for those who hand it on and never show it."""
        if not self.password:
            return self.url
        mark = "&" if "?" in self.url else "?"
        return f"{self.url}{mark}password={quote(self.password, safe='')}"

    def with_password(self, password: str) -> HubAddress:
        """The same place with a password from elsewhere."""
        return HubAddress(self.url, self.shown, self.name, password)


def is_hub(target: object) -> bool:
    """Whether a target is the address of a hub and no folder."""
    return _BEGINNING.match(str(target)) is not None


def read_address(text: str) -> HubAddress:
    """Take an address apart. Raises HubAddressUnfit, whose words never repeat a password."""
    found = _URL.fullmatch(text.strip())
    if found is None or any(not char.isprintable() for char in text.strip()):
        raise HubAddressUnfit
    user, _, password = (found["login"] or "").partition(":")
    options = parse_qsl(found["query"] or "", keep_blank_values=True)
    named = dict(options)
    if named.keys() & _REFUSED_OPTIONS:
        raise HubAddressUnfit
    password = unquote(password) or named.get("password", "")
    kept = [(key, value) for key, value in options if key not in _SECRETS]
    bare = (
        "postgresql://"
        + (f"{user}@" if user else "")
        + found["hosts"]
        + f"/{found['database'] or ''}"
    )
    shown = bare + (f"?{urlencode(kept, safe='/', quote_via=quote)}" if kept else "")
    secret = [pair for pair in options if pair[0] == "sslpassword"]
    url = bare + (f"?{urlencode([*kept, *secret], quote_via=quote)}" if kept or secret else "")
    database = unquote(found["database"] or "") or named.get("dbname", "") or user
    host = unquote(found["hosts"].lower()) or named.get("host", "")
    return HubAddress(url, shown, "/".join(filter(None, (host, database))) or shown, password)


def safe_transport(address: HubAddress, told: Mapping[str, object]) -> str:
    """The `sslmode` to connect with; `told` are the parameters as the client read them.

    A socket or the loopback may go unencrypted, everything else never (product S7). Raises
    HubUnencrypted.
    """
    mode = str(told.get("sslmode") or os.environ.get("PGSSLMODE") or "")
    if is_local(_hosts(told)):
        return mode or "prefer"
    if mode and mode not in _ENCRYPTED:
        raise HubUnencrypted(name=address.name)
    return mode or ("verify-full" if told.get("sslrootcert") else "require")


def _hosts(told: Mapping[str, object]) -> list[str]:
    """The places a connection would go to; one that nobody can tell beforehand counts as far."""
    if os.environ.get("PGSERVICE"):
        return ["?"]
    found = [
        str(told.get(key) or os.environ.get(variable) or "")
        for key, variable in (("host", "PGHOST"), ("hostaddr", "PGHOSTADDR"))
    ]
    return [one.strip() for words in found for one in words.split(",") if words]


def is_local(hosts: Iterable[str]) -> bool:
    """Whether all of these are this machine: sockets, loopback, or none named."""
    return all(map(_is_here, hosts))


def _is_here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
