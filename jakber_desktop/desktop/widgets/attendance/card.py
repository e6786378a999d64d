"""Who is here, small: the card below the agenda of Pembahasan (mockup 03, left below)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.key_focus import came_by_key
from jakber_desktop.desktop.widgets.key_hints import draw_key, key_width
from jakber_desktop.desktop.words.attendance import office_sentence, sheet_words, translated
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QShowEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.attendance.count import AttendanceCount
    from jakber_desktop.model.rows.attendance import AttendanceSheet, OfficeSheet

_KEY = "F9"
_SIDE, _TOP, _HEAD, _LINE, _BETWEEN, _MOST = 12, 8, 24, 22, 8, 8
"""Margins, heights (scaled), the gap of the two columns, and how many offices are listed."""
_WIDTH, _DOT, _GAP = 243, 14, 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AttendanceCard(QAbstractButton):
    """Counts of a meeting's attendance, honest about groups of unknown size (C2).

    `AttendanceCard(count, services, parent)`, then `follow(meeting_id)`; it reads by itself when
    shown and when the data change. One tab stop; click, Space or Enter emit `opened` (the screen
    opens its CheckInPopup). `words()` is the count alone, for a pane without room for the card;
    `counted` says when it changed.
    """

    opened = Signal()
    counted = Signal()

    def __init__(
        self, count: AttendanceCount, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.count = count
        self.waits: Callable[[], bool] = _never
        """Whether news can wait: the screen that shows the card reads it later by `count.read`."""
        self._ring = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.opened)
        self.count.changed.connect(self._show)
        self.count.failed.connect(services.messages.error)
        services.session.changed.connect(self._renew)
        services.session.ready.connect(self._renew)
        theme().changed.connect(self.updateGeometry)
        self._show()

    def follow(self, meeting_id: str | None) -> None:
        """From now on this meeting (None: no meeting)."""
        self.count.follow(meeting_id)
        self._renew()

    def words(self) -> str:
        """The count: "6 orang + 3 unsur"; "" while it is not known."""
        return sheet_words(self.count.sheet) if self.count.sheet else ""

    # --- inside ---

    def _renew(self) -> None:
        """Read again; unseen it waits until it is shown."""
        if self.isVisible() and not self.waits():
            self.count.read()

    def _show(self) -> None:
        sheet = self.count.sheet
        name = self.tr("Hadir: {count}").format(count=self.words() or self.tr("belum diketahui"))
        offices = "; ".join(map(office_sentence, sheet.offices)) if sheet else ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(offices)
        told = self.tr("Isi cepat kehadiran ({key})").format(key=_KEY)
        self.setToolTip("\n".join([told, *map(office_sentence, sheet.offices if sheet else ())]))
        self.updateGeometry()
        self.update()
        self.counted.emit()

    def _foot_words(self, sheet: AttendanceSheet) -> str:
        """ "6 kantor hadir · 3 unsur tanpa jumlah"; before anybody came, who is expected."""
        tally, parts = sheet.tally, []
        if tally.offices:
            parts.append(self.tr("{n} kantor hadir").format(n=tally.offices))
        if tally.expected:
            parts.append(self.tr("{n} belum hadir").format(n=tally.expected))
        if tally.units:
            parts.append(self.tr("{n} unsur tanpa jumlah").format(n=tally.units))
        return " · ".join(parts) or self.tr("Belum ada yang dicatat")

    # --- Qt ---

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(max(self.width(), _WIDTH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        look, sheet = theme(), self.count.sheet
        cells = min(_MOST, len(sheet.offices)) if sheet else 0
        lines = -(-cells // _columns(sheet, width - 2 * _SIDE)) if sheet else 0
        return look.px(_HEAD + (lines + 1) * _LINE) + 2 * _TOP

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_key(event.reason())
        super().focusInEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count.read()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, sheet = theme(), self.count.sheet
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            box = self.rect().adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
            head = QRect(box.left(), box.top(), box.width(), look.px(_HEAD))
            self._paint_head(painter, head, sheet)
            if sheet is not None:
                self._paint_offices(painter, box.adjusted(0, look.px(_HEAD), 0, 0), sheet)
                foot = QRect(
                    box.left(), box.bottom() + 1 - look.px(_LINE), box.width(), look.px(_LINE)
                )
                _draw(painter, foot, self._foot_words(sheet), "small", "textSecondary")

    def _paint_ground(self, painter: QPainter) -> None:
        look = theme()
        ring = self.hasFocus() and self._ring
        ground = "pressed" if self.isDown() else "hover" if self.underMouse() else "surfaceAlt"
        wide = 2 if ring else 1
        painter.setPen(QPen(look.color("focus" if ring else "border"), wide))
        painter.setBrush(look.color(ground))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)

    def _paint_head(self, painter: QPainter, box: QRect, sheet: AttendanceSheet | None) -> None:
        """ "Hadir" and the count at the right; icon and key where there is room."""
        look, words = theme(), self.tr("Hadir")
        number, _, rest = self.words().partition(" ") if sheet else ("", "", "")
        wide = look.metrics("small").horizontalAdvance(rest)
        big = look.metrics("bigNumber").horizontalAdvance(number)
        _draw(painter, box, rest, "small", "textSecondary", _RIGHT)
        _draw(painter, box.adjusted(0, 0, -wide - 6, 0), number, "bigNumber", "text", _RIGHT)
        name = look.metrics("bodyStrong").horizontalAdvance(words)
        room = box.width() - wide - 6 - big - 8 - name
        left, middle = box.left(), box.center().y() + 1
        if room >= 28:
            icons.draw(painter, QPoint(left, middle - 10), "people_checkmark", 20, "accentText")
            left, room = left + 28, room - 28
        left += _draw(painter, box.adjusted(left - box.left(), 0, 0, 0), words, "bodyStrong")
        if room >= key_width(_KEY) + 8:
            draw_key(painter, QPoint(left + 8, middle - look.px(9)), _KEY)

    def _paint_offices(self, painter: QPainter, box: QRect, sheet: AttendanceSheet) -> None:
        """The offices in columns; where there are more than room, the rest is counted."""
        offices, line = sheet.offices, theme().px(_LINE)
        shown = offices if len(offices) <= _MOST else offices[: _MOST - 1]
        columns = _columns(sheet, box.width())
        wide = (box.width() - _BETWEEN * (columns - 1)) // columns
        for place in range(min(_MOST, len(offices))):
            row, column = divmod(place, columns)
            left = box.left() + column * (wide + _BETWEEN)
            cell = QRect(left, box.top() + row * line, wide, line)
            if place < len(shown):
                _paint_office(painter, cell, shown[place])
            else:
                rest = self.tr("{n} kantor lain").format(n=len(offices) - len(shown))
                _draw(painter, cell, rest, "small", "textSecondary")


def count_words(office: OfficeSheet) -> tuple[str, str]:
    """(the number in bold, the words after it) of an office: ("2", ""), ("", "unsur")."""
    tally = office.tally
    unit = translated(QT_TRANSLATE_NOOP("Attendance", "unsur"))
    if not tally.units:
        return str(tally.persons), ""
    units = unit if tally.units == 1 else f"{tally.units} {unit}"
    return (str(tally.persons), f"+ {units}") if tally.persons else ("", units)


def _columns(sheet: AttendanceSheet | None, width: int) -> int:
    """Two, as long as every code of the sheet has the room it needs."""
    look, room = theme(), (width - _BETWEEN) // 2 - _DOT - _GAP
    for office in sheet.offices if sheet else ():
        number, rest = count_words(office)
        rest = f" {rest}" if number and rest else rest
        count = look.metrics("label").horizontalAdvance(number)
        words = look.metrics("small").horizontalAdvance(rest)
        if look.metrics("small").horizontalAdvance(office.code) + count + words > room:
            return 1
    return 2


def _paint_office(painter: QPainter, cell: QRect, office: OfficeSheet) -> None:
    draw_office_dot(painter, QPoint(cell.left(), cell.center().y() - 3), office.order, office.code)
    number, rest = count_words(office)
    here = bool(office.tally.persons or office.tally.units)
    wide = _draw(painter, cell, rest, "small", "textSecondary", _RIGHT) if rest else 0
    if number:
        left = cell.adjusted(0, 0, -(wide + _GAP if wide else 0), 0)
        role, tone = ("label", "text") if here else ("small", "textTertiary")
        wide += _draw(painter, left, number, role, tone, _RIGHT) + (_GAP if rest else 0)
    code = cell.adjusted(_DOT, 0, -wide - _GAP, 0)
    _draw(painter, code, office.code, "small", "text" if here else "textSecondary")


def _draw(
    painter: QPainter,
    box: QRect,
    text: str,
    role: str,
    tone: str = "text",
    side: Qt.AlignmentFlag = _LEFT,
) -> int:
    """Draw a line, elided where it has no room; its width."""
    look = theme()
    told = look.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.setFont(look.font(role))
    painter.setPen(look.color(tone))
    painter.drawText(box.adjusted(0, 0, 1, 0) if side == _LEFT else box, side, told)
    return look.metrics(role).horizontalAdvance(told)


def _never() -> bool:
    return False
