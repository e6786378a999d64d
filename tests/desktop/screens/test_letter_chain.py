"""The signing chain in the letter's panel: a.n., u.b., Plt. by keys, the letter beside shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.screens.invitation.letter_panel import LetterPanel
from jakber_desktop.desktop.viewmodels.invitation.letter import LetterForm
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.meeting_records import meeting_record

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.record import Invitation

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, window: QMainWindow, session: Session, meeting_id: str) -> LetterPanel:
    """The panel on the sample, which has no letter yet but for its signatory."""
    session.open_fully()
    qtbot.waitUntil(lambda: session.workspace is not None, timeout=10_000)
    add_post(session.workspace, "KDH-KLN", "Kepala Biro KDH dan KLN")
    edit_letter(session.workspace, meeting_id, signatory_post="Kepala Bagian KLN")
    made, model = LetterPanel(), LetterForm(session, window)
    made.show_model(model)
    window.setCentralWidget(made)
    window.show()
    model.read(meeting_id)
    return made


def letter(session: Session, meeting_id: str) -> Invitation:
    found = meeting_record(session.workspace, meeting_id).invitation
    assert found is not None
    return found


def fill(panel: LetterPanel, name: str, text: str) -> None:
    panel.field(name).setFocus()
    QTest.keyClicks(QApplication.focusWidget(), text)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)


def test_a_chain_is_typed_and_kept(panel: LetterPanel, session: Session, meeting_id: str) -> None:
    fill(panel, "on_behalf_of", "Gubernur")
    fill(panel, "delegated_through", "Sekretaris Daerah")
    panel.field("acting").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    kept = letter(session, meeting_id)
    assert (kept.on_behalf_of, kept.delegated_through, kept.acting) == (
        "Gubernur", "Sekretaris Daerah", "Plt.",
    )  # fmt: skip
    assert panel.field("acting").text() == "Plt."
    block = "a.n. Gubernur\nSekretaris Daerah\nu.b.\nPlt. Kepala Bagian KLN,"
    assert panel.form.signingLabel.text().startswith(block)


def test_under_beliau_alone_is_told_under_its_field(
    panel: LetterPanel, session: Session, meeting_id: str
) -> None:
    fill(panel, "delegated_through", "Sekretaris Daerah")
    assert panel.field("delegated_through").error() == "Isi “Atas nama (a.n.)” lebih dahulu."
    assert letter(session, meeting_id).delegated_through is None


def test_the_posts_of_the_directory_are_offered_and_named(panel: LetterPanel) -> None:
    for name, label in (
        ("on_behalf_of", "Atas nama (a.n.)"), ("delegated_through", "Untuk beliau (u.b.)"),
    ):  # fmt: skip
        field = panel.field(name)
        assert "Kepala Biro KDH dan KLN" in field.line.suggestions()  # type: ignore[attr-defined]
        assert field.line.accessibleName() == label  # type: ignore[attr-defined]
