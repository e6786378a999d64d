"""The Notula stage with keys and mouse on real widgets and real pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from jakber_desktop.desktop.screens.minutes.minutes_screen import PLACE, MinutesScreen
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.minutes.minutes import MinutesViewModel
from jakber_desktop.desktop.widgets.preview.page_paint import Mark
from jakber_desktop.model.errors import MeetingNotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.shown.findings import FindingRow
    from jakber_desktop.desktop.tasks import Tasks

Key = Qt.Key
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Keypad = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def screen(
    qtbot: QtBot, window: QMainWindow, tasks: Tasks, services: Services, source: Any,
    idle: Callable[[], None],
) -> MinutesScreen:  # fmt: skip
    """The stage as in a window of 1366 px: three pages, two required and one advised finding."""
    made = MinutesScreen(MinutesViewModel(tasks, window), services, window)
    window.setCentralWidget(made)
    services.actions.update_facts(place=PLACE, ready=True, writable=True)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.view_model.set_source(source)
    made.view_model.open("m1")
    idle()
    made.enter()
    return made


def test_the_stage_shows_pages_findings_and_counts(screen: MinutesScreen) -> None:
    form = screen.form
    assert form.pageLabel.accessibleName() == "Halaman 1 dari 3"
    assert form.zoomLabel.text() == "80%"
    assert form.countChip.look().text == "3"
    assert form.kindChoice.text() == "Notula"
    assert form.profileChoice.text() == "Pergub DKI 99/2021"
    assert screen.note().words == "F4 · 3 halaman"
    assert form.pageView.accessibleName() == "Pratinjau Notula, Halaman 1 dari 3"


def test_f8_walks_the_findings_and_marks_their_places(qtbot: QtBot, screen: MinutesScreen) -> None:
    view = screen.form.pageView
    qtbot.keyClick(view, Key.Key_F8)
    assert view.mark == Mark(0, 90.0, "error")
    qtbot.keyClick(view, Key.Key_F8)
    assert view.mark == Mark(2, 140.0, "error")
    assert view.current_page == 2
    qtbot.keyClick(view, Key.Key_F8, Shift)
    assert view.mark == Mark(0, 90.0, "error")


def test_enter_after_f8_opens_the_finding_from_the_list_and_from_the_page(
    qtbot: QtBot, screen: MinutesScreen
) -> None:
    opened: list[FindingRow] = []
    screen.form.findingsList.finding_opened.connect(opened.append)
    qtbot.keyClick(screen.form.pageView, Key.Key_Return)  # nothing is marked yet
    assert opened == []
    qtbot.keyClick(screen.form.pageView, Key.Key_F8)
    assert QApplication.focusWidget() is screen.form.findingsList
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert opened == [screen.view_model.findings.rows[0]]
    screen.form.pageView.setFocus()
    qtbot.keyClick(screen.form.pageView, Key.Key_Enter, Keypad)
    assert opened == [screen.view_model.findings.rows[0]] * 2


def test_a_finding_that_is_not_on_this_paper_clears_the_mark(
    qtbot: QtBot, screen: MinutesScreen, source: Any, idle: Callable[[], None]
) -> None:
    source.places = {"meeting.opened_at": source.places["meeting.opened_at"]}
    screen.view_model.reload()
    idle()
    for _ in range(2):
        qtbot.keyClick(screen.form.pageView, Key.Key_F8)
    assert screen.form.pageView.mark is None


def test_keys_zoom_and_turn_pages(qtbot: QtBot, screen: MinutesScreen) -> None:
    view, form = screen.form.pageView, screen.form
    qtbot.keyClick(view, Key.Key_Plus, Control)
    assert form.zoomLabel.text() == "90%"
    qtbot.keyClick(view, Key.Key_Minus, Control)
    qtbot.keyClick(view, Key.Key_Minus, Control)
    assert form.zoomLabel.text() == "70%"
    qtbot.keyClick(view, Key.Key_0, Control)
    assert form.fitWidthButton.isChecked()
    qtbot.keyClick(view, Key.Key_PageDown)
    assert form.pageLabel.accessibleName() == "Halaman 2 dari 3"
    assert form.thumbnailStrip.currentIndex().row() == 1


def test_buttons_do_what_the_keys_do(qtbot: QtBot, screen: MinutesScreen) -> None:
    form = screen.form
    for button, shown in (
        (form.zoomInButton, "90%"),
        (form.zoomOutButton, "80%"),
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert form.zoomLabel.text() == shown
    qtbot.mouseClick(form.nextPageButton, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.nextPageButton, Qt.MouseButton.LeftButton)
    assert form.pageView.current_page == 2
    assert not form.nextPageButton.isEnabled()
    qtbot.mouseClick(form.previousPageButton, Qt.MouseButton.LeftButton)
    assert form.pageView.current_page == 1
    qtbot.mouseClick(form.fitWidthButton, Qt.MouseButton.LeftButton)
    assert form.pageView.fits_width
    qtbot.mouseClick(form.fitWidthButton, Qt.MouseButton.LeftButton)
    assert not form.pageView.fits_width


def test_a_small_page_leads_to_its_page(qtbot: QtBot, screen: MinutesScreen) -> None:
    strip = screen.form.thumbnailStrip
    at = strip.visualRect(strip.model().index(1, 0)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert screen.form.pageView.current_page == 1


def test_another_kind_is_chosen_in_the_menu(
    screen: MinutesScreen, source: Any, idle: Callable[[], None]
) -> None:
    screen.form.kindChoice.menu().actions()[1].trigger()
    idle()
    assert source.asked[-1][1] == "undangan"
    assert screen.form.kindChoice.text() == "Surat undangan"
    assert screen.form.kindChoice.accessibleName() == "Jenis dokumen: Surat undangan"


def test_f4_hides_and_shows_the_findings_and_is_remembered(
    qtbot: QtBot, screen: MinutesScreen, services: Services, window: QMainWindow, tasks: Tasks
) -> None:
    qtbot.keyClick(screen, Key.Key_F4)
    assert not screen.form.findingsFrame.isVisible()
    again = MinutesScreen(MinutesViewModel(tasks, window), services, window)
    assert again.form.findingsFrame.isHidden()
    again.toggle_panel()
    assert not again.form.findingsFrame.isHidden()


def test_f8_brings_a_hidden_panel_back(qtbot: QtBot, screen: MinutesScreen) -> None:
    screen.toggle_panel()
    qtbot.keyClick(screen.form.pageView, Key.Key_F8)
    assert screen.form.findingsFrame.isVisible()


def test_finalising_says_why_it_is_closed(screen: MinutesScreen) -> None:
    form = screen.form
    assert not form.finalizeButton.isEnabled()
    assert form.reasonLabel.text() == (
        "Lengkapi 2 isian wajib dahulu. Setelah final, isi notula terkunci dan kode QR diterbitkan."
    )


def test_nothing_missing_is_said_so(
    screen: MinutesScreen, source: Any, idle: Callable[[], None]
) -> None:
    source.findings, source.settled = [], ()
    screen.view_model.reload()
    idle()
    form = screen.form
    assert form.findingsStack.currentWidget() is form.findingsState
    assert form.findingsState.words()[0] == "Tidak ada yang perlu dilengkapi"
    assert form.countChip.isHidden()
    assert form.reasonLabel.text().startswith("Kelengkapan sedang diperiksa.")


def test_a_preview_that_fails_says_so_and_can_be_tried_again(
    qtbot: QtBot, screen: MinutesScreen, source: Any, idle: Callable[[], None]
) -> None:
    source.trouble = MeetingNotFound(ref="2018-04-04")
    screen.view_model.reload()
    idle()
    form = screen.form
    assert form.previewStack.currentWidget() is form.troubleState
    title, text = form.troubleState.words()
    assert title == "Pratinjau tidak dapat dibuat"
    assert "2018-04-04" in text
    source.trouble = None
    again = next(b for b in form.troubleState.findChildren(QAbstractButton) if b.isVisible())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    idle()
    assert form.previewStack.currentWidget() is form.pageView
    assert form.pageView.page_count() == 3


def test_a_broken_pdf_is_a_failed_preview_too(
    screen: MinutesScreen, source: Any, services: Services, idle: Callable[[], None]
) -> None:
    source.pdf = b"bukan PDF"
    screen.view_model.reload()
    idle()
    assert screen.form.previewStack.currentWidget() is screen.form.troubleState
    assert "Data rapat aman" in screen.form.troubleState.words()[1]


@pytest.mark.parametrize(
    ("action", "suffix", "content"),
    [("save_docx", "docx", b"notula docx"), ("save_text", "txt", b"notula txt")],
)
def test_saving_writes_the_file_and_offers_its_folder(
    screen: MinutesScreen, services: Any, tmp_path: Path, idle: Callable[[], None],
    action: str, suffix: str, content: bytes,
) -> None:  # fmt: skip
    target = services.dialogs.target = tmp_path / f"Notula.{suffix}"
    services.actions[action].trigger()
    idle()
    assert target.read_bytes() == content
    assert services.dialogs.asked == [f"Simpan Notula: notula_2018.{suffix}"]
    kind, title, text = services.messages.told[-1]
    assert (kind, title) == ("success", f"Notula.{suffix} tersimpan")
    assert str(tmp_path) in text
    words, deed = services.messages.buttons[-1]
    deed()
    assert (words, services.dialogs.shown) == ("Buka folder", [target])


def test_control_e_saves_in_the_format_of_the_chosen_name(
    qtbot: QtBot, screen: MinutesScreen, services: Any, tmp_path: Path, source: Any,
    idle: Callable[[], None],
) -> None:  # fmt: skip
    services.dialogs.target = tmp_path / "Notula.md"
    qtbot.keyClick(screen.form.pageView, Key.Key_E, Control)
    idle()
    assert (tmp_path / "Notula.md").read_bytes() == b"notula md"
    services.dialogs.target = tmp_path / "Rapat 4.4"
    qtbot.keyClick(screen.form.pageView, Key.Key_E, Control)
    idle()
    assert (tmp_path / "Rapat 4.4.pdf").read_bytes() == source.pdf


def test_a_name_that_gets_its_suffix_never_replaces_unasked(
    screen: MinutesScreen, services: Any, tmp_path: Path, idle: Callable[[], None]
) -> None:
    (tmp_path / "lama.pdf").write_bytes(b"lama")
    services.dialogs.target = tmp_path / "lama"
    services.dialogs.yes = False
    screen.output.save_it()
    idle()
    assert (tmp_path / "lama.pdf").read_bytes() == b"lama"


def test_a_file_that_cannot_be_written_is_told(
    screen: MinutesScreen, services: Any, tmp_path: Path, idle: Callable[[], None]
) -> None:
    services.dialogs.target = tmp_path / "tidak ada" / "Notula.pdf"
    screen.output.save_it()
    idle()
    assert services.messages.told[-1][0] == "error"


def test_control_p_prints_the_shown_pages(
    qtbot: QtBot, screen: MinutesScreen, services: Any, tmp_path: Path, idle: Callable[[], None]
) -> None:
    pytest.importorskip("PySide6.QtPrintSupport", reason="Qt's print module needs libcups2")

    def to_file(printer: Any) -> bool:
        assert printer.docName() == "notula_2018"
        printer.setOutputFormat(printer.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
        printer.setPrintRange(printer.PrintRange.PageRange)
        printer.setFromTo(2, 3)
        return True

    services.dialogs.prepare_printer = to_file
    qtbot.keyClick(screen.form.pageView, Key.Key_P, Control)
    qtbot.waitUntil(lambda: services.messages.told != [], timeout=10_000)
    assert services.messages.told[0][:2] == ("success", "cetak.pdf tersimpan")
    assert len(pypdf.PdfReader(tmp_path / "cetak.pdf").pages) == 2


def test_printing_all_into_a_file_gives_the_document_itself(
    screen: MinutesScreen, services: Any, tmp_path: Path, source: Any, idle: Callable[[], None]
) -> None:
    pytest.importorskip("PySide6.QtPrintSupport", reason="Qt's print module needs libcups2")

    def to_file(printer: Any) -> bool:
        printer.setOutputFormat(printer.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
        return True

    services.dialogs.prepare_printer = to_file
    screen.output.print_it()
    idle()
    assert (tmp_path / "cetak.pdf").read_bytes() == source.pdf
    assert services.messages.told[-1][1] == "cetak.pdf tersimpan"


def test_printing_and_saving_wait_for_the_document(
    screen: MinutesScreen, services: Any, idle: Callable[[], None]
) -> None:
    screen.view_model.open("m2")
    screen.output.print_it()
    screen.output.save_it()
    idle()
    assert [title for _, title, _ in services.messages.told] == ["Dokumen belum siap"] * 2
    assert services.dialogs.asked == []


def test_every_control_has_a_name(screen: MinutesScreen) -> None:
    views = (screen.form.pageView, screen.form.thumbnailStrip, screen.form.findingsList)
    controls: list[QWidget] = [*screen.findChildren(QAbstractButton), *views]
    nameless = [
        control.objectName()
        for control in controls
        if not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert nameless == []


def test_tab_goes_from_the_strip_over_toolbar_and_page_to_the_findings(
    qtbot: QtBot, screen: MinutesScreen
) -> None:
    screen.form.thumbnailStrip.setFocus()
    order = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        order.append(focus.objectName())
        qtbot.keyClick(focus, Key.Key_Tab)
    assert order[:12] == [
        "thumbnailStrip", "previousPageButton", "nextPageButton", "kindChoice", "profileChoice",
        "zoomOutButton", "zoomInButton", "fitWidthButton", "panelButton", "pageView",
        "findingsList", "moreButton",
    ]  # fmt: skip


@pytest.fixture
def restored_theme() -> Iterator[None]:
    yield
    theme().set_text_scale(1.0)


@pytest.mark.parametrize("scale", [1.0, 1.3])
@pytest.mark.parametrize("size", [(1310, 572), (1037, 406), (904, 372)])
def test_nothing_is_cut_off_at_any_size(
    screen: MinutesScreen, window: QMainWindow, restored_theme: None, scale: float,
    size: tuple[int, int],
) -> None:  # fmt: skip
    theme().set_text_scale(scale)
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    form = screen.form
    for widget in screen.findChildren(QWidget):
        if not widget.isVisible() or widget.parentWidget() in (form.pageView, form.findingsList):
            continue
        if isinstance(widget, QAbstractButton) or widget in (form.pageLabel, form.flowSteps):
            need = widget.minimumSizeHint()
            assert widget.width() >= need.width(), widget.objectName()
            assert widget.height() >= need.height(), widget.objectName()
    reason = form.reasonLabel
    assert reason.height() >= reason.heightForWidth(reason.width())
    assert form.pageView.height() > 100
    assert form.stripFrame.isVisible() == (size[0] >= 1100 * scale)
