"""The exact names of what lies on the share (sync.md §6); whatever else lies there is ignored.

`<share>/jakber-1/<device, 16 hex>/` holds what one device wrote. Content decides, never a name: a
name only says where to look first, and a file under a wrong name is refused by its hash.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

ROOT = "jakber-1"
"""The folder of format 1 on a share."""

MAX_DEVICE = (1 << 62) - 1
"""The highest device number (62 bits); the lowest is 1."""

MAX_SEQUENCE = 10**12 - 1
"""The highest sequence number that a name has room for."""

SHA_DIGITS = 32
"""How many hex digits of a file's SHA-256 stand in its name."""

Kind = Literal["seg", "fwd", "snap"]
"""Own rows of the device whose folder it is; one other device's rows, carried; all rows."""

_FOLDER = re.compile(r"[0-9a-f]{16}")
_NAME = re.compile(
    r"seg-(?P<lo>[0-9]{12})-(?P<hi>[0-9]{12})-(?P<sha>[0-9a-f]{32})\.jbx"
    r"|fwd-(?P<dev>[0-9a-f]{16})-(?P<fwd_lo>[0-9]{12})-(?P<fwd_hi>[0-9]{12})"
    r"-(?P<fwd_sha>[0-9a-f]{32})\.jbx"
    r"|snap-(?P<snap_sha>[0-9a-f]{32})\.jbx"
)


class PackageName(NamedTuple):
    """What a package's name says: rows `lo`..`hi` of `dev`; a snapshot's are 0..0 of its maker.

    `sha` are the first 32 hex digits of the file's SHA-256 as it lies on the share.
    """

    kind: Kind
    dev: int
    lo: int
    hi: int
    sha: str

    @property
    def file_name(self) -> str:
        """The name as it stands in a folder."""
        match self.kind:
            case "seg":
                return f"seg-{self.lo:012}-{self.hi:012}-{self.sha}.jbx"
            case "fwd":
                return f"fwd-{self.dev:016x}-{self.lo:012}-{self.hi:012}-{self.sha}.jbx"
            case "snap":
                return f"snap-{self.sha}.jbx"

    def nothing_new(self, vector: Mapping[int, int]) -> bool:
        """Whether the name promises only rows that are here: `vector` is device -> highest seq.

        A hint, good enough to leave a file unread; a snapshot's name promises nothing.
        """
        return self.kind != "snap" and self.hi <= vector.get(self.dev, 0)


def device_folder(dev: int) -> str:
    """The name of a device's folder."""
    return f"{dev:016x}"


def read_device_folder(name: str) -> int | None:
    """The device whose folder has this name; None for any other folder."""
    if not _FOLDER.fullmatch(name):
        return None
    dev = int(name, 16)
    return dev if 1 <= dev <= MAX_DEVICE else None


def read_name(name: str, folder_dev: int) -> PackageName | None:
    """What a file's name in the folder of `folder_dev` says; None for whatever is no package.

    "(conflicted copy)", "…-LAPTOP2.jbx", ".part" and upper case all give None.
    """
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    if sha := found["snap_sha"]:
        return PackageName("snap", folder_dev, 0, 0, sha)
    if sha := found["sha"]:
        read = PackageName("seg", folder_dev, int(found["lo"]), int(found["hi"]), sha)
    else:
        lo, hi = int(found["fwd_lo"]), int(found["fwd_hi"])
        read = PackageName("fwd", int(found["dev"], 16), lo, hi, found["fwd_sha"])
    sound = 1 <= read.lo <= read.hi and 1 <= read.dev <= MAX_DEVICE
    return read if sound else None
