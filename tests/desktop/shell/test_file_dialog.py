"""The file dialog looks at names alone: a workspace that is open beside it keeps its locks."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileSystemModel

from jakber_desktop.desktop.shell.file_dialog import FileDialog, NamesOnly
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

OTHER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM meeting").fetchone()
connection.close()
"""
"""Another program that comes and goes: the last one to close deletes the write-ahead log."""


@pytest.mark.skipif(os.name != "posix", reason="only POSIX drops locks when a file is closed")
def test_a_look_into_the_folder_costs_an_open_workspace_nothing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = create_workspace(tmp_path / "rapat.jakber")
    create_meeting(workspace, "Rapat", dt.date(2018, 4, 4))
    log = tmp_path / "rapat.jakber-wal"
    assert log.exists()
    dialog = FileDialog(None, "Pilih berkas", str(tmp_path))
    qtbot.addWidget(dialog)
    model = dialog.findChild(QFileSystemModel)
    assert model is not None
    dialog.show()
    qtbot.waitUntil(lambda: model.rowCount(model.index(str(tmp_path))) >= 3)
    dialog.repaint()
    qtbot.wait(50)
    dialog.close()
    subprocess.run([sys.executable, "-c", OTHER, str(workspace.path)], check=True)
    assert log.exists()
    create_meeting(workspace, "Rapat lain", dt.date(2018, 4, 5))
    workspace.close()


def test_kinds_are_told_by_the_ending(tmp_path: Path) -> None:
    provider = NamesOnly()
    assert provider.type(QFileInfo(str(tmp_path / "rapat.jakber"))) == "Berkas JAKBER"
    assert provider.type(QFileInfo(str(tmp_path))) == "Folder"
