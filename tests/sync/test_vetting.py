"""Vetting of sound packages: what is new comes out, what waits waits, twins are told (§7)."""

from __future__ import annotations

import io
import os
import time
import tracemalloc
from functools import partial
from pathlib import Path

import pytest

from jakber_desktop.model.errors import (
    PackageChainBroken,
    PackageForked,
    PackageIncomplete,
    PackageKeyWanted,
    PackageMisdeclared,
    PackageOtherKey,
    PackageRefused,
    PackageRoomShort,
    PackageSlow,
    PackageTooLarge,
    PackageUnlikeName,
    PackageUnsealed,
    PackageWaits,
)
from jakber_desktop.store.log.rows import ERASED, Change, value_hash
from jakber_desktop.sync import vetting, vetting_copy, vetting_file
from jakber_desktop.sync.files import Cancelled, FileLayer
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.package import write_package
from jakber_desktop.sync.vetting import vet
from tests.sync.amounts import beyond_test
from tests.sync.packing import (
    DEV,
    KEY,
    OLD_KEY,
    OTHER,
    Here,
    chained,
    groups,
    label,
    packed,
    row,
    rows_of,
    vetted,
)


def test_a_package_gives_its_new_rows_in_parts_of_whole_groups(tmp_path: Path) -> None:
    content, name = packed(groups(10), tmp_path)
    with vetted(content, tmp_path, name) as found:
        parts = list(found.parts(rows=5))
        assert found.fresh == {DEV: (1, 30)}
        assert found.sha256.startswith(name.sha)
    assert [len(part) for part in parts] == [6, 6, 6, 6, 6]
    ends = [(Change._make(part[0]), Change._make(part[-1])) for part in parts]
    assert all(first.tx == first.seq and last.ent == "_tx" for first, last in ends)


def test_a_change_larger_than_a_part_stays_whole(tmp_path: Path) -> None:
    rows = chained([*(row(seq, 1, f"field_{seq}") for seq in range(1, 50)), label(50, 1)])
    content, _ = packed(rows, tmp_path)
    with vetted(content, tmp_path) as found:
        assert [len(part) for part in found.parts(rows=5)] == [50]


def test_only_what_is_not_here_is_handed_over(tmp_path: Path) -> None:
    rows = groups(10)
    content, name = packed(rows, tmp_path)
    assert rows_of(vetted(content, tmp_path, name, here=Here(rows[:12]))) == rows[12:]
    assert rows_of(vetted(content, tmp_path, name, here=Here(rows))) == []


def test_a_package_that_follows_on_ours_is_taken(tmp_path: Path) -> None:
    rows = groups(10)
    content, name = packed(rows[15:], tmp_path)
    assert rows_of(vetted(content, tmp_path, name, here=Here(rows[:15]))) == rows[15:]


@pytest.mark.parametrize("last", [0, 12, 14])
def test_a_package_before_its_time_waits_and_says_for_what(last: int, tmp_path: Path) -> None:
    rows = groups(10)
    content, name = packed(rows[15:], tmp_path)
    with pytest.raises(PackageWaits) as told:
        vetted(content, tmp_path, name, here=Here(rows[:last]))
    assert (told.value.dev, told.value.seq) == (DEV, last + 1)
    assert list(tmp_path.iterdir()) == []


def test_a_carried_package_is_vetted_as_its_writers_own(tmp_path: Path) -> None:
    rows = groups(4, dev=OTHER)
    content, name = packed(rows, tmp_path, kind="fwd")
    assert name.file_name.startswith("fwd-0000000000003333-")
    assert rows_of(vetted(content, tmp_path, name)) == rows


def test_a_snapshot_brings_what_is_new_of_each_device(tmp_path: Path) -> None:
    one, two = groups(3), groups(4, dev=OTHER)
    content, name = packed(one + two, tmp_path, kind="snap", dev=0x1111, lo=0, hi=0)
    with vetted(content, tmp_path, name, here=Here(one + two[:6])) as found:
        assert found.fresh == {OTHER: (7, 12)}
        assert list(found.parts()) == [two[6:]]


def test_twins_are_told_at_the_first_row_that_differs(tmp_path: Path) -> None:
    rows = groups(20)
    fork = rows[:42] + groups(6, start=43, before=rows[40].chk)
    content, name = packed(fork, tmp_path)
    with pytest.raises(PackageForked) as told:
        vetted(content, tmp_path, name, here=Here(rows))
    assert told.value.facts == {"file": "paket.jbx", "device": "0000000000002222", "at": 43}


