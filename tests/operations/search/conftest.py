"""A workspace whose index is current, and the questions the search's tests ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.operations.search import keep_index, search

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

OFFICES = [
    {"code": "BAPPEDA", "name": "Badan Perencanaan Pembangunan Daerah", "short_name": "Bappeda"},
]
RECORD: dict[str, Any] = {
    "format": "jakber.meeting/1",
    "offices": OFFICES,
    "people": [
        {"key": "p1", "name": "Nama Contoh", "office": "BAPPEDA", "position": "Kepala Bidang"},
    ],
    "meeting": {
        "title": "Studi Kelayakan IPAL Komunal", "date": "2018-04-11",
        "minutes_number": "007/NOT/2018", "venue": "Café Résilience",
    },
    "agenda": [
        {"title": "Pembukaan"},
        {
            "title": "Peta drainase",
            "points": [
                {"text": "menjelaskan bahwa **penanggung jawab** kegiatan adalah Bappeda"},
                {"text": "Gaji pegawai kontrak", "confidential": True},
            ],
        },
    ],
    "decisions": [{"text": "Pertemuan berikutnya membahas ketahanan kota."}],
    "action_items": [{"text": "Mengirim nota dinas tentang ketahanan banjir kota"}],
}  # fmt: skip


@pytest.fixture
def record() -> dict[str, Any]:
    """A meeting of 11 April 2018 as its file has it."""
    return dict(RECORD)


@pytest.fixture
def indexed(workspace: Workspace, take: Callable[..., str], record: dict[str, Any]) -> Workspace:
    """A workspace with that meeting, all of it indexed."""
    take(workspace, record)
    assert keep_index(workspace)
    return workspace


@pytest.fixture
def places() -> Callable[..., list[tuple[str, str]]]:
    """(kind, path, or place where there is none) of what is found, newest first."""

    def ask(workspace: Workspace, words: str, **options: Any) -> list[tuple[str, str]]:
        found = search(workspace, words, **options)
        return [(one.kind, one.path or one.place) for one in found]

    return ask
