"""Clones, restored backups, twins: no two files ever continue one chain, and nothing is lost."""

from __future__ import annotations

import datetime as dt
import shutil
from contextlib import closing

import pytest

from jakber_desktop.model.errors import NumbersLeftBehind
from jakber_desktop.operations.issuing.register import book_number
from jakber_desktop.operations.numbers.blocks import hand_over_register
from jakber_desktop.operations.numbers.devices import call_device, device_key, office_name
from jakber_desktop.operations.sharing.devices import device_rows
from jakber_desktop.store.undo import take_back
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import identity
from jakber_desktop.sync.installation import Installation

MARCH = dt.date(2018, 3, 28)


def settle(laptop) -> bool:
    return identity.settle(laptop.workspace, laptop.installation)


def backup(laptop, name="cadangan"):
    laptop.close()
    copy = laptop.path.with_name(name)
    shutil.copyfile(laptop.path, copy)
    return copy


def test_a_new_database_keeps_its_identity(laptop):
    one = laptop("satu")
    before = one.device
    assert not settle(one)
    one.write("a", "1")
    one.close()
    assert not settle(one)
    assert one.device == before


def test_a_copied_file_becomes_a_new_laptop_and_shares_what_it_wrote(laptop):
    one = laptop("satu")
    one.write("a", "1")
    one.sync()
    one.write("b", "2")  # not published when the copy is made
    clone = laptop("dua", copy_of=backup(one))
    assert settle(clone)
    assert clone.device != one.device
    clone.write("c", "3")
    assert any("salinan dari laptop lain" in note for note in clone.sync().notes)
    assert clone.sync().notes == []
    one.write("d", "4")
    one.sync()
    clone.sync()
    assert one.read() == clone.read() == {"a": "1", "b": "2", "c": "3", "d": "4"}


def test_a_copy_on_the_same_machine_becomes_a_new_laptop(laptop):
    one = laptop("satu")
    settle(one)
    clone = laptop("salinan", copy_of=backup(one), like=one)
    assert settle(clone)
    assert not settle(one)


def test_a_file_that_was_moved_stays_who_it_was(laptop):
    one = laptop("satu")
    one.write("a", "1")
    settle(one)
    before = one.device
    one.close()
    one.path = one.path.rename(one.path.with_name("arsip.jakber"))
    assert not settle(one)
    assert one.device == before


def test_a_file_of_another_machine_becomes_a_new_laptop(laptop):
    one = laptop("satu")
    settle(one)
    one.installation = Installation(one.installation.file, machine="lain")
    assert settle(one)


def test_a_restored_backup_becomes_a_new_laptop(laptop):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    one.write("a", "2")
    kept = backup(one)
    one.write("a", "3")
    one.write("b", "hanya sesudah cadangan")
    one.sync()
    two.sync()
    one.close()
    shutil.copyfile(kept, one.path)
    assert settle(one)
    one.write("c", "sesudah dipulihkan")
    one.sync()
    two.sync()
    one.sync()
    assert one.read() == two.read()
    assert one.read() == {"a": "3", "b": "hanya sesudah cadangan", "c": "sesudah dipulihkan"}
    with one.workspace.read() as session:  # the share told which rows were out: nothing clashes
        rows = session.connection().exec_driver_sql("SELECT * FROM conflict")
        assert rows.all() == []


def test_a_backup_of_what_nobody_has_seen_stays_who_it_was(laptop):
    one = laptop("satu")
    one.write("a", "1")
    settle(one)
    kept = backup(one)
    one.write("a", "2")
    settle(one)
    before = one.device
    one.close()
    shutil.copyfile(kept, one.path)
    assert not settle(one)
    assert one.device == before


def test_what_a_copy_has_not_published_can_still_be_undone_in_it(laptop):
    one = laptop("satu")
    one.write("a", "1")
    one.sync()
    one.write("a", "2")
    clone = laptop("dua", copy_of=backup(one))
    settle(clone)
    clone.write("b", "3")
    stack = clone.workspace.stacks().undo
    assert [group.label for group in stack] == ["Tulis a", "Tulis b"]
    for group in reversed(stack):
        with clone.workspace.change(group.label) as change:
            take_back(change.session, group)
            change.undoes = (group.dev, group.tx)
    assert clone.read() == {"a": "1"}
    clone.sync()
    assert clone.read() == {"a": "1"}
    assert [group.label for group in clone.workspace.stacks().redo] == ["Tulis b", "Tulis a"]


@pytest.mark.parametrize("after", ["3", None])
def test_a_backup_restored_without_the_memory_of_it_is_found_out_on_the_share(laptop, after):
    """Also when nothing was written into it yet: then nothing stands against what is out there."""
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    kept = backup(one)
    one.write("b", "2")
    one.sync()
    one.close()
    shutil.copyfile(kept, one.path)
    one.installation.file.unlink(missing_ok=True)
    first = one.device
    if after:
        one.write("c", after)
    one.sync()
    assert one.device != first
    one.write("d", "4")
    one.sync()
    two.sync()
    one.sync()
    wanted = {"a": "1", "b": "2", "d": "4"} | ({"c": after} if after else {})
    assert one.read() == two.read() == wanted


