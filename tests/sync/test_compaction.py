"""Many small packages become a wide one; the small ones go when nobody can need them."""

from __future__ import annotations

from pathlib import Path

import pytest

from jakber_desktop.store.log.clock import DAY_MS
from jakber_desktop.sync import compaction
from jakber_desktop.sync.compaction import wide_span
from jakber_desktop.sync.folder import Offer
from jakber_desktop.sync.naming import PackageName


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(compaction, "MOST_SEGMENTS", 4)


def offers(*ends: int) -> list[Offer]:
    lo, found = 1, []
    for hi in ends:
        found.append(Offer(1, PackageName("seg", 1, lo, hi, "0" * 32), Path(f"{lo}")))
        lo = hi + 1
    return found


def publish(laptop, count: int) -> None:
    for number in range(count):
        laptop.write(f"n{number}", str(laptop.clock.now))
        laptop.sync()


def test_many_packages_become_one_and_a_new_laptop_reads_that(laptop, few):
    one, two = laptop("satu"), laptop("dua")
    publish(one, 5)
    wide = [name for name in one.files_of() if name.startswith("seg-000000000001-000000000015")]
    assert len(wide) == 1
    done = two.sync()
    assert (done.packages_in, done.received) == (1, 15)


def test_small_packages_stay_until_all_have_them_and_a_month_went_by(laptop, few, clock):
    one, two, three = laptop("satu"), laptop("dua"), laptop("tiga")
    publish(one, 5)
    for each in (two, three, one):
        each.sync()
    three_has = two.sync()
    assert three_has.refused == []
    assert len(one.files_of()) == 6
    clock.now += 31 * DAY_MS
    one.sync()
    assert len(one.files_of()) == 1
    four = laptop("empat")
    four.sync()
    assert four.read() == one.read()


def test_a_laptop_that_never_said_what_it_has_keeps_them_until_it_is_retired(laptop, few, clock):
    from jakber_desktop.operations.sharing.devices import retire_device

    one, two = laptop("satu"), laptop("dua")
    two.write("b", "2")
    two.sync()
    (one.share / "jakber-1" / f"{two.device:016x}" / "dev.json").unlink()
    publish(one, 5)
    clock.now += 31 * DAY_MS
    one.sync()
    assert len(one.files_of()) == 6
    retire_device(one.workspace, f"{two.device:016x}")
    one.sync()
    assert len(one.files_of()) == 1


def test_few_packages_stay_as_they_are():
    assert wide_span(offers(*range(10, 330, 10))) is None


def test_an_old_wide_package_is_not_copied_again():
    ends = [100_000, *range(100_001, 100_034)]
    assert wide_span(offers(*ends)) == (100_001, 100_033)


def test_an_unfinished_copy_is_swept_after_a_day(laptop, clock):
    import os

    one = laptop("satu")
    one.write("a", "1")
    one.sync()
    folder = one.share / "jakber-1" / f"{one.device:016x}"
    part = folder / "seg-x.jbx.0badcafe.part"
    part.write_bytes(b"x")
    os.utime(part, (clock.now / 1000, clock.now / 1000))
    one.sync()
    assert part.exists()
    clock.now += 2 * DAY_MS
    one.sync()
    assert not part.exists()
