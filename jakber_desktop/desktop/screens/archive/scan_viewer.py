"""The middle of Arsip: a scan's pages large and small, its toolbar, or why there is none to see."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.scans import render_scan
from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop._forms.ui_archive_screen import Ui_ArchiveScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.archive.archive import ArchiveViewModel


class ScanViewer(QObject):
    """Follows an ArchiveViewModel; `choose` asks for a scan where there is none."""

    shown = Signal()
    """Another scan is shown, or another state of it."""

    def __init__(
        self,
        view_model: ArchiveViewModel,
        form: Ui_ArchiveScreen,
        services: Services,
        choose: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._form, self._choose = view_model, form, choose
        self._images = PageImages(services.tasks, self)
        self._drawn: tuple[str, tuple[int, ...]] | None = None
        form.thumbnailStrip.set_images(self._images)  # it hears of another scan first
        form.pageView.set_images(self._images)
        self._images.failed.connect(view_model.fail_scan)
        self._connect()
        self._show_zoom(form.pageView.zoom, form.pageView.fits_width)
        self.show_scan()

    def rotate(self) -> None:
        """Turn the page being read."""
        self._view_model.rotate(self._form.pageView.current_page)

    def show_scan(self) -> None:
        """The pages of the scan, the sheet it is awaited on, or what is to be said instead."""
        view_model, form = self._view_model, self._form
        self._draw()
        waiting = view_model.scan is None and view_model.trouble is None
        waiting = waiting and view_model.wanted() is not None
        form.pageView.set_waiting(waiting=waiting)
        if view_model.scan is not None or waiting:
            asked = self._asks_for_scan()
            form.previewStack.setCurrentWidget(form.pageView)
            if asked:
                form.pageView.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view_model.trouble is not None:
            self._say_trouble(view_model.trouble)
        else:
            self._say_empty()
        self._show_page()
        self.shown.emit()

    def _draw(self) -> None:
        scan = self._view_model.scan
        if scan is None:
            self._drawn = None
            self._images.clear()
        elif self._drawn != (scan.attachment, scan.turns):
            self._drawn = (scan.attachment, scan.turns)
            self._images.show(scan.data, scan.sizes, partial(render_scan, scan.turns))

    def _asks_for_scan(self) -> bool:
        """Whether the keys are at a button that asks for a scan: they go to its pages then."""
        keyed, form = QApplication.focusWidget(), self._form
        inside = keyed is not None and form.emptyState.isAncestorOf(keyed)
        return inside or keyed is form.attachButton

    def _say_empty(self) -> None:
        form, title = self._form, self.tr("Belum ada pindaian")
        if self._view_model.scans.can_edit:
            text = self.tr("Seret notula bertanda tangan (PDF, JPG, atau PNG) ke sini.")
            form.emptyState.say("scan", title, text)
            form.emptyState.offer((self.tr("Pilih pindaian"), "scan", self._choose))
        else:
            form.emptyState.say("scan", title)
            form.emptyState.offer()
        form.previewStack.setCurrentWidget(form.emptyState)

    def _say_trouble(self, error: Exception) -> None:
        """The scan cannot be drawn: say so in its place, with a way on."""
        state, wanted = self._form.emptyState, self._view_model.wanted()
        if isinstance(error, JakberError):
            state.say("error_circle", *error_words(error))
            state.offer()
        else:
            title = self.tr("Pindaian ini tidak dapat ditampilkan di sini")
            text = self.tr("Berkasnya tersimpan. Buka dengan program lain.")
            state.say("error_circle", title, text)
            deed = partial(self._view_model.scans.open_file, wanted or "")
            state.offer((self.tr("Buka berkas"), "open", deed), primary=False)
        self._form.previewStack.setCurrentWidget(state)

    # --- which scan ---

    def _choose_scan(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._view_model.scans.files.row(current.row())
        if row is not None:
            self._view_model.choose(row.id)

    def _follow_scan(self) -> None:
        """The list marks the scan that is shown."""
        wanted, current = self._view_model.wanted(), self._form.scansList.current()
        if wanted is not None and (current is None or current.id != wanted):
            self._form.scansList.choose(wanted)

    # --- the toolbar ---

    def _show_page(self) -> None:
        form = self._form
        page, count = form.pageView.current_page, form.pageView.page_count()
        words = self.tr("Pindaian, halaman <b>{page}</b> dari {count}")
        form.pageLabel.setText(words.format(page=page + 1, count=count) if count else "")
        plain = self.tr("Pindaian, halaman {page} dari {count}").format(page=page + 1, count=count)
        form.pageLabel.setAccessibleName(plain if count else "")
        form.pageView.setAccessibleName(plain if count else self.tr("Pindaian"))
        for part in (
            form.rotateButton, form.zoomOutButton, form.zoomLabel, form.zoomInButton,
            form.fitWidthButton,
        ):  # fmt: skip
            part.setVisible(count > 0)
        form.thumbnailStrip.show_page(page)

    def _show_zoom(self, zoom: float, fits: bool) -> None:
        percent = f"{round(zoom * 100)}%"
        self._form.zoomLabel.setText(percent)
        words = self.tr("Perbesaran {percent}").format(percent=percent)
        self._form.zoomLabel.setAccessibleName(words)
        self._form.fitWidthButton.setChecked(fits)

    def _toggle_fit(self, checked: bool) -> None:
        view = self._form.pageView
        view.fit_width() if checked else view.set_zoom(view.zoom)

    def _connect(self) -> None:
        view_model, form = self._view_model, self._form
        view_model.scan_changed.connect(self.show_scan)
        view_model.scan_changed.connect(self._follow_scan)
        form.scansList.selectionModel().currentChanged.connect(self._choose_scan)
        form.pageView.page_changed.connect(self._show_page)
        form.pageView.zoom_changed.connect(self._show_zoom)
        form.thumbnailStrip.page_chosen.connect(form.pageView.go_to_page)
        form.zoomOutButton.clicked.connect(form.pageView.zoom_out)
        form.zoomInButton.clicked.connect(form.pageView.zoom_in)
        form.fitWidthButton.clicked.connect(self._toggle_fit)
