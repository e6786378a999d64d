"""A workspace that every hostile file is offered to, and that none may change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jakber_desktop.model.errors import PackageRefused
from jakber_desktop.store.workspace import Workspace
from tests.sync.packing import Answer, LogOf, dump, groups, vetted


@pytest.fixture(scope="session")
def ours(
    _empty_workspace: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Workspace, str]]:
    """A workspace that all files are offered to, and its dump."""
    path = tmp_path_factory.mktemp("ours") / "rapat.jakber"
    path.write_bytes(_empty_workspace.read_bytes())
    workspace = Workspace(path)
    workspace.take_in(groups(2, dev=0x4444))
    yield workspace, dump(workspace)
    workspace.close()


@pytest.fixture
def answer(ours: tuple[Workspace, str], tmp_path: Path) -> Answer:
    """Offer a file as somebody chose it, with no hash to go by: why it is refused, None if not.

    Whatever the answer, no copy stays and the database's dump is what it was.
    """
    workspace, before = ours
    room = tmp_path / "room"
    room.mkdir()

    def offer(content: bytes) -> type[PackageRefused] | None:
        try:
            vetted(content, room, here=LogOf(workspace)).close()
            kind = None
        except PackageRefused as refused:
            kind = type(refused)
        assert list(room.iterdir()) == []
        assert dump(workspace) == before
        return kind

    return offer
