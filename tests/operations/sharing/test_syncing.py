"""What the sync page reads: state, probe, log, laptops; choosing a folder; a package by hand."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.model.errors import (
    DeviceInUse,
    DeviceUnknown,
    FieldInvalid,
    FileMissing,
    FileUnwritable,
    FolderUnset,
    FolderUnsuitable,
    NothingToExport,
)
from jakber_desktop.model.rows.sync import FolderProbe
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.numbers.devices import call_device, device_key
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.operations.sharing.devices import device_rows, retire_device
from jakber_desktop.operations.sharing.log import refused_packages, sync_events
from jakber_desktop.operations.sharing.packages import (
    attachments_at_hand,
    export_package,
    receive_package,
)
from jakber_desktop.operations.sharing.syncing import (
    probe_folder,
    set_automatic,
    set_folder,
    sync,
    sync_state,
)


def write(workspace, name, value):
    with workspace.change("Tulis") as change:
        write_setting(change, name, value)


def read(workspace, name):
    with workspace.read() as session:
        return read_setting(session, name)


def test_a_new_database_shares_with_nobody(office):
    one = office("satu")
    state = sync_state(one)
    assert (state.folder, state.sealed, state.key_known, state.automatic) == (
        "",
        False,
        False,
        False,
    )
    assert (state.last_at, state.unsent, state.conflicts) == (None, 0, 0)
    with pytest.raises(FolderUnset):
        sync(one)


def test_the_state_counts_what_has_not_gone_out(office, share):
    one = office("satu")
    set_folder(one, share)
    set_automatic(one, True)
    write(one, "kop", "A")
    assert sync_state(one).unsent == 3  # its name, its value, and the group's own line
    done = sync(one)
    state = sync_state(one)
    assert (state.folder, state.automatic, state.unsent) == (str(share), True, 0)
    assert (state.last_sent, state.last_received) == (done.sent, 0)
    assert state.last_at is not None
    write(one, "kop", "B")
    assert sync_state(one).unsent == 2
    set_folder(one, "")
    assert sync_state(one).folder == ""


def test_no_folder_of_a_live_database_is_chosen(office):
    one = office("satu")
    with pytest.raises(FolderUnsuitable):
        set_folder(one, one.path.parent)


def test_a_folder_is_looked_into_before_it_is_chosen(office, share, tmp_path):
    assert probe_folder(tmp_path / "tidak ada") == FolderProbe(False, False, False, 0)
    assert probe_folder(share) == FolderProbe(True, False, False, 0)
    one = office("satu")
    write(one, "kop", "A")
    sync(one, share)
    assert probe_folder(share) == FolderProbe(True, True, False, 1)


def test_the_log_tells_what_moved_and_what_was_refused(office, share):
    one, two = office("satu"), office("dua")
    write(one, "kop", "A")
    sync(one, share)
    name = f"seg-{4:012}-{5:012}-{'0' * 32}.jbx"
    (share / "jakber-1" / device_key(one.device) / name).write_bytes(b"x" * 4096)
    done = sync(two, share)
    assert [row.file for row in done.refused] == [name]
    assert refused_packages(two) == done.refused
    words = [event.words for event in sync_events(two)]
    assert any(line.startswith("Menerima ") and "Laptop" in line for line in words)
    assert [event.words for event in sync_events(two) if event.trouble] == [done.refused[0].reason]
    assert [event.words for event in sync_events(one)] == [f"Mengirim {done.received} perubahan."]
    (share / "jakber-1" / device_key(one.device) / name).unlink()
    sync(two, share)
    assert refused_packages(two) == ()


def test_laptops_are_listed_named_and_retired(office, share):
    one, two = office("satu"), office("dua")
    write(one, "kop", "A")
    call_device(one, device_key(one.device), "Sekretariat")
    sync(one, share)
    sync(two, share)
    own, first = device_rows(two)
    assert (own.own, own.key, own.changes) == (True, device_key(two.device), 0)
    assert (first.name, first.state, first.own) == ("Sekretariat", "active", False)
    retire_device(two, first.key)
    assert device_rows(two)[1].state == "retired"
    write(one, "kop", "B")
    sync(one, share)
    sync(two, share)
    assert device_rows(two)[1].state == "active"  # it writes again
    with pytest.raises(DeviceInUse):
        retire_device(two, own.key)
    with pytest.raises(DeviceUnknown):
        retire_device(two, "00000000000000ff")
    with pytest.raises(FieldInvalid):
        retire_device(two, "bukan kode")


def test_a_laptop_that_joins_later_is_shown_as_new(office, share):
    one, two, three = office("satu"), office("dua"), office("tiga")
    write(one, "kop", "A")
    sync(one, share)
    sync(two, share)
    write(three, "kota", "B")
    sync(three, share)
    done = sync(two, share)
    assert any("Laptop baru" in note for note in done.notes)
    states = {row.key: row.state for row in device_rows(two)}
    assert states[device_key(three.device)] == "new"
    assert states[device_key(one.device)] == "active"


def test_a_package_by_hand_never_replaces_a_database(office, tmp_path):
    one, two = office("satu"), office("dua")
    with pytest.raises(NothingToExport):
        export_package(one, tmp_path / "kosong.jbx")
    assert not (tmp_path / "kosong.jbx").exists()
    write(one, "kop", "A")
    with pytest.raises(FileUnwritable):
        export_package(one, two.path)
    target = tmp_path / "rapat.jbx"
    assert export_package(one, target).rows > 0
    assert attachments_at_hand(one) == (0, 0, 0)
    paper = tmp_path / "bahan.txt"
    paper.write_text("bahan rapat", encoding="utf-8")
    attach_files(one, create_meeting(one, "Rapat", dt.date(2018, 4, 4)), [paper])
    assert attachments_at_hand(one) == (1, 11, 0)
    for attachments, files in ((False, 0), (True, 1), (True, 1)):  # a package may be replaced
        made = export_package(one, target, attachments=attachments)
        assert (made.files, made.files_left) == (files, 1 - files)
        assert made.size == target.stat().st_size
        done = receive_package(two, target)
        assert done.files_missing == 1 - files
    assert read(two, "kop") == "A"
    stopped = export_package(one, target, report=lambda progress: progress.stage != "files")
    assert (stopped.cancelled, target.stat().st_size) == (True, made.size)
    with pytest.raises(FileMissing):
        receive_package(two, tmp_path / "tidak ada.jbx")


def test_a_copy_that_went_on_by_hand_parts_from_its_original(office, tmp_path):
    import shutil

    from jakber_desktop.operations.workspaces import open_workspace

    one = office("satu")
    write(one, "kop", "A")
    one.close()
    shutil.copyfile(one.path, tmp_path / "salinan.jakber")
    clone = open_workspace(tmp_path / "salinan.jakber")
    one = open_workspace(one.path)
    try:
        write(one, "satu", "1")
        write(clone, "salinan", "2")
        export_package(clone, tmp_path / "salinan.jbx")
        receive_package(one, tmp_path / "salinan.jbx")
        export_package(one, tmp_path / "satu.jbx")
        receive_package(clone, tmp_path / "satu.jbx")
        for each in (one, clone):
            assert (read(each, "kop"), read(each, "satu"), read(each, "salinan")) == (
                "A", "1", "2",
            )  # fmt: skip
    finally:
        clone.close()
        one.close()
