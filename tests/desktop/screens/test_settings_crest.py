"""The crest in Pengaturan: chosen or dropped, previewed, told when small, removed, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.operations.workspaces import check_workspace
from jakber_desktop.store.attachments import AttachmentStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.settings.letterhead import LetterheadSection
    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]


class Desk:
    """A window at Pengaturan › Kop surat."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any) -> None:
        self.window, self.qtbot, self.tasks, self.dialogs = window, qtbot, tasks, dialogs
        window.navigator.go("settings")
        page: Any = window.navigator.page()
        self.section: LetterheadSection = page.form.letterheadSection
        self.pane = page.form.specimenPane
        self.settle()

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def choose(self, path: Path) -> None:
        self.dialogs.files = [path]
        self.section.form.crestButton.click()
        self.settle()

    def messages(self) -> list[str]:
        return [strip.title for strip in self.window.form.messageBar.messages()]


@pytest.fixture
def desk(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any, dialogs: Any
) -> Iterator[Desk]:
    made = Desk(open_window(sample_copy), qtbot, tasks, dialogs)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    Image.new("RGB", (600, 700), "darkgreen").save(path)
    return path


def test_a_crest_is_chosen_previewed_and_undone(desk: Desk, logo: Path) -> None:
    form, drawn = desk.section.form, list[bytes]()
    desk.pane.model.drawn.connect(lambda pdf, _sizes: drawn.append(pdf))
    assert not form.crestBox.filled
    assert form.removeCrestButton.isHidden()
    desk.choose(logo)
    assert form.crestBox.filled
    assert form.crestButton.text() == "Ganti logo"
    assert desk.messages() == ["Logo dipasang pada kop surat"]
    assert b"/Image" in drawn[-1]
    assert default_letterhead(desk.workspace) is not None
    desk.window.services.session.undo()
    desk.settle()
    assert not form.crestBox.filled
    assert default_letterhead(desk.workspace) is None


def test_typing_a_line_keeps_the_crest_in_the_preview(desk: Desk, logo: Path) -> None:
    desk.choose(logo)
    heads = desk.section.heads
    typed = heads.as_typed(heads.values())
    assert typed is not None
    assert typed.crest_sha256 is not None


def test_a_crest_is_removed(desk: Desk, logo: Path) -> None:
    desk.choose(logo)
    desk.section.form.removeCrestButton.click()
    desk.settle()
    assert not desk.section.form.crestBox.filled
    assert desk.messages() == ["Logo dihapus dari kop surat"]


def test_a_small_picture_is_told(desk: Desk, tmp_path: Path) -> None:
    small = tmp_path / "kecil.png"
    Image.new("RGB", (64, 64), "red").save(small)
    desk.choose(small)
    assert "Logo terpasang, tetapi kecil" in desk.messages()


def test_what_is_no_picture_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    svg = tmp_path / "logo.svg"
    svg.write_text("<svg/>")
    desk.choose(svg)
    assert "tidak dapat dipakai" in desk.messages()[0]
    assert not desk.section.form.crestBox.filled
    desk.section._crest_dropped([tmp_path], None)
    desk.settle()
    assert "folder, bukan berkas" in desk.messages()[0]


def test_a_crest_of_another_laptop_is_told(desk: Desk, logo: Path) -> None:
    desk.choose(logo)
    row = desk.section.heads.row
    assert row is not None
    assert row.crest_sha256 is not None
    AttachmentStore(desk.workspace.path).path(row.crest_sha256).unlink()
    desk.section.heads.read()
    assert "belum ada di laptop ini" in desk.section.form.crestHint.text()
    desk.choose(logo)
    assert desk.section.form.crestBox.filled


@pytest.mark.parametrize(("mode", "scale"), [("light", 1.0), ("dark", 1.3)])
def test_nothing_is_clipped(desk: Desk, logo: Path, mode: Any, scale: float) -> None:
    desk.choose(logo)
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    desk.window.resize(1093, 534)
    desk.window.grab()
    form = desk.section.form
    for button in (form.crestButton, form.removeCrestButton):
        assert button.width() >= button.minimumSizeHint().width()
    frame = form.crestFrame
    right = form.removeCrestButton.mapTo(frame, form.removeCrestButton.rect().topRight())
    assert right.x() <= frame.width()
