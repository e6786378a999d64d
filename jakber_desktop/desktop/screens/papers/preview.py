"""The middle of a window of papers: the pages as they print, or why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.model.errors import Refused

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop._forms.ui_paper_dialog import Ui_PaperDialog
    from jakber_desktop.desktop.tasks import Tasks
    from jakber_desktop.desktop.viewmodels.minutes.minutes import Paper


class PaperPreview(QObject):
    """Works the page view and its toolbar in a dialog's form; `again_wanted` by Coba lagi."""

    again_wanted = Signal()

    def __init__(self, form: Ui_PaperDialog, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._name = form, ""
        self._images = PageImages(tasks, self)
        self._images.failed.connect(self.show_trouble)
        view = form.pageView
        view.set_images(self._images)
        view.set_waiting(waiting=True)
        view.page_changed.connect(self._show_page)
        view.zoom_changed.connect(self._show_zoom)
        form.previousPageButton.clicked.connect(view.previous_page)
        form.nextPageButton.clicked.connect(view.next_page)
        form.zoomOutButton.clicked.connect(view.zoom_out)
        form.zoomInButton.clicked.connect(view.zoom_in)
        form.fitWidthButton.clicked.connect(self._toggle_fit)
        self._show_zoom(view.zoom, view.fits_width)

    def wait(self) -> None:
        """Another paper is being made; the one before stays in sight until then."""
        self._form.pageView.set_waiting(waiting=True)

    def show(self, paper: Paper, name: str) -> None:
        """Show a paper under its name."""
        self._name = name
        self._form.previewStack.setCurrentWidget(self._form.pageView)
        self._form.pageView.set_waiting(waiting=False)
        self._images.show(paper.pdf, paper.sizes)
        self._show_page()

    def show_trouble(self, error: Exception) -> None:
        """Why there is no paper, in its place; what is only refused needs no second try."""
        self._images.clear()
        self._form.pageView.set_waiting(waiting=False)
        state = self._form.troubleState
        happened, step = error_words(error)
        refused = isinstance(error, Refused)
        state.say("info" if refused else "error_circle", happened, step)
        again = (self.tr("Coba lagi"), "arrow_sync", self.again_wanted.emit)
        state.offer(*([] if refused else [again]), primary=False)
        self._form.previewStack.setCurrentWidget(state)
        self._show_page()

    def _show_page(self) -> None:
        form, view = self._form, self._form.pageView
        page, count = view.current_page, view.page_count()
        words = self.tr("Halaman {page} dari {count}").format(page=page + 1, count=count)
        form.pageLabel.setText(words if count else "")
        name = self.tr("Pratinjau {kind}").format(kind=self._name)
        view.setAccessibleName(f"{name}, {words}" if count else name)
        form.previousPageButton.setEnabled(count > 0)
        form.nextPageButton.setEnabled(page + 1 < count)

    def _show_zoom(self, zoom: float, fits: bool) -> None:
        percent = f"{round(zoom * 100)}%"
        self._form.zoomLabel.setText(percent)
        words = self.tr("Perbesaran {percent}").format(percent=percent)
        self._form.zoomLabel.setAccessibleName(words)
        self._form.fitWidthButton.setChecked(fits)

    def _toggle_fit(self, checked: bool) -> None:
        view = self._form.pageView
        view.fit_width() if checked else view.set_zoom(view.zoom)
