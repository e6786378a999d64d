"""The command palette (mockup 10): a panel over the dimmed window, all of it by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from jakber_desktop.desktop._forms.ui_palette_panel import Ui_PalettePanel
from jakber_desktop.desktop.models.palette_model import spoken
from jakber_desktop.desktop.shown.palette_rows import PaletteRow
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.search.palette import SCOPES
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.search.scope_pills import PillSpec

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from jakber_desktop.desktop.viewmodels.search.palette import PaletteViewModel

_LIGHT, _DARK = 0.36, 0.55
"""How much of the scrim's colour lies over the window (ui-design §9, 10)."""
_TOP, _TOP_LOW, _LOW, _SIDE = 57, 16, 620, 24
_FOOT, _NONE, _BETWEEN = 36, 32, 8


class Palette(QWidget):
    """Covers its window; `opened(row, new_window)` says what was chosen, after it closed."""

    opened = Signal(object, bool)

    def __init__(self, model: PaletteViewModel, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._window = model, window
        self._back: QWidget | None = None
        self._enter: bool | None = None
        """Enter came before the answer: whether it asked for a window of its own."""
        self._percent: int | None = None
        """How far the index is while it is being made."""
        self.panel = PalettePanel(self)
        self.form = self.panel.form
        self.hide()
        self._connect()

    def open(self, text: str = "") -> None:
        """Show over the window, which gets its keys back when this closes."""
        if not self.isVisible():
            self._back = QApplication.focusWidget()
        self._enter = None
        self.form.line.setText(text)
        self._model.set_text(text)
        self._place()
        self.show()
        self.raise_()
        self.form.line.setFocus()

    def look_again(self) -> None:
        """The index has become whole: an answer that nobody has stepped through yet is renewed."""
        words, chosen = self._model.words, self.form.list.current()
        if self.isVisible() and words and chosen in (None, *self._model.rows[:1]):
            self._model.set_text(self.form.line.text())

    def tell_progress(self, percent: int | None) -> None:
        """The index is made this far, and the answers lack something until then; None: whole."""
        if percent != self._percent:
            self._percent = percent
            self._show_note()

    def close_it(self) -> None:
        """Hide, and give the keys back."""
        self.hide()
        back, self._back = self._back, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus()

    # --- set up ---

    def _connect(self) -> None:
        line, form = self.form.line, self.form
        line.textChanged.connect(self._typed)
        line.stepped.connect(self._step)
        line.open_wanted.connect(self._open_current)
        line.scope_stepped.connect(self._step_scope)
        line.new_wanted.connect(self._open_new)
        line.everywhere_wanted.connect(self._open_everywhere)
        line.left.connect(self.close_it)
        form.list.opened.connect(self._open_current)
        form.pills.chosen.connect(self._choose_scope)
        self._model.shown.connect(self._show)
        theme().changed.connect(self._place)
        self._window.installEventFilter(self)

    # --- showing ---

    def _typed(self, text: str) -> None:
        if self.isVisible():
            self._enter = None
            self._model.set_text(text)

    def _show(self) -> None:
        form, model = self.form, self._model
        form.list.rows.show(model.groups)
        form.list.choose_first()
        count = len(model.rows)
        form.pills.show_scope(model.scope.key, count if model.words else -1)
        form.list.setVisible(count > 0)
        self._show_note()
        if not self.isVisible():
            return
        if self._enter is not None:
            self._open_current(self._enter)
        elif model.words:
            self._announce_count(count)

    def _show_note(self) -> None:
        """The line under the rows: nothing was found, or not everything can be found yet."""
        label, words, count = self.form.noneLabel, self._model.words, len(self._model.rows)
        partial = bool(words) and self._percent is not None
        if partial:
            told = self.tr("Indeks pencarian sedang disusun, {percent}%. Hasilnya belum lengkap.")
            label.setText(told.format(percent=self._percent))
        elif words:
            told = self.tr("Tidak ada hasil untuk “{text}”. Periksa ejaannya.")
            label.setText(told.format(text=words))
        else:
            label.setText(self.tr("Ketik beberapa huruf."))
        label.setVisible(partial or count == 0)
        self._place()

    def _announce_count(self, count: int) -> None:
        current = self.form.list.current()
        found = self.tr("{n} hasil").format(n=count) if count else self.form.noneLabel.text()
        self._announce(f"{found}. {spoken(current)}" if current is not None else found)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.form.line, words))

    def _place(self) -> None:
        """In the middle at the top; the list gives way in a low window."""
        self.setGeometry(self._window.rect())
        wide = min(theme().size("commandPaletteWidth"), self.width() - 2 * _SIDE)
        top = _TOP if self.height() >= _LOW else _TOP_LOW
        height = self.panel.fitted(wide, self.height() - top - _TOP_LOW)
        self.panel.setGeometry((self.width() - wide) // 2, top, wide, height)

    # --- deeds ---

    def _step(self, step: int) -> None:
        self.form.list.step(step)
        current = self.form.list.current()
        if current is not None:
            self._announce(spoken(current))

    def _step_scope(self, step: int) -> None:
        keys = [scope.key for scope in SCOPES]
        at = (keys.index(self._model.scope.key) + step) % len(keys)
        self._choose_scope(keys[at])
        self._announce(self.form.pills.words(keys[at]))

    def _choose_scope(self, key: str) -> None:
        sign = next(scope.sign for scope in SCOPES if scope.key == key)
        self.form.line.setText(sign + self._model.words)
        self.form.line.setFocus()

    def _open_current(self, new_window: bool) -> None:
        if self._model.waiting:
            self._enter = new_window
            return
        row = self.form.list.current()
        if row is not None and not (new_window and row.meeting_id is None):
            self._open(row, new_window=new_window)

    def _open_new(self) -> None:
        """Ctrl+N: the meeting of the typed title, else as everywhere."""
        row = next((one for one in self._model.rows if one.new_title), None)
        row = row or next((one for one in self._model.rows if one.command == "new_meeting"), None)
        if row is not None:
            self._open(row, new_window=False)

    def _open_everywhere(self) -> None:
        """Ctrl+Shift+F: all that answers to the words, on its page."""
        row = PaletteRow("everywhere", "search", "", search_for=self._model.words)
        if not self._model.words:
            row = row._replace(command="search_all")
        self._open(row, new_window=False)

    def _open(self, row: PaletteRow, *, new_window: bool) -> None:
        if row.off:
            self._announce(row.detail)
            return
        self._model.opened(row)
        self.close_it()
        self.opened.emit(row, new_window)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_it()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = QColor(theme().color("scrim"))
        colour.setAlphaF(_DARK if theme().dark else _LIGHT)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colour)


