"""The archive's container: one content is one sequence of bytes, and no bit flips unseen."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from typing import Any

import pytest

from jakber_desktop.exchange.archive_check import check_archive
from jakber_desktop.exchange.archive_zip import (
    FORMAT,
    MANIFEST,
    Changed,
    Entry,
    write_archive,
)
from jakber_desktop.model.errors import ArchiveForeign

CONTENTS = {
    "rapat.json": b'{"format": "jakber-meeting/1"}',
    "naskah/Notula.pdf": b"%PDF-1.7 " + bytes(range(256)),
    "bahan/paparan é.bin": b"\0" * 40,
}


def quiet(_size: int) -> None:
    """Nobody watches."""


def entry(path: str, data: bytes) -> Entry:
    return Entry(path, lambda: iter((data,)), len(data), hashlib.sha256(data).hexdigest())


def manifest(entries: list[Entry]) -> dict[str, Any]:
    files = [{"path": e.path, "size": e.size, "sha256": e.sha256} for e in entries]
    return {"format": FORMAT, "title": "Rapat", "files": files}


def packed(contents: dict[str, bytes] = CONTENTS, told: dict[str, Any] | None = None) -> bytes:
    entries = [entry(path, data) for path, data in contents.items()]
    out = io.BytesIO()
    write_archive(out, told or manifest(entries), entries, quiet)
    return out.getvalue()


def flaws(data: bytes) -> list[str]:
    return [flaw.path for flaw in check_archive(io.BytesIO(data), "rapat.zip", quiet).flaws]


def again(members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """The members in a ZIP that another program made, our comment kept."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed())) as ours, zipfile.ZipFile(out, "w", method) as made:
        for path, data in members.items():
            made.writestr(path, data)
        made.comment = ours.comment
    return out.getvalue()


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packed())) as ours:
        return {name: ours.read(name) for name in ours.namelist()}


def test_a_fresh_archive_is_sound_and_every_zip_reader_opens_it() -> None:
    data = packed()
    assert flaws(data) == []
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == [MANIFEST, *CONTENTS]
        assert opened.read("bahan/paparan é.bin") == b"\0" * 40


def test_the_same_content_gives_the_same_bytes() -> None:
    assert packed() == packed()


def test_one_flipped_bit_anywhere_is_never_sound() -> None:
    data = packed()
    for place in range(len(data)):
        broken = bytearray(data)
        broken[place] ^= 1 << place % 8
        assert flaws(bytes(broken)), f"byte {place} of {len(data)}"


def test_a_flipped_bit_of_a_file_is_told_with_its_name() -> None:
    data = packed()
    broken = data.replace(b"%PDF-1.7", b"%PDF-1.6")
    assert flaws(broken) == ["", "naskah/Notula.pdf"]


def test_an_archive_cut_short_is_broken_not_foreign() -> None:
    data = packed()
    for length in (len(data) - 1, len(data) // 2, 400):
        assert flaws(data[:length]), length


def test_missing_added_and_changed_files_are_told() -> None:
    one = members()
    del one["rapat.json"]
    one["naskah/Notula.pdf"] = b"%PDF-1.7 lain"
    one["titipan.txt"] = b"halo"
    assert flaws(again(one)) == ["", "titipan.txt", "rapat.json", "naskah/Notula.pdf"]


def test_a_manifest_made_to_fit_a_changed_file_breaks_the_seal() -> None:
    one = members()
    old, new = one["rapat.json"], b'{"format": "jakber-meeting/2"}'
    one["rapat.json"] = new
    digests = [hashlib.sha256(data).hexdigest().encode() for data in (old, new)]
    one[MANIFEST] = one[MANIFEST].replace(*digests)
    assert flaws(again(one)) == [""]


@pytest.mark.parametrize(
    "path", ["../keluar.txt", "/etc/keluar", "C:\\keluar", "a/../../keluar", "folder/"]
)
def test_paths_that_climb_out_are_told_and_nothing_is_unpacked(path: str) -> None:
    data = packed({path: b""})
    assert path in flaws(data)


@pytest.mark.parametrize(
    "path",
    ["./x", "a//b", "a/./b", "con.pdf", "naskah/a\nb.pdf", "naskah/a\u202epdf.exe", "a.", "a\\b"],
)
def test_paths_that_do_not_mean_themselves_are_told(path: str) -> None:
    assert path in flaws(packed({path: b"1"}))


@pytest.mark.parametrize(
    ("one", "other"), [("A.pdf", "a.pdf"), ("a", "a/b"), ("é", "e\u0301"), ("MANIFEST.JSON", "x")]
)
def test_paths_that_some_system_takes_for_one_another_are_told(one: str, other: str) -> None:
    assert one in flaws(packed({one: b"1", other: b"2"}))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_links_and_special_files_are_told(kind: int) -> None:
    out = io.BytesIO()
    listed = manifest([entry("tautan.pdf", b"/etc/passwd")])
    link = zipfile.ZipInfo("tautan.pdf")
    link.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(MANIFEST, json.dumps(listed))
        made.writestr(link, b"/etc/passwd")
    assert "tautan.pdf" in flaws(out.getvalue())


def test_a_compressed_bomb_is_refused_before_it_is_read() -> None:
    one = members()
    one["rapat.json"] = b"\0" * 50_000_000
    data = again(one, zipfile.ZIP_DEFLATED)
    assert len(data) < 100_000
    assert flaws(data) == ["", ""]


def test_doubled_members_are_told() -> None:
    out = io.BytesIO(packed())
    with zipfile.ZipFile(out, "a") as more, pytest.warns(UserWarning, match="Duplicate"):
        more.writestr("rapat.json", CONTENTS["rapat.json"])
    assert flaws(out.getvalue()) == ["", ""]


@pytest.mark.parametrize(
    "told",
    [[], {"format": FORMAT}, {"format": "lain", "files": []},
     {"format": FORMAT, "files": [{"path": "a", "size": "1", "sha256": "00"}]}],
)  # fmt: skip
def test_a_manifest_of_another_form_is_told(told: Any) -> None:
    assert MANIFEST in flaws(packed(CONTENTS, told or {"files": {}}))


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7", b"jakber " * 2000])
def test_other_files_are_foreign(data: bytes) -> None:
    with pytest.raises(ArchiveForeign):
        flaws(data)


def test_another_programs_zip_is_foreign() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("a.txt", "a")
    with pytest.raises(ArchiveForeign):
        flaws(out.getvalue())


def test_a_content_that_is_not_what_was_announced_stops_the_writing() -> None:
    one = entry("a.bin", b"lama")._replace(pieces=lambda: iter((b"baru",)))
    longer = entry("a.bin", b"lama")._replace(pieces=lambda: iter((b"lama", b"sekali")))
    for wrong in (one, longer):
        with pytest.raises(Changed, match=r"a\.bin"):
            write_archive(io.BytesIO(), manifest([wrong]), [wrong], quiet)
