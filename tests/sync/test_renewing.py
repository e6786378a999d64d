"""A package that was damaged on the share is put there anew, and everybody takes it in."""

from __future__ import annotations

from pathlib import Path

import pytest

from jakber_desktop.store.log.clock import DAY_MS
from jakber_desktop.sync.keys import LEAST, new_key

KEY = new_key("kata sandi bersama", cost=LEAST)


def packages(laptop) -> list[Path]:
    folder = laptop.share / "jakber-1" / f"{laptop.device:016x}"
    return sorted(folder.glob("*.jbx"))


@pytest.mark.parametrize("keys", [(), (KEY,)], ids=["plain", "sealed"])
@pytest.mark.parametrize("left", [0, 3000], ids=["empty", "cut short"])
def test_a_package_of_another_size_is_put_again(laptop, keys, left):
    one, two = laptop("satu"), laptop("dua")
    one.keys = two.keys = keys
    for number in range(3):
        one.write(f"n{number}", "x")
        one.sync()
    second = packages(one)[1]
    second.write_bytes(second.read_bytes()[:left])
    assert len(two.sync().refused) == 1
    assert one.sync().sent == 3  # these rows alone
    assert len(packages(one)) == 3
    done = two.sync()
    assert (done.refused, done.packages_waiting) == ([], 0)
    assert two.read() == one.read() == {"n0": "x", "n1": "x", "n2": "x"}
    assert one.sync().sent == 0


def test_a_package_that_a_colleague_refused_is_looked_at_and_put_again(laptop):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    one.sync()
    (path,) = packages(one)
    sound = path.read_bytes()
    path.write_bytes(sound[:2000] + b"\xff" + sound[2001:])
    assert one.sync().sent == 0  # of the same size, and looked at today already
    two.sync()
    assert one.sync().sent == 3
    two.sync()
    assert two.read() == {"a": "1"}
    assert two.sync().refused == []


def test_a_complaint_about_a_sound_package_changes_nothing(laptop, share):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    (path,) = packages(one)
    sound = path.read_bytes()
    path.write_bytes(sound[:3000])
    two.sync()  # its sync client had not come to the end
    path.write_bytes(sound)
    assert one.sync().sent == 0
    assert packages(one) == [path]


def test_rot_that_nobody_told_of_is_found_within_days(laptop, clock):
    one, two = laptop("satu"), laptop("dua")
    for number in range(3):
        one.write(f"n{number}", "x")
        one.sync()
    third = packages(one)[2]
    sound = third.read_bytes()
    third.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    sent = []
    for _ in range(3):
        clock.now += DAY_MS
        sent.append(one.sync().sent)
    assert sum(sent) == 3
    two.sync()
    assert two.read() == one.read()


def test_a_damaged_package_that_we_carried_is_carried_again(laptop, share):
    one, two, three = laptop("satu"), laptop("dua"), laptop("tiga")
    one.write("a", "1")
    one.sync()
    two.sync()
    for path in packages(one):
        path.unlink()
    two.sync()
    (carried,) = packages(two)
    carried.write_bytes(b"")
    two.sync()
    three.sync()
    assert three.read() == {"a": "1"}
