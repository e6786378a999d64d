"""The program as a whole: another file in the same run, the look it remembers, Qt's own words."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from jakber_desktop.__main__ import _say_what_lacks
from jakber_desktop.desktop import qt_libraries
from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.app import Program, run
from jakber_desktop.desktop.options import Options
from jakber_desktop.desktop.settings import Settings
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PLAIN = Options(None, None, None, None, "notula")


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, PLAIN, Settings())
    yield made
    qtbot.waitUntil(lambda: not made.tasks.busy, timeout=60_000)
    if made.windows is not None:
        made.windows.close_all()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if made.session is not None:
        made.session.close()
    made.tasks.close()
    theme().set_mode("light")


def test_a_file_is_listed_at_once_and_opened_fully_after_the_first_paint(
    program: Program, sample_copy: Path, qtbot: QtBot
) -> None:
    program.open(sample_copy)
    session = program.session
    assert session is not None
    assert session.listing is not None
    assert not session.is_ready
    qtbot.waitUntil(lambda: session.is_ready, timeout=10_000)
    assert session.writable


def test_another_database_takes_the_place_of_the_first(
    program: Program, sample_copy: Path, busy_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open(sample_copy)
    first, window = program.session, program.window
    assert first is not None
    assert window is not None
    other = shutil.copy(busy_file, tmp_path / "lain.jakber")
    window.database_wanted.emit(tmp_path / other)  # while the first one is still being opened
    second = program.session
    assert second is not None
    assert second is not first
    assert program.window is not window
    qtbot.waitUntil(lambda: second.is_ready and not program.tasks.busy, timeout=60_000)
    assert first.workspace is None
    assert first.listing is None


def test_an_empty_database_is_made_where_it_is_wanted_and_remembered(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.open(tmp_path / "hilang.jakber")
    assert program.windows is not None
    assert program.session is not None
    assert program.session.error is not None
    program.windows.all()[0].new_database_wanted.emit(tmp_path / "baru.jakber")
    session = program.session
    session.asks_name = False  # a question would wait for an answer
    qtbot.waitUntil(lambda: session.writable, timeout=10_000)
    assert session.path == tmp_path / "baru.jakber"
    assert program.settings.get(keys.RECENT_DATABASES) == str(session.path)


def test_the_look_is_remembered(qapp: QApplication, qtbot: QtBot) -> None:
    settings = Settings()
    settings.put(keys.THEME, "dark")
    settings.put(keys.TEXT_PERCENT, 115)
    made = Program(qapp, PLAIN, settings)
    try:
        assert theme().dark
        assert theme().font("body").pixelSize() == 16
        assert QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 60
    finally:
        made.tasks.close()
        theme().set_text_scale(1.0)
        theme().set_mode("light")


def test_words_of_qt_itself_are_indonesian(program: Program) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal"


def test_a_system_without_the_libraries_of_x11_is_told_which_packages_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    wanted = {"libxcb-tidakada.so.0": "libxcb-tidakada0"} | qt_libraries.ALWAYS
    monkeypatch.setattr(qt_libraries, "WINDOW", wanted)
    assert run([]) == 1  # before Qt would end the process
    said = capsys.readouterr().err
    assert "sudo apt install libxcb-tidakada0\n" in said
    assert "Data Anda tidak berubah" in said


def test_qt_that_cannot_be_loaded_names_the_missing_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qt_libraries, "ALWAYS", {"libTidakAda.so.1": "libtidakada1"})
    lacking = ImportError("libTidakAda.so.1: cannot open shared object file")
    assert _say_what_lacks(lacking) == 1
    assert "libtidakada1" in capsys.readouterr().err
    with pytest.raises(ImportError, match="No module"):
        _say_what_lacks(ImportError("No module named 'lain'"))
