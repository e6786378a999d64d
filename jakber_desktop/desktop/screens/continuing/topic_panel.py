"""The chosen topic: when it was spoken of, and all that came of it, meeting by meeting (F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_topic_panel import Ui_TopicPanel
from jakber_desktop.desktop.words.continuing import item_row, topic_about

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.continuing.topics import TopicsViewModel


class TopicPanel(QFrame):
    """Shows the detail of a TopicsViewModel."""

    menu_wanted = Signal(object)
    items_wanted = Signal()
    """A topic without items shall get some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_TopicPanel()
        form.setupUi(self)
        for label in (form.titleLabel, form.factsLabel, form.noteLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
        form.mainButton.setProperty("keyHint", "Enter")
        form.mainButton.name_it(form.mainButton.text(), "Enter")
        form.moreButton.name_it(self.tr("Tindakan lain"), "Shift+F10")
        form.moreButton.clicked.connect(self._ask_menu)
        self._shown: str | None = None

    def show_topic(self, model: TopicsViewModel) -> None:
        """Show the chosen topic; another one begins at its newest meeting."""
        form, found = self.form, model.detail
        if found is None:
            return
        form.titleLabel.setText(found.row.text)
        form.factsLabel.setText(topic_about(found.row, model.session.today))
        form.noteLabel.setText(found.row.note)
        form.noteLabel.setVisible(bool(found.row.note))
        form.list.show_rows([item_row(one) for one in found.items])
        if not found.items:
            self._say_empty(model)
        form.bodyStack.setCurrentWidget(form.list if found.items else form.emptyState)
        if self._shown != found.row.id or not form.list.choose(model.item_id):
            form.list.begin(found.items[-1].id if found.items else None)
        self._shown = found.row.id
        form.mainButton.setVisible(bool(found.items))

    def _say_empty(self, model: TopicsViewModel) -> None:
        place = self.form.emptyState
        place.say(
            "bookmark", self.tr("Belum ada butir dalam topik ini"),
            self.tr("Tambahkan butir agenda di sini, atau dari Persiapan dan Pembahasan rapatnya."),
        )  # fmt: skip
        more = (self.tr("Tambah butir yang mirip"), "add", self.items_wanted.emit)
        place.offer(*((more,) if model.writable else ()), primary=False)

    def _ask_menu(self) -> None:
        button = self.form.moreButton
        self.menu_wanted.emit(button.mapToGlobal(button.rect().topLeft()))
