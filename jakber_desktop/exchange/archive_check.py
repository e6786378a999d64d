"""The check of an archive: its seal, its manifest, its members; nothing is unpacked.

An archive may be broken or hostile: whatever it claims, no more than its own size is read.
"""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Mapping
from typing import IO, Any, NamedTuple

from jakber_desktop.exchange.archive_paths import clashes, is_plain
from jakber_desktop.exchange.archive_zip import (
    FORMAT,
    MANIFEST,
    Heard,
    digest_of,
    pieces_of,
    seal_length,
)
from jakber_desktop.exchange.json_text import parse_json
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import ArchiveForeign, JakberError, MeetingFileInvalid

_MOST_MANIFEST = 16 * 1024 * 1024
_HEX = re.compile(r"[0-9a-f]{64}")
_SEAL = rb"%s sha256:([0-9a-f]{64})"
_HEAD = 4096

_SEAL_BROKEN = QT_TRANSLATE_NOOP("core", "Segel arsip tidak cocok: ada bita yang berubah.")
_NO_ZIP = QT_TRANSLATE_NOOP("core", "Susunan ZIP rusak atau terpotong.")
_NO_MANIFEST = QT_TRANSLATE_NOOP("core", "Daftar isi (manifest.json) rusak atau tidak ada.")
_MISSING = QT_TRANSLATE_NOOP("core", "Tercatat di daftar isi, tetapi tidak ada.")
_ADDED = QT_TRANSLATE_NOOP("core", "Ada di arsip, tetapi tidak tercatat di daftar isi.")
_DIFFERS = QT_TRANSLATE_NOOP("core", "Isinya bukan isi saat diarsipkan.")
_UNREADABLE = QT_TRANSLATE_NOOP("core", "Tidak dapat dibaca.")
_UNSAFE = QT_TRANSLATE_NOOP("core", "Nama atau bentuk berkasnya tidak aman.")


class Flaw(NamedTuple):
    """What is wrong with a member, or with the whole ("" as path)."""

    path: str
    words: str


class Checked(NamedTuple):
    """What a check found: the manifest (empty when unreadable), its flaws; none means sound."""

    manifest: Mapping[str, Any]
    flaws: tuple[Flaw, ...]


def check_archive(
    file: IO[bytes],
    name: str,
    heard: Heard,
    kind: str = FORMAT,
    foreign: type[JakberError] = ArchiveForeign,
) -> Checked:
    """Compare an archive of a format with its seal and its manifest; nothing is unpacked.

    `file` is opened "rb", `name` is for messages. Raises `foreign` for what never was ours, and
    what `heard` raises.
    """
    end = file.seek(0, 2)
    length = seal_length(kind)
    file.seek(max(0, end - length))
    seal = re.fullmatch(_SEAL % re.escape(kind.encode()), file.read())
    if seal is None and not _looks_ours(file, kind):
        raise foreign(name=name)
    file.seek(0)
    sealed = digest_of(pieces_of(file, max(0, end - length), heard))
    flaws = [] if seal and seal[1].decode() == sealed else [Flaw("", _SEAL_BROKEN)]
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as opened:
            manifest, found = _check_members(opened, end, kind)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError):
        return Checked({}, (*flaws, Flaw("", _NO_ZIP)))
    return Checked(manifest, (*flaws, *found))


def _looks_ours(file: IO[bytes], kind: str) -> bool:
    """Whether a broken file began or ended as an archive of ours."""
    file.seek(0)
    head = file.read(_HEAD)
    return MANIFEST.encode() in head and kind.encode() in head


def _check_members(
    opened: zipfile.ZipFile, size: int, kind: str
) -> tuple[Mapping[str, Any], list[Flaw]]:
    members = opened.infolist()
    by_path = {info.filename: info for info in members}
    if len(by_path) < len(members) or sum(info.file_size for info in members) > size:
        return {}, [Flaw("", _UNSAFE)]
    manifest = _manifest(opened, by_path.pop(MANIFEST, None), kind)
    if manifest is None:
        return {}, [Flaw(MANIFEST, _NO_MANIFEST)]
    listed = _listed(manifest)
    flaws = [Flaw(path, _ADDED) for path in by_path if path not in listed]
    clashing = clashes([MANIFEST, *by_path])
    for path, (wanted, digest) in listed.items():
        info = by_path.get(path)
        if info is None:
            flaws.append(Flaw(path, _MISSING))
        elif not _is_safe(info) or path in clashing:
            flaws.append(Flaw(path, _UNSAFE))
        elif info.file_size != wanted or _member_digest(opened, info) != digest:
            flaws.append(Flaw(path, _DIFFERS))
    return manifest, flaws


def _manifest(
    opened: zipfile.ZipFile, info: zipfile.ZipInfo | None, kind: str
) -> Mapping[str, Any] | None:
    """The manifest, if it is there and has the form of one."""
    if info is None or not _is_safe(info) or info.file_size > _MOST_MANIFEST:
        return None
    try:
        raw = parse_json(opened.read(info), MANIFEST)
    except (MeetingFileInvalid, zipfile.BadZipFile, OSError, EOFError):
        return None
    files = raw.get("files") if isinstance(raw, dict) and raw.get("format") == kind else None
    if not isinstance(files, list) or not all(map(_is_listing, files)):
        return None
    return raw if len({one["path"] for one in files}) == len(files) else None


def _is_listing(raw: Any) -> bool:
    return (
        isinstance(raw, dict)
        and isinstance(raw.get("path"), str)
        and isinstance(raw.get("size"), int)
        and isinstance(raw.get("sha256"), str)
        and _HEX.fullmatch(raw["sha256"]) is not None
    )


def _listed(manifest: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    return {one["path"]: (one["size"], one["sha256"]) for one in manifest["files"]}


def _is_safe(info: zipfile.ZipInfo) -> bool:
    """A stored, regular file under a plain path: nothing here can swell, climb or point away.

    `orig_filename` is the name before Python cuts it at a NUL.
    """
    stored = info.compress_type == zipfile.ZIP_STORED and not info.flag_bits & 1
    regular = stat.S_IFMT(info.external_attr >> 16) in {0, stat.S_IFREG}
    return stored and regular and is_plain(info.orig_filename)


def _member_digest(opened: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    """SHA-256 of a member; "" when it cannot be read."""
    try:
        with opened.open(info) as member:
            return digest_of(pieces_of(member, info.file_size))
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError):
        return ""
