"""The ways to Rangkaian and Topik, and to follow an agenda item under a topic (A1, F4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.topics import TopicChoice

_TABS = {"view_series": "series", "view_topics": "topics"}
_OFFERED = 12
"""Topics that the menu shows; a name that is typed finds any other."""


class ContinuingDeeds(QObject):
    """Attaches the actions that lead there, and `follow_topic` in a meeting's workspace."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        attach = self._services.actions.attach
        for action, tab in _TABS.items():
            attach(action, partial(self._show_tab, tab))
        for stage in ("preparation", "discussion"):
            attach("follow_topic", self._follow, f"workspace.{stage}")

    def show_series(self, series_id: str) -> None:
        """A series (an id) with its days."""
        self._go().show_series(series_id)

    def show_topic(self, topic_id: str) -> None:
        """A topic (an id) with its items."""
        self._go().show_topic(topic_id)

    # --- inside ---

    def _go(self) -> Any:
        self._window.navigator.go("continuing")
        return self._window.navigator.page()

    def _show_tab(self, tab: str) -> None:
        series = self._series_here() if tab == "series" else None
        page = self._go()
        if series is not None:
            page.series.model.selected = series  # its days come with the reading
        page.show_tab(tab)
        page.enter()

    def _series_here(self) -> str | None:
        """The series of the meeting chosen or shown."""
        page: Any = self._window.navigator.page()
        meeting = page.meeting() if page is not None else None
        if meeting is None or not self._services.session.is_ready:
            return None
        from jakber_desktop.desktop.viewmodels.continuing.series_source import series_of

        try:
            return series_of(self._services.session.workspace, meeting[0])
        except Exception as error:
            self._services.messages.error(error)
            return None

    def _follow(self) -> None:
        """A menu of topics for the chosen item: its own ticked, likely ones first, a new one."""
        page: Any = self._window.navigator.page()
        item = page.agenda_item() if page is not None else None
        session = self._services.session
        if item is None or not session.writable:
            return
        from jakber_desktop.desktop.viewmodels.continuing import topics_source as source

        session.tasks.run(
            partial(source.choices, session.workspace, item, _OFFERED),
            partial(self._offer, page, item), self._services.messages.error, key="follow_topic",
        )  # fmt: skip

    def _offer(self, page: Any, item: str, found: tuple[TopicChoice, ...]) -> None:
        here: Any = self._window.navigator.page()
        if here is not page or here.agenda_item() != item:
            return  # gone on meanwhile
        menu = QMenu(self._window)
        for one in found:
            words = one.name.replace("&", "&&")
            likely = one.likely and not one.chosen
            line = menu.addAction(self.tr("{name} (mirip)").format(name=words) if likely else words)
            line.setCheckable(one.chosen)
            line.setChecked(one.chosen)
            line.triggered.connect(partial(self._turn, item, one))
        if found:
            menu.addSeparator()
        menu.addAction(self.tr("Topik lain atau baru…")).triggered.connect(partial(self._new, item))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        focus = self._window.focusWidget()
        menu.popup(_below(focus) if focus is not None else QCursor.pos())
        menu.setActiveAction(menu.actions()[0])

    def _turn(self, item: str, topic: TopicChoice, _checked: bool = False) -> None:
        from jakber_desktop.desktop.viewmodels.continuing import topics_source as source

        if topic.chosen:
            work = partial(source.detach, self._services.session.workspace, item, topic.id)
            self._do(work, self.tr("Butir dilepas dari topik “{name}”").format(name=topic.name))
        else:
            work = partial(source.attach, self._services.session.workspace, item, topic.id)
            self._do(work, self.tr("Butir diikuti dalam topik “{name}”").format(name=topic.name))

    def _new(self, item: str, _checked: bool = False) -> None:
        from jakber_desktop.desktop.viewmodels.continuing import topics_source as source

        name = self._services.dialogs.ask_text(
            self.tr("Ikuti butir dalam topik"),
            self.tr("Tulis nama topik yang ada, atau nama yang baru."),
            self.tr("Nama topik"),
        )
        if name:
            work = partial(source.start, self._services.session.workspace, item, name)
            self._do(work, self.tr("Butir diikuti dalam topik “{name}”").format(name=name))

    def _do(self, work: partial[Any], words: str) -> None:
        try:
            work()
        except Exception as error:
            self._services.messages.error(error)
            return
        self._services.session.look_for_changes()
        self._services.messages.done(words, self._services.session.undo)


def _below(widget: QWidget) -> QPoint:
    """Where a menu opens that belongs to what has the keys."""
    view = widget.rect()
    return widget.mapToGlobal(view.center() if view.height() > 60 else view.bottomLeft())
