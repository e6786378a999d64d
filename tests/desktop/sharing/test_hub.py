"""A hub's address: typed, tried, joined, shown beside the folder, let go (S7)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jakber_desktop.model.errors.hub import HubLoginRefused, HubUnreachable
from jakber_desktop.model.rows.sync import FolderProbe
from tests.desktop.sharing.fake_sharing import SHARED, FakeSharing
from tests.desktop.sharing.test_page import NOWHERE, alone

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desktop.sharing.conftest import Desk

    Open = Callable[..., Desk]

Key = Qt.Key
ADDRESS = "postgresql://sekretaris@hub.contoh/rapat"
EMPTY = FolderProbe(reachable=True, founded=False, sealed=False, laptops=0)


class FakeHub(FakeSharing):
    """With a hub that lets one password in."""

    def __init__(self, *, state: Any = SHARED) -> None:
        super().__init__(state=state)
        self.at_hub = EMPTY
        self.away = False

    def probe_hub(self, address: str, password: str) -> tuple[str, str, FolderProbe]:
        self.asked.append(f"try {address}")
        if self.away:
            raise HubUnreachable(name="hub.contoh/rapat", reason="servernya tidak menjawab")
        if password != "benar":
            raise HubLoginRefused(name="hub.contoh/rapat")
        return f"{address}?password={password}", address, self.at_hub

    def set_hub(self, _workspace: Any, address: str) -> None:
        shown = address.partition("?")[0]
        before = self.base
        folder = shown if before.folder in {"", before.hub} else before.folder
        self.base = before._replace(folder=folder, hub=shown)

    def set_passphrase(self, workspace: Any, words: str, at: str | None = None) -> None:
        self.asked.append(f"seal {at}")
        super().set_passphrase(workspace, words)

    def unlock(self, workspace: Any, words: str, at: Any = None) -> None:
        super().unlock(workspace, words, None if at is None else Path("hub"))


def lonely() -> FakeHub:
    fake = FakeHub(state=NOWHERE)
    fake.laptops, fake.told, fake.joined = alone().laptops, (), ()
    return fake


def test_the_first_laptop_founds_at_a_hub(open_desk: Open) -> None:
    fake = lonely()
    desk = open_desk(fake)
    desk.window.actions_of["choose_hub"].trigger()
    desk.settle()
    dialog = desk.dialog()
    assert not dialog.form.yesButton.isEnabled()
    assert not dialog.form.forgetButton.isVisible()
    desk.type(ADDRESS)
    desk.press(Key.Key_Tab)
    assert dialog.form.passwordField.line.echoMode() == QLineEdit.EchoMode.Password
    desk.type("salah")
    desk.press(Key.Key_Return)
    desk.settle()
    assert "menolak nama pengguna atau kata sandi" in dialog.form.passwordField.error()
    desk.type("benar")  # over what was selected
    desk.press(Key.Key_Return)
    desk.settle()
    words = desk.dialog()
    assert words.form.titleLabel.text() == "Mulai berbagi di hub ini?"
    assert words.form.pathLabel.text() == ADDRESS
    assert "administrator" in words.form.adviceLabel.text()
    desk.type("tiga kata rahasia")
    desk.press(Key.Key_Tab)
    desk.type("tiga kata rahasia")
    desk.press(Key.Key_Return)
    desk.settle()
    assert fake.base.hub == fake.base.folder == ADDRESS
    assert f"seal {ADDRESS}?password=benar" in fake.asked
    assert f"sync {ADDRESS}" in fake.asked
    told = desk.shown_words(desk.page.form.folderCard)
    assert "Hub terjangkau" in told
    assert "Hub PostgreSQL" in told


def test_a_hub_beside_the_folder(open_desk: Open) -> None:
    fake = FakeHub()
    fake.at_hub = FolderProbe(reachable=True, founded=True, sealed=True, laptops=3)
    desk = open_desk(fake)
    desk.page.form.folderCard.form.hubButton.click()
    desk.settle()
    desk.type(ADDRESS)
    desk.press(Key.Key_Tab)
    desk.type("benar")
    desk.press(Key.Key_Return)
    desk.settle()
    words = desk.dialog()
    assert words.form.titleLabel.text() == "Gabung ke hub ini?"
    assert "3 laptop" in words.form.textLabel.text()
    desk.type("bukan kata yang benar")
    desk.press(Key.Key_Return)
    desk.settle()
    assert words.form.oldField.error()
    assert fake.base.hub == "", "words that do not fit choose nothing"
    desk.type("empat kata yang benar")
    desk.press(Key.Key_Return)
    desk.settle()
    assert (fake.base.hub, fake.base.folder) == (ADDRESS, SHARED.folder)
    told = desk.shown_words(desk.page.form.folderCard)
    assert ADDRESS in told
    assert "Folder bersama" in told


def test_a_hub_that_is_away_changes_nothing(open_desk: Open) -> None:
    fake = lonely()
    fake.away = True
    desk = open_desk(fake)
    desk.window.actions_of["choose_hub"].trigger()
    desk.settle()
    dialog = desk.dialog()
    desk.type(ADDRESS)
    desk.press(Key.Key_Return)
    desk.settle()
    assert "servernya tidak menjawab" in dialog.form.addressField.error()
    assert dialog.form.yesButton.isEnabled()
    desk.press(Key.Key_Escape)
    desk.settle()
    assert fake.base == NOWHERE


def test_a_hub_is_let_go(open_desk: Open) -> None:
    fake = FakeHub(state=SHARED._replace(hub=ADDRESS))
    desk = open_desk(fake)
    desk.window.actions_of["choose_hub"].trigger()
    desk.settle()
    dialog = desk.dialog()
    assert dialog.form.addressField.line.text() == ADDRESS
    dialog.form.forgetButton.click()
    desk.settle()
    assert fake.base.hub == ""
    assert desk.told()[0][1] == "Hub dilepaskan dari laptop ini"
