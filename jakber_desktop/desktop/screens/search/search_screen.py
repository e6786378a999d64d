"""Cari di semua notula (Ctrl+Shift+F): everything that was found, narrowed and leafed through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from jakber_desktop.desktop._forms.ui_search_screen import Ui_SearchScreen
from jakber_desktop.desktop.screens.search.filters import KindMenu, SeriesMenu, YearMenu
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page
from jakber_desktop.desktop.widgets.segmented import SegmentSpec
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.search.page import SearchPageModel

_LINE_WIDTH = 420
PLACE = "search"


class SearchScreen(Page):
    """Everything works by keys alone: typing, Down into the list, Enter."""

    opened = Signal(object, bool)
    """A row (PaletteRow), and whether it is wanted in a window of its own."""

    def __init__(
        self, model: SearchPageModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_SearchScreen()
        self.form.setupUi(self)
        self.model, self._services = model, services
        self._percent: int | None = None
        """How far the index is while it is being made."""
        form = self.form
        form.filterEdit.setMaximumWidth(theme().px(_LINE_WIDTH))
        self._menus = (
            KindMenu(form.kindButton, model), YearMenu(form.yearButton, model),
            SeriesMenu(form.seriesButton, model),
        )  # fmt: skip
        specs = [
            SegmentSpec("newest", self.tr("Terbaru")),
            SegmentSpec("relevance", self.tr("Paling cocok")),
        ]
        form.orderSegments.set_segments(specs, "newest")
        self._connect()
        theme().changed.connect(self._measure)
        self._measure()
        self._show()

    # --- page ---

    def place(self) -> str:
        return PLACE

    def title(self) -> str:
        return self.tr("Cari di semua notula")

    def hints(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint("↑↓", self.tr("pilih")),
            KeyHint("Enter", self.tr("buka")),
            KeyHint("Ctrl+Enter", self.tr("buka di jendela baru")),
            KeyHint("Ctrl+F", self.tr("ketik kata")),
        )

    def enter(self) -> None:
        self.focus_line()

    def panes(self) -> tuple[QWidget, ...]:
        return self.form.filterEdit, self.form.list

    def search_for(self, text: str) -> None:
        """Type these words; none leaves those that stand there."""
        if text:
            self.form.filterEdit.setText(text)
            self.model.set_text(text)
        self.focus_line()

    def look_again(self) -> None:
        """Ask anew where nobody has stepped through the answer."""
        lines = self.form.list.rows.rows()
        if self.model.text and self.form.list.currentIndex().row() in (-1, *lines[:1]):
            self.model.again()

    def tell_progress(self, percent: int | None) -> None:
        """The index is made this far, and the answers lack something until then; None: whole."""
        self._percent = percent
        self._tell_count()
        if not self.model.count:
            self._say_empty()

    def focus_line(self) -> None:
        """The keys to the words, all of them chosen."""
        self.form.filterEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.filterEdit.selectAll()

    # --- showing ---

    def _show(self) -> None:
        form, model = self.form, self.model
        form.list.rows.show(model.groups)
        form.list.choose_first()
        form.listStack.setCurrentWidget(form.listPage if model.count else form.emptyState)
        if not model.count:
            self._say_empty()
        self._tell_count()
        for menu in self._menus:
            menu.show_choice()
        form.list.look_ahead()

    def _add(self) -> None:
        self.form.list.rows.add(self.model.groups)
        self._tell_count()
        self.form.list.look_ahead()

    def _tell_count(self) -> None:
        model = self.model
        words = self.tr("{n} hasil") if model.ends else self.tr("lebih dari {n} hasil")
        told = words.format(n=model.count) if model.count else ""
        if told and self._percent is not None:
            making = self.tr("indeks pencarian sedang disusun, {percent}%")
            told = f"{told} · {making.format(percent=self._percent)}"
        self.form.countLabel.setText(told)

    def _say_empty(self) -> None:
        place, model, error = self.form.emptyState, self.model, self._services.session.error
        place.offer()
        if error is not None:
            place.say("error_circle", *error_words(error))
        elif not model.text:
            place.say(
                "search",
                self.tr("Cari di semua notula"),
                self.tr("Ketik kata, nama, atau nomor. Isi lampiran PDF ikut dicari."),
            )
        elif self._percent is not None:
            words = self.tr("Indeks pencarian sedang disusun, {percent}%")
            told = self.tr(
                "Yang belum masuk indeks belum ditemukan. Hasilnya muncul sendiri nanti."
            )
            place.say("clock", words.format(percent=self._percent), told)
        else:
            words = self.tr("Tidak ada hasil untuk “{text}”").format(text=model.text)
            told = self.tr("Periksa ejaan, atau coba kata yang lain.")
            if model.filtered:
                told = self.tr("Periksa ejaan, atau hapus saringan.")
            place.say("search", words, told)
            if model.filtered:
                again = self.tr("Hapus saringan")
                place.offer((again, "filter_dismiss", model.clear_filter), primary=False)

    # --- set-up ---

    def _connect(self) -> None:
        form, model = self.form, self.model
        form.filterEdit.narrowed.connect(model.set_text)
        form.filterEdit.left.connect(self._to_list)
        form.orderSegments.chosen.connect(self._order)
        form.list.opened.connect(self._open)
        form.list.more_wanted.connect(model.more)
        form.list.left.connect(self.focus_line)
        model.shown.connect(self._show)
        model.added.connect(self._add)
        model.failed.connect(self._services.messages.error)
        actions = self._services.actions
        actions.attach("filter", self.focus_line, PLACE)
        actions.attach("clear_filter", model.clear_filter, PLACE)

    def _to_list(self) -> None:
        if self.model.count:
            self.form.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _order(self, order: str) -> None:
        self.model.narrow(order=order)

    def _open(self, beside: bool) -> None:
        row = self.form.list.current()
        if row is not None:
            self.opened.emit(row, beside)

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self.form.filterEdit.setMaximumWidth(theme().px(_LINE_WIDTH))