class PalettePanel(QFrame):
    """Line, pills, list and keys on a rounded ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_PalettePanel()
        self.form.setupUi(self)
        self.setAccessibleName(self.tr("Cari dan perintah"))
        form = self.form
        form.escKey.show_key("Esc", self.tr("tutup"))
        form.noneLabel.setContentsMargins(8, 0, 8, 0)
        form.pills.set_pills(
            (
                PillSpec("all", "", self.tr("Semua")),
                PillSpec("command", ">", self.tr("Perintah")),
                PillSpec("meeting", "#", self.tr("Rapat")),
                PillSpec("person", "@", self.tr("Orang")),
                PillSpec("outcome", "!", self.tr("Keputusan dan tindak lanjut")),
            )
        )
        form.keys.show_hints(
            (
                KeyHint("↑↓", self.tr("pilih")),
                KeyHint("Enter", self.tr("buka")),
                KeyHint("Ctrl+Enter", self.tr("buka di jendela baru")),
                KeyHint("Tab", self.tr("ganti kelompok")),
            )
        )

    def fitted(self, width: int, most: int) -> int:
        """The height for all lines, at most `most`; the list is given what is left."""
        form = self.form
        form.footFrame.setFixedHeight(theme().px(_FOOT))
        form.noneLabel.setFixedHeight(theme().px(_NONE))
        wanted = form.list.wanted_height()
        form.list.setMinimumHeight(0)
        form.list.setMaximumHeight(wanted)
        self.setFixedWidth(width)
        rest = form.line.height() + 1 + 10 + form.pills.sizeHint().height() + 16
        rest += form.footFrame.height() + 2
        if not form.noneLabel.isHidden():
            rest += form.noneLabel.height() + (0 if form.list.isHidden() else _BETWEEN)
        if form.list.isHidden():
            return min(most, rest)
        return min(most, rest + wanted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("controlBorder"), 1))
            painter.setBrush(look.color("surface"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 10, 10)
            foot = self.form.footFrame.geometry()
            painter.setClipRect(foot)
            painter.setBrush(look.color("surfaceAlt"))
            painter.drawRoundedRect(box, 10, 10)
            painter.fillRect(1, foot.top(), self.width() - 2, 1, look.color("border"))
