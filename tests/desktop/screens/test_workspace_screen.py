"""A meeting's workspace on the real sample database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMainWindow

from jakber_desktop.desktop.screens.workspace.workspace_screen import WorkspaceScreen
from jakber_desktop.desktop.widgets.preview.page_view import MARK_HEIGHT_MM
from jakber_desktop.model.errors import DatabaseBusy, MeetingNotFound
from jakber_desktop.model.rows import STAGES
from jakber_desktop.operations.papers.printing import KIND_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.services import Services

Key = Qt.Key
Alt = Qt.KeyboardModifier.AltModifier
DIGITS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6)


@pytest.fixture
def workspace(
    qtbot: QtBot, window: QMainWindow, services: Services, meeting_id: str
) -> WorkspaceScreen:
    """The sample meeting, with the database not yet open in full."""
    made = WorkspaceScreen(services, window)
    window.setCentralWidget(made)

    def follow() -> None:  # as the shell does
        services.actions.update_facts(place=made.place())

    made.about_changed.connect(follow)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert made.open(meeting_id)
    made.enter()
    return made


@pytest.fixture
def filled(
    workspace: WorkspaceScreen, source: Any, services: Services, idle: Callable[[], None]
) -> WorkspaceScreen:
    """The same with documents and findings."""
    services.actions.update_facts(ready=True, writable=True)
    workspace.minutes_model.set_source(source)
    idle()
    return workspace


def test_the_header_tells_the_meeting(workspace: WorkspaceScreen) -> None:
    form = workspace.form
    assert form.titleLabel.text().startswith("Rapat Monitoring Pencapaian Target Kerjasama")
    assert form.titleLabel.accessibleName() == form.titleLabel.text()
    assert form.metaLabel.text() == "Rabu, 4 April 2018"
    assert form.statusChip.look().text == "Notula belum final"
    assert form.readOnlyChip.isHidden()
    assert workspace.title().startswith("Notula: Rapat Monitoring")


def test_it_opens_at_notula_and_waits_for_the_document(
    qtbot: QtBot, workspace: WorkspaceScreen
) -> None:
    assert workspace.place() == "workspace.minutes"
    assert workspace.form.stageStack.currentWidget() is workspace.minutes
    assert workspace.minutes.form.pageView.page_count() == 0
    assert workspace.note().words == ""


def test_the_stepper_counts_what_is_required_once_it_is_known(filled: WorkspaceScreen) -> None:
    buttons = filled.form.stageStepper.buttons
    assert buttons[4].accessibleName() == (
        "Tahap 5 Notula, ada isian wajib yang kosong, 2 isian wajib"
    )
    assert buttons[2].accessibleName() == "Tahap 3 Kehadiran, selesai, 6 kantor"


@pytest.mark.parametrize(("key", "place"), list(zip(DIGITS, STAGES, strict=True)))
def test_alt_and_a_digit_open_a_stage(
    qtbot: QtBot, filled: WorkspaceScreen, key: Key, place: str
) -> None:
    qtbot.keyClick(filled.minutes.form.pageView, key, Alt)
    assert filled.place() == f"workspace.{place}"
    assert filled.form.printButton.isVisible() == (place == "minutes")
    qtbot.keyClick(filled, Key.Key_5, Alt)
    assert filled.form.stageStack.currentWidget() is filled.minutes
    assert filled.form.printButton.isVisible()


def test_print_and_save_belong_to_notula_alone(filled: WorkspaceScreen, services: Services) -> None:
    assert services.actions["print"].isEnabled()
    assert services.actions["save_docx"].isEnabled()
    filled.form.stageStepper.buttons[0].click()
    assert not services.actions["print"].isEnabled()
    assert not services.actions["next_finding"].isEnabled()


def test_the_save_menu_offers_three_formats(filled: WorkspaceScreen) -> None:
    words = [action.text() for action in filled.form.saveButton.menu().actions()]
    assert words == ["Simpan sebagai PDF…", "Simpan sebagai Word…", "Simpan sebagai teks…"]


def test_the_crumb_leads_back_to_the_list(qtbot: QtBot, workspace: WorkspaceScreen) -> None:
    with qtbot.waitSignal(workspace.back_requested):
        qtbot.mouseClick(workspace.form.backButton, Qt.MouseButton.LeftButton)
    assert workspace.form.backButton.accessibleName() == "Kembali ke daftar rapat"


def test_a_meeting_that_is_gone_is_told(workspace: WorkspaceScreen, services: Any) -> None:
    assert not workspace.open("00000000000000000000000000000000")
    kind, error, _ = services.messages.told[-1]
    assert kind == "error"
    assert isinstance(error, MeetingNotFound)


def test_a_change_by_somebody_else_is_read_at_once_or_on_return(
    filled: WorkspaceScreen, source: Any, services: Services, window: QMainWindow,
    idle: Callable[[], None],
) -> None:  # fmt: skip
    services.session.changed.emit()
    idle()
    assert len(source.asked) == 2
    window.hide()
    services.session.changed.emit()
    idle()
    assert len(source.asked) == 2
    window.show()
    filled.enter()
    idle()
    assert len(source.asked) == 3


def test_a_database_that_does_not_open_in_full_says_so_and_can_be_tried_again(
    qtbot: QtBot, workspace: WorkspaceScreen, services: Services, idle: Callable[[], None]
) -> None:
    services.session.failed.emit(DatabaseBusy(name="contoh.jakber"))
    form = workspace.minutes.form
    assert form.previewStack.currentWidget() is form.troubleState
    assert form.findingsState.words()[0] == "Kelengkapan belum dapat diperiksa"
    services.session.error = DatabaseBusy(name="contoh.jakber")
    again = next(one for one in form.troubleState.findChildren(QAbstractButton) if one.isVisible())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.pageView.page_count() > 0, timeout=20_000)
    assert form.previewStack.currentWidget() is form.pageView


@pytest.fixture
def opened(
    qtbot: QtBot, workspace: WorkspaceScreen, services: Services, idle: Callable[[], None]
) -> WorkspaceScreen:
    """The sample with everything real: documents, checks, pages."""
    services.actions.update_facts(ready=True, writable=True)
    services.session.open_fully()
    qtbot.waitUntil(lambda: workspace.minutes_model.paper is not None, timeout=20_000)
    idle()
    return workspace


def test_the_sample_shows_its_minutes_and_what_they_lack(opened: WorkspaceScreen) -> None:
    form = opened.minutes.form
    assert form.pageView.page_count() >= 2
    assert opened.note().words.startswith("F4 · ")
    assert set(form.kindChoice.choices()) == set(KIND_NAMES)
    assert form.profileChoice.text() == "Pergub DKI 99/2021"
    found = opened.minutes_model.findings
    assert len(found.required) == 4
    assert all(row.page is not None for row in found.rows)
    assert form.reasonLabel.text().startswith("Lengkapi 4 isian wajib dahulu.")


@pytest.mark.parametrize("kind", ["undangan", "daftar-hadir", "siaran-berita"])
def test_every_kind_of_document_is_shown(
    opened: WorkspaceScreen, idle: Callable[[], None], kind: str
) -> None:
    opened.minutes.form.kindChoice.choose(kind)
    idle()
    assert opened.minutes_model.kind == kind
    assert opened.minutes.form.pageView.page_count() >= 1
    assert opened.minutes.form.previewStack.currentWidget() is opened.minutes.form.pageView


def test_the_national_profile_prints_on_a4(
    opened: WorkspaceScreen, idle: Callable[[], None]
) -> None:
    opened.minutes.form.profileChoice.choose("national_2023")
    idle()
    assert opened.note().words.startswith("A4 · ")


def test_a_finding_is_marked_on_the_line_it_is_about(
    opened: WorkspaceScreen, idle: Callable[[], None]
) -> None:
    opened.minutes.next_finding()
    idle()
    mark, paper = opened.minutes.form.pageView.mark, opened.minutes_model.paper
    assert mark is not None
    assert paper is not None
    words = _words_at(paper.pdf, mark.page, mark.top_mm)
    assert words.startswith("Waktu")


def _words_at(pdf: bytes, page: int, top_mm: float) -> str:
    """The text printed in the marked band of a page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page]
        top = sheet.get_height() - top_mm / 25.4 * 72
        text = sheet.get_textpage().get_text_bounded(
            top=top + 1, bottom=top - MARK_HEIGHT_MM / 25.4 * 72
        )
        return text.strip()
    finally:
        document.close()


def test_every_control_of_the_header_has_a_name(workspace: WorkspaceScreen) -> None:
    form = workspace.form
    for button in (form.backButton, form.saveButton, form.printButton, form.menuButton):
        assert button.accessibleName(), button.objectName()
        assert button.toolTip(), button.objectName()
