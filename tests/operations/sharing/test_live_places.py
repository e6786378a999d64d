"""Live data stays on a local disk; a folder that a sync client watches is warned of."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest

from jakber_desktop.model.errors import PlaceUnsafe
from jakber_desktop.operations.live_places import check_live_place, live_place_warning
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.operations.workspaces import create_workspace


def test_a_network_path_of_windows_is_refused():
    for path in (r"\\server\bersama\rapat.jakber", "//server/bersama/rapat.jakber"):
        with pytest.raises(PlaceUnsafe):
            check_live_place(PureWindowsPath(path), windows=True)
    check_live_place(PureWindowsPath(r"C:\Users\nama\rapat.jakber"), windows=True)


def test_a_synchronised_folder_is_warned_of():
    path = PureWindowsPath(r"C:\Users\nama\OneDrive - Kantor\rapat.jakber")
    assert "OneDrive - Kantor" in live_place_warning(path)
    assert live_place_warning(Path("/home/nama/rapat.jakber")) == ""


def test_each_sync_from_there_says_so(tmp_path, share):
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    workspace = create_workspace(folder / "rapat.jakber")
    try:
        assert any("Nextcloud" in note for note in sync(workspace, share).notes)
    finally:
        workspace.close()
