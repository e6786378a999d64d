"""A meeting as one ZIP: complete, reproducible, whole or not at all, and checked bit by bit."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.exchange.meeting_file import read_meeting_file
from jakber_desktop.model.errors import (
    AttachmentAbsent,
    AttachmentDamaged,
    FileMissing,
    FileUnwritable,
)
from jakber_desktop.operations.archive.zipping import (
    archive_meeting_zip,
    archive_name,
    verify_archive,
)
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Stopped

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

PDF = b"%PDF-1.7\n" + b"isi pindaian " * 30


@pytest.fixture
def meeting(
    workspace: Workspace, take: Callable[..., str], sample: Callable[[], Any], tmp_path: Path
) -> str:
    """The sample meeting with two materials of one name and a scan."""
    made = take(workspace, sample())
    for folder, kind, data in (
        ("a", "material", b"paparan satu"), ("b", "material", b"paparan dua"), ("c", "scan", PDF),
    ):  # fmt: skip
        path = tmp_path / folder / ("TTD.pdf" if kind == "scan" else "Paparan.txt")
        path.parent.mkdir()
        path.write_bytes(data)
        attach_files(workspace, made, [path], kind=kind)  # type: ignore[arg-type]
    return made


def unpacked(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_an_archive_holds_papers_attachments_and_the_meeting_file(
    workspace: Workspace, meeting: str, tmp_path: Path
) -> None:
    made = archive_meeting_zip(workspace, meeting, tmp_path / "arsip.zip")
    members = unpacked(tmp_path / "arsip.zip")
    manifest = json.loads(members["manifest.json"])
    assert members["rapat.json"] == export_meeting(workspace, meeting)
    assert read_meeting_file(members["rapat.json"], "rapat.json").record.meeting.title
    assert members["bahan/Paparan.txt"] == b"paparan satu"
    assert members["bahan/Paparan (2).txt"] == b"paparan dua"
    assert members["pindaian/TTD.pdf"] == PDF
    papers = [name for name in members if name.startswith("naskah/")]
    assert "naskah/Draf_Notula_2018-04-04.pdf" in papers
    assert all(members[name].startswith(b"%PDF-") for name in papers)
    roles = {one["path"]: (one["role"], one.get("draft")) for one in manifest["files"]}
    assert roles["naskah/Draf_Notula_2018-04-04.pdf"] == ("minutes", True)
    assert roles["pindaian/TTD.pdf"] == ("scan", None)
    assert manifest["format"] == "jakber.archive/1"
    assert manifest["program"].startswith("JakBer Desktop ")
    assert manifest["meeting"]["classification"] == "open"
    assert {one["path"] for one in manifest["files"]} == set(members) - {"manifest.json"}
    assert all(
        one["sha256"] == hashlib.sha256(members[one["path"]]).hexdigest()
        and one["size"] == len(members[one["path"]])
        for one in manifest["files"]
    )
    assert made.files == len(manifest["files"])


def test_one_state_gives_the_same_bytes_twice_and_is_sound(
    workspace: Workspace, meeting: str, sample: Callable[[], Any], tmp_path: Path
) -> None:
    one, two = tmp_path / "satu.zip", tmp_path / "dua.zip"
    for path in (one, two):
        archive_meeting_zip(workspace, meeting, path)
    assert one.read_bytes() == two.read_bytes()
    report = verify_archive(one)
    assert report.sound
    assert (report.title, report.date) == (
        sample()["meeting"]["title"], "2018-04-04",
    )  # fmt: skip
    broken = bytearray(one.read_bytes())
    broken[len(broken) // 3] ^= 16
    two.write_bytes(broken)
    assert not verify_archive(two).sound


def test_a_secret_meeting_is_archived_whole_without_news_and_marked(
    workspace: Workspace, take: Callable[..., str], sample: Callable[[], Any], tmp_path: Path
) -> None:
    content = sample()
    content["meeting"]["classification"] = "secret"
    made = take(workspace, content)
    archive_meeting_zip(workspace, made, tmp_path / "arsip.zip")
    members = unpacked(tmp_path / "arsip.zip")
    assert json.loads(members["manifest.json"])["meeting"]["classification"] == "secret"
    assert not [name for name in members if "Siaran" in name]
    assert "rapat.json" in members


def test_what_is_missing_or_damaged_leaves_no_archive(
    workspace: Workspace, meeting: str, tmp_path: Path
) -> None:
    kept = AttachmentStore(workspace.path).path(hashlib.sha256(PDF).hexdigest())
    target = tmp_path / "luar" / "arsip.zip"
    target.parent.mkdir()
    target.write_bytes(b"lama")
    kept.write_bytes(PDF[:-1] + b"?")  # as long as before: only reading tells
    with pytest.raises(AttachmentDamaged, match=r"TTD\.pdf"):
        archive_meeting_zip(workspace, meeting, target)
    kept.unlink()
    with pytest.raises(AttachmentAbsent, match=r"TTD\.pdf"):
        archive_meeting_zip(workspace, meeting, target)
    assert [path.name for path in target.parent.iterdir()] == ["arsip.zip"]
    assert target.read_bytes() == b"lama"


def test_stopping_or_a_bad_place_leaves_nothing_behind(
    workspace: Workspace, meeting: str, tmp_path: Path
) -> None:
    heard: list[int] = []
    folder = tmp_path / "luar"
    folder.mkdir()

    def enough(done: int, total: int) -> bool:
        heard.append(done)
        return done < total // 2

    with pytest.raises(Stopped):
        archive_meeting_zip(workspace, meeting, folder / "arsip.zip", enough)
    assert heard
    for bad in (workspace.path, folder, folder / "tidak" / "ada.zip"):
        with pytest.raises(FileUnwritable):
            archive_meeting_zip(workspace, meeting, bad)
    assert list(folder.iterdir()) == []


def test_a_missing_archive_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        verify_archive(tmp_path / "tidak-ada.zip")


def test_the_suggested_name_has_day_and_number_or_title(workspace: Workspace, meeting: str) -> None:
    name = archive_name(workspace, meeting)
    assert name.startswith("Arsip_2018-04-04_Rapat-Monitoring")
    assert name.endswith(".zip")
