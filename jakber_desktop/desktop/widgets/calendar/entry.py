"""How a meeting or a due date is drawn in the calendar: ground and icon of its status, words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.text_lines import text_lines
from jakber_desktop.desktop.words.calendar import plain_text, time_words
from jakber_desktop.desktop.words.meeting import CHIPS
from jakber_desktop.model.rows.calendar import CalendarEntry, CalendarMeeting, CalendarPlanned

_PAD, _ICON, _GAP, _NARROW, _LINE = 5, 16, 4, 84, 24
_GHOST = "ghost"
"""The tone of a day of a series that has no meeting yet: a dashed frame, no ground."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MEETING = "Rapat "


class EntryLook(NamedTuple):
    """Tone, icon and words of an entry; `lead` (the time) stands bold before them."""

    tone: str
    icon: str
    lead: str
    words: str


def entry_look(entry: CalendarEntry) -> EntryLook:
    """The look of an entry: a meeting by its status chip, a due date red when late."""
    if isinstance(entry, CalendarMeeting):
        _words, icon, tone = CHIPS[entry.chip]
        return EntryLook(tone, icon, time_words(entry.start), _bare(entry.title))
    if isinstance(entry, CalendarPlanned):
        return EntryLook(_GHOST, "arrow_repeat_all", "", _bare(entry.title))
    words = f"{entry.code} {plain_text(entry.text)}"
    if entry.status == "done":
        return EntryLook("success", "checkmark", "", words)
    return EntryLook("danger" if entry.late else "info", "clipboard_task", "", words)


def _bare(title: str) -> str:
    """A title without the word every meeting begins with: the room is for what tells it apart."""
    rest = title.removeprefix(_MEETING)
    return rest[:1].upper() + rest[1:]


def draw_entry(painter: QPainter, box: QRect, entry: CalendarEntry, *, ring: bool) -> None:
    """Draw an entry from the top of `box`, in two lines and more where it is tall.

    `ring`: the keys are on it.
    """
    style, look = theme(), entry_look(entry)
    ground, ink = _colours(look.tone)
    painter.save()
    framed = ring or style.high_contrast
    painter.setPen(QPen(style.color("focus"), 2) if framed else Qt.PenStyle.NoPen)
    if look.tone == _GHOST and not framed:
        framed = True
        painter.setPen(QPen(style.color("borderStrong"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(style.color(ground))
    inset = 1 if framed else 0
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 4, 4)
    painter.setClipRect(box)
    painter.setPen(style.color(ink))
    line = QRect(box.left(), box.top(), box.width(), min(box.height(), style.px(_LINE)))
    if box.width() >= _NARROW:
        at = QPoint(line.left() + _PAD, line.top() + (line.height() - _ICON) // 2)
        icons.draw(painter, at, look.icon, _ICON, ink)
    left = _draw_lead(painter, line, look.lead)
    if look.lead and box.height() >= style.px(_LINE) + style.line("small"):
        _draw_below(painter, box, look.words)
    else:
        painter.setFont(style.font("small"))
        room = max(0, line.right() - _PAD - left + 2)
        words = style.metrics("small").elidedText(look.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, line.top(), room + 2, line.height()), _LEFT, words)
    painter.restore()


def _draw_lead(painter: QPainter, line: QRect, lead: str) -> int:
    """The time, bold; returns where the words go on."""
    left = line.left() + _left_of_words(line.width())
    if not lead:
        return left
    bold = QFont(theme().font("label"))
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.drawText(line.adjusted(left - line.left(), 0, 0, 0), _LEFT, lead)
    return left + painter.fontMetrics().horizontalAdvance(lead) + 5


def _draw_below(painter: QPainter, box: QRect, words: str) -> None:
    """The words in as many lines as a tall box has under the first."""
    style = theme()
    step, top = style.line("small"), box.top() + style.px(_LINE) - 2
    room, most = box.width() - 2 * _PAD, max(1, (box.bottom() - top) // step)
    painter.setFont(style.font("small"))
    for text in text_lines(words, style.font("small"), room, most):
        painter.drawText(QRect(box.left() + _PAD, top, room + 2, step), _LEFT, text)
        top += step


def _left_of_words(width: int) -> int:
    return _PAD + (_ICON + _GAP if width >= _NARROW else 0)


def _colours(tone: str) -> tuple[str, str]:
    if tone == _GHOST:
        return "surface", "textSecondary"
    if tone == "accent":
        return "accentSoft", "accentText"
    return f"{tone}Soft", tone
