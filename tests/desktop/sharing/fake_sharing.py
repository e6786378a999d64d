"""Sharing as the desktop asks for it, with rows made by hand: every state, no second laptop."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from jakber_desktop.model.rows.sync import (
    ConflictRow,
    DeviceRow,
    FolderProbe,
    HeadRow,
    MergedRow,
    PackageFiles,
    PackageMade,
    Progress,
    RefusedRow,
    SyncEvent,
    SyncResult,
    SyncState,
)
from jakber_desktop.operations.sharing.differing import differing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jakber_desktop.model.rows.sync import Choice

DAY = dt.datetime(2018, 4, 5).astimezone()
OWN, OTHER, THIRD = f"{1:016x}", f"{2:016x}", f"{3:016x}"
NAMES = {OWN: "SEKRETARIAT-01", OTHER: "SEKRETARIAT-02", THIRD: "SEKRETARIAT-03"}
LEFT = (
    "Kemajuan dan capaian terkait finalisasi Penilaian Awal Ketahanan Kota (PRA), serta kerja sama "
    "dengan GIZ dalam penyusunan Studi Kelayakan Pembangunan IPAL Komunal di Cambela, Kelurahan "
    "Kamal, Kecamatan Kalideres."
)
RIGHT = (
    "Kemajuan dan capaian terkait finalisasi dokumen Penilaian Awal Ketahanan Kota (PRA), serta "
    "kerja sama dengan GIZ dalam penyusunan Studi Kelayakan Pembangunan IPAL Komunal di Cambela."
)


def at(days: int, hour: int, minute: int) -> int:
    """A moment so many days before 5 April 2018, in ms."""
    moment = DAY - dt.timedelta(days=days) + dt.timedelta(hours=hour, minutes=minute)
    return round(moment.timestamp() * 1000)


def head(words: str, device: str, when: int, user: str = "Nama Contoh", seq: int = 1) -> HeadRow:
    """One version of a value."""
    return HeadRow(words, words, user, NAMES[device], device == OWN, when, device, seq)


def conflict(id_: str, heads: Sequence[HeadRow], **changed: Any) -> ConflictRow:
    """A conflict of the sample meeting's second agenda item, or of what is said of it."""
    usual = {
        "id": id_, "kind": "text", "meeting_id": "m1",
        "meeting_title": "Rapat Monitoring Pencapaian Target Kerjasama dengan 100 Resilient Cities",
        "place": "Pembahasan, agenda 2 butir 2", "path": "agenda[1].points[1].text",
        "ent": "point", "row": "a" * 32, "field": "text", "shown": 0, "heads": tuple(heads),
        "base": None, "base_words": "", "can_take_both": True, "can_edit": True,
    }  # fmt: skip
    return ConflictRow(**{**usual, **changed})


def text_conflict(**changed: Any) -> ConflictRow:
    """A point that two people wrote at."""
    heads = (head(LEFT, OWN, at(1, 14, 12)), head(RIGHT, OTHER, at(1, 13, 37)))
    return conflict("text", heads, **changed)


def due_conflict(**changed: Any) -> ConflictRow:
    """A due date that two people set."""
    heads = (
        head("Senin, 30 April 2018", OWN, at(1, 10, 22))._replace(value="2018-04-30"),
        head("Jumat, 27 April 2018", OTHER, at(1, 15, 3))._replace(value="2018-04-27"),
    )
    usual = {
        "kind": "scalar", "place": "Tenggat tindak lanjut T-2", "ent": "action_item",
        "field": "due_date", "path": "action_items[1].due_date", "shown": 1,
        "can_take_both": False, "can_edit": False,
    }  # fmt: skip
    return conflict("due", heads, **{**usual, **changed})


MERGED = MergedRow(
    "m1", "Rapat Monitoring", "Kehadiran: Staf TGUPP", "hadir", ("Nama Contoh",), at(0, 8, 2)
)
DEVICES = (
    DeviceRow(OWN, NAMES[OWN], True, "active", at(0, 8, 2), 120, 0),
    DeviceRow(OTHER, NAMES[OTHER], False, "active", at(0, 7, 48), 60, 0),
    DeviceRow(THIRD, NAMES[THIRD], False, "active", at(6, 9, 0), 44, 12),
)
EVENTS = (
    SyncEvent(at(0, 8, 2), "9 perubahan diterima, 2 perlu ditinjau", False),
    SyncEvent(at(0, 8, 2), "14 perubahan dikirim", False),
    SyncEvent(at(1, 17, 30), "Cadangan lokal dibuat", False),
)
REFUSED = (
    RefusedRow(
        "seg-000000000044-000000000061-8f14e45fceea167a5a36dedd4bea2543.jbx", THIRD,
        "wrong_key", "Berkas disegel dengan frasa sandi lain. Data Anda tidak berubah.",
        at(0, 8, 2),
    ),
)  # fmt: skip
SHARED = SyncState("S:\\JakBer\\Sinkron", True, True, False, at(0, 8, 2), 14, 9, 0, 0)


