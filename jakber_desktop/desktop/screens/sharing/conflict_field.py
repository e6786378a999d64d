"""One conflict of the review: what it is about, its versions as cards, and a result to write."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from jakber_desktop.desktop.screens.sharing.head_card import HeadCard
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.sharing.conflict_review import head_order
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import ElidedLabel, Label
from jakber_desktop.desktop.widgets.sign import Sign
from jakber_desktop.desktop.words.sharing import changed_words, kind_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.sharing.conflict_review import ConflictReview, Pick
    from jakber_desktop.model.rows.sync import ConflictRow, HeadRow

_ICONS = {
    "meeting": "calendar_ltr",
    "agenda_item": "list",
    "point": "document_text",
    "decision": "gavel",
    "action_item": "clipboard_task",
    "attendance": "people",
    "invitation": "mail",
    "recipient": "mail",
    "office": "building",
    "person": "person",
    "post": "person",
    "attachment": "image",
    "document_number": "number_symbol",
}
_RESULT_LINES = 4


def place_icon(entity: str) -> str:
    """The icon of what a conflict is about."""
    return _ICONS.get(entity, "document_text")


class ConflictField(QFrame):
    """Follows one conflict of a ConflictReview; has one tab stop, its chosen card."""

    opened = Signal(object)
    """The place of this conflict (its row) is wanted."""
    focused = Signal(object)
    """The keys came into this field (the widget that has them)."""

    def __init__(
        self, row: ConflictRow, review: ConflictReview, parent: QWidget, *, locked: bool
    ) -> None:
        super().__init__(parent)
        self.row, self._review, self._locked = row, review, locked
        self._order = head_order(row)
        self.cards: list[HeadCard] = []
        self.setProperty("ground", "cardHead")
        self.setProperty("line", "bottom")
        self.setAccessibleName(row.place)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 12)
        self._column.setSpacing(8)
        self._make_head()
        self._make_cards()
        self.result: QPlainTextEdit | None = None
        """The editor of a result of one's own; made when it is wanted."""
        self._before: int | str | None = None
        self._typed = ""
        self.show_pick()

    # --- what is picked ---

    def show_pick(self) -> None:
        """Show what the review has picked for this conflict."""
        pick = self._review.pick(self.row.id)
        for place, card in enumerate(self.cards):
            chosen = pick.take == "both" or pick.take == self._order[place]
            card.mark_chosen(chosen)
        self.both.setChecked(pick.take == "both")
        self.edit.setChecked(pick.take == "text")
        self._show_result(pick)
        self._keep_one_stop()

    def take(self, place: int) -> bool:
        """Choose the card at this place and give it the keys; False when there is none."""
        if self._locked or not 0 <= place < len(self.cards):
            return False
        self._review.choose(self.row.id, self._order[place])
        self.cards[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def take_both(self) -> None:
        """Take every version one after the other."""
        if self.both.isVisible() and not self._locked:
            self._review.choose(self.row.id, "both")

    def edit_result(self) -> None:
        """Write the result by hand, beginning with what is chosen."""
        if not self.edit.isVisible() or self._locked:
            return
        pick = self._review.pick(self.row.id)
        if pick.take != "text":
            self._before = pick.take
            self._review.write(self.row.id, self._typed or self._chosen_text(pick))
        if self.result is not None:
            self.result.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_result(self) -> None:
        """Back to the version chosen before; what was typed is there again with the next F2."""
        if self.result is None or self.result.isHidden():
            return
        self._typed = self.result.toPlainText()
        take = self.row.shown if self._before in (None, "text") else self._before
        self._review.choose(self.row.id, take)  # type: ignore[arg-type]
        self.stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop(self) -> QWidget:
        """What takes the keys when one comes into this field."""
        if self.result is not None and not self.result.isHidden():
            return self.result
        chosen = [card for card in self.cards if card.isChecked()]
        return (chosen or self.cards)[0]

    # --- inside ---

    def _chosen_text(self, pick: Pick) -> str:
        heads = [self.row.heads[n] for n in self._order]
        if pick.take == "both":
            return "\n".join(head.words for head in sorted(heads, key=lambda head: head.at))
        place = pick.take if isinstance(pick.take, int) else self.row.shown
        return self.row.heads[place].words

    def _show_result(self, pick: Pick) -> None:
        writes = pick.take == "text"
        if writes and self.result is None:
            self.result = self._make_result()
        if self.result is None:
            return
        self.result.setVisible(writes)
        self._caption.setVisible(writes)
        if writes and self.result.toPlainText() != pick.text:
            self.result.blockSignals(True)
            self.result.setPlainText(pick.text)
            self.result.blockSignals(False)
            self.result.moveCursor(self.result.textCursor().MoveOperation.End)

    def _keep_one_stop(self) -> None:
        stop = self.stop()
        for card in self.cards:
            policy = Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(policy)

    def _picked(self, place: int) -> None:
        self.take(place)

    def _step(self, place: int, by: int) -> None:
        self.take(place + by)

    def _written(self) -> None:
        if self.result is not None:
            self._review.write(self.row.id, self.result.toPlainText())

    # --- set up ---

    def _make_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title = ElidedLabel(self, self.row.place, "bodyStrong")
        self.both = Button(self, self.tr("Pakai keduanya"), "merge", small=True)
        self.both.name_it(self.tr("Pakai keduanya"), "K")
        self.both.clicked.connect(self.take_both)
        self.edit = Button(self, self.tr("Sunting hasil"), "edit", small=True)
        self.edit.name_it(self.tr("Sunting hasil"), "F2")
        self.edit.clicked.connect(self.edit_result)
        head.addWidget(Sign(self, place_icon(self.row.ent)))
        head.addWidget(self.title, 1)
        offers = ((self.both, self.row.can_take_both), (self.edit, self.row.can_edit))
        for button, offered in offers:
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # K and F2 in the field
            button.setVisible(offered and not self._locked)
            head.addWidget(button)
        self._column.addLayout(head)
        words = kind_words(self.row)
        if words:
            self.kind = Label(self, words, "small")
            self.kind.setProperty("tone", "warning")
            self.kind.setWordWrap(True)
            self._column.addWidget(self.kind)

    def _make_cards(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.setVerticalSpacing(8)
        pieces = self._review.pieces(self.row)
        for place, n in enumerate(self._order):
            head = self.row.heads[n]
            card = HeadCard(self)
            card.show_version(
                pieces[place], self._whose(head), self._below(head), empty=self.tr("Kosong")
            )
            card.setEnabled(not self._locked)
            card.clicked.connect(partial(self._picked, place))
            card.stepped.connect(partial(self._step, place))
            card.opened.connect(self._open)
            card.installEventFilter(self)
            self.cards.append(card)
            grid.addWidget(card, place // 2, place % 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)

    def _make_result(self) -> QPlainTextEdit:
        self._caption = Label(self, self.tr("Hasil"), "label")
        self._caption.setProperty("tone", "textSecondary")
        result = QPlainTextEdit(self)
        result.setProperty("field", True)
        result.setTabChangesFocus(True)
        result.setFont(theme().font("body"))
        result.setAccessibleName(self.tr("Hasil untuk {place}").format(place=self.row.place))
        result.setFixedHeight(_RESULT_LINES * theme().line("body") + 12)
        result.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        result.textChanged.connect(self._written)
        result.installEventFilter(self)
        self._caption.setBuddy(result)
        self._column.addWidget(self._caption)
        self._column.addWidget(result)
        self.setTabOrder(self.cards[-1], result)
        return result

    def _whose(self, head: HeadRow) -> str:
        return self.tr("Laptop ini") if head.mine else head.device

    def _below(self, head: HeadRow) -> str:
        """When and by whom; on which laptop where the heads of the columns cannot tell it."""
        told = len(self.row.heads) == 2 and any(one.mine for one in self.row.heads)
        removed = self.row.kind == "delete" and head is not self.row.heads[0]
        words = changed_words(head, removed=removed)
        return words if told else f"{self._whose(head)} · {words}"

    def _open(self) -> None:
        self.opened.emit(self.row)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(watched)
        if watched is self.result and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Escape:
                self.leave_result()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a card that are about the whole field."""
        if event.modifiers():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_K:
            self.take_both()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_result()
        else:
            super().keyPressEvent(event)
