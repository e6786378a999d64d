"""What earlier meetings left to the one shown: items that wait, follow-ups to report on (D3, F4).

Imported when its dialog opens: it brings the core along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.carry_lines import CarryLine, CarryLines, Mark
from jakber_desktop.desktop.words.carrying import follow_up_words, source_words, waits_words
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.rows.carrying import OPEN, Earlier, EarlierFollowUpRow, WaitingItem
from jakber_desktop.operations import carrying
from jakber_desktop.operations.carrying.earlier import earlier_matters
from jakber_desktop.operations.follow_ups import deeds as follow_ups

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session


class EarlierViewModel(QObject):
    """Of one meeting of a session; every deed is one change."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, meeting_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.meeting_id = session, meeting_id
        self.found: Earlier | None = None
        self.lines = CarryLines(self)
        session.changed.connect(self.read)

    @property
    def can_edit(self) -> bool:
        """Whether items can be sent on: final minutes of the earlier meeting do not forbid it."""
        return self.session.writable

    @property
    def can_take(self) -> bool:
        """Whether this meeting's agenda can take items in."""
        return self.can_edit and self.found is not None and not self.found.locked

    def read(self) -> None:
        """Read anew."""
        try:
            self.found = earlier_matters(
                self.session.workspace, self.meeting_id, self.session.today
            )
        except MeetingNotFound:
            return  # deleted meanwhile: the window leads back to the list
        except Exception as error:
            self.failed.emit(error)
            return
        self.lines.show(self._lines(self.found))
        self.shown.emit()

    def item(self, key: str) -> WaitingItem | None:
        """The waiting item of a line."""
        rows = self.found.waiting if self.found else ()
        return next((one for one in rows if one.place.item_id == key), None)

    def follow_up(self, key: str) -> EarlierFollowUpRow | None:
        """The follow-up of a line."""
        rows = self.found.follow_ups if self.found else ()
        return next((one for one in rows if one.id == key), None)

    # --- deeds ---

    def bring(self, key: str) -> bool:
        """Put an item on this meeting's agenda."""
        one = self.item(key)
        if one is None or not self.can_take:
            return False
        deed = carrying.repeat_item if one.why == "repeat" else carrying.move_item_on
        return self._deed(deed, key, self.meeting_id)

    def postpone(self, key: str, until: dt.date | None) -> bool:
        """Let an item rest until a day."""
        return self._deed(carrying.postpone_item, key, until)

    def close(self, key: str, reason: str) -> bool:
        """End an item with a reason."""
        return self._deed(carrying.close_item, key, reason)

    def turn(self, key: str) -> bool:
        """A follow-up is done today, or goes on again."""
        row = self.follow_up(key)
        if row is None:
            return False
        if row.status in OPEN:
            return self._deed(follow_ups.finish, key, self.session.today)
        return self._deed(follow_ups.reopen, key)

    def _deed(self, deed: Callable[..., Any], *given: Any) -> bool:
        if not self.can_edit:
            return False
        try:
            deed(self.session.workspace, *given)
        except Exception as error:
            self.failed.emit(error)
            return False
        self.session.look_for_changes()
        self.read()
        return True

    # --- lines ---

    def _lines(self, found: Earlier) -> list[CarryLine]:
        lines = []
        if found.waiting:
            words = self.tr("Belum dibawa ke rapat ini ({n})").format(n=len(found.waiting))
            lines.append(CarryLine("waiting", "heading", words))
            lines += map(self._waiting, found.waiting)
        if found.follow_ups:
            words = self.tr("Tindak lanjut rapat lalu ({n})").format(n=len(found.follow_ups))
            lines.append(CarryLine("follow_ups", "heading", words))
            lines += map(self._follow_up, found.follow_ups)
        return lines

    def _waiting(self, one: WaitingItem) -> CarryLine:
        about = [waits_words(one.why, one.until), source_words(one.place)]
        about += [one.reason] if one.reason else []
        about += [self.tr("tertutup")] if one.closed else []
        return CarryLine(
            one.place.item_id, "rests" if one.resting else "waits", one.title, " · ".join(about),
            "", int(bool(one.head)),
        )  # fmt: skip

    def _follow_up(self, one: EarlierFollowUpRow) -> CarryLine:
        about, status = follow_up_words(one)
        mark: Mark = "open" if one.status in OPEN else "done"
        return CarryLine(one.id, mark, one.text, about, status)
