"""What laptops say of themselves in `dev.json`: kept where it makes sense, else passed over."""

from __future__ import annotations

import json

import pytest

from jakber_desktop.sync.devices import acked
from jakber_desktop.sync.keys import LEAST, new_key

OTHER = 0xABC


@pytest.fixture
def says(share):
    """Let a stranger write a note."""

    def write(data: bytes) -> None:
        folder = share / "jakber-1" / f"{OTHER:016x}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "dev.json").write_bytes(data)

    return write


def known(laptop):
    with laptop.workspace.read() as session:
        rows = session.connection().exec_driver_sql("SELECT dev, name, acked_vv FROM device")
        return {dev: (name, vector) for dev, name, vector in rows}


def note(**told) -> bytes:
    return json.dumps({"format": 1, "name": "Laptop Contoh", "vector": {}} | told).encode()


def test_a_note_tells_the_name_and_what_its_laptop_has(laptop, says):
    one = laptop("satu")
    one.write("a", "1")
    says(note(vector={f"{one.device:016x}": 2}))
    one.sync()
    assert known(one) == {OTHER: ("Laptop Contoh", json.dumps({str(one.device): 2}))}
    with one.workspace.read() as session:
        assert acked(session.connection().exec_driver_sql, one.device) == 2


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b"[" * 100_000, b"\xff\xfe", b" " * 300_000,
        note(vector={"bukan kode": 1}), note(vector={"0" * 16: 1}), note(vector={f"{1:016x}": -1}),
        note(vector={f"{1:016x}": "1"}), note(vector={f"{1:016x}": True}), note(vector=[]),
        note(name=5), note(vector={f"{n:016x}": 1 for n in range(1, 10_050)}),
    ],
)  # fmt: skip
def test_nonsense_is_passed_over(laptop, says, data):
    one = laptop("satu")
    says(data)
    assert one.sync().refused == []
    assert known(one) == {}


def test_a_name_is_one_short_line(laptop, says):
    one = laptop("satu")
    says(note(name="baris\nkedua " + "x" * 100))
    one.sync()
    assert known(one)[OTHER][0] == ("baris kedua " + "x" * 100)[:40]


def test_a_sealed_share_takes_no_plain_note(laptop, says):
    one = laptop("satu")
    says(note())
    one.sync(keys=(new_key("tiga kata rahasia", cost=LEAST),))
    assert known(one) == {}


def test_the_own_note_is_written_when_something_changed(laptop, share):
    one = laptop("satu")
    one.write("a", "1")
    one.sync(name="Sekretariat")
    path = share / "jakber-1" / f"{one.device:016x}" / "dev.json"
    told = json.loads(path.read_bytes())
    assert (told["name"], told["vector"]) == ("Sekretariat", {f"{one.device:016x}": 3})
    before = path.stat().st_mtime_ns
    one.sync(name="Sekretariat")
    assert path.stat().st_mtime_ns == before