def test_twins_that_both_published_part_and_lose_nothing(laptop):
    one, two, watcher = laptop("satu"), laptop("kembar"), laptop("tiga")
    one.write("a", "1")
    one.sync()
    two.close()
    shutil.copyfile(backup(one), two.path)  # the disk's image: nobody can tell
    shutil.copyfile(one.installation.file, two.installation.file)
    two.installation = Installation(two.installation.file, machine="satu")
    aside = two.share.parent / "lain"
    aside.mkdir()
    one.write("satu", "dari yang satu")
    two.write("kembar", "dari kembarannya")
    two.write("a", "2")
    identity.settle(one.workspace, one.installation)
    with pytest.MonkeyPatch.context() as blind:  # its memory names another path: pretend it fits
        blind.setattr("jakber_desktop.sync.identity.judge", lambda *_: "adopt")
        two.sync(share=aside)
        one.sync()
        for folder in (aside / "jakber-1").iterdir():
            shutil.copytree(folder, one.share / "jakber-1" / folder.name, dirs_exist_ok=True)
        assert one.device == two.device
        watcher.sync()
        two.sync()
        one.sync()
        watcher.sync()
        two.sync()
        one.sync()
        watcher.sync()
    assert len({one.device, two.device, watcher.device}) == 3
    everything = {"a": "2", "satu": "dari yang satu", "kembar": "dari kembarannya"}
    assert one.read() == two.read() == watcher.read() == everything


def test_the_own_clock_is_told_when_it_lags_a_day(laptop, clock):
    one = laptop("satu")
    one.write("a", "1")
    clock.now -= 2 * 24 * 60 * 60 * 1000
    assert "tertinggal lebih dari sehari" in " ".join(one.sync().notes)
    one.write("a", "2")  # never refused
    assert one.read() == {"a": "2"}


def test_a_clock_ahead_is_noted_beside_the_laptop_it_belongs_to(laptop, clock):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    two.sync()  # from now on others are new to it
    three = laptop("tiga")
    clock.now += 60 * 60 * 1000
    three.write("b", "2")
    three.sync()
    clock.now -= 60 * 60 * 1000
    notes = two.sync().notes
    assert any("Laptop baru" in note for note in notes)
    assert any("menit lebih cepat" in note for note in notes)


def test_an_installation_that_cannot_be_written_changes_nothing(laptop, tmp_path):
    one = laptop("satu")
    before = one.device
    one.installation = Installation(tmp_path / "satu" / "rapat.jakber" / "x.json", machine="satu")
    assert not settle(one)
    assert one.device == before


def test_two_processes_agree_on_a_renewed_identity(laptop):
    one = laptop("satu")
    one.write("a", "1")
    with closing(Workspace(one.path, clock=one.clock)) as other:
        identity.rotate(one.workspace, one.installation)
        with other.change("Tulis") as change:
            assert change.device == one.device


def test_a_renewed_laptop_goes_on_under_the_name_the_office_gave_it(laptop):
    one, two = laptop("satu"), laptop("dua")
    call_device(one.workspace, device_key(one.device), "LAPTOP-RUANG-3")
    one.sync(name="LAPTOP-RUANG-3")
    clone = laptop("salinan", copy_of=backup(one))
    assert settle(clone)
    assert clone.workspace.renewed
    assert settle(laptop("salinan dua", copy_of=backup(clone)))  # a copy of the copy as well
    with clone.workspace.read() as session:
        name = office_name(session, device_key(clone.device))
    assert name == "LAPTOP-RUANG-3"
    clone.sync(name=name)
    two.sync()
    told = {row.key: row.name for row in device_rows(two.workspace)}
    assert told[device_key(clone.device)] == "LAPTOP-RUANG-3"
    call_device(two.workspace, device_key(clone.device), "LAPTOP-BARU")
    two.sync()
    clone.sync()
    assert device_rows(clone.workspace)[0].name == "LAPTOP-BARU"


def test_a_renewed_laptop_is_told_that_its_numbers_stayed_behind(laptop):
    one = laptop("satu")
    book_number(one.workspace, "UND", date=MARCH, subject="Rapat Contoh")
    one.sync()
    clone = laptop("salinan", copy_of=backup(one))
    settle(clone)
    with pytest.raises(NumbersLeftBehind, match="ambil alih"):
        book_number(clone.workspace, "UND", date=MARCH, subject="Rapat Contoh")
    hand_over_register(clone.workspace, device_key(clone.device), "Laptop lama rusak")
    row = book_number(clone.workspace, "UND", date=MARCH, subject="Rapat Contoh")
    assert row.serial == 11  # the block of the old number is given by nobody else
