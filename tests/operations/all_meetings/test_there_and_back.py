"""All meetings go into a ZIP of meeting files and come back without loss; hostile ZIPs do not."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from jakber_desktop.assets import asset
from jakber_desktop.exchange.archive_zip import Entry, write_archive
from jakber_desktop.model.base import entity_classes, synced_fields
from jakber_desktop.model.errors import (
    ExchangeDamaged,
    ExchangeForeign,
    ExchangeHalted,
    ExchangeOccupied,
    FileUnwritable,
)
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.all_meetings import export_all, form, import_all, is_exchange
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes.actions import action_from_point
from jakber_desktop.operations.targets.deeds import add_target, edit_target
from jakber_desktop.operations.targets.reports import report_on_day
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Stopped
from jakber_desktop.store.log import fsck

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
NOT_THERE = {"number_block"}
LAPTOPS = {"numbers.keeper", "device.0000000000001111"}
"""About laptops: they stay at home."""


def rows(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every living row of every table, but for the keys of positions, whose order is compared."""
    found = {}
    with workspace.read() as session:
        for name, entity in sorted(entity_classes().items()):
            fields = [one for one in synced_fields(entity) if one != "pos"]
            columns = [entity.id, *(getattr(entity, one) for one in fields)]
            wanted = select(*columns).where(entity.alive)
            order = [entity.pos] if "pos" in synced_fields(entity) else []
            owner = [getattr(entity, entity.owner_field)] if entity.owner_field else []
            if name not in NOT_THERE:
                read = session.execute(wanted.order_by(*owner, *order, entity.id))
                found[name] = list(map(tuple, read))
    found["setting"] = [row for row in found["setting"] if row[1] not in LAPTOPS]
    return found


