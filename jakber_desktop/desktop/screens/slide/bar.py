"""The bar of agenda items at the foot of the projector: what is done, what is on, what is ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from jakber_desktop.desktop.screens.slide.measures import Measures
    from jakber_desktop.model.rows.projection import Slide

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TONES = {"done": "success", "current": "accent", "ahead": "controlBorder"}
_GAP, _NAMED = 12, 190
"""Between two items; the narrowest one that has room for its name."""
_PLACE = QT_TRANSLATE_NOOP("Projector", "Butir {number} dari {total}")


def draw_bar(painter: QPainter, place: QRect, slide: Slide, size: Measures) -> None:
    """One stroke an item, its name below while there is room; else only which one is on."""
    count = len(slide.items)
    if not count:
        return
    gap = size.px(_GAP if count <= 12 else 4)
    wide = (place.width() - gap * (count - 1)) / count
    for nth, item in enumerate(slide.items):
        left = place.left() + round(nth * (wide + gap))
        stroke = QRect(left, place.top(), max(2, round(wide)), size.px(5))
        painter.fillRect(stroke, theme().color(_TONES[item.progress]))
        if wide >= size.px(_NAMED):
            now = item.progress == "current"
            line = QRect(left, place.top() + size.px(12), round(wide), size.px(30))
            _write(painter, line, f"{item.number} {item.title}", size, now=now)
    if wide < size.px(_NAMED):
        words = QCoreApplication.translate("Projector", _PLACE)
        line = place.adjusted(0, size.px(12), 0, 0)
        _write(painter, line, words.format(number=slide.number, total=slide.total), size, now=True)


def _write(painter: QPainter, line: QRect, words: str, size: Measures, *, now: bool) -> None:
    painter.setFont(size.font("footNow" if now else "foot"))
    painter.setPen(theme().color("text" if now else "textSecondary"))
    measure = painter.fontMetrics()
    told = measure.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _LEFT, told)
