"""A hub is trusted no more than a share: whatever lies there wrong stays there, and is told."""

from __future__ import annotations

import pytest

from jakber_desktop.model.errors.hub import HubForeign
from tests.hub.conftest import Hub
from tests.hub.laptops import share
from tests.hub.test_client_rows import Make
from tests.hub.test_client_seals import KEY

WRONG = {
    "another value": "UPDATE jakber_hub.change SET val = '\\x74786161' WHERE dev = %s AND seq = 1",
    "a value of no type": "UPDATE jakber_hub.change SET val = '\\x69ff' WHERE dev = %s AND seq = 1",
    "a number too large": (
        "UPDATE jakber_hub.change SET val = convert_to('i99999999999999999999', 'UTF8') "
        "WHERE dev = %s AND seq = 1"
    ),
    "another link": (
        "UPDATE jakber_hub.change SET chk = '\\x0000000000000001' WHERE dev = %s AND seq = 2"
    ),
    "a user of no letters": "UPDATE jakber_hub.change SET usr = '\\xff' WHERE dev = %s AND seq = 1",
    "another moment": "UPDATE jakber_hub.change SET hlc = 5 WHERE dev = %s AND seq = 1",
    "a hole": "DELETE FROM jakber_hub.change WHERE dev = %s AND seq = 2",
    "no end": "DELETE FROM jakber_hub.change WHERE dev = %s AND seq = 3",
    "half a change": (
        "WITH gone AS (DELETE FROM jakber_hub.change WHERE dev = %s AND seq = 3 RETURNING dev) "
        "UPDATE jakber_hub.device_max AS d SET seq = 2 FROM gone WHERE d.dev = gone.dev"
    ),
    "rows of nobody": "DELETE FROM jakber_hub.change WHERE dev = %s",
    "another table": "UPDATE jakber_hub.change SET ent = 'meeting' WHERE dev = %s AND seq = 1",
}
WRONG_SEALED = {
    "another byte": (
        "UPDATE jakber_hub.change SET val = set_byte(val, 20, get_byte(val, 20) # 1) "
        "WHERE dev = %s AND seq = 1"
    ),
    "another row's value": (
        "UPDATE jakber_hub.change SET val = (SELECT val FROM jakber_hub.change WHERE dev = %s "
        "AND seq = 2) WHERE seq = 1"
    ),
    "cut": "UPDATE jakber_hub.change SET val = substr(val, 1, 9) WHERE dev = %s AND seq = 1",
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_rows_of_one_device_keep_no_other_out(hub: Hub, laptop: Make, what: str) -> None:
    one, other, third = laptop("satu"), laptop("dua"), laptop("tiga")
    one.write("kota", "Jakarta")
    other.write("alamat", "Jalan Merdeka")
    for each in (one, other):
        share(each, hub.member())
    with hub.superuser() as connection:
        connection.execute("SET session_replication_role = replica")  # past the hub's own checks
        connection.execute(WRONG[what], (one.device,))
    told = share(third, hub.member())
    assert third.read() == {"alamat": "Jalan Merdeka"}
    assert one.device not in third.vector()
    assert len(told.refused) == 1
    assert "tidak berubah" in told.refused[0].reason
    again = share(third, hub.member())
    assert [row.code for row in again.refused] == [told.refused[0].code]
    share(one, hub.member())  # whoever wrote it has it as it was
    assert one.read()["kota"] == "Jakarta"


@pytest.mark.parametrize("what", WRONG_SEALED)
def test_wrong_sealed_rows(hub: Hub, laptop: Make, what: str) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.keys = other.keys = (KEY,)
    one.write("kota", "Jakarta")
    share(one, hub.member())
    with hub.superuser() as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute(WRONG_SEALED[what], (one.device,))
    told = share(other, hub.member())
    assert len(told.refused) == 1
    assert other.read() == {}
    assert one.device not in other.vector()


def test_marks_that_make_no_sense(hub: Hub, laptop: Make) -> None:
    one = laptop("satu")
    one.write("kota", "Jakarta")
    share(one, hub.member())
    with hub.superuser() as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("UPDATE jakber_hub.device_max SET seq = -4")
        with pytest.raises(HubForeign):
            share(one, hub.member())
        connection.execute("UPDATE jakber_hub.device_max SET seq = 3, note = '\\x7b2266'")
        assert not share(one, hub.member()).refused
    assert one.read() == {"kota": "Jakarta"}


def test_notes_of_strangers_are_heard_with_half_an_ear(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    for each in (one, other):
        each.write("kota", "Jakarta")
        share(each, hub.member())
    notes = (
        "[]", "{", '{"name": 5}', '{"name": "a", "wanted": {"a": 1}, "forked": []}',
        '{"name": "\\u202e\\u0000 nama", "wanted": ["../x", 7], "forked": {"zz": 1, "1": -1}}',
    )  # fmt: skip
    with hub.superuser() as connection:
        for note in notes:
            connection.execute(
                "UPDATE jakber_hub.device_max SET note = convert_to(%s, 'UTF8') WHERE dev = %s",
                (note, other.device),
            )
            share(one, hub.member())
    with one.workspace.read() as session:
        rows = session.connection().exec_driver_sql("SELECT dev, name FROM device").all()
    assert dict(rows)[other.device] == "nama"
