"""Naskah rapat and Laporan bulanan in their window: attached where a meeting is chosen or shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from jakber_desktop.desktop.actions.papers import KIND_ACTIONS
from jakber_desktop.desktop.shell.presenter import Presenter

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.papers.paper_dialog import PaperDialog
    from jakber_desktop.desktop.screens.papers.papers_dialog import PapersDialog
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.widgets.message_bar import MessageBar

_MEMO = "nota-dinas"
Dialog = TypeVar("Dialog", bound="PaperDialog")


class PaperDeeds(QObject):
    """The dialogs come in when they are asked for; asked for again, an open one closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        self._dialog: PaperDialog | None = None
        attach = self._services.actions.attach
        attach("monthly_report", self.show_month)
        attach("print_targets", self.show_targets, "followups.targets")
        attach("print_topic", self.show_topic, "continuing.topics")
        attach("print_overview", self.show_recap, "overview")
        attach("follow_up_letters", self.show_gathered, "followups")
        for place in ("meetings", "workspace"):
            attach("follow_up_letters", self.show_follow_ups, place)
        for place in ("meetings", "workspace", "followups"):
            attach("papers", self.show_papers, place)
            for kind, action in KIND_ACTIONS.items():
                attach(action, partial(self.show_papers, kind), place)

    def show_papers(self, kind: str = "") -> None:
        """The papers of the meeting chosen or shown, beginning with a kind."""
        made = None if self._closed() else self._made(kind)
        if made is not None:
            made.begin()

    def show_follow_ups(self) -> None:
        """The follow-up letters of the meeting, one to each office."""
        made = None if self._closed() else self._made(_MEMO)
        if made is not None:
            if not made.model.wish.office:
                made.write_to_all()
            made.begin()

    def show_gathered(self) -> None:
        """The letters to offices over all meetings, at first to that of the chosen follow-up."""
        page: Any = self._window.navigator.page()
        if self._closed():
            return
        from jakber_desktop.desktop.screens.papers.gathered_dialog import GatheredDialog

        office = str(page.paper_choice(_MEMO).get("office", ""))
        self._kept(GatheredDialog(office, self._services, self._teller, self._window)).begin()

    def show_month(self) -> None:
        """The report of a month."""
        if self._closed():
            return
        from jakber_desktop.desktop.screens.papers.month_dialog import MonthDialog

        made = self._kept(MonthDialog(self._services, self._teller, self._window))
        made.begin()

    def show_targets(self) -> None:
        """The monitoring table of the targets in the list (F3)."""
        page: Any = self._window.navigator.page()
        if self._closed():
            return
        from jakber_desktop.desktop.screens.targets.table_dialog import TableDialog

        wanted = page.targets.model.filter
        self._kept(TableDialog(wanted, self._services, self._teller, self._window)).begin()

    def show_topic(self) -> None:
        """The history of the chosen topic (F4)."""
        page: Any = self._window.navigator.page()
        row = page.topics.model.row()
        if row is None or self._closed():
            return
        from jakber_desktop.desktop.screens.continuing.topic_paper_dialog import TopicPaperDialog

        dialog = TopicPaperDialog(row.id, self._services, self._teller, self._window)
        self._kept(dialog).begin()

    def show_recap(self) -> None:
        """The recap or the pictures of the page, as they print (C4, C5)."""
        page: Any = self._window.navigator.page()
        if self._closed():
            return
        from jakber_desktop.desktop.screens.overview.recap_dialog import RecapDialog

        chosen, wanted = page.print_choice()
        dialog = RecapDialog(chosen, wanted, self._services, self._teller, self._window)
        self._kept(dialog).begin()

    def _made(self, kind: str) -> PapersDialog | None:
        page = self._window.navigator.page()
        meeting = page.meeting() if page is not None else None
        if meeting is None:
            return None
        from jakber_desktop.desktop.screens.papers.papers_dialog import PapersDialog

        made = PapersDialog(meeting, self._services, self._teller, self._window, kind)
        choice = page.paper_choice(kind) if page is not None else {}
        if choice:
            made.model.change(**choice)
        return self._kept(made)

    def _kept(self, made: Dialog) -> Dialog:
        self._dialog = made
        made.keys_wanted.connect(partial(self._show_keys, made))
        return made

    def _show_keys(self, over: PaperDialog) -> None:
        from jakber_desktop.desktop.screens.papers.keys import keys_of_papers
        from jakber_desktop.desktop.shell.keys_dialog import KeysDialog

        dialog = KeysDialog(None, [*over.own_keys(), *keys_of_papers()], over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _teller(self, bar: MessageBar, dialog: QObject) -> Presenter:
        """What speaks in a dialog's own bar; its offers to undo go with the next change."""
        session = self._services.session
        made = Presenter(bar, self._services.dialogs, dialog, (session.undo, session.redo))
        session.changed.connect(made.forget_passed)
        return made

    def _closed(self) -> bool:
        """Close the dialog that stands open; whether there was one."""
        dialog = self._dialog
        if dialog is None or not isValid(dialog) or not dialog.isVisible():
            return False
        dialog.reject()
        return True
