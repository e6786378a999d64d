"""The live minutes as shown: one text for a whole meeting, agenda headings over points (mockup 03).

The widget knows no database. It takes agenda items with points, says when something is to be
written, and gives plain commands for it. `editor.py` adds the keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from jakber_desktop.desktop.editor import measures as m
from jakber_desktop.desktop.editor.blocks import role
from jakber_desktop.desktop.editor.caret import first_block, place_of, position_of
from jakber_desktop.desktop.editor.painting import CONTESTED, KIND_WORDS, Scenery, words
from jakber_desktop.desktop.editor.points_document import PointsDocument
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from jakber_desktop.desktop.editor.points import Command, EditorItem, EditorPoint, Kind
    from jakber_desktop.model.rows import OfficeTag

AUTOSAVE_MS = 800
"""From the first unwritten key to `edited`; with the writing itself it stays under a second (E1).

Further keys do not put it off: a crash while somebody types without a rest costs no more.
"""
_NAME = QT_TRANSLATE_NOOP("NotesEditor", "Catatan pembahasan")
_KEY_WANTED, _TOOL_TIP = QEvent.Type.ShortcutOverride, QEvent.Type.ToolTip
_KEEP = QTextCursor.MoveMode.KeepAnchor


class NotesView(QTextEdit):
    """Shows the notes and tells what happens in them.

    `edited`: write `changes()` now, then call `mark_written`. `kind_changed(point, kind)` names the
    point by its id (or sent key), as do `current_point_changed` and, for items, its neighbour.
    """

    edited = Signal()
    current_item_changed = Signal(str)
    current_point_changed = Signal(str)
    point_left = Signal(str)
    """The caret left the point with this key of the document."""
    kind_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = PointsDocument(self)
        self.scenery = Scenery(self.notes)
        self._office_names: dict[str, str] = {}
        self._at: tuple[str, str] = ("", "")
        self._at_block = -1
        self._position = 0
        self._stays: int | None = None
        """The block that was brought into sight, until somebody types, moves or scrolls."""
        self.on_heading = True
        """Whether the caret could not be kept out of a heading: there is nothing else."""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(AUTOSAVE_MS)
        self.setDocument(self.notes.text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words(_NAME))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # we fill it: quicker
        self._ground = theme().color("surface")
        self._clock.timeout.connect(self.write_now)
        self.notes.touched.connect(self._on_touched)
        self.notes.reshaped.connect(self._on_reshaped)
        self.notes.kind_changed.connect(self._on_kind, Qt.ConnectionType.QueuedConnection)
        # R4 holds from the first moment: not a second later
        self.notes.hidden.connect(self.write_now, Qt.ConnectionType.QueuedConnection)
        self.cursorPositionChanged.connect(self._on_caret)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._keep_width(0, 0)
        theme().changed.connect(self._dress)

    # --- what a screen asks for ---

    def load(self, items: Sequence[EditorItem], codes: Mapping[str, str] | None = None) -> None:
        """Show a meeting; `codes` names what was made of a point ("K-1") by the point's id."""
        self._clock.stop()
        self.notes.load(items)
        self.scenery.codes = dict(codes or {})
        self._position = 0
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._on_caret()
        self.verticalScrollBar().setValue(0)  # a view not yet as high as a line has scrolled

    def mark_points(self, ids: frozenset[str]) -> None:
        """Mark the points with these ids: another laptop wrote them otherwise."""
        keys = frozenset(self.notes.key_of(point) for point in ids)
        if keys != self.scenery.contested:
            self.scenery.contested = keys
            self.viewport().update()

    def refresh(self, items: Sequence[EditorItem]) -> bool:
        """Show what changed elsewhere; caret and scroll position stay.

        Returns False, and changes nothing, when own edits could not be written before.
        """
        self.write_now()
        caret, anchor = self.textCursor().position(), self.textCursor().anchor()
        places = place_of(self.notes, anchor), place_of(self.notes, caret)
        scrolled, stays = self.verticalScrollBar().value(), self._stays
        above = self._above_empty_point()
        if not self.notes.refresh(items):
            return False
        found = [position_of(self.notes, place) for place in places]
        if found[1] is None and above is not None:  # laid anew without the line to type in
            found = [self._room_below(above)] * 2
        cursor = self.textCursor()
        if found[0] is not None and found[1] is not None:
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], _KEEP)
            self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)
        self._on_caret()
        self._stays = stays
        return True

    def _above_empty_point(self) -> str | None:
        """What stands above the empty point the caret is in: a point's id or an item's key."""
        block = self.textCursor().block()
        if role(self.notes, block) != "head" or block.length() > 1:
            return None
        return place_of(self.notes, block.previous().position()).id

    def _room_below(self, above: str) -> int | None:
        """The position of an empty line below a point or heading, made anew for a point."""
        place = first_block(self.notes, self.notes.key_of(above))
        if place is None:
            return None
        heading = self.notes.mirror.lines[place].role == "heading"
        room = place + 1 if heading else self.notes.keep_room(place)
        return self.document().findBlockByNumber(room).position()

    def set_codes(self, codes: Mapping[str, str]) -> None:
        """Codes of decisions and actions by the id of the point they were made from."""
        self.scenery.codes = {self.notes.key_of(point): code for point, code in codes.items()}
        self.viewport().update()

    def set_offices(self, offices: Sequence[OfficeTag]) -> None:
        """The offices of the meeting, for colours and names of speaker chips."""
        self.scenery.orders = {office.code: office.order for office in offices}
        self._office_names = {office.code: office.name for office in offices}
        self.viewport().update()

    def changes(self) -> list[Command]:
        """What is to be written since the last written version, as plain commands."""
        holding = self.key_at_caret() if self.hasFocus() else None
        commands = self.notes.changes(holding)
        if not commands:
            self.notes.mark_written()
        return commands

    def mark_written(self, ids: Mapping[str, str] | None = None) -> None:
        """The commands were carried out; `ids` gives the new points' ids by the key sent."""
        self.notes.mark_written(ids)

    def write_now(self) -> None:
        """Fire `edited` at once when something is unwritten (before leaving, closing, printing)."""
        self._clock.stop()
        if self.notes.has_changes:
            self.edited.emit()

    def current_item(self) -> str:
        """The key of the agenda item the caret is in; "" without items."""
        return self._at[0]

    def current_point(self) -> EditorPoint | None:
        """The point the caret is in, as it reads now."""
        return self.notes.point_at(self.textCursor().blockNumber())

    def go_to_item(self, key: str) -> None:
        """Put the caret behind the last point of an item, with its heading in view."""
        heading = first_block(self.notes, key)
        if heading is None:
            return
        lines, last = self.notes.mirror.lines, heading
        while last + 1 < len(lines) and lines[last + 1].role != "heading":
            last += 1
        self._go_to(last, heading)

    def go_to_point(self, point_id: str) -> bool:
        """Put the caret behind a point's text, in view; False when there is no such point."""
        head = first_block(self.notes, self.notes.key_of(point_id))
        if head is not None:
            self._go_to(self.notes.mirror.end(head) - 1, head)
        return head is not None

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        view, clip = self.viewport(), event.rect()
        with QPainter(view) as painter:
            painter.fillRect(clip, self._ground)
            scrolled = self.verticalScrollBar().value()
            self.scenery.paint(painter, clip, scrolled, view.width())
        super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is _KEY_WANTED:
            if self.wants(cast("QKeyEvent", event)):
                event.accept()
                return True
        elif kind is _TOOL_TIP:  # the viewport hands it on
            self._show_tip(cast("QHelpEvent", event))
            return True
        return super().event(event)

    def wants(self, _event: QKeyEvent) -> bool:
        """Whether a key is for the notes before a shortcut of the window gets it."""
        return False

    def _show_tip(self, event: QHelpEvent) -> None:
        line = None
        if event.pos().x() < m.gutter():
            line = self.scenery.head_at(event.pos().y() + self.verticalScrollBar().value())
        office = self._office_names.get(line.office or "", line.office) if line else None
        told = [part for part in (line.label if line else None, office) if part]
        if line is not None and line.key in self.scenery.contested:
            told.append(words(CONTESTED))
        QToolTip.showText(event.globalPos(), ", ".join(told), self.viewport())

    def _dress(self) -> None:
        place = place_of(self.notes, self.textCursor().position())
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self.notes.dress()
        self._ground = theme().color("surface")
        self.scenery.dress()
        found = position_of(self.notes, place)
        if found is not None and found != self.textCursor().position():
            cursor = self.textCursor()
            cursor.setPosition(found)
            self.setTextCursor(cursor)
        bar.setValue(scrolled)
        self.viewport().update()

    # --- watching ---

    def _keep_width(self, least: int, most: int) -> None:
        """Where no scroll bar is needed its room stays free."""
        self.setViewportMargins(0, 0, 0 if most > least else m.SCROLL, 0)

    def _on_touched(self) -> None:
        if not self._clock.isActive():
            self._clock.start()

    def _on_reshaped(self) -> None:
        self._at_block = -1
        self.viewport().update()

    def _on_kind(self, key: str, kind: Kind) -> None:
        self.kind_changed.emit(self.notes.id_of(key), kind)
        self.say(words(KIND_WORDS[kind]))

    def _on_caret(self) -> None:
        """Keep the caret out of headings; tell when it came to another point or item."""
        self._stays = None
        cursor = self.textCursor()
        block = cursor.block()
        before, self._position = self._position, cursor.position()
        number = block.blockNumber()
        if number == self._at_block:
            return
        on_heading = not cursor.hasSelection() and role(self.notes, block) == "heading"
        if on_heading and self._step_over(cursor, back=cursor.position() < before):
            return
        self._at_block = number
        self.on_heading = role(self.notes, block) == "heading"
        self._tell_place(number)

    def _step_over(self, cursor: QTextCursor, *, back: bool) -> bool:
        above, below = cursor.block().previous(), cursor.block().next()
        if back and above.isValid():
            cursor.setPosition(above.position() + above.length() - 1)
        elif below.isValid():
            cursor.setPosition(below.position())
        else:
            return False
        self.setTextCursor(cursor)
        return True

    def _tell_place(self, number: int) -> None:
        mirror = self.notes.mirror
        heading, head = mirror.heading(number), mirror.owner(number)
        item = "" if heading is None else mirror.lines[heading].key
        point = "" if head is None else mirror.lines[head].key
        was, self._at = self._at, (item, point)
        if was[1] != point:
            if self.notes.has_changes:
                self._on_touched()  # a point that was emptied goes once the caret has left it
            self.point_left.emit(was[1])
            self.current_point_changed.emit(self.notes.id_of(point))
        if was[0] != item:
            self.write_now()
            self.current_item_changed.emit(item)

    def _go_to(self, block: int, top: int) -> None:
        """Put the caret at a block's end; the block `top` comes to the top if it is out of view."""
        cursor = self.textCursor()
        target = self.document().findBlockByNumber(block)
        cursor.setPosition(target.position() + target.length() - 1)
        self.setTextCursor(cursor)
        self._show_from(top)
        self._stays = top

    def _show_from(self, top: int) -> None:
        """Bring a block to the top if it is out of view; the caret stays in sight."""
        layout = self.document().documentLayout()
        rect = layout.blockBoundingRect(self.document().findBlockByNumber(top))
        bar = self.verticalScrollBar()
        if (
            not bar.value()
            <= rect.top() - m.box_label()
            <= bar.value() + self.viewport().height() / 2
        ):
            bar.setValue(round(rect.top()) - m.HEADING_ABOVE)
        self.ensureCursorVisible()

    def keep_caret_seen(self) -> None:
        """The view has another height: the caret stays in it."""
        if self._stays is not None:
            self._show_from(self._stays)
        else:
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An item brought into sight before the view had its size comes into sight again."""
        super().resizeEvent(event)
        if self._stays is not None:
            self._show_from(self._stays)

    def _let_go(self) -> None:
        self._stays = None

    def caret_block(self) -> int:
        """The number of the block the caret is in."""
        return self.textCursor().blockNumber()

    def key_at_caret(self) -> str | None:
        """The document's key of the point the caret is in."""
        head = self.notes.mirror.owner(self.caret_block())
        return None if head is None else self.notes.mirror.lines[head].key

    def say(self, text: str) -> None:
        """Let a screen reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