class Trouble(Exception):
    """An error with a code of the core."""

    def __init__(self, code: str, words: str = "") -> None:
        super().__init__(words or code)
        self.code = code


class FakeSharing:
    """Deeds on rows in memory; it keeps what was asked of it."""

    def __init__(self, *conflicts: ConflictRow, state: SyncState = SHARED) -> None:
        self.rows = list(conflicts)
        self.base = state
        self.found = FolderProbe(reachable=True, founded=True, sealed=state.sealed, laptops=3)
        self.joined: tuple[MergedRow, ...] = (MERGED,)
        self.laptops: tuple[DeviceRow, ...] = DEVICES
        self.papers = PackageFiles(3, 33_000_000, 0)
        self.told: tuple[SyncEvent, ...] = EVENTS
        self.outside: tuple[RefusedRow, ...] = ()
        self.resolved: list[tuple[Choice, ...]] = []
        self.words = "empat kata yang benar"
        self.trouble: Exception | None = None
        self.steps: Callable[[Callable[[Progress], bool]], None] = lambda _report: None
        self.asked: list[str] = []

    def state(self, _workspace: Any) -> SyncState:
        return self.base._replace(conflicts=len(self.rows))

    def probe(self, folder: str) -> FolderProbe:
        self.asked.append(f"probe {folder}")
        return self.found

    def sync(self, _workspace: Any, folder: str, report: Any) -> SyncResult:
        self.asked.append(f"sync {folder}")
        return self._result(report)

    def receive(self, _workspace: Any, path: Path, report: Any) -> SyncResult:
        self.asked.append(f"receive {path.name}")
        return self._result(report)

    def _result(self, report: Any) -> SyncResult:
        self.steps(report)
        if self.trouble is not None:
            raise self.trouble
        return SyncResult("t", 14, 9, 1, 0, self.outside, 0, 0, 0, len(self.rows), 1, ())

    def set_folder(self, _workspace: Any, folder: str) -> None:
        self.base = self.base._replace(folder=folder)

    def set_automatic(self, _workspace: Any, on: bool) -> None:
        self.base = self.base._replace(automatic=on)

    def devices(self, _workspace: Any) -> tuple[DeviceRow, ...]:
        return self.laptops

    def retire(self, _workspace: Any, key: str) -> None:
        self.laptops = tuple(
            row._replace(state="retired") if row.key == key else row for row in self.laptops
        )

    def events(self, _workspace: Any, limit: int) -> tuple[SyncEvent, ...]:
        return self.told[:limit]

    def refused(self, _workspace: Any) -> tuple[RefusedRow, ...]:
        return self.outside

    def attachments(self, _workspace: Any) -> PackageFiles:
        return self.papers

    def export(self, _workspace: Any, target: Path, with_files: bool, report: Any) -> PackageMade:
        self.asked.append(f"export {target.name}")
        self.steps(report)
        if self.trouble is not None:
            raise self.trouble
        if not report(Progress("files", 0, 3)):
            return PackageMade(0, 0, 0, 0, cancelled=True)
        target.write_bytes(b"jbx")
        files = self.papers.files if with_files else 0
        return PackageMade(120, files, self.papers.files - files, 34_000_000)

    def set_passphrase(self, _workspace: Any, words: str) -> None:
        self.words = words
        self.base = self.base._replace(sealed=True, key_known=True)

    def unlock(self, _workspace: Any, words: str, at: Path | None = None) -> None:
        self.asked.append(f"unlock {at.name if at is not None else self.base.folder}")
        if words != self.words:
            raise Trouble("wrong_passphrase")
        self.trouble = None
        self.base = self.base._replace(sealed=True, key_known=True)

    def change_passphrase(self, workspace: Any, old: str, new: str) -> None:
        self.unlock(workspace, old)
        self.words = new

    def forget_key(self, _workspace: Any) -> None:
        self.base = self.base._replace(key_known=False)

    def differing(self, left: str, right: str) -> Any:
        return differing(left, right)

    def conflicts(self, _workspace: Any) -> tuple[ConflictRow, ...]:
        return tuple(self.rows)

    def merged(self, _workspace: Any, _since_ms: int) -> tuple[MergedRow, ...]:
        return self.joined

    def resolve(self, _workspace: Any, choices: Sequence[Choice]) -> None:
        self.resolved.append(tuple(choices))
        ended = {choice.conflict_id for choice in choices}
        self.rows = [row for row in self.rows if row.id not in ended]
