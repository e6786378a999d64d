"""Offices that share: workspaces as the program makes them, on one machine, and a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jakber_desktop.operations.workspaces import Workspace, create_workspace


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "Bersama"
    folder.mkdir()
    return folder


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Callable[..., Workspace]]:
    """Make a database by `create_workspace`; closed when the test ends."""
    made: list[Workspace] = []

    def make(name: str, *, sample: bool = False) -> Workspace:
        folder = tmp_path / name
        folder.mkdir()
        path = folder / "rapat.jakber"
        made.append(create_workspace(path, sample=sample, user=f"Nama {name}"))
        return made[-1]

    yield make
    for workspace in made:
        workspace.close()
