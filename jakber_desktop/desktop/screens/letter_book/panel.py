"""The panel of Buku surat: a series' pattern, the blocks of each laptop, and its gaps (19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from jakber_desktop.desktop._forms.ui_letter_book_panel import Ui_RegisterPanel
from jakber_desktop.desktop.widgets.letter_book.lines import BlockLine, GapLine
from jakber_desktop.desktop.words.letter_book import NUMBERS_LOW, series_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from jakber_desktop.desktop.viewmodels.letter_book.letter_book import LetterBookViewModel

_GAP_SIGNS = {
    "void": ("dismiss_circle", "danger"),
    "outside": ("info", "info"),
    "lent": ("laptop", "textSecondary"),
    "unknown": ("question_circle", "warning"),
}
_GAPS = 20
"""So many gaps are shown, the newest; `jakber numbers` and the export have all."""


class RegisterPanel(QFrame):
    """Shows what a LetterBookViewModel says of the series that is chosen."""

    outside_wanted = Signal()
    menu_wanted = Signal(object)
    """Where (global QPoint) the menu of further deeds should open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RegisterPanel()
        self.form.setupUi(self)
        form = self.form
        form.outsideButton.name_it(self.tr("Catat nomor luar"), "L")
        form.moreButton.name_it(self.tr("Lainnya"))
        form.outsideButton.clicked.connect(self.outside_wanted)
        form.moreButton.clicked.connect(self._ask_menu)

    def show_register(self, model: LetterBookViewModel) -> None:
        """Show the series the model is about now."""
        series, form = model.series(), self.form
        if series is None:
            return
        form.seriesLabel.setText(self.tr("Nomor {kind}").format(kind=series_words(series).lower()))
        form.patternLabel.setText(
            self.tr("Urut per tahun, pola {pattern}").format(pattern=series.example)
        )
        following = self.tr("Berikutnya {number}").format(number=series.next_number or "")
        form.nextLabel.setText(following)
        form.nextLabel.setVisible(series.next_number is not None)
        form.troubleLabel.setText(series.trouble)
        form.troubleLabel.setVisible(bool(series.trouble))
        self._show_blocks(model)
        self._show_gaps(model)
        form.outsideButton.setEnabled(model.can_edit)

    def _show_blocks(self, model: LetterBookViewModel) -> None:
        blocks, form = model.blocks(), self.form
        lines = _lines(form.blocksLayout, len(blocks), BlockLine, self)
        for line, (block, left) in zip(lines, blocks, strict=True):
            name = block.device_name
            if block.own:
                name = self.tr("{name} (ini)").format(name=name)
            rest = self.tr("{first}–{last}, sisa {left}").format(
                first=f"{block.first:03}", last=f"{block.last:03}", left=left
            )
            size = block.last - block.first + 1
            share = (size - block.left) / size
            low = left <= NUMBERS_LOW and not (block.own and model.own_left() is None)
            line.say(name, rest, share, own=block.own, low=low)  # type: ignore[attr-defined]
        for part in (form.blocksLabel, form.blocksNote):
            part.setVisible(bool(blocks))

    def _show_gaps(self, model: LetterBookViewModel) -> None:
        gaps, form = model.gaps()[::-1], self.form
        shown = gaps[:_GAPS]
        more = len(gaps) - len(shown)
        doubles = model.register.doubles if model.register else ()
        said = [(gap.words, *_GAP_SIGNS[gap.kind]) for gap in shown]
        if more:
            said.append((self.tr("dan {n} celah lagi").format(n=more), "info", "textSecondary"))
        if doubles:
            told = self.tr("Nomor ganda: {numbers}").format(numbers=", ".join(doubles[:5]))
            said.insert(0, (told, "warning", "danger"))
        if not said:
            said = [(self.tr("Tidak ada celah"), "checkmark_circle", "success")]
        lines = _lines(form.gapsLayout, len(said), GapLine, self)
        for line, one in zip(lines, said, strict=True):
            line.say(*one)  # type: ignore[attr-defined]

    def _ask_menu(self) -> None:
        button = self.form.moreButton
        at: QPoint = button.mapToGlobal(button.rect().bottomLeft())
        self.menu_wanted.emit(at)


def _lines(
    layout: QVBoxLayout, count: int, make: Callable[[QWidget], QWidget], parent: QWidget
) -> list[QWidget]:
    """So many lines in a layout; those there already are used again."""
    while layout.count() > count:
        item = layout.takeAt(layout.count() - 1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    while layout.count() < count:
        layout.addWidget(make(parent))
    items = [layout.itemAt(place) for place in range(count)]
    widgets = [item.widget() for item in items if item is not None]
    return [widget for widget in widgets if widget is not None]
