"""Three laptops of a made-up office for the picture of Sinkronisasi: what clashed, what merged."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.discussion.deeds import edit_point
from jakber_desktop.operations.listing import MeetingList
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.numbers.devices import call_device, device_key
from jakber_desktop.operations.sample import add_sample
from jakber_desktop.operations.sharing.syncing import set_folder, sync
from jakber_desktop.store.workspace import Workspace

_DAY = dt.date(2018, 4, 4)
_PLACE = "Cambela, Kelurahan Kamal, Kecamatan Kalideres, Kota Administrasi Jakarta Barat"


class _Clock:
    """A clock set by hand: milliseconds since 1970."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        self.now += 1
        return self.now

    def set(self, day: int, month: int, hour: int, minute: int) -> None:
        at = dt.datetime(2018, month, day, hour, minute).astimezone()
        self.now = round(at.timestamp() * 1000)


def make(path: Path, folder: Path) -> None:
    """Write the first laptop's database to `path`; the others lie in `folder`.

    The share has a name that stays, for it stands in the picture; the program looks into it, so it
    stays until the next time.
    """
    os.environ["JAKBER_INSTALL"] = str(folder / "install.json")
    clock, share = _Clock(), Path(tempfile.gettempdir()) / "jakber-sinkron"
    shutil.rmtree(share, ignore_errors=True)
    share.mkdir()
    clock.set(30, 3, 9, 0)
    first = _laptop(path, "SEKRETARIAT-01", clock, sample=True)
    set_folder(first, share)
    sync(first)
    second = _joined(folder / "kedua.jakber", "SEKRETARIAT-02", clock, share)
    _joined(folder / "ketiga.jakber", "SEKRETARIAT-03", clock, share).close()
    listing = MeetingList(path, _DAY)
    meeting = listing.page(MeetingFilter(since=_DAY, until=_DAY))[0].id
    listing.close()
    _write_apart(first, second, meeting, clock)
    clock.set(5, 4, 7, 48)
    sync(second)
    clock.set(5, 4, 8, 2)
    sync(first)
    second.close()
    first.close()


def _laptop(path: Path, name: str, clock: _Clock, *, sample: bool) -> Workspace:
    workspace = Workspace.create(path, user=f"Nama Contoh {name[-2:]}", clock=clock)
    if sample:
        add_sample(workspace)
    call_device(workspace, device_key(workspace.device), name)
    return workspace


def _joined(path: Path, name: str, clock: _Clock, share: Path) -> Workspace:
    workspace = _laptop(path, name, clock, sample=False)
    set_folder(workspace, share)
    sync(workspace)
    sync(workspace)  # its own name goes out
    return workspace


def _write_apart(first: Workspace, second: Workspace, meeting: str, clock: _Clock) -> None:
    """What two secretaries wrote on one afternoon, none knowing of the other."""
    agenda = meeting_record(first, meeting).agenda
    report, product = agenda[1].points[0], agenda[1].points[1]
    clock.set(4, 4, 10, 22)
    edit_meeting(first, meeting, venue="Ruang Rapat Biro KDH dan KLN")
    clock.set(4, 4, 13, 37)
    _edit(second, report, _PLACE, "Cambela, Kecamatan Kalideres, Jakarta Barat")
    _edit(second, product, "sosial media", "media sosial")
    clock.set(4, 4, 14, 12)
    _edit(first, report, _PLACE, "Cambela, Kelurahan Kamal")
    _edit(first, product, "menyampaikan juga", "menyampaikan pula")
    clock.set(4, 4, 15, 3)
    edit_meeting(second, meeting, venue="Ruang Rapat Bappeda")


def _edit(workspace: Workspace, point: Any, before: str, after: str) -> None:
    edit_point(workspace, point.id.hex, text=point.text.replace(before, after))
