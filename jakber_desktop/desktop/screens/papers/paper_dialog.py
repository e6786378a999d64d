"""A window of papers: a list at the left, the live preview, the choices and the number at right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from jakber_desktop.desktop._forms.ui_paper_dialog import Ui_PaperDialog
from jakber_desktop.desktop.screens.papers.keys import bind_keys, name_controls
from jakber_desktop.desktop.screens.papers.preview import PaperPreview
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.operations.parsing import show_date

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.screens.minutes.output import MinutesOutput
    from jakber_desktop.desktop.services import Messages, Services
    from jakber_desktop.desktop.viewmodels.papers.paper_model import PaperModel
    from jakber_desktop.desktop.widgets.key_hints import KeyHint
    from jakber_desktop.desktop.widgets.message_bar import MessageBar
    from jakber_desktop.model.errors import FieldInvalid

    Teller = Callable[[MessageBar, QObject], Messages]

_LIST_WIDTH, _OPTIONS_WIDTH = 252, 288
_LIST_SHARE, _OPTIONS_SHARE = 0.23, 0.27
"""Of the window at most: the page between them must stay readable."""


class PaperDialog(QDialog):
    """Shows a PaperModel; a subclass names it, offers its choices, and sets `output`."""

    output: MinutesOutput
    keys_wanted = Signal()
    """F1: what the keys of this window do."""

    def __init__(
        self, model: PaperModel, services: Services, tell: Teller, parent: QWidget
    ) -> None:
        """`tell` makes what speaks through the dialog's own message bar."""
        super().__init__(parent)
        self._over = parent.window()
        self.form = Ui_PaperDialog()
        self.form.setupUi(self)
        # as large as its window, never larger for what stands in it
        self.form.rootLayout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # over the page, where nothing is clicked: no message moves a button under the mouse
        self.form.rootLayout.removeWidget(self.form.messageBar)
        self.form.messageBar.lie_over(self.form.previewStack)
        self.model = model
        model.setParent(self)
        self._services = services._replace(messages=tell(self.form.messageBar, self))
        self._preview = PaperPreview(self.form, services.tasks, self)
        self._connect()
        name_controls(self.form)
        theme().changed.connect(self._measure)
        self._measure()

    def begin(self) -> None:
        """Read, and open in the size of the window; the keys are in the list."""
        self.resize(self._over.size())
        bind_keys(self)
        self.model.read()
        self.open()
        self.form.papersList.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def own_keys(self) -> list[KeyHint]:
        """Keys that only this window of papers has, for its foot and F1."""
        return []

    def name_it(self, title: str, of: str, list_name: str) -> None:
        """What the dialog is called, what it is of, and what its list holds."""
        self.setWindowTitle(f"{title}: {of}" if of else title)
        self.form.titleLabel.setText(title)
        self.form.ofLabel.setText(of)
        self.form.ofLabel.setVisible(bool(of))
        self.form.papersList.setAccessibleName(list_name)

    # --- what the model tells ---

    def _show_lines(self) -> None:
        self.form.papersList.show_lines(self.model.lines, self.model.chosen)
        self.show_options()

    def show_options(self) -> None:
        """The choices of the chosen paper."""
        self.form.options.offer("profile", self.model.profiles, self.model.profile)

    def _show_drawing(self) -> None:
        """Until the next paper is there, the one before stays in sight, but cannot be taken."""
        self._close_ways(closed=True)
        self._preview.wait()

    def _show_paper(self) -> None:
        paper, trouble = self.model.paper, self.model.trouble
        if paper is not None:
            self._preview.show(paper, self.model.kind_name())
        elif trouble is not None:
            self._preview.show_trouble(trouble)
        self._close_ways(closed=paper is None)
        self.show_options()
        self._show_number()
        self._show_withheld()

    def _show_withheld(self) -> None:
        """What is closed goes into no paper for others: the maker is told how much that is (R4)."""
        count = self.model.withheld
        title = self.withheld_title(count) if count else ""
        self.form.options.show_withheld(title, self.withheld_words())

    def withheld_title(self, count: int) -> str:
        """How much the paper leaves out."""
        return self.tr("{n} tugas tertutup tidak ditulis").format(n=count)

    def withheld_words(self) -> str:
        """Why, and what to do about it."""
        return self.tr("Asalnya agenda atau butir tertutup; sampaikan secara langsung.")

    def _close_ways(self, *, closed: bool) -> None:
        form = self.form
        for button in (form.printButton, form.pdfButton, form.docxButton, form.textButton):
            button.setEnabled(not closed)

    # --- the number ---

    def _show_number(self) -> None:
        model = self.model
        state, button = self.number_words(), ""
        if model.can_book() and model.free():
            button = self.tr("Pesan nomor")
        elif model.can_issue() and model.booked():
            button = self.tr("Terbitkan nomor")
        self.form.options.show_number(state, button, show_date(model.date()))
        locked = self.tr("Basis data hanya dapat dibaca.") if model.session.read_only else ""
        self.form.options.lock_number(locked)

    def number_words(self) -> tuple[str, str, str]:
        """State, title and text of the chosen paper's number (StateLine)."""
        model = self.model
        given = [slot.row for slot in model.slots if slot.row is not None]
        if not given:
            words = self.tr("Tempat nomornya dicetak kosong.")
            if model.can_book():  # both come from the letter register
                words = self.tr("Nomor dan tanggal surat tercetak setelah nomornya dipesan.")
            if model.session.read_only:
                words = self.tr("Basis data hanya dapat dibaca.")
            return "note", self.tr("Belum bernomor"), words
        if len(model.slots) > 1:
            words = self.tr("{n} dari {all} surat bernomor")
            title = words.format(n=len(given), all=len(model.slots))
        else:
            title = given[0].number
        if model.remark:
            return "waiting", title, QCoreApplication.translate("core", model.remark)
        if any(slot.outdated for slot in model.slots):
            words = self.tr("Terbit; rapat berubah sesudahnya. Surat baru perlu nomor baru.")
            return "waiting", title, words
        if model.free():
            return "waiting", title, self.tr("Pesan nomor untuk surat yang lain.")
        if model.booked():
            return "going", title, self.tr("Dipesan; naskah masih draf sampai nomornya terbit.")
        return "good", title, self.tr("Terbit; nomor tidak berubah lagi.")

    def number_it(self) -> None:
        """Book the number, or issue the booked one (Ctrl+B)."""
        button = self.form.options.form.numberButton
        if button.isVisible() and button.isEnabled():
            self.form.options.form.dateField.say_error("")
            self.model.number_it(self.form.options.form.dateField.text())

    def _refuse_date(self, error: FieldInvalid) -> None:
        self.form.options.form.dateField.say_error(error_words(error)[0])

    def _tell_number(self, issued: bool) -> None:
        words = self.tr("Nomor terbit") if issued else self.tr("Nomor dipesan")
        self._services.messages.done(words, self._services.session.undo)

    def undo(self) -> None:
        """Take back the last change (Ctrl+Z)."""
        session = self._services.session
        if session.writable and session.undo_label is not None:
            session.undo()

    # --- the preview ---

    def _to_preview(self, _row: int = 0) -> None:
        self.form.pageView.setFocus(Qt.FocusReason.TabFocusReason)

    def walk_panes(self, step: int) -> None:
        """The keys go to the next part, or back (F6)."""
        form = self.form
        panes: Sequence[QWidget] = (form.papersList, form.pageView, *self._first_option())
        here = next((n for n, pane in enumerate(panes) if _holds(pane, self.focusWidget())), -step)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _first_option(self) -> tuple[QWidget, ...]:
        return (self.form.options,)

    # --- closing ---

    def reject(self) -> None:
        """Esc, or the window's cross: not while pages go to the printer."""
        if self.output.progress_words():
            title = self.tr("Pencetakan masih berjalan")
            self._services.messages.info(title, self.output.progress_words())
        else:
            super().reject()

    # --- set-up ---

    def _connect(self) -> None:
        form, model = self.form, self.model
        model.lines_changed.connect(self._show_lines)
        model.drawing.connect(self._show_drawing)
        model.drawn.connect(self._show_paper)
        model.numbered.connect(self._tell_number)
        model.date_refused.connect(self._refuse_date)
        model.failed.connect(self._services.messages.error)
        self._preview.again_wanted.connect(model.read)
        form.papersList.chosen.connect(model.choose)
        form.papersList.opened.connect(self._to_preview)
        form.options.number_wanted.connect(self.number_it)
        form.closeButton.clicked.connect(self.reject)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        look, form = theme(), self.form
        room = self.width()
        form.listFrame.setFixedWidth(min(look.px(_LIST_WIDTH), round(room * _LIST_SHARE)))
        form.options.setFixedWidth(min(look.px(_OPTIONS_WIDTH), round(room * _OPTIONS_SHARE)))
        form.toolbarFrame.setFixedHeight(look.size("paneHeaderTall"))
        form.zoomLabel.setFixedWidth(look.metrics("body").horizontalAdvance("200%") + 8)
        form.previewStack.setMinimumSize(200, 100)


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))
