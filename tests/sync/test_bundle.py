"""A file for a stick carries its attachments; whatever is damaged costs nothing but itself (S1)."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import os
from typing import Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors.packages import PackageNewer
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Kept
from jakber_desktop.sync import bundle, bundle_files, carrying, vault
from jakber_desktop.sync.files import Cancelled, FileLayer
from jakber_desktop.sync.keys import LEAST, new_key
from jakber_desktop.sync.vetting_copy import open_seal
from jakber_desktop.sync.vetting_file import check_header
from tests.sync.packing import KEY as FIXED
from tests.sync.shares import FakeShare

SMALL, LARGE, EMPTY = b"%PDF-1.7 undangan", b"notula " * 30_000, b""
KEY = new_key("tiga kata rahasia", cost=LEAST)


def attach(laptop: Any, *contents: bytes) -> None:
    store = AttachmentStore(laptop.path)
    with laptop.workspace.change("Lampirkan") as change:
        meeting = e.Meeting(id=change.new_id(), title="Rapat Contoh", date=dt.date(2018, 4, 4))
        change.add(meeting)
        change.session.flush()
        for number, content in enumerate(contents):
            kept = store.take_bytes(content, "bahan.pdf")
            row = e.Attachment(
                id=change.new_id(), meeting_id=meeting.id, pos=f"a{number}", name="bahan.pdf",
                sha256=kept.sha256, size=kept.size, kind="material",
            )  # fmt: skip
            change.add(row)


def export(laptop: Any, target: Any, **options: Any) -> carrying.Exported:
    options = {"attachments": True, "report": lambda _progress: True, **options}
    report = options.pop("report")
    return carrying.export(
        laptop.workspace, target, laptop.keys, laptop.installation, report, **options
    )


def receive(laptop: Any, source: Any, files: FileLayer | None = None) -> Any:
    return carrying.receive(
        laptop.workspace, source, laptop.keys, laptop.installation,
        lambda _progress: True, files or FakeShare(),
    )  # fmt: skip


def kept(laptop: Any) -> tuple[Kept, ...]:
    return AttachmentStore(laptop.path).files()


def place_of(stick: Any, content: bytes) -> bundle.Member:
    with stick.open("rb") as file:
        sha = hashlib.sha256(content).hexdigest()
        return next(one for one in bundle.members(file) if one.sha256 == sha)


@pytest.mark.parametrize("keys", [(), (KEY,)], ids=["plain", "sealed"])
def test_a_stick_carries_the_attachments_too(laptop, tmp_path, keys):
    one, two = laptop("satu"), laptop("dua")
    one.keys = two.keys = keys
    attach(one, SMALL, LARGE, EMPTY)
    stick = tmp_path / "rapat.jbx"
    told = export(one, stick)
    assert (told.files, told.files_left) == (3, 0)
    assert (SMALL in stick.read_bytes()) == (not keys)
    assert carrying.is_package(stick)
    assert stick.stat().st_size < 2 * len(LARGE) + 200_000
    done = receive(two, stick)
    assert (done.received, done.files_fetched, done.files_missing) == (told.rows, 3, 0)
    assert (done.refused, done.notes) == ([], [])
    assert kept(two) == kept(one)
    assert two.read() == one.read()
    again = receive(two, stick)
    assert (again.received, again.files_fetched, again.files_missing) == (0, 0, 0)
    assert not [path for path in tmp_path.rglob("*") if path.suffix in (".part", ".jbb", ".isi")]


def test_only_what_living_rows_name_and_is_here_goes_along(laptop, tmp_path):
    one, two = laptop("satu"), laptop("dua")
    attach(one, SMALL, LARGE)
    AttachmentStore(one.path).take_bytes(b"tidak disebut", "x")
    AttachmentStore(one.path).path(hashlib.sha256(LARGE).hexdigest()).unlink()
    stick = tmp_path / "rapat.jbx"
    assert export(one, stick)[1:] == (1, 1)
    done = receive(two, stick)
    assert (done.files_fetched, done.files_missing) == (1, 1)
    assert [one.size for one in kept(two)] == [len(SMALL)]
    plain = tmp_path / "tanpa.jbx"
    assert export(one, plain, attachments=False)[1:] == (0, 2)
    assert not bundle.is_bundle(plain)  # as programs before wrote and read it
    assert receive(laptop("tiga"), plain).files_missing == 2


@pytest.mark.parametrize("keys", [(), (KEY,)], ids=["plain", "sealed"])
def test_a_damaged_attachment_costs_only_itself(laptop, tmp_path, keys):
    one, two = laptop("satu"), laptop("dua")
    one.keys = two.keys = keys
    attach(one, SMALL, LARGE)
    stick = tmp_path / "rapat.jbx"
    told = export(one, stick)
    whole = stick.read_bytes()
    at = place_of(stick, SMALL).offset + (vault.HEADER if keys else 0) + 3
    stick.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    done = receive(two, stick)
    assert (done.received, done.files_fetched, done.files_missing) == (told.rows, 1, 1)
    assert "1 lampiran dalam berkas “rapat.jbx” rusak" in done.notes[0]
    stick.write_bytes(whole)
    healed = receive(two, stick)
    assert (healed.received, healed.files_fetched, healed.files_missing) == (0, 1, 0)


def test_a_stick_cut_anywhere_is_refused_or_gives_what_is_whole(laptop, tmp_path):
    one = laptop("satu")
    attach(one, SMALL, LARGE)
    stick = tmp_path / "rapat.jbx"
    told = export(one, stick)
    whole = stick.read_bytes()
    with stick.open("rb") as file:
        package, *files = bundle.members(file)
    edge = package.offset + package.size
    cuts = [0, 50, bundle.HEAD, bundle.HEAD + 20, package.offset + 5000, edge - 1]
    for number, cut in enumerate(cuts):
        stick.write_bytes(whole[:cut])
        done = receive(laptop(f"a{number}"), stick)
        assert (len(done.refused), done.received, done.files_fetched) == (1, 0, 0), cut
    for number, member in enumerate(files):
        stick.write_bytes(whole[: member.offset + member.size - 1])
        done = receive(laptop(f"b{number}"), stick)
        assert (done.received, done.files_fetched) == (told.rows, number)
        assert "terpotong" in done.notes[0]
    stick.write_bytes(whole[:-1])  # only the end mark
    assert receive(laptop("c"), stick).files_missing == 0


def test_a_hostile_stick_claims_what_it_likes(laptop, tmp_path):
    one, two = laptop("satu"), laptop("dua")
    attach(one, SMALL)
    stick = tmp_path / "rapat.jbx"
    export(one, stick)
    whole = stick.read_bytes()
    sha = hashlib.sha256(SMALL).hexdigest()
    start = place_of(stick, SMALL).offset - len(bundle.mark(0))
    for size, content in (
        (2**64 - 1, b""),  # longer than the file
        (len(LARGE), LARGE),  # longer than its row says
        (5, b"lain."),  # other bytes
    ):
        tail = bundle.mark(size, sha) + content + bundle.mark(3, "ab" * 32) + b"abc" + bundle.end()
        stick.write_bytes(whole[:start] + tail)
        done = receive(two, stick)
        assert (done.files_fetched, done.files_missing, kept(two)) == (0, 1, ())
        assert len(done.notes) == 1


@pytest.mark.parametrize("keys", [(), (KEY,)], ids=["plain", "sealed"])
def test_a_program_of_before_asks_for_a_newer_one(laptop, tmp_path, keys):
    one = laptop("satu")
    one.keys = keys
    attach(one, SMALL)
    stick = tmp_path / "rapat.jbx"
    export(one, stick)
    with pytest.raises(PackageNewer):  # the steps that an older program takes
        check_header(open_seal(stick, keys, "rapat.jbx", lambda: True), "rapat.jbx")
    assert stick.exists()


def test_the_beginning_of_a_file_never_changes():
    """docs/package-format.md; what older programs look at, and what tells the key."""
    fixed = (bundle.head(None), bundle.head(FIXED), bundle.mark(5, "ab" * 32), bundle.end())
    assert [hashlib.sha256(one).hexdigest()[:16] for one in fixed] == [
        "ca09c08d422fb057", "5351b6582389851f", "e9689d652743b566", "2c34ce1df23b838c",
    ]  # fmt: skip


def test_another_passphrase_gives_neither_rows_nor_files(laptop, tmp_path):
    one, two = laptop("satu"), laptop("dua")
    attach(one, SMALL)
    stick = tmp_path / "rapat.jbx"
    for ours, theirs in (((KEY,), (new_key("kata lain", cost=LEAST),)), ((KEY,), ()), ((), (KEY,))):
        one.keys, two.keys = ours, theirs
        export(one, stick)
        done = receive(two, stick)
        assert (len(done.refused), done.received, kept(two)) == (1, 0, ())
    one.keys = (KEY,)
    export(one, stick)
    seal = bundle.seal_of(stick)
    assert seal is not None
    assert seal.fits(KEY)


def test_trouble_of_the_stick_leaves_the_file_of_before(laptop, tmp_path, monkeypatch):
    one = laptop("satu")
    attach(one, SMALL, LARGE)
    stick = tmp_path / "rapat.jbx"
    export(one, stick)
    before = stick.read_bytes()
    full = FakeShare()
    full.room = 100_000
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        export(one, stick, files=full)
    monkeypatch.setattr(bundle_files.Bundling, "size", 10**18)  # told before a byte is written
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        export(one, stick)
    monkeypatch.undo()
    with pytest.raises(Cancelled):
        export(one, stick, report=lambda progress: progress.done < 1)
    assert stick.read_bytes() == before
    assert list(tmp_path.glob("rapat.jbx*")) == [stick]


def test_a_killed_export_is_simply_done_again(laptop, tmp_path):
    one, two = laptop("satu"), laptop("dua")
    attach(one, SMALL, LARGE)
    stick = tmp_path / "rapat.jbx"
    export(one, stick, attachments=False)
    before = stick.read_bytes()

    class Killed(FakeShare):
        def _unlink(self, path: Any) -> None:
            """A dead program tidies nothing away."""

    for touch in range(3, 12):
        dying = Killed()
        dying.break_at = touch
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            export(one, stick, files=dying)
        assert stick.read_bytes() == before
    assert list(tmp_path.glob("rapat.jbx.*.part"))
    told = export(one, stick)
    assert list(tmp_path.glob("rapat.jbx*")) == [stick]
    assert receive(two, stick).files_fetched == told.files == 2


def test_an_attachment_that_is_damaged_here_is_told_and_not_believed(laptop, tmp_path):
    one, two = laptop("satu"), laptop("dua")
    attach(one, SMALL, LARGE)
    path = AttachmentStore(one.path).path(hashlib.sha256(SMALL).hexdigest())
    path.chmod(0o600)
    path.write_bytes(bytes(len(SMALL)))
    stick = tmp_path / "rapat.jbx"
    assert export(one, stick)[1:] == (1, 1)
    assert receive(two, stick).files_fetched == 1
