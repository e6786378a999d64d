"""Choosing a folder and its passphrase: founded, joined, asked for, changed (S5, S7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jakber_desktop.model.rows.sync import FolderProbe
from tests.desktop.sharing.conftest import CTRL, SHIFT
from tests.desktop.sharing.fake_sharing import REFUSED, SHARED, FakeSharing, Trouble
from tests.desktop.sharing.test_page import AWAY, NOWHERE, alone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.conftest import ScriptedDialogs
    from tests.desktop.sharing.conftest import Desk

    Open = Callable[..., Desk]

Key = Qt.Key
OPEN = SHARED._replace(sealed=False, key_known=False)


@pytest.fixture
def share(dialogs: ScriptedDialogs, tmp_path: Path) -> Path:
    """The folder a person will choose."""
    dialogs.folder = tmp_path / "bersama"
    return dialogs.folder


def test_the_first_laptop_founds_with_a_passphrase(open_desk: Open, share: Path) -> None:
    fake = alone()
    fake.found = FolderProbe(reachable=True, founded=False, sealed=False, laptops=0)
    desk = open_desk(fake)
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    dialog = desk.dialog()
    assert dialog.form.titleLabel.text() == "Mulai berbagi di folder ini?"
    assert dialog.form.pathLabel.text() == str(share)
    desk.type("tiga kata rahasia")
    assert not dialog.form.yesButton.isEnabled()
    desk.press(Key.Key_Tab)
    desk.type("tiga kata rahasi")
    desk.press(Key.Key_Return)
    assert dialog.form.againField.error() == "Kedua tulisan belum sama."
    desk.type("tiga kata rahasia")
    desk.press(Key.Key_Return)
    desk.settle()
    assert fake.words == "tiga kata rahasia"
    assert fake.base.folder == str(share)
    assert fake.asked[-2:] == [f"sync {share}", f"probe {share}"]


def test_a_passphrase_is_only_advised(open_desk: Open, share: Path) -> None:
    fake = alone()
    fake.found = FolderProbe(reachable=True, founded=False, sealed=False, laptops=0)
    desk = open_desk(fake)
    desk.window.actions_of["choose_share"].trigger()
    desk.settle()
    dialog = desk.dialog()
    assert "siapa pun" in dialog.form.adviceLabel.text()
    desk.type("abc")
    assert "pendek" in dialog.form.adviceLabel.text()
    dialog.form.newField.line.clear()
    dialog.form.yesButton.click()
    desk.settle()
    assert (fake.base.folder, fake.base.sealed) == (str(share), False)


def test_a_joining_laptop_types_the_passphrase_until_it_fits(open_desk: Open, share: Path) -> None:
    fake = alone()
    fake.found = FolderProbe(reachable=True, founded=True, sealed=True, laptops=3)
    desk = open_desk(fake)
    desk.window.actions_of["choose_share"].trigger()
    desk.settle()
    dialog = desk.dialog()
    assert dialog.form.textLabel.text().startswith("3 laptop berbagi di sini.")
    desk.type("salah")
    desk.press(Key.Key_Return)
    desk.settle()
    assert dialog.isVisible()
    assert dialog.form.oldField.error()
    desk.type(fake.words)
    desk.press(Key.Key_Return)
    desk.settle()
    assert f"sync {share}" in fake.asked


def test_leaving_the_dialog_keeps_the_folder_of_before(open_desk: Open, share: Path) -> None:
    fake = FakeSharing()
    desk = open_desk(fake)
    desk.window.actions_of["choose_share"].trigger()
    desk.settle()
    desk.type("salah")
    desk.press(Key.Key_Return)
    desk.settle()
    assert fake.base.folder == str(share)
    desk.dialog().reject()
    desk.settle()
    assert fake.base.folder == SHARED.folder
    assert not any(asked.startswith("sync") for asked in fake.asked)


def test_a_folder_that_cannot_be_used_changes_nothing(open_desk: Open, share: Path) -> None:
    fake = alone()
    fake.found = AWAY
    desk = open_desk(fake)
    desk.window.actions_of["choose_share"].trigger()
    desk.settle()
    assert desk.told()[0][0] == "warning"
    assert fake.base == NOWHERE
    assert share


def test_a_sync_that_wants_the_key_asks_for_it_and_goes_on(open_desk: Open) -> None:
    fake = FakeSharing(state=SHARED._replace(key_known=False))
    fake.trouble = Trouble("key_wanted")
    desk = open_desk(fake)
    assert desk.page.form.folderCard.form.deedButton.text() == "Ketik frasa sandi"
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    desk.type(fake.words)
    desk.press(Key.Key_Return)
    desk.settle()
    assert desk.told()[0][1] == "Sinkronisasi selesai"
    assert "kunci ruang kerja cocok" in desk.page.form.folderCard.form.stateLine.text()


def test_a_passphrase_that_a_colleague_changed_is_typed_and_what_waited_comes(
    open_desk: Open,
) -> None:
    fake = FakeSharing()
    fake.outside = (REFUSED[0]._replace(code="package_other_key"),)
    desk = open_desk(fake)
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    card = desk.page.form.folderCard.form
    assert card.deedButton.text() == "Ketik frasa sandi"
    (strip,) = [s for s in desk.window.form.messageBar.messages() if s.kind == "warning"]
    fake.outside = ()
    strip.buttons()[0].click()
    desk.settle()
    desk.type(fake.words)
    desk.press(Key.Key_Return)
    desk.settle()
    assert [kind for kind, _, _ in desk.told()] == ["success"]
    told = [one.split()[0] for one in fake.asked]
    assert told.index("unlock") < len(told) - 1 - told[::-1].index("sync")
    assert not card.deedButton.isVisible()


def test_a_locked_file_from_a_stick_asks_for_its_passphrase(
    open_desk: Open, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    fake = FakeSharing(state=SHARED._replace(key_known=False))
    fake.trouble = Trouble("key_wanted")
    desk = open_desk(fake)
    dialogs.files = [tmp_path / "bawa.jbx"]
    desk.window.actions_of["import_package"].trigger()
    desk.settle()
    assert desk.dialog().form.pathLabel.text() == str(tmp_path / "bawa.jbx")
    desk.type(fake.words)
    desk.press(Key.Key_Return)
    desk.settle()
    assert "unlock bawa.jbx" in fake.asked
    assert [one for one in fake.asked if one.startswith("receive")] == ["receive bawa.jbx"] * 2


def test_the_passphrase_is_changed_and_forgotten_in_settings(open_desk: Open) -> None:
    fake = FakeSharing()
    desk = open_desk(fake)
    desk.press(Key.Key_Comma, CTRL)
    page = desk.window.navigator.page()
    assert page is not None
    page.form.sectionNav.choose("sync")  # type: ignore[attr-defined]
    desk.settle()
    form = page.sections["sync"].form  # type: ignore[attr-defined]
    assert form.sealButton.text() == "Ganti frasa sandi"
    form.sealButton.click()
    desk.settle()
    dialog = desk.dialog()
    desk.type("keliru")
    for words in ("kata baru sekali", "kata baru sekali"):
        desk.press(Key.Key_Tab)
        desk.type(words)
    desk.press(Key.Key_Return)
    desk.settle()
    assert dialog.form.oldField.error(), "the old one is wrong"
    desk.type("empat kata yang benar")
    desk.press(Key.Key_Return)
    desk.settle()
    assert fake.words == "kata baru sekali"
    form.forgetButton.click()
    desk.settle()
    assert form.sealButton.text() == "Tulis frasa sandi"


def test_syncing_by_itself_is_one_check_box_in_settings(open_desk: Open) -> None:
    fake = FakeSharing()
    desk = open_desk(fake)
    desk.press(Key.Key_Comma, CTRL)
    page = desk.window.navigator.page()
    page.form.sectionNav.choose("sync")  # type: ignore[union-attr]
    desk.settle()
    box = page.sections["sync"].form.automaticCheck  # type: ignore[union-attr]
    assert not box.isChecked()
    box.setFocus()
    desk.press(Key.Key_Space)
    desk.settle()
    assert fake.base.automatic


def test_what_is_typed_is_hidden_until_it_is_wanted(open_desk: Open) -> None:
    fake = FakeSharing(state=OPEN)
    desk = open_desk(fake)
    desk.window.actions_of["passphrase"].trigger()
    dialog = desk.dialog()
    line = dialog.form.newField.line
    assert line.echoMode() == QLineEdit.EchoMode.Password
    dialog.form.showCheck.click()
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    dialog.reject()
