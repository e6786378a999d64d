"""The same sync through a PostgreSQL hub, and what is known of the chosen one (S7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.model.rows.sync import FolderProbe, Progress
from jakber_desktop.operations.numbers.devices import device_key, office_name
from jakber_desktop.operations.sharing.keys import key_wanted, keys_for
from jakber_desktop.operations.sharing.settling import Settling
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.hub import managing, passwords
from jakber_desktop.sync.hub.address import HubAddress, read_address
from jakber_desktop.sync.hub.connection import open_hub
from jakber_desktop.sync.hub.round import HubKeyUnknown, sync_hub
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.vault import Seal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.sync.course import Tally
    from jakber_desktop.sync.keys import WorkspaceKey

HUB = "sync.hub"
"""In `meta`: the shown address of the chosen hub."""


def sync_with_hub(
    workspace: Workspace,
    text: str,
    key: WorkspaceKey | None,
    report: Callable[[Progress], bool],
    installation: Installation | None,
) -> tuple[str, Tally]:
    """One sync with the hub at an address; gives the address as it may be shown.

    Raises KeyWanted, HubAddressUnfit and the other errors of model.errors.hub, StorageErrors.
    """
    address = address_of(text)
    keys = keys_for(workspace, key, "sync", address.shown)
    with workspace.read() as session:
        name = office_name(session, device_key(workspace.device))
    try:
        with Settling(workspace) as settling:
            tally = sync_hub(
                workspace, address, keys, report=report, installation=installation, name=name,
                taken_in=settling.settle,
            )  # fmt: skip
    except HubKeyUnknown:
        raise key_wanted(workspace, "sync", address.shown) from None
    tally.notes += settling.notes
    return address.shown, tally


def whole_address(text: str, password: str) -> tuple[str, str]:
    """An address with its password as one text, and as it may be shown. Raises HubAddressUnfit."""
    address = read_address(text)
    if password:
        address = address.with_password(password)
    return address.whole(), address.shown


def address_of(text: str) -> HubAddress:
    """An address with the password that belongs to it, as far as one is known."""
    return passwords.with_password(read_address(text))


def chosen_hub(workspace: Workspace) -> str:
    """The address of this database's hub, without its password; empty when none was chosen."""
    with workspace.read() as session:
        row = driver(session).execute("SELECT v FROM meta WHERE k=?", (HUB,)).fetchone()
    return str(row[0]) if row and row[0] else ""


def set_hub(workspace: Workspace, text: str) -> None:
    """Share through this hub from now on, too; empty forgets it and its password.

    The password goes into the system's keyring, the rest into the database. Raises HubAddressUnfit
    and the troubles of a hub that cannot be reached or is none; then nothing changed.
    """
    if not text.strip():
        if before := chosen_hub(workspace):
            passwords.forget(read_address(before))
        workspace.note(HUB, "")
        return
    address = address_of(text)
    open_hub(address).close()
    passwords.keep(address)
    workspace.note(HUB, address.shown)


def probe_hub(text: str) -> FolderProbe:
    """Look at a hub: sealed, how many laptops. May block. Raises the hub's troubles."""
    with open_hub(address_of(text)) as hub:
        laptops = len(hub.marks())
        sealed = hub.seal is not None
    return FolderProbe(reachable=True, founded=bool(laptops), sealed=sealed, laptops=laptops)


def hub_seal(text: str) -> Seal | None:
    """How a hub is sealed; None while it is plain or undecided. Raises the hub's troubles."""
    with open_hub(address_of(text)) as hub:
        return hub.seal


def make_hub(text: str) -> str:
    """Make a hub in a database; gives its address as it may be shown.

    Raises HubAddressUnfit, HubAlreadyMade, HubForbidden and the hub's other troubles.
    """
    address = address_of(text)
    managing.make(address)
    return address.shown


def hub_report(text: str) -> tuple[str, managing.Report]:
    """What lies at a hub, and its address as it may be shown. Raises the hub's troubles."""
    address = address_of(text)
    return address.shown, managing.report(address)
