"""Rows somebody made to do harm: types, lengths, packed texts, JSON, known fields (S4, H4)."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

from jakber_desktop.model.errors import (
    PackageDamaged,
    PackageRefused,
    PackageSwollen,
    PackageValueInvalid,
)
from jakber_desktop.store.log.rows import DEL, ERASED, SEEN, ZIPPED, Change, value_hash
from tests.sync.packing import Answer, chained, crafted, groups, label, packed, row

COLUMNS = {
    "device 0": "dev=0",
    "device of 63 bits": "dev=1<<62",
    "negative device": "dev=-1",
    "device as text": "dev=CAST(dev AS TEXT)||'x'",
    "sequence 0": "seq=seq-1",
    "negative sequence": "seq=-seq",
    "sequence as number with a point": "seq=seq+0.5",
    "negative stamp": "hlc=-1",
    "stamp as text": "hlc='besok'",
    "no stamp at all": "hlc=x''",
    "group 0": "tx=0",
    "group after its row": "tx=seq+1",
    "schema version 0": "sv=0",
    "schema version absurd": "sv=9223372036854775807",
    "user as bytes": "usr=x'00'",
    "user of 5 kB": "usr=hex(zeroblob(2500))",
    "table with SQL": "ent='meeting; DROP TABLE change'",
    "table of another case": "ent='Meeting'",
    "table with a zero byte": "ent='meeting'||char(0)||'x'",
    "table with a path": "ent='../meeting'",
    "table without a name": "ent=''",
    "table with a name of 65": "ent=substr(hex(zeroblob(33)),1,65)",
    "row as text": "row='0123456789abcdef'",
    "row of 15 bytes": "row=zeroblob(15)",
    "row of 17 bytes": "row=zeroblob(17)",
    "field as number": "fld=x'61'",
    "field with a quote": "fld='ti\"tle'",
    "unknown encoding": "enc=2",
    "encoding as text": "enc='satu'",
    "value with a point": "val=1.5",
    "endless value": "val=9e999",
    "bytes as a plain value": "val=x'00'",
    "erased to nothing": f"enc={ERASED},val=NULL",
    "erased to 31 bytes": f"enc={ERASED},val=zeroblob(31)",
    "half a base": "base_dev=5",
    "base of device 0": "base_dev=0,base_seq=1",
    "base 0": "base_dev=5,base_seq=0",
    "base as text": "base_dev=5,base_seq='x'",
    "base is the row itself": "base_dev=dev,base_seq=seq",
    "base is a later row": "base_dev=dev,base_seq=seq+1",
    "further bases without a first": "base_more='[[5,1]]'",
    "further bases as number": "base_dev=5,base_seq=1,base_more=x'37'",
    "further bases of 2 MB": "base_dev=5,base_seq=1,base_more=hex(zeroblob(1000000))",
    "link of 7 bytes": "chk=zeroblob(7)",
    "link as text": "chk='12345678'",
}


def test_a_column_of_the_wrong_type_length_or_range_is_refused(
    answer: Answer, tmp_path: Path
) -> None:
    sql = "UPDATE change SET {} WHERE seq=1"
    found = {
        what: answer(crafted(groups(3), tmp_path, sql.format(change)))
        for what, change in COLUMNS.items()
    }
    assert found == dict.fromkeys(COLUMNS, PackageValueInvalid)


def bomb(size: int) -> bytes:
    """So many blanks, packed: one piece packed once stands for all that are like it."""
    piece = min(size, 1_000_000)
    packer = zlib.compressobj(9)
    head = packer.compress(b" " * piece) + packer.flush(zlib.Z_FULL_FLUSH)
    body = packer.compress(b" " * piece) + packer.flush(zlib.Z_FULL_FLUSH)
    rest = packer.compress(b" " * (size % piece)) + packer.flush()[:-4]
    sums = (size + 32 * size * (size + 1) // 2) % 65521, (1 + 32 * size) % 65521
    return head + body * (size // piece - 1) + rest + struct.pack(">HH", *sums)


def packed_text(raw: bytes) -> dict[str, Any]:
    return {"enc": ZIPPED, "val": raw}


FIRST_ROWS: dict[str, tuple[Change, type[PackageRefused]]] = {
    "packed text unpacks to 8 MB and a byte": (
        row(1, 1, **packed_text(bomb(8_000_001))), PackageSwollen,
    ),
    "packed text unpacks to a gigabyte": (
        row(1, 1, **packed_text(bomb(1_000_000_000))), PackageSwollen,
    ),
    "packed text is no packed text": (row(1, 1, **packed_text(b"rapat")), PackageValueInvalid),
    "packed text is cut off": (
        row(1, 1, **packed_text(zlib.compress(b"rapat" * 99)[:-1])), PackageValueInvalid,
    ),
    "packed text has something behind it": (
        row(1, 1, **packed_text(zlib.compress(b"rapat") + b"x")), PackageValueInvalid,
    ),
    "packed text is no UTF-8": (
        row(1, 1, **packed_text(zlib.compress(b"\xff\xfe"))), PackageValueInvalid,
    ),
    "packed text has half a surrogate": (
        row(1, 1, "colour", **packed_text(zlib.compress(b"\xed\xa0\x80"))),
        PackageValueInvalid,
    ),
    "a date that is none": (row(1, 1, "date", "31 Februari"), PackageValueInvalid),
    "a title that is a number": (row(1, 1, "title", 7), PackageValueInvalid),
    "a title that is missing": (row(1, 1, "title", None), PackageValueInvalid),
    "an id that is none": (row(1, 1, "office_id", "DROP", ent="post"), PackageValueInvalid),
    "a place in a list that is none": (
        row(1, 1, "pos", "a/b", ent="agenda_item"), PackageValueInvalid,
    ),
    "an endless place in a list": (
        row(1, 1, "pos", "a" * 1001, ent="agenda_item"), PackageValueInvalid,
    ),
    "a group of another device": (
        label(1, 1, row=bytes(16)), PackageValueInvalid,
    ),
    "a group that undoes nonsense": (
        label(1, 1, "1:2; DROP TABLE tx")._replace(fld="undoes"), PackageValueInvalid,
    ),
    "a group without words": (label(1, 1, None), PackageValueInvalid),
    "a group whose words are a number": (label(1, 1, 7), PackageValueInvalid),
    **{
        f"tombstone {text[:30]}": (row(1, 1, DEL, text), PackageValueInvalid)
        for text in (
            "", "null", "[]", "{", "{}x", '{"1":1.5}', '{"1":"1"}', '{"1":true}', '{"1":-1}',
            '{"x":1}', '{"-1":1}', '{"01":1}', '{"1_0":1}', '{"1":NaN}', '{"1":1e999}',
            '{"1":1,"1":2}', '{"٣":1}', '{"1":%s}' % ("9" * 30), '{"1":%s}' % ("9" * 5000),
            '{"%s":1}' % ("9" * 30), '{"4611686018427387904":1}', "[" * 100_000, '{"1":' * 5000,
        )
    },
    "tombstone of 10,001 devices": (
        row(1, 1, DEL, "{" + ",".join(f'"{dev}":1' for dev in range(1, 10_002)) + "}"),
        PackageValueInvalid,
    ),
    "tombstone of a number": (row(1, 1, DEL, 5), PackageValueInvalid),
    **{
        f"bases {text[:30]}": (
            row(1, 1, base_dev=5, base_seq=1, base_more=text), PackageValueInvalid
        )
        for text in (
            "", "null", "[]", "{}", "[[5]]", "[[5,1]]", "[[6,1],[6,1]]", "[[6,1.0]]", '[["6",1]]',
            "[[6,true]]", "[[6,0]]", "[[-6,1]]", "[[6,1,1]]", "[[6,NaN]]", "[[8738,1]]",
            "[[6,%s]]" % ("9" * 5000), "[" * 10_000, "[6,1]", "[[6,1]",
        )
    },
}  # fmt: skip


def test_a_value_that_no_program_of_ours_writes_is_refused(answer: Answer, tmp_path: Path) -> None:
    """With its chain right: whoever made it knew how."""
    found = {
        what: answer(packed(chained([first, label(2, 1)]), tmp_path)[0])
        for what, (first, _) in FIRST_ROWS.items()
    }
    assert found == {what: kind for what, (_, kind) in FIRST_ROWS.items()}


def test_only_a_text_can_be_erased(answer: Answer, tmp_path: Path) -> None:
    """An erased tombstone would say that the row came back; an erased label says nothing."""
    rows = chained([row(1, 1), row(2, 1, DEL, "{}"), row(3, 1, SEEN, "{}"), label(4, 1)])

    def erased(place: int) -> type[PackageRefused] | None:
        gone = rows[place]
        value = bytes.fromhex(value_hash(gone.enc, gone.val))
        changed = gone._replace(enc=ERASED, val=value)
        return answer(packed([*rows[:place], changed, *rows[place + 1 :]], tmp_path)[0])

    assert [erased(place) for place in range(4)] == [None, *[PackageValueInvalid] * 3]


def test_text_that_is_no_utf_8_is_refused(answer: Answer, tmp_path: Path) -> None:
    for raw in ("ff", "eda080", "c0af"):
        sql = f"UPDATE change SET val=CAST(x'{raw}' AS TEXT) WHERE seq=1"
        assert answer(crafted(groups(3), tmp_path, sql)) is PackageDamaged


def test_a_value_of_nine_megabytes_is_refused(answer: Answer, tmp_path: Path) -> None:
    sql = "UPDATE change SET val=hex(zeroblob(4500000))"
    assert answer(crafted(groups(1), tmp_path, sql)) is PackageSwollen
