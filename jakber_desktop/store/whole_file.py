"""A file written whole or not at all: beside its place first, then in it.

Standard library only.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from jakber_desktop.store.copying import replace


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """What the block writes takes the place of `target` once the block ends well.

    The disk has it by then, and a file of one's own keeps its permissions. After any exception
    what stood there stands there still, and no part is left. The file can also be read. Raises
    OSError.
    """
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("x+b") as out:
            _permit(out.fileno(), target)
            yield cast("BinaryIO", out)
            out.flush()
            os.fsync(out.fileno())
        replace(part, target)
    finally:
        with suppress(OSError):
            part.unlink()


def _permit(part: int, target: Path) -> None:
    """As the file that is replaced; on Windows the folder says who may read."""
    if os.name == "posix":
        with suppress(OSError):  # there is none, or the disk knows no permissions
            found = target.stat()
            if found.st_uid == os.geteuid():  # of another's file he would be shut out
                os.fchmod(part, stat.S_IMODE(found.st_mode))