def test_a_twin_that_follows_on_rows_we_do_not_have_is_told_too(tmp_path: Path) -> None:
    """sync.md §9: the second twin's next segment overlaps nothing, but its chain is another's."""
    twin = chained([row(1, 1, value="Judul lain"), label(2, 1), row(3, 3), label(4, 3)])
    content, name = packed(twin[2:], tmp_path)
    with pytest.raises(PackageForked) as told:
        vetted(content, tmp_path, name, here=Here(chained([row(1, 1), label(2, 1)])))
    assert told.value.facts["at"] == 3


@pytest.mark.parametrize("place", [1, 4])
def test_a_broken_link_inside_a_package_is_no_twin(place: int, tmp_path: Path) -> None:
    rows = groups(3)
    rows[place - 1] = rows[place - 1]._replace(val="Ruang lain")
    content, name = packed(rows, tmp_path)
    with pytest.raises(PackageChainBroken) as told:
        vetted(content, tmp_path, name)
    assert told.value.facts["seq"] == place


def test_an_erased_text_keeps_its_chain_and_is_taken(tmp_path: Path) -> None:
    rows = groups(3)
    text = rows[3]
    rows[3] = text._replace(enc=ERASED, val=bytes.fromhex(value_hash(text.enc, text.val)))
    content, name = packed(rows, tmp_path)
    assert rows_of(vetted(content, tmp_path, name)) == rows


def test_fields_and_tables_of_a_newer_program_pass_as_they_are(tmp_path: Path) -> None:
    rows = chained(
        [
            row(1, 1, "colour", 7, sv=9),
            row(2, 1, "anything", None, ent="flying_carpet", sv=9),
            label(3, 1, sv=9),
        ]
    )
    content, _ = packed(rows, tmp_path, schema=9, app="9.0", merge_algo=2)
    assert rows_of(vetted(content, tmp_path)) == rows


def test_text_that_looks_like_sql_or_a_formula_is_only_text(tmp_path: Path) -> None:
    words = ("'); DROP TABLE x;--", '=HYPERLINK("x")', "<b>tebal</b>", "\u202erapat", "a\0b")
    rows = chained([*(row(at, 1, value=word) for at, word in enumerate(words, 1)), label(6, 1)])
    content, _ = packed(rows, tmp_path)
    assert [one.val for one in rows_of(vetted(content, tmp_path))][:5] == list(words)


def test_long_texts_travel_packed(tmp_path: Path) -> None:
    rows = chained([row(1, 1, "notes", "Rapat membahas jalan. " * 5000), label(2, 1)])
    content, _ = packed(rows, tmp_path)
    assert len(content) < 20_000
    assert rows_of(vetted(content, tmp_path)) == rows


def test_a_sealed_package_opens_with_any_key_of_the_ring(tmp_path: Path) -> None:
    rows = groups(2)
    for key in (KEY, OLD_KEY):
        content, name = packed(rows, tmp_path, key)
        assert rows_of(vetted(content, tmp_path, name, (KEY, OLD_KEY))) == rows


def test_a_wrong_or_missing_key_is_said_as_such(tmp_path: Path) -> None:
    plain, sealed = packed(groups(2), tmp_path), packed(groups(2), tmp_path, KEY)
    for (content, name), keys, kind, code in (
        (sealed, (OLD_KEY,), PackageOtherKey, "package_other_key"),
        (sealed, (), PackageKeyWanted, "package_key_wanted"),
        (plain, (KEY,), PackageUnsealed, "package_unsealed"),
    ):
        with pytest.raises(kind) as told:
            vetted(content, tmp_path, name, keys)
        assert told.value.code == code
        assert "frasa sandi" in told.value.reason
        assert list(tmp_path.iterdir()) == []


def test_the_name_must_tell_what_is_inside(tmp_path: Path) -> None:
    content, name = packed(groups(2), tmp_path)
    with pytest.raises(PackageUnlikeName):
        vetted(content, tmp_path, name._replace(sha="0" * 32))
    for other in (name._replace(hi=7), name._replace(dev=OTHER), name._replace(kind="fwd")):
        with pytest.raises(PackageMisdeclared):
            vetted(content, tmp_path, other)


def test_every_refusal_says_what_happened_what_is_safe_and_what_to_do() -> None:
    facts = {"file": "a.jbx", "device": "22", "seq": 5, "at": 5, "place": "22:5"}
    kinds = PackageRefused.__subclasses__()
    for kind in kinds:
        reason = kind(**facts).reason
        assert "a.jbx" in reason
        assert "Data Anda tidak berubah" in reason
        assert "{" not in reason
        assert reason.endswith(".")
    codes = {kind.code for kind in kinds}
    assert len(codes) == len(kinds)


