"""How a laptop of the sync tests shares through a hub."""

from __future__ import annotations

from typing import Any

from jakber_desktop.sync.course import Tally
from jakber_desktop.sync.hub.address import read_address
from jakber_desktop.sync.hub.round import sync_hub
from tests.sync.conftest import Laptop


def share(one: Laptop, url: str, **options: Any) -> Tally:
    """One sync with a hub."""
    one.clock.now += 1000
    return sync_hub(
        one.workspace,
        read_address(url),
        options.pop("keys", one.keys),
        installation=one.installation,
        **options,
    )


def quiet(url: str, *some: Laptop) -> None:
    """Everybody syncs until nothing moves."""
    for _ in range(6):
        if not any([t.sent + t.received for t in [share(one, url) for one in some]]):
            return
    raise AssertionError("does not come to rest")
