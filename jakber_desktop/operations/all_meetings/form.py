"""The form of a ZIP of all meetings: its format, where its files lie, how rows stand in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

FORMAT = "jakber.exchange/1"
ROWS_A_FILE = 2000

MEETING = re.compile(r"rapat/[0-9]{4}-[0-9]{2}-[0-9]{2}_([0-9a-f]{32})\.json")
ROWS = re.compile(r"buku/([a-z_]+)-[0-9]{4,}\.json")
FILE = re.compile(r"lampiran/([0-9a-f]{64})")


def meeting_path(day: str, id_: str) -> str:
    """Where the meeting file of a meeting lies."""
    return f"rapat/{day}_{id_}.json"


def rows_path(table: str, nth: int) -> str:
    """Where the nth file of a table's rows lies."""
    return f"buku/{table}-{nth:04}.json"


def file_path(sha256: str) -> str:
    """Where an attached file lies."""
    return f"lampiran/{sha256}"


def rows_files(rows: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    """Rows as JSON files of some thousand each."""
    waiting = iter(rows)
    while some := list(islice(waiting, ROWS_A_FILE)):
        yield json.dumps(some, ensure_ascii=False, indent=0, sort_keys=True).encode()
