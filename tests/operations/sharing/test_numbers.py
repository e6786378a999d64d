"""Two laptops never give the same letter number once they have met, whatever they were before."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from jakber_desktop.model.errors import KeeperUndecided, NumbersUsedUp
from jakber_desktop.operations.issuing.register import (
    book_number,
    hand_over_register,
    lend_block,
    register,
)
from jakber_desktop.operations.numbers.devices import device_key
from jakber_desktop.operations.sharing.conflicts import conflict_rows
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.operations.workspaces import open_workspace

DAY = dt.date(2018, 4, 4)


def give(workspace, count: int) -> list[str]:
    return [
        book_number(workspace, "UND", date=DAY, subject="Rapat Contoh").number for _ in range(count)
    ]


def test_databases_made_apart_stop_at_what_both_may_have_given(office, share):
    one, two = office("satu", sample=True), office("dua", sample=True)
    before = give(one, 2)
    assert give(two, 2) == before  # they had not met
    sync(one, share)
    sync(two, share)  # the second one knows now, the first does not
    with pytest.raises(KeeperUndecided):
        give(two, 1)
    alone = give(one, 3)
    sync(one, share)
    sync(two, share)
    for each in (one, two):
        with pytest.raises(KeeperUndecided):
            give(each, 1)
        (row,) = [one for one in conflict_rows(each) if one.ent == "setting"]
        assert row.place == "Pengaturan: pemegang buku surat"
        assert {head.words for head in row.heads} == {head.device for head in row.heads}
    hand_over_register(one, device_key(one.device), "buku surat disatukan")
    sync(one, share)
    sync(two, share)
    lend_block(one, "UND", 2018, device_key(two.device), 5)
    sync(one, share)
    sync(two, share)
    fresh = [*give(one, 3), *give(two, 3)]
    assert len({*before, *alone, *fresh}) == len([*before, *alone, *fresh])
    sync(one, share)
    sync(two, share)
    assert sorted(register(two, 2018, DAY).doubles) == sorted(before)


def test_a_cloned_file_gives_no_number_of_the_one_it_was_copied_from(office, share, tmp_path):
    one = office("satu", sample=True)
    before = give(one, 2)
    one.close()
    shutil.copyfile(one.path, tmp_path / "salinan.jakber")
    one, clone = open_workspace(one.path), open_workspace(tmp_path / "salinan.jakber")
    try:
        assert clone.device != one.device
        with pytest.raises(NumbersUsedUp):
            give(clone, 1)
        sync(one, share)
        sync(clone, share)
        lend_block(one, "UND", 2018, device_key(clone.device), 5)
        sync(one, share)
        sync(clone, share)
        fresh = [*give(one, 12), *give(clone, 5)]
        assert len({*before, *fresh}) == 2 + 17
        sync(clone, share)
        sync(one, share)
        assert register(one, 2018, DAY).doubles == ()
    finally:
        clone.close()
        one.close()