def files(workspace: Workspace) -> set[str]:
    return {kept.sha256 for kept in AttachmentStore(workspace.path).files()}


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The sample (final) and all of tests/samples, with what no meeting file holds."""
    from jakber_desktop.store.workspace import Workspace

    folder = tmp_path_factory.mktemp("semua")
    made = Workspace.create(folder / "rapat.jakber", user="Nama Contoh", device=0x1111)
    sample = Path(str(asset("sample", "rapat-2018-04-04.json")))
    first, *_ = import_meeting_files(made, [sample, *sorted(SAMPLES.glob("*.json"))])
    material = folder / "paparan.txt"
    material.write_text("Paparan", encoding="utf-8")
    attach_files(made, first.meeting_id, [material])
    target = add_target(made, name="Rumah pompa", partner="100RC", indicator="Lima pompa")
    report_on_day(made, target, dt.date(2018, 5, 2), step="running", note="Mulai")
    finalise(made, first.meeting_id, reason="Contoh untuk uji")
    other = create_meeting(made, "Rapat lain", dt.date(2018, 6, 1), series="Bulanan")
    action_from_point(made, add_point(made, add_item(made, other, "Anggaran"), "Menyusun"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def whole(full: Workspace) -> Path:
    """Its ZIP."""
    path = full.path.with_name("semua.zip")
    export_all(full, path)
    return path


def test_there_and_back_nothing_is_lost_and_the_zip_is_the_same_again(
    full: Workspace, whole: Path, workspace: Workspace, tmp_path: Path
) -> None:
    done = import_all(workspace, whole)
    assert (done.meetings, done.files, done.missing) == (7, len(files(full)), 0)
    assert rows(workspace) == rows(full)
    assert files(workspace) == files(full)
    export_all(workspace, tmp_path / "lagi.zip")
    assert (tmp_path / "lagi.zip").read_bytes() == whole.read_bytes()
    with workspace.read() as session:
        assert fsck.check(session) == []


def test_what_was_stopped_is_begun_again_and_work_done_since_is_never_overwritten(
    full: Workspace, whole: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jakber_desktop.operations.all_meetings.reading._A_CHANGE", 2)
    with pytest.raises(Stopped):
        import_all(workspace, whole, lambda done, _total: done < 3)
    meetings = [row[0].hex for row in rows(workspace)["meeting"]]
    assert len(meetings) == 2
    edit_meeting(workspace, meetings[1], title="Judul yang dibetulkan")
    pump = next(row[0].hex for row in rows(workspace)["target"] if "Rumah pompa" in row)
    edit_target(workspace, pump, name="Target yang dibetulkan")
    import_all(workspace, whole)
    came, out = rows(workspace), rows(full)
    for table, words in (("meeting", "Judul"), ("target", "Target")):
        mine = [one for one in came[table] if one not in out[table]]
        assert [f"{words} yang dibetulkan" in one for one in mine] == [True]
        assert len(came.pop(table)) == len(out.pop(table))
    assert came == out
    with workspace.read() as session:
        assert fsck.check(session) == []
    add_item(workspace, meetings[1], "Butir yang ditulis sesudah impor")
    for place in (workspace, full):  # neither where it is in already, nor where it came from
        before = rows(place)
        with pytest.raises(ExchangeOccupied):
            import_all(place, whole)
        assert rows(place) == before


def test_the_zip_holds_plain_meeting_files_and_tells_their_hashes(
    full: Workspace, whole: Path
) -> None:
    with zipfile.ZipFile(whole) as opened:
        manifest = json.loads(opened.read("manifest.json"))
        assert (manifest["format"], manifest["meetings"]) == (form.FORMAT, 7)
        for one in manifest["files"]:
            assert hashlib.sha256(opened.read(one["path"])).hexdigest() == one["sha256"]
        names = [name for name in opened.namelist() if form.MEETING.fullmatch(name)]
        ids = [form.MEETING.fullmatch(name)[1] for name in names]  # type: ignore[index]
        assert [opened.read(name) for name in names] == [export_meeting(full, id_) for id_ in ids]
    assert is_exchange(whole)
    assert not is_exchange(full.path)


def test_a_file_that_is_not_on_this_laptop_is_told_on_both_ends(
    workspace: Workspace, new_workspace: Any, tmp_path: Path
) -> None:
    paper = tmp_path / "paparan.txt"
    paper.write_text("Paparan", encoding="utf-8")
    attach_files(workspace, create_meeting(workspace, "Rapat", dt.date(2018, 4, 4)), [paper])
    (kept,) = AttachmentStore(workspace.path).files()
    AttachmentStore(workspace.path).path(kept.sha256).unlink()
    gone = export_all(workspace, tmp_path / "semua.zip")
    assert (gone.files, gone.missing) == (0, 1)
    other = new_workspace("lain.jakber")
    came = import_all(other, tmp_path / "semua.zip")
    assert (came.files, came.missing) == (0, 1)
    assert rows(other) == rows(workspace)


def test_whoever_watches_hears_the_meetings_and_may_stop(
    full: Workspace, whole: Path, workspace: Workspace, tmp_path: Path
) -> None:
    heard: list[tuple[int, int]] = []
    target = tmp_path / "semua.zip"
    with pytest.raises(Stopped):
        export_all(full, target, lambda done, total: heard.append((done, total)) or done < 3)
    assert heard[-1] == (3, 7)
    assert list(tmp_path.glob("*.zip")) == list(tmp_path.glob(".*.part")) == []
    with pytest.raises(Stopped):
        import_all(workspace, whole, lambda done, _total: done < 2)
    assert rows(workspace)["meeting"] == []  # a change is whole or not at all
    import_all(workspace, whole)
    assert len(rows(workspace)["meeting"]) == 7


def test_a_database_is_never_overwritten_nor_filled_on_top(
    full: Workspace, whole: Path, workspace: Workspace
) -> None:
    with pytest.raises(FileUnwritable):
        export_all(full, full.path)
    add_office(workspace, "LAIN", "Kantor lain")
    before = rows(workspace)
    with pytest.raises(ExchangeOccupied):
        import_all(workspace, whole)
    assert rows(workspace) == before


def packed(members: dict[str, bytes], **more: Any) -> bytes:
    """A ZIP that is sealed well, whatever is in it."""
    entries = [
        Entry(path, lambda data=data: iter((data,)), len(data), hashlib.sha256(data).hexdigest())
        for path, data in members.items()
    ]
    listed = [{"path": one.path, "size": one.size, "sha256": one.sha256} for one in entries]
    out = io.BytesIO()
    manifest = {"format": form.FORMAT, "files": listed, **more}
    write_archive(out, manifest, entries, lambda _size: None, form.FORMAT)
    return out.getvalue()


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist() if name != "manifest.json"}


def _rename_meeting(found: dict[str, bytes]) -> None:
    path = next(name for name in found if form.MEETING.fullmatch(name))
    found[form.meeting_path("2018-04-04", "0" * 32)] = found.pop(path)


def _spoil_rows(found: dict[str, bytes]) -> None:
    path = next(name for name in found if name.startswith("buku/office"))
    spoilt = [{**row, "precedence": "dua"} for row in json.loads(found[path])]
    found[path] = json.dumps(spoilt).encode()


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda found: found.update({"../jahat.json": b"{}"}), "tidak aman"),
        (lambda found: found.update({"rapat/jahat.exe": b"MZ"}), "tidak dikenal"),
        (lambda found: found.update({f"lampiran/{'0' * 64}": b"lain"}), "tidak dikenal"),
        (lambda found: found.update({"buku/device-0001.json": b"[]"}), "tidak dikenal"),
        (lambda found: found.update({"buku/office-0001.json": b"{}"}), "tidak sesuai"),
        (lambda found: found.update({"buku/office-0001.json": b'[{"id": 1}]'}), "tidak sesuai"),
        (_spoil_rows, "tidak sesuai"),
        (_rename_meeting, "rapat lain"),
    ],
)
def test_a_hostile_zip_is_refused_with_words_before_anything_is_written(
    whole: Path, workspace: Workspace, tmp_path: Path, spoil: Any, reason: str
) -> None:
    found = members(whole)
    spoil(found)
    bad = tmp_path / "jahat.zip"
    bad.write_bytes(packed(found))
    before = rows(workspace)
    with pytest.raises(ExchangeDamaged, match=reason):
        import_all(workspace, bad)
    assert rows(workspace) == before
    assert files(workspace) == set()


def test_a_flipped_bit_and_a_foreign_zip_are_told(
    whole: Path, workspace: Workspace, tmp_path: Path
) -> None:
    data = bytearray(whole.read_bytes())
    data[len(data) // 2] ^= 1
    bad = tmp_path / "semua.zip"
    bad.write_bytes(data)
    with pytest.raises(ExchangeDamaged):
        import_all(workspace, bad)
    with zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("rapat/a.json", b"0" * 1_000_000)
    with pytest.raises(ExchangeForeign):
        import_all(workspace, bad)


def test_a_meeting_that_names_what_is_not_there_halts_and_what_came_in_stays(
    whole: Path, workspace: Workspace, tmp_path: Path
) -> None:
    found = members(whole)
    path = next(name for name in found if form.MEETING.fullmatch(name))
    told = json.loads(found[path])
    told["meeting"]["organizer"] = "TIDAK-ADA"
    found[path] = json.dumps(told).encode()
    bad = tmp_path / "semua.zip"
    bad.write_bytes(packed(found))
    with pytest.raises(ExchangeHalted, match="TIDAK-ADA"):
        import_all(workspace, bad)
    assert rows(workspace)["meeting"] == []
    import_all(workspace, whole)
    assert len(rows(workspace)["meeting"]) == 7


@pytest.mark.long
def test_a_busy_year_comes_back_the_same(workspace: Workspace, new_workspace: Any) -> None:
    from jakber_desktop.operations.busy_sample.making import fill

    fill(workspace, dt.date(2018, 4, 4))
    whole = workspace.path.with_name("semua.zip")
    done = export_all(workspace, whole)
    assert done.closed
    other = new_workspace("lain.jakber")
    import_all(other, whole)
    assert rows(other) == rows(workspace)
    export_all(other, whole.with_name("lagi.zip"))
    assert whole.with_name("lagi.zip").read_bytes() == whole.read_bytes()
    with other.read() as session:
        assert fsck.check(session) == []
