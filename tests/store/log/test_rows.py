"""The row that travels: golden vectors of the chain and of the value encoding (sync.md §1)."""

from __future__ import annotations

import hashlib
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.store.log.rows import (
    ERASED,
    FIRST_LINK,
    PLAIN,
    ZIPPED,
    Change,
    decode,
    encode,
    fits,
    link,
    value_hash,
)

ROW = bytes(range(16))
HLC = 1_522_807_500_000 << 16
FIRST = Change(
    0x1111, 1, HLC, 1, 1, "Nama Contoh", "meeting", ROW, "title", PLAIN, "Rapat “Contoh”",
    None, None, None, bytes.fromhex("e5828e3a8b84e6d8"),
)  # fmt: skip
SECOND = Change(
    0x1111, 2, HLC + 1, 1, 1, "Nama Contoh", "meeting", ROW, "title", PLAIN, None,
    0x1111, 1, "[[8738,7]]", bytes.fromhex("dabc6ac33132e8c2"),
)  # fmt: skip


def test_the_chain_keeps_its_golden_links() -> None:
    assert link(FIRST_LINK, FIRST).hex() == "e5828e3a8b84e6d8"
    assert link(FIRST.chk, SECOND).hex() == "dabc6ac33132e8c2"


def test_a_link_is_the_hash_of_the_text_the_paper_describes() -> None:
    text = (
        '[4369,2,99798712320000001,1,1,"Nama Contoh","meeting","000102030405060708090a0b0c0d0e0f",'
        '"title",0,"1b16b1df538ba12dc3f97edbb85caa7050d46c148134290feba80f8236c83db9",'
        '4369,1,"[[8738,7]]"]'
    )
    assert link(FIRST.chk, SECOND) == hashlib.sha256(FIRST.chk + text.encode()).digest()[:8]


@given(st.text(), st.text(), st.integers(-(1 << 63), (1 << 63) - 1))
def test_a_link_hashes_what_the_standard_librarys_json_writes(usr, ent, number) -> None:
    row = SECOND._replace(usr=f"{usr}\x01\x7f\u2028\ud800", ent=ent, base_seq=number)
    columns = [
        *row[:7], row.row.hex(), row.fld, row.enc, value_hash(row.enc, row.val), *row[11:14]
    ]  # fmt: skip
    text = json.dumps(columns, ensure_ascii=False, separators=(",", ":"))
    for each in (text, text.replace("\ud800", "")):
        row = row._replace(usr=row.usr if each == text else row.usr.replace("\ud800", ""))
        told = FIRST.chk + each.encode("utf-8", "surrogatepass")
        assert link(FIRST.chk, row) == hashlib.sha256(told).digest()[:8]


@pytest.mark.parametrize("field", [name for name in Change._fields if name != "chk"])
def test_no_column_can_change_without_breaking_the_chain(field: str) -> None:
    other = {
        "row": bytes(16), "usr": "Orang Lain", "ent": "office", "fld": "venue", "val": "x",
        "base_more": "[]",
    }  # fmt: skip
    changed = other.get(field) or (getattr(FIRST, field) or 0) + 1
    assert not fits(FIRST_LINK, FIRST._replace(**{field: changed}))


@pytest.mark.parametrize(
    ("enc", "val", "golden"),
    [
        (PLAIN, None, "1b16b1df538ba12dc3f97edbb85caa7050d46c148134290feba80f8236c83db9"),
        (PLAIN, 0, "a4e167a76a05add8a8654c169b07b0447a916035aef602df103e8ae0fe2ff390"),
        (PLAIN, 7, "5a39f9a9c7598d32872c704ba30a672f2c3ebbfd6acc9c7e1d00c58b719bbad2"),
        (PLAIN, -1, "f105b11df43d5d321f5c773ef904af979024887b4d2b0fab699387f59e2ff01e"),
        (PLAIN, "", "e3b98a4da31a127d4bde6e43033f66ba274cab0eb7eb1c70ec41402bf6273dd8"),
        (PLAIN, "teks", "cf5f5862e9bfcdc95082f59bcbe7aa7656b863cbeffcd9fadf8dca3f06da8605"),
        (ZIPPED, b"\1\2", "2980ce255d76cb2770e35915c6c54b8b5a172f8d270c415ff7a3edbaec42b516"),
        (ERASED, bytes(32), "00" * 32),
    ],
)
def test_a_value_is_hashed_with_its_type(enc: int, val: object, golden: str) -> None:
    assert value_hash(enc, val) == golden


@given(st.none() | st.text() | st.integers(-(2**63), 2**63 - 1) | st.text(min_size=600))
def test_what_is_encoded_decodes_the_same(value: str | int | None) -> None:
    if isinstance(value, str):
        value = value.encode("utf-8", "ignore").decode()
    assert decode(*encode(value)) == value


def test_texts_are_packed_from_512_bytes_on() -> None:
    assert encode("a" * 511) == (PLAIN, "a" * 511)
    assert encode("é" * 255)[0] == PLAIN  # 510 bytes
    enc, val = encode("é" * 256)
    assert enc == ZIPPED
    assert isinstance(val, bytes)
    assert zlib.decompress(val).decode() == "é" * 256


def test_an_erased_value_leaves_its_hash_and_a_whole_chain() -> None:
    for value in ("rahasia", "rahasia " * 200, 7, None):
        enc, val = encode(value)
        row = FIRST._replace(enc=enc, val=val)
        row = row._replace(chk=link(FIRST_LINK, row))
        erased = row._replace(enc=ERASED, val=bytes.fromhex(value_hash(enc, val)))
        assert fits(FIRST_LINK, erased)
        assert decode(erased.enc, erased.val) is None
        assert not fits(FIRST_LINK, erased._replace(val=bytes(32)))


@pytest.mark.parametrize(
    ("enc", "val"), [(PLAIN, b"x"), (ZIPPED, "x"), (ZIPPED, b"no zlib"), (2, "x"), (9, None)]
)
def test_a_value_nobody_can_read_is_named_as_such(enc: int, val: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode(enc, val)