def test_the_local_copy_is_gone_when_a_package_is_done_or_refused(tmp_path: Path) -> None:
    content, name = packed(groups(2), tmp_path, KEY)
    with vetted(content, tmp_path, name, (KEY,)):
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(PackageRefused):
        vetted(content[:-1], tmp_path, None, (KEY,))
    assert list(tmp_path.iterdir()) == []


def test_vetting_can_be_stopped_at_every_question(tmp_path: Path) -> None:
    content, name = packed(groups(700), tmp_path, KEY)

    def vet_until(question: int) -> int:
        """Vet, and say no at a question; gives how many there were."""
        asked = 0

        def go_on() -> bool:
            nonlocal asked
            asked += 1
            return asked != question

        source = partial(io.BytesIO, content)
        vet(source, name, (KEY,), Here(), tmp_path, file="a.jbx", go_on=go_on).close()
        return asked

    questions = vet_until(0)
    assert questions > 10
    for nth in range(1, questions + 1):
        with pytest.raises(Cancelled):
            vet_until(nth)
        assert list(tmp_path.iterdir()) == []


def test_a_check_that_takes_too_long_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vetting_file, "STEP_SECONDS", -1.0)
    content, name = packed(groups(1000), tmp_path)
    with pytest.raises(PackageSlow):
        vetted(content, tmp_path, name)


def test_taking_in_a_part_may_take_longer_than_a_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The laptop may sleep between two parts."""
    content, name = packed(groups(600), tmp_path)
    with vetted(content, tmp_path, name) as found:
        parts = found.parts(rows=100)
        taken = len(next(parts))
        later = time.monotonic() + 1000
        monkeypatch.setattr(time, "monotonic", lambda: later)
        assert taken + sum(len(part) for part in parts) == 1800


@beyond_test
def test_a_large_package_is_vetted_and_read_in_constant_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the rows of a small package are kept while it is vetted."""
    monkeypatch.setattr(vetting, "KEPT_BYTES", 0)
    path = tmp_path / "large.jbx"
    write_package(iter(groups(10_000)), Manifest("seg", DEV, 1, 30_000), path)
    tracemalloc.start()
    try:
        with vet(partial(path.open, "rb"), None, (), Here(), tmp_path, file="large.jbx") as found:
            assert sum(len(part) for part in found.parts()) == 30_000
        assert tracemalloc.get_traced_memory()[1] < 6_000_000
    finally:
        tracemalloc.stop()


def test_the_share_failing_is_no_fault_of_the_package(tmp_path: Path) -> None:
    class Pulled(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        vet(lambda: Pulled(bytes(5000)), None, (), Here(), tmp_path, file="a.jbx")
    assert list(tmp_path.iterdir()) == []


def test_no_room_here_is_no_fault_of_the_package_either(tmp_path: Path) -> None:
    content, name = packed(groups(1), tmp_path)
    with pytest.raises(PackageRoomShort):
        vetted(content, tmp_path / "tiada", name)


def test_sizes_are_looked_at_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "room").mkdir()
    sparse = tmp_path / "besar.jbx"
    with sparse.open("wb") as file:
        file.truncate(2 * 1024**3)
    for content, kind in ((b"", PackageIncomplete), (bytes(999), PackageIncomplete)):
        with pytest.raises(kind):
            vetted(content, tmp_path / "room")
    with pytest.raises(PackageTooLarge):
        vet(lambda: sparse.open("rb"), None, (), Here(), tmp_path / "room", file="besar.jbx")


def test_a_file_that_grows_while_it_is_read_does_not_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Growing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return bytes(size or 0)

    monkeypatch.setattr(vetting_copy, "MOST_BYTES", 4_000_000)
    with pytest.raises(PackageTooLarge):
        vet(lambda: Growing(bytes(5000)), None, (), Here(), tmp_path, file="a.jbx")


def test_a_file_is_opened_without_following_links_or_waiting_for_pipes(tmp_path: Path) -> None:
    """The way vetting is given files: FileLayer.open_read."""
    (tmp_path / "room").mkdir()
    (tmp_path / "folder.jbx").mkdir()
    (tmp_path / "link.jbx").symlink_to(tmp_path / "target.jbx")
    (tmp_path / "target.jbx").write_bytes(packed(groups(1), tmp_path / "room")[0])
    os.mkfifo(tmp_path / "pipe.jbx")
    files = FileLayer(pause=lambda _: None)
    for name in ("folder.jbx", "link.jbx", "pipe.jbx", "tiada.jbx"):
        with pytest.raises(OSError, match="Errno"):
            vet(
                partial(files.open_read, tmp_path / name),
                None, (), Here(), tmp_path / "room", file=name,
            )  # fmt: skip
