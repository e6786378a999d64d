"""The right half of Undangan: the letter as it will be printed, its zoom, its place among all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import key_text
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop._forms.ui_invitation_screen import Ui_InvitationScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel
    from jakber_desktop.desktop.viewmodels.invitation.preview import LetterPreview


class LetterPane(QObject):
    """Fills the preview of the screen's form."""

    def __init__(
        self,
        form: Ui_InvitationScreen,
        model: InvitationViewModel,
        preview: LetterPreview,
        services: Services,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._form, self._model, self._preview = form, model, preview
        self._services = services
        self._images = PageImages(services.tasks, self)
        form.pageView.set_images(self._images)
        form.previewStack.setMinimumSize(200, 100)
        self._images.failed.connect(self._say_trouble)
        preview.changed.connect(self._show)
        preview.failed.connect(self._say_trouble)
        form.pageView.zoom_changed.connect(self._show_zoom)
        form.zoomOutButton.clicked.connect(form.pageView.zoom_out)
        form.zoomInButton.clicked.connect(form.pageView.zoom_in)
        form.previousLetterButton.clicked.connect(self._previous)
        form.nextLetterButton.clicked.connect(self._next)
        for button, action in (
            (form.previousLetterButton, "previous_letter"),
            (form.nextLetterButton, "next_letter"),
            (form.zoomOutButton, "zoom_out"),
            (form.zoomInButton, "zoom_in"),
        ):
            found = services.actions[action]
            button.name_it(found.text(), key_text(found))
        self._show_zoom(form.pageView.zoom, form.pageView.fits_width)

    def attach(self, place: str) -> None:
        """The preview's own keys."""
        view, attach = self._form.pageView, self._services.actions.attach
        for action, deed in (
            ("zoom_in", view.zoom_in),
            ("zoom_out", view.zoom_out),
            ("zoom_width", view.fit_width),
            ("page_down", view.next_page),
            ("page_up", view.previous_page),
        ):
            attach(action, deed, place)

    def show_letter(self, *, together: bool) -> None:
        """The letter to the selected recipient, or the one to all."""
        meeting, row = self._model.meeting_id, self._model.row
        self._show_place(together=together)
        if meeting is None or self._model.sheet is None:
            return
        recipient = None if together or row is None else row.id
        self._preview.show(meeting, recipient, together=together or row is None)

    def fit(self) -> None:
        """Leave out what the header has no room for."""
        form = self._form
        fit(form.previewHeader, form.previewFrame.width(), (form.editLetterButton,))

    def measure(self) -> None:
        """Heights and widths that follow the text scale."""
        look, form = theme(), self._form
        form.previewHeader.setFixedHeight(look.size("paneHeaderTall"))
        form.zoomLabel.setFixedWidth(look.metrics("body").horizontalAdvance("200%") + 8)
        self.fit()

    def _show_place(self, *, together: bool) -> None:
        form, row = self._form, self._model.row
        place, count = self._model.place()
        each = not together and count > 0
        form.previousLetterButton.setVisible(each)
        form.nextLetterButton.setVisible(each)
        form.placeLabel.setVisible(each)
        form.previousLetterButton.setEnabled(place > 1)
        form.nextLetterButton.setEnabled(0 < place < count)
        words = self.tr("{n} dari {count}").format(n=place, count=count)
        form.placeLabel.setText(words)
        name = row.label if each and row else ""
        if together and count:
            name = self.tr("untuk {n} penerima").format(n=count)
        form.nameLabel.setText(name)
        spoken = self.tr("Pratinjau surat {n} dari {count}, {name}")
        told = spoken.format(n=place, count=count, name=name) if each else ""
        form.pageView.setAccessibleName(told or self.tr("Pratinjau surat undangan"))
        self.fit()

    def _show(self) -> None:
        form, letter = self._form, self._preview.letter
        form.previewStack.setCurrentWidget(form.pageView)
        if letter is None:
            self._images.clear()
        else:
            self._images.show(letter.pdf, letter.sizes)
        form.pageView.set_waiting(waiting=letter is None)

    def _say_trouble(self, error: Exception) -> None:
        form = self._form
        self._images.clear()
        step = self.tr("Data rapat aman. Coba lagi; bila tetap gagal, lihat rinciannya.")
        if isinstance(error, JakberError):
            step = " ".join(error_words(error))
        else:
            self._services.messages.error(error)
        form.previewState.say("error_circle", self.tr("Pratinjau tidak dapat dibuat"), step)
        again = (self.tr("Coba lagi"), "arrow_sync", self._preview.draw)
        form.previewState.offer(again, primary=False)
        form.previewStack.setCurrentWidget(form.previewState)

    def _show_zoom(self, zoom: float, _fits: bool) -> None:
        percent = f"{round(zoom * 100)}%"
        self._form.zoomLabel.setText(percent)
        words = self.tr("Perbesaran {percent}").format(percent=percent)
        self._form.zoomLabel.setAccessibleName(words)

    def _previous(self) -> None:
        self._model.step(-1)

    def _next(self) -> None:
        self._model.step(1)
