"""One connection with a hub: opened safely, told what it is, read and written through (S7)."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from jakber_desktop.model.errors.hub import (
    HubAddressUnfit,
    HubClientMissing,
    HubForeign,
    HubNewer,
    HubUnencrypted,
)
from jakber_desktop.sync import vault
from jakber_desktop.sync.hub.address import HubAddress, is_local, safe_transport
from jakber_desktop.sync.hub.troubles import telling, unconnected
from jakber_desktop.sync.manifest import MAX_STAMP
from jakber_desktop.sync.naming import MAX_DEVICE

if TYPE_CHECKING:
    from jakber_desktop.sync.files import GoOn
    from jakber_desktop.sync.hub.client import Client

FORMAT = 1
"""Shape of the hub's tables (packaging/hub.sql); a higher one asks for a newer program."""

MOST_DEVICES = 100_000
_PATIENCE = {
    "connect_timeout": 10, "keepalives_idle": 30, "keepalives_interval": 10,
    "keepalives_count": 3, "tcp_user_timeout": 60_000,
}  # fmt: skip
_ABOUT = "SELECT key, value FROM jakber_hub.about LIMIT 100"
_WHO = "SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = session_user"
_MARKS = (
    "SELECT dev, seq, chk, owner IS NOT NULL, "
    "coalesce(seen_at > now() - interval '5 minutes', false), note FROM jakber_hub.device_max "
    f"LIMIT {MOST_DEVICES + 1}"
)


class Mark(NamedTuple):
    """How far a device's rows are at the hub, and what the laptop last said of itself."""

    seq: int
    chk: bytes
    owned: bool
    """Whether the laptop has been there itself; else its rows were only carried."""
    lately: bool
    """Whether it was there in the last minutes."""
    note: bytes | None


NOWHERE = Mark(0, bytes(8), owned=False, lately=False, note=None)


class Hub:
    """An open hub; use it in a `with` block. Every error comes typed (`troubles`)."""

    def __init__(self, address: HubAddress, connection: Client) -> None:
        self.address = address
        self._connection = connection
        self.seal: vault.Seal | None = None
        """How rows are sealed there; None for a hub of plain rows."""
        self.undecided = False
        """Whether the first laptop that syncs will say how."""
        self.superuser = False

    def ask(self, go_on: GoOn) -> None:
        """Let somebody stop every wait; then Cancelled is raised and the connection is gone."""
        self._connection.go_on = go_on

    def look(self) -> None:
        """Read what this hub is. Raises HubNotMade, HubNewer, HubForeign."""
        told = dict(self.rows(_ABOUT))
        self.superuser = self.rows(_WHO) == [(True,)]
        form = told.get("format", "")
        if not form.isdecimal() or len(form) > 6:
            raise HubForeign(name=self.address.name)
        if int(form) > FORMAT:
            raise HubNewer(name=self.address.name)
        self.take_seal(told.get("seal"))

    def take_seal(self, said: str | None) -> None:
        """Understand the hub's word on sealing: a header in hex, empty for plain, else undecided.

        Raises HubForeign.
        """
        self.undecided = said is None or said == "?"
        self.seal = None
        if said and not self.undecided:
            try:
                self.seal = vault.read_seal(io.BytesIO(bytes.fromhex(said)))
            except (ValueError, vault.VaultTrouble):
                self.seal = None
            if self.seal is None:
                raise HubForeign(name=self.address.name)

    def marks(self) -> dict[int, Mark]:
        """Device -> how far it is here. Raises HubForeign for what no hub of ours says."""
        found: dict[int, Mark] = {}
        for dev, seq, chk, owned, lately, note in self.rows(_MARKS):
            if not (_whole(dev, 1, MAX_DEVICE) and _whole(seq, 0, MAX_STAMP) and len(chk) == 8):
                raise HubForeign(name=self.address.name)
            found[dev] = Mark(seq, bytes(chk), owned, lately, note)
        if len(found) > MOST_DEVICES:
            raise HubForeign(name=self.address.name)
        return found

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a small query."""
        with telling(self.address):
            return self._connection.execute(statement, values or None, binary=True).fetchall()

    def run(self, statement: str, values: Sequence[object] = ()) -> None:
        """A statement whose answer nobody needs."""
        with telling(self.address):
            self._connection.execute(statement, values or None)

    def script(self, text: bytes) -> None:
        """Many statements of our own at once."""
        with telling(self.address):
            self._connection.execute(text)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing of what happens in the block."""
        with telling(self.address), self._connection.transaction():
            yield

    def copy_out(self, statement: str, types: Sequence[str]) -> Generator[tuple[Any, ...]]:
        """The rows of a large query, one at a time; memory does not grow with them."""
        with (
            telling(self.address),
            self._connection.cursor() as cursor,
            cursor.copy(f"COPY ({statement}) TO STDOUT (FORMAT BINARY)") as copy,
        ):
            copy.set_types(types)
            yield from copy.rows()

    def copy_in(self, target: str, types: Sequence[str], rows: Iterator[tuple[Any, ...]]) -> None:
        """Rows into a table; the server's checks come afterwards."""
        with (
            telling(self.address),
            self._connection.cursor() as cursor,
            cursor.copy(f"COPY {target} FROM STDIN (FORMAT BINARY)") as copy,
        ):
            copy.set_types(types)
            for row in rows:
                copy.write_row(row)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def connect(address: HubAddress) -> Hub:
    """Open a connection that may be spoken through; nothing is known of what lies there yet.

    Raises HubClientMissing, HubAddressUnfit, HubUnencrypted, HubUnreachable, HubLoginRefused,
    HubPasswordWanted, HubForbidden, HubBusy.
    """
    try:
        import psycopg
        from psycopg.conninfo import conninfo_to_dict

        from jakber_desktop.sync.hub.client import Client
    except ImportError:
        raise HubClientMissing from None
    try:
        told = conninfo_to_dict(address.url)
        mode = safe_transport(address, told)
        options: dict[str, Any] = {
            **{key: value for key, value in _PATIENCE.items() if key not in told},
            "sslmode": mode, "gssencmode": "disable", "client_encoding": "UTF8",
            "application_name": "jakber",
            "options": "-c search_path=pg_catalog -c lock_timeout=30s",
        }  # fmt: skip
        if address.password:
            options["password"] = address.password
        connection = Client.connect(address.url, autocommit=True, **options)
    except psycopg.ProgrammingError:
        raise HubAddressUnfit from None
    except psycopg.OperationalError as error:
        raise unconnected(address, error) from None
    hosts = [connection.info.host, connection.info.hostaddr]
    if not is_local(hosts) and not connection.pgconn.ssl_in_use:
        connection.close()
        raise HubUnencrypted(name=address.name)
    return Hub(address, connection)


def open_hub(address: HubAddress) -> Hub:
    """A connection with a hub that this program understands. Raises as `connect` and `Hub.look`."""
    hub = connect(address)
    try:
        hub.look()
    except BaseException:
        hub.close()
        raise
    return hub


def _whole(value: object, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high
