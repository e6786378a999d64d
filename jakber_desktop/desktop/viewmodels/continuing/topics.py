"""Topik as its tab shows it: the topics, the items of the chosen one, what is done with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.viewmodels.continuing import topics_source as source
from jakber_desktop.desktop.viewmodels.follow_ups.register import RegisterViewModel
from jakber_desktop.desktop.words.continuing import topic_sentence
from jakber_desktop.model.rows.topics import TopicCounts, TopicFilter, TopicRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.topics import ItemChoice, ThreadItem


class TopicsViewModel(RegisterViewModel[TopicRow]):
    """`done(words)` tells what was done."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.filter = TopicFilter()
        self.counts = TopicCounts()
        self.rows = RegisterModel(topic_sentence, parent=self)
        self.item_id: str | None = None
        """The item that is chosen, None for none."""

    @property
    def filtered(self) -> bool:
        return bool(self.filter.text)

    def clear_filter(self) -> None:
        self._narrow(text="")

    def items(self) -> tuple[ThreadItem, ...]:
        """The items of the chosen topic, the oldest meeting first."""
        return self.detail.items if self.detail is not None else ()

    def item(self) -> ThreadItem | None:
        """The chosen item."""
        return next((one for one in self.items() if one.id == self.item_id), None)

    def others(self) -> tuple[TopicRow, ...]:
        """The shown topics beside the chosen one."""
        return tuple(row for row in self.rows.entries() if row.id != self.selected)

    # --- deeds ---

    def add(self, name: str) -> None:
        """Make a topic and choose it."""
        self._do(lambda: self._added(name), self.tr("Topik dibuat"))

    def rename(self, name: str) -> None:
        """The chosen topic is called otherwise."""
        self._about(source.edit, words=self.tr("Topik diubah"), name=name)

    def note(self, text: str) -> None:
        """What is to be known of the chosen topic."""
        self._about(source.edit, words=self.tr("Keterangan topik diubah"), note=text or None)

    def merge(self, into_id: str) -> None:
        """Let the chosen topic go up in another."""
        self._about(source.merge, into_id, words=self.tr("Topik digabungkan"))

    def turn(self) -> None:
        """The chosen topic is done today, or goes on."""
        row = self.row()
        if row is None:
            return
        done = row.closed_on is None
        words = self.tr("Topik ditutup") if done else self.tr("Topik dibuka lagi")
        self._about(source.close, self.session.today if done else None, words=words)

    def remove(self) -> None:
        """Take the chosen topic off."""
        self._about(source.remove, words=self.tr("Topik dihapus"))

    def find_items(self, done: Callable[[tuple[ItemChoice, ...]], object]) -> None:
        """Look for items that the chosen topic may lack; `done` gets them while it is chosen."""
        row = self.row()
        if row is None or not self.session.is_ready:
            return
        self.session.tasks.run(
            partial(source.items_like, self.session.workspace, row.id),
            partial(self._items_found, row.id, done), self._fail, key=f"items_like {id(self)}",
        )  # fmt: skip

    def attach(self, item_id: str) -> None:
        """Follow an item under the chosen topic."""
        row = self.row()
        if row is not None:
            work = partial(source.attach, self.session.workspace, item_id, row.id)
            self._do(work, self.tr("Butir diikuti dalam topik ini"))

    def detach(self) -> None:
        """Follow the chosen item no more."""
        row, item = self.row(), self.item()
        if row is not None and item is not None:
            work = partial(source.detach, self.session.workspace, item.id, row.id)
            self._do(work, self.tr("Butir dilepas dari topik ini"))

    # --- inside ---

    def _items_found(
        self, topic: str, done: Callable[[tuple[ItemChoice, ...]], object],
        items: tuple[ItemChoice, ...],
    ) -> None:  # fmt: skip
        if self.selected == topic:
            done(items)

    def _added(self, name: str) -> None:
        self.selected = source.add(self.session.workspace, name)
        self.filter = TopicFilter()

    def _about(self, deed: Callable[..., None], *given: Any, words: str, **named: Any) -> None:
        row = self.row()
        if row is not None:
            self._do(partial(deed, self.session.workspace, row.id, *given, **named), words)

    def _do(self, work: Callable[[], Any], words: str) -> None:
        if not self.writable:
            return
        try:
            work()
        except Exception as error:
            self.failed.emit(error)
            return
        self.finish()
        self.done.emit(words)

    def _read_page(self, after: TopicRow | None, limit: int) -> tuple[TopicRow, ...]:
        return ()  # the first page is all there is

    def _read_all(self, wanted: TopicFilter, limit: int) -> tuple[Any, ...]:
        return source.read(self.session.workspace, wanted)

    def _read_detail(self, row_id: str) -> Any:
        return source.detail(self.session.workspace, row_id, self.session.today)

    def _total(self) -> int:
        return int(self.counts.all)
