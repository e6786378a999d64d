"""The verbs of carry-over in Persiapan and Pembahasan: move, repeat, postpone, close, back (D3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop.actions.carrying import VERBS
from jakber_desktop.language.dates import short_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from jakber_desktop.desktop.services import Services

_MOST = 12
"""Other meetings that the menu offers."""


class ItemShown(NamedTuple):
    """The item the keys are on, of which meeting and day."""

    id: str
    title: str
    meeting_id: str
    date: dt.date


class CarryingDeeds(QObject):
    """Attaches the actions in a place; `item` gives what they are about, `meeting` the meeting
    shown, `before` what must be written first, `after` reads the place anew."""

    def __init__(
        self,
        services: Services,
        place: str,
        item: Callable[[], ItemShown | None],
        meeting: Callable[[], str | None],
        after: Callable[[], object],
        owner: QWidget,
        before: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(owner)
        self._services, self._item, self._meeting = services, item, meeting
        self._after, self._owner, self._before = after, owner, before
        attach = partial(services.actions.attach, place=place)
        attach("carry_move", self.move)
        attach("carry_repeat", self.repeat)
        attach("carry_postpone", self.postpone)
        attach("carry_close", self.close)
        attach("carry_back", self.back)
        attach("earlier_matters", self.show_earlier)
        attach("add_approval", self.add_approval)

    def menu(self, parent: QMenu) -> QMenu:
        """The submenu Kelanjutan of an item's menu."""
        menu = parent.addMenu(self.tr("Kelanjutan"))
        actions = self._services.actions
        menu.addActions([actions[name] for name in VERBS[:2]])
        self._add_targets(menu)
        menu.addActions([actions[name] for name in VERBS[2:4]])
        menu.addSeparator()
        menu.addAction(actions[VERBS[4]])
        return menu

    # --- deeds ---

    def move(self) -> None:
        """To the next meeting of the series; it waits where there is none yet."""
        self._send(_core().move_item_on, self.tr("“{title}” diteruskan ke {where}"))

    def repeat(self) -> None:
        """Once more at the next meeting."""
        self._send(_core().repeat_item, self.tr("“{title}” diulangi pada {where}"))

    def postpone(self) -> None:
        """Until a day that is asked."""
        from jakber_desktop.desktop.screens.carrying.asking import ask_until

        one = self._item()
        if one is None:
            return
        until = ask_until(self._services.dialogs, one.title, one.date)
        if until is not None and self._tried(_core().postpone_item, one.id, until):
            self._tell(self.tr("“{title}” ditunda").format(title=one.title))

    def close(self) -> None:
        """For good, with a reason that is asked."""
        from jakber_desktop.desktop.screens.carrying.asking import ask_reason

        one = self._item()
        reason = ask_reason(self._services.dialogs, one.title) if one else None
        if one is not None and reason and self._tried(_core().close_item, one.id, reason):
            self._tell(self.tr("“{title}” ditutup").format(title=one.title))

    def back(self) -> None:
        """Forget what was decided about the item."""
        one = self._item()
        if one is not None and self._tried(_core().take_back, one.id):
            self._tell(self.tr("Kelanjutan “{title}” dibatalkan").format(title=one.title))

    def add_approval(self) -> None:
        """The approval of the earlier minutes, first on the agenda."""
        from jakber_desktop.operations.carrying.approval import add_approval

        meeting = self._meeting()
        if meeting is not None and self._tried(add_approval, meeting):
            self._tell(self.tr("Pengesahan notula rapat lalu ada pada agenda"))

    def show_earlier(self) -> None:
        """What earlier meetings left to this one."""
        from jakber_desktop.desktop.screens.carrying.earlier_dialog import EarlierDialog
        from jakber_desktop.desktop.viewmodels.continuing.earlier import EarlierViewModel

        meeting = self._meeting()
        if meeting is None:
            return
        if self._before is not None:
            self._before()
        model = EarlierViewModel(self._services.session, meeting)
        dialog = EarlierDialog(model, self._services.dialogs, self._owner.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._after)
        dialog.open()

    # --- inside ---

    def _send(self, deed: Callable[..., Any], words: str) -> None:
        one = self._item()
        if one is not None and self._tried(deed, one.id):
            trace = _core().trace_of(self._services.session.workspace, one.id)
            where = self.tr("rapat berikutnya")
            if trace.to is not None:
                where = self.tr("rapat {date}").format(date=short_date(trace.to.date))
            self._tell(words.format(title=one.title, where=where))

    def _move_to(self, meeting_id: str) -> None:
        one = self._item()
        if one is not None and self._tried(_core().move_item_on, one.id, meeting_id):
            self._tell(self.tr("“{title}” diteruskan ke rapat lain").format(title=one.title))

    def _add_targets(self, menu: QMenu) -> None:
        """Other meetings that can take the item."""
        one = self._item()
        session = self._services.session
        found = _core().carry_targets(session.workspace, one.meeting_id) if one else ()
        other = menu.addMenu(self.tr("Pindahkan ke rapat lain"))
        for target in found[:_MOST]:
            words = f"{short_date(target.date)} · {target.title}".replace("&", "&&")
            other.addAction(words, partial(self._move_to, target.id))
        other.setEnabled(bool(found) and session.writable)

    def _tried(self, deed: Callable[..., Any], *given: Any) -> bool:
        session = self._services.session
        if not session.writable:
            return False
        if self._before is not None:
            self._before()
        try:
            deed(session.workspace, *given)
        except Exception as error:
            self._services.messages.error(error)
            return False
        session.look_for_changes()
        self._after()
        return True

    def _tell(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)


def _core() -> Any:
    """The deeds; the core is imported when the first of them is wanted."""
    from jakber_desktop.operations import carrying

    return carrying
