"""Attachments as rows of bytes: put before the rows that name them, fetched when rows here do."""

from __future__ import annotations

import io
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import hash_of
from jakber_desktop.sync import vault
from jakber_desktop.sync.blobs import Wanted, is_hash, named, named_by
from jakber_desktop.sync.files import Cancelled
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.package import room_told

MOST_BYTES = 256_000_000
"""A larger attachment travels by folder: a server takes a value in one piece."""

_PIECE = 1_000_000
_AT_ONCE = 1_000
_THERE = "SELECT id FROM jakber_hub.blob WHERE id = ANY(%s)"
_SIZES = "SELECT id, size FROM jakber_hub.blob WHERE id = ANY(%s)"
_BYTES = "SELECT substring(bytes FROM %s FOR %s) FROM jakber_hub.blob WHERE id = %s"
_PUT = "INSERT INTO jakber_hub.blob(id, dev, bytes) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"


def put_named(course: HubCourse, dev: int, lo: int, hi: int) -> None:
    """Put the attachments that these rows name, but those that are there or not here."""
    _put(course, named_by(course.workspace, dev, lo, hi))


def put_wanted(course: HubCourse) -> None:
    """Put what other laptops lack and this one has."""
    if course.wanted:
        known = {one.sha256 for one in named(course.workspace)}
        _put(course, sorted(course.wanted & known))


def _put(course: HubCourse, shas: Iterable[str]) -> None:
    store = AttachmentStore(course.workspace.path)
    here = [sha for sha in shas if is_hash(sha) and store.path(sha).is_file()]
    there = _ids(course, here, _THERE)
    for sha in here:
        if course.wire.blob_id(sha) not in there and store.path(sha).stat().st_size <= MOST_BYTES:
            course.step("files", course.tally.files_sent, course.tally.files_sent + 1)
            content = _content(course, store.path(sha))
            course.hub.run(_PUT, (course.wire.blob_id(sha), course.workspace.device, content))
            course.tally.files_sent += 1


def _content(course: HubCourse, path: Path) -> bytes:
    if course.key is None:
        return path.read_bytes()
    target = io.BytesIO()
    with path.open("rb") as plain:
        vault.seal(plain, target, course.key)
    return target.getvalue()


def _ids(course: HubCourse, shas: list[str], statement: str) -> dict[bytes, int]:
    """The attachments of these that are there, with the last column of the statement."""
    found: dict[bytes, int] = {}
    for at in range(0, len(shas), _AT_ONCE):
        ids = [course.wire.blob_id(sha) for sha in shas[at : at + _AT_ONCE]]
        found |= {bytes(row[0]): row[-1] for row in course.hub.rows(statement, (ids,))}
    return found


def fetch_missing(course: HubCourse) -> None:
    """Fetch what rows name and this laptop lacks; counts and notes what the hub has not.

    Raises FileNotKept (the local disk), Cancelled.
    """
    store = AttachmentStore(course.workspace.path)
    every = named(course.workspace)
    here = {kept.sha256 for kept in store.files()} if every else set()
    wanted = [one for one in every if one.sha256 not in here and is_hash(one.sha256)]
    sizes = _ids(course, [one.sha256 for one in wanted], _SIZES)
    for number, one in enumerate(wanted):
        course.step("files", number, len(wanted))
        size = sizes.get(course.wire.blob_id(one.sha256))
        if size is not None and _fetch_one(course, store, one, size):
            course.tally.files_fetched += 1
        elif one.alive:
            course.tally.files_missing += 1
            course.lacking.add(one.sha256)


def _fetch_one(course: HubCourse, store: AttachmentStore, one: Wanted, size: int) -> bool:
    """Whether what lies there is the named content."""
    if size > one.size + one.size // 1024 + 4096:  # a seal adds 16 bytes to 64 KiB
        return False
    with _fetched(course, one.sha256, size) as path:
        if path is None or hash_of(path).sha256 != one.sha256:
            return False
        store.take(path)
        return True


@contextmanager
def _fetched(course: HubCourse, sha256: str, size: int) -> Iterator[Path | None]:
    """A copy of one attachment, opened; None for what does not open."""
    copy = course.room / f"{secrets.token_hex(8)}.jbb"
    plain = copy.with_suffix(".isi")
    try:
        with room_told(), copy.open("xb") as file:
            for at in range(1, size + 1, _PIECE):
                if not course.go_on():
                    raise Cancelled
                rows = course.hub.rows(_BYTES, (at, _PIECE, course.wire.blob_id(sha256)))
                file.write(rows[0][0] if rows else b"")
        yield plain if _opens(course, copy, plain) else None
    finally:
        for one in (copy, plain):
            with suppress(OSError):
                one.unlink()


def _opens(course: HubCourse, copy: Path, plain: Path) -> bool:
    keys = [] if course.key is None else [course.key]
    try:
        with room_told(), copy.open("rb") as source, plain.open("xb") as target:
            vault.unseal(source, target, keys)
    except vault.VaultTrouble:
        return False
    return True
