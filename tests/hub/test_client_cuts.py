"""A connection that is cut at whatever message: nothing is lost, nothing stands half or twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from jakber_desktop.model.errors.hub import HubUnreachable
from tests.hub.attachments import attach
from tests.hub.conftest import PASSWORD, Hub, url
from tests.hub.cutting import Scissors, Side
from tests.hub.laptops import quiet, share
from tests.hub.test_client_rows import Make


@pytest.mark.parametrize("side", ["asked", "answered"])
def test_cut_at_every_message(hub: Hub, laptop: Make, tmp_path: Path, side: Side) -> None:
    hub.member()
    one, other = laptop("satu"), laptop("dua")
    attach(one, b"bahan")
    quiet(hub.member(), one, other)
    scissors = Scissors(hub.server.folder, tmp_path)
    through = url(f"{hub.database}_sekretaris", PASSWORD, hub.database, str(tmp_path))
    cut = 0
    with scissors.open():
        for at in range(1, 200):
            one.write("kota", f"Kota {at}")
            other.write("alamat", f"Jalan {at}")
            share(other, hub.member())  # so that there is something to fetch, too
            if at % 7 == 0:
                attach(one, b"bahan %d" % at)
            scissors.set(side, at)
            try:
                share(one, through)
            except HubUnreachable:
                cut += 1
            if not scissors.cut:
                break
            assert not hub.ask("SELECT * FROM jakber_hub.verify()")
    assert cut == at - 1 > 10, "every cut is told, and the last sync was not cut"
    quiet(hub.member(), one, other)
    assert one.read() == other.read() == {"kota": f"Kota {at}", "alamat": f"Jalan {at}"}
    assert one.vector() == other.vector()
    assert len(one.vector()) == 2, "no cut made a laptop doubt who it is"
    ((files,),) = hub.ask("SELECT count(*) FROM jakber_hub.blob")
    assert files == 1 + at // 7


def test_a_server_that_ends_the_connection_is_told_and_forgotten(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    other.write("kota", "Jakarta")
    share(other, hub.member())
    one.write("alamat", "Jalan Merdeka")
    ended = []

    def end(_step: object) -> bool:
        if not ended:
            ended.extend(
                hub.ask(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
                    f"{hub.database}_sekretaris",
                )
            )
        return True

    with pytest.raises(HubUnreachable):
        share(one, hub.member(), report=end)
    assert ended
    quiet(hub.member(), one, other)
    assert one.read() == other.read()
