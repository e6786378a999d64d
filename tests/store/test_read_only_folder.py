"""A workspace in a folder that takes no files can still be read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import DatabaseUnwritable
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.workspaces import check_workspace, create_workspace, open_workspace

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_read_without_leaving_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "tertutup"
    folder.mkdir()
    path = folder / "rapat.jakber"
    create_workspace(path, sample=True).close()
    before = sorted(one.name for one in folder.iterdir())
    really = os.access

    def access(what: Any, mode: int) -> bool:  # the tests may run as root, whom no folder refuses
        return really(what, mode) and not (mode == os.W_OK and os.fspath(what) == str(folder))

    monkeypatch.setattr(os, "access", access)
    workspace = open_workspace(path)
    assert workspace.read_only
    assert check_workspace(workspace) == ()
    with workspace.read() as session:
        meeting = session.connection().exec_driver_sql("SELECT id FROM meeting").scalar_one()
    assert b"Rapat Monitoring" in export_meeting(workspace, meeting.hex())
    with pytest.raises(DatabaseUnwritable), workspace.change("Coba"):
        pass
    workspace.close()
    assert sorted(one.name for one in folder.iterdir()) == before
