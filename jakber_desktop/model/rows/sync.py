"""What sharing shows (S1-S7, mockup 08): one sync's counts, laptops, the log, conflicts."""

from __future__ import annotations

from typing import Literal, NamedTuple

Stage = Literal["publish", "fetch", "take_in", "files", "done"]

ConflictKind = Literal["scalar", "text", "pending", "delete", "duplicate", "after-final"]
"""sync.md §3: two values of a field; texts that overlap; a text whose ancestor is not here yet;
edited against deleted; one number given twice; written after the minutes were final.
"""


class Progress(NamedTuple):
    """How far a sync is: `done` of `total` packages or files of this stage."""

    stage: Stage
    done: int
    total: int


class RefusedRow(NamedTuple):
    """A package that was not taken in: its file, the laptop it names (may be empty), and why.

    `code` is stable (scripts read it), `reason` an Indonesian sentence; `at` in ms since 1970.
    """

    file: str
    device: str
    code: str
    reason: str
    at: int


class SyncResult(NamedTuple):
    """What one sync did. `sent` and `received` count changes (rows of the log)."""

    target: str
    sent: int
    received: int
    packages_in: int
    packages_waiting: int
    """Packages that came before the ones they build on; they wait for those."""
    refused: tuple[RefusedRow, ...]
    files_sent: int
    files_fetched: int
    files_missing: int
    """Attachments that rows name and no folder has yet ("lampiran belum tiba")."""
    conflicts: int
    """Conflicts that wait now."""
    merged: int
    """Texts of two people that came together without anybody's help in this sync."""
    notes: tuple[str, ...]
    """Indonesian sentences: a clock that is off, a laptop that is new, an identity renewed."""
    cancelled: bool = False
    """Whether it was stopped before its end."""


class PackageFiles(NamedTuple):
    """The attachments that a file for a stick would carry: how many, their bytes, how many lack."""

    files: int
    size: int
    absent: int
    """Named here, but never arrived on this laptop."""


class PackageMade(NamedTuple):
    """A file for a stick as it was written."""

    rows: int
    files: int
    files_left: int
    """Attachments that are not in it: not wanted, not here, or damaged here."""
    size: int
    """Bytes of the file."""
    cancelled: bool = False
    """Then nothing was written."""


class SyncState(NamedTuple):
    """What the sync page knows without touching the folder."""

    folder: str
    """The shared folder (or hub address); empty when none was chosen."""
    sealed: bool
    """Whether a passphrase seals what is shared."""
    key_known: bool
    """Whether this session holds the key (from the keyring, or typed)."""
    automatic: bool
    """Whether a sync runs every 15 minutes."""
    last_at: int | None
    last_sent: int
    last_received: int
    unsent: int
    """Own changes that the folder did not have at the last sync."""
    conflicts: int
    hub: str = ""
    """The address of the hub, without its password; empty when none was chosen."""


class FolderProbe(NamedTuple):
    """What a look into a folder found (operations.sharing.syncing.probe_folder; it may block)."""

    reachable: bool
    founded: bool
    """Whether laptops share here already: choosing it joins them, else it founds."""
    sealed: bool
    """Whether what lies there is sealed with a passphrase."""
    laptops: int


class DeviceRow(NamedTuple):
    """A laptop of the office: `key` is its number as 16 hex digits."""

    key: str
    name: str
    own: bool
    state: Literal["active", "new", "retired", "forked"]
    seen_at: int | None
    """Its newest change here, ms since 1970."""
    changes: int
    clock_minutes: int
    """How far its clock was off at first sight (minutes; 0 within five)."""


class SyncEvent(NamedTuple):
    """One line of *Catatan*: what was sent, received, refused, and when (ms)."""

    at: int
    words: str
    trouble: bool


class HeadRow(NamedTuple):
    """One of the values that stand against each other."""

    value: str | int | None
    """As the log holds it."""
    words: str
    """As a person reads it ("Senin, 30 April 2018"; empty: no value)."""
    user: str
    device: str
    """The name of the laptop where the words were written first."""
    mine: bool
    at: int
    device_key: str
    seq: int


class ConflictRow(NamedTuple):
    """One conflict that waits. `id` stays the same on every laptop while it waits."""

    id: str
    kind: ConflictKind
    meeting_id: str
    """Hex; empty for what belongs to no meeting (an office, a setting)."""
    meeting_title: str
    place: str
    """Where, as a person says it: "Pembahasan, agenda 2 butir 2"."""
    path: str
    """Where, as the meeting file says it ("agenda[1].points[1].text"); else table/row/field."""
    ent: str
    row: str
    field: str
    shown: int
    """Which of `heads` the program shows meanwhile."""
    heads: tuple[HeadRow, ...]
    base: str | int | None
    """The value both began from; None where there is none or it is not here."""
    base_words: str
    can_take_both: bool
    """Whether "both" makes sense: texts, and lists of names."""
    can_edit: bool


class MergedRow(NamedTuple):
    """A text of two people that came together by itself: shown as *Digabung otomatis*."""

    meeting_id: str
    meeting_title: str
    place: str
    words: str
    users: tuple[str, ...]
    at: int


class Choice(NamedTuple):
    """How a conflict ends: `take` is the index of a head, "both", or "text" with `text`.

    For "delete": 0 keeps the row, 1 lets it die. For "duplicate" and "after-final" see
    operations.sharing.conflicts.
    """

    conflict_id: str
    take: int | Literal["both", "text"]
    text: str = ""
