"""The right pane of Pembahasan: decisions, follow-ups, and the quick line (mockups 03 and 17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from jakber_desktop.desktop._forms.ui_discussion_outcomes_pane import Ui_DiscussionOutcomesPane
from jakber_desktop.desktop.editor.secret_paste import SecretPaste
from jakber_desktop.desktop.models.discussion_models import Cards
from jakber_desktop.desktop.screens.history.places import offer_card
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.models.discussion_cards import Card
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel
    from jakber_desktop.desktop.widgets.discussion.cards_list import DiscussionCardsList, Winner

DECISIONS, ACTIONS = range(2)
_FIELDS = {
    "responsible_office": "office", "responsible_person": "who", "due_date": "due",
    "due_phrase": "due", "agenda_item": "item",
}  # fmt: skip
"""Fields of the record -> the fields of a card's panel."""


class DiscussionOutcomesPane(QFrame):
    """Cards link to their source; narrow, the two lists are tabs."""

    source_wanted = Signal(object)
    decision_wanted = Signal()
    """The plus of the decisions: write one in the notes."""
    left = Signal()
    """Esc: back to the notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DiscussionOutcomesPane()
        self.form.setupUi(self)
        self.decided, self.agreed = Cards(), Cards()
        self._narrow = False
        self._came_from: DiscussionCardsList = self.form.actionsList
        self._pasted = SecretPaste(self.form.actionLine)
        for model in (self.decided, self.agreed):
            model.setParent(self)
        self._furnish_form()
        theme().changed.connect(self._measure)

    def furnish(self, services: Services, view_model: DiscussionViewModel) -> None:
        """What it shows and writes."""
        self._view_model, self._services = view_model, services
        form = self.form
        form.cardPanel.furnish(view_model)
        offer_card(services, view_model, form.cardPanel, form.cardPanel.fields())
        form.actionEcho.set_order(self._order_of)
        form.actionLine.entered.connect(self._enter)
        form.actionLine.textChanged.connect(self._read_line)
        form.actionLine.left.connect(self.left)
        view_model.bearings_known.connect(self._read_line)
        self._read_line()
        self._measure()

    # --- what is shown ---

    def show_cards(self) -> None:
        """The discussion was read anew."""
        model, form = self._view_model, self.form
        decided, agreed = model.outcome_cards(), model.action_cards()
        self.decided.writable = model.can_edit
        self.decided.show(decided)
        self.agreed.show(agreed)
        form.decisionsHead.show_count(len(decided))
        form.actionsHead.show_count(len(agreed))
        form.tabs.show_tabs(
            [
                ("gavel", *self._decided_words(decided)),
                ("clipboard_task", self.tr("Tindak lanjut"), len(agreed)),
            ]
        )
        for head in (form.decisionsHead, form.actionsHead):
            head.add_button.setEnabled(model.can_edit)
        form.actionLine.setReadOnly(not model.can_edit)
        form.cardPanel.renew((*decided, *agreed))
        self.show_place()
        self._measure()

    def _decided_words(self, decided: Sequence[Card]) -> tuple[str, int]:
        """Decisions as minutes and register count them; directives are counted apart."""
        directives = sum(card.kind == "directive" for card in decided)
        decisions = len(decided) - directives
        if not directives:
            return self.tr("Keputusan"), decisions
        return self.tr("Keputusan {n}, arahan").format(n=decisions), directives

    def show_place(self) -> None:
        """The caret came to another point: its card is marked."""
        point = self._view_model.point
        self.form.decisionsList.follow(point)
        self.form.actionsList.follow(point)

    def set_narrow(self, *, narrow: bool) -> None:
        """Two tabs in a narrow window, two lists below each other in a wide one."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._measure()

    def lists(self) -> tuple[DiscussionCardsList, DiscussionCardsList]:
        """Both lists."""
        return self.form.decisionsList, self.form.actionsList

    def start_over(self) -> None:
        """Another meeting: nothing typed here belongs to it."""
        self.form.actionLine.start_over()
        self.form.cardPanel.card = None
        self._show_lists()

    # --- deeds ---

    def focus_line(self) -> None:
        """Ctrl+J: the quick line takes the keys; an open card is written and closed."""
        if self.form.cardPanel.card is not None:
            self.form.cardPanel.close_it()
        self._show_tab(ACTIONS)
        self.form.actionLine.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.actionLine.selectAll()

    def edit(self, card: Card) -> None:
        """Open a card; a directive is written in the notes."""
        if card.kind == "directive":
            self.source_wanted.emit(card)
            return
        decided = card.kind == "decision"
        self._came_from = self.form.decisionsList if decided else self.form.actionsList
        self._came_from.choose(card.id)
        self.form.bodyStack.setCurrentWidget(self.form.cardPanel)
        self._measure()
        self.form.cardPanel.open_card(card)

    def reveal(self, row: str, field: str) -> bool:
        """Open the card of a decision or follow-up at a field of the record; whether it is here."""
        known = (*self.decided.rows(), *self.agreed.rows())
        card = next((one for one in known if one.id == row and one.kind != "directive"), None)
        if card is None:
            return False
        self._show_tab(ACTIONS if card.kind == "action" else DECISIONS)
        self.edit(card)
        self.form.cardPanel.begin_at(_FIELDS.get(field, field))
        return True

    def edit_chosen(self) -> None:
        """F2: open the card the keys are on."""
        card = self.chosen()
        if card is not None:
            self.edit(card)

    def remove_chosen(self) -> None:
        """Del: remove the card the keys are on."""
        card = self.chosen()
        if card is not None:
            self._view_model.remove_card(card)

    def settle_chosen(self, winner: Winner) -> None:
        """C or K: card and notes say the same again, in the words of the winner."""
        card = self.chosen()
        if card is not None:
            self._view_model.settle_wording(card, winner)

    def chosen(self) -> Card | None:
        """The card the keys are on, else that of the caret's point, else of the list last used."""
        for one in self.lists():
            if one.hasFocus():
                return one.chosen()
        known = (*self.decided.rows(), *self.agreed.rows())
        of_point = [one for one in known if one.point and one.point == self._view_model.point]
        return of_point[0] if of_point else self._came_from.chosen()

    def commit(self) -> None:
        """Write what was typed in an open card."""
        self.form.cardPanel.commit()

    def _enter(self, text: str) -> None:
        if self._view_model.add_action(text, secret=self._pasted.found):
            self.form.actionLine.start_over()
            rows = self.agreed.rows()
            if rows:
                self.form.actionsList.choose(rows[-1].id)

    def _read_line(self) -> None:
        text = self.form.actionLine.text().strip()
        found = self._view_model.read_line(text) if text else None
        due = ""
        if found is not None:
            due = self._view_model.due_words(found)
        self.form.actionEcho.show_found(found, due, typed=bool(text))

    def _pop_menu(self, where: QPoint) -> None:
        card = self.chosen()
        if card is None:
            return
        actions, menu = self._services.actions, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(actions["card_source"])
        if card.kind != "directive":
            menu.addAction(actions["edit_card"])
            if card.apart:
                menu.addAction(actions["card_from_notes"])
                menu.addAction(actions["card_to_notes"])
            menu.addSeparator()
            menu.addAction(actions["remove_card"])
        menu.popup(where)

    # --- inside ---

    def _close_panel(self) -> None:
        had_keys = self.form.cardPanel.isAncestorOf(self.focusWidget() or self)
        self._show_lists()
        if had_keys:
            self._came_from.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_lists(self) -> None:
        self.form.bodyStack.setCurrentWidget(self.form.listsFrame)
        self._measure()

    def _show_tab(self, place: int) -> None:
        self.form.tabs.choose(place)
        self._measure()

    def _order_of(self, code: str) -> int:
        offices = self._view_model.offices()
        return next((one.order for one in offices if one.code == code), 0)

    def _measure(self) -> None:
        form, narrow = self.form, self._narrow
        opened = form.bodyStack.currentWidget() is form.cardPanel
        form.tabs.setVisible(narrow and not opened)
        form.lineFrame.setVisible(self._view_model.can_edit and not opened)
        form.decisionsHead.setHidden(narrow)
        form.actionsHead.setHidden(narrow)
        chosen = form.tabs.current()
        hidden = narrow and chosen != DECISIONS, narrow and chosen != ACTIONS
        form.decisionsList.setHidden(hidden[0])
        form.actionsList.setHidden(hidden[1])
        form.decisionsHint.setHidden(hidden[0] or bool(self.decided.rows()))
        form.actionsHint.setHidden(hidden[1] or bool(self.agreed.rows()))
        self._say_hints()
        for one in self.lists():
            one.set_filling(filling=narrow)
            form.listsLayout.setStretchFactor(one, int(narrow))

    def _say_hints(self) -> None:
        """Where a list is empty: how its first card is made, while it may be."""
        form, above = self.form, 12 if self._narrow else 0
        if self._view_model.can_edit:
            decided = self.tr(
                "Ketik /k untuk keputusan atau /a untuk arahan di awal baris catatan."
            )
            agreed = self.tr("Ketik /t di awal baris catatan, atau isi baris di bawah.")
        else:
            decided = self.tr("Rapat ini tidak mencatat keputusan atau arahan.")
            agreed = self.tr("Rapat ini tidak mencatat tindak lanjut.")
        for hint, words in ((form.decisionsHint, decided), (form.actionsHint, agreed)):
            hint.setText(words)
            hint.setContentsMargins(16, above, 16, 12)

    def _furnish_form(self) -> None:
        form = self.form
        words = self.tr("Keputusan dan arahan")
        form.decisionsHead.furnish("gavel", words, "decision", self.tr("Keputusan baru"))
        add = self.tr("Tindak lanjut baru")
        form.actionsHead.furnish(
            "clipboard_task", self.tr("Tindak lanjut"), "info", add, ruled=True
        )
        form.decisionsList.show_model(self.decided)
        form.actionsList.show_model(self.agreed)
        form.decisionsList.setAccessibleName(words)
        form.actionsList.setAccessibleName(self.tr("Tindak lanjut"))
        form.actionLine.setPlaceholderText(self.tr("Tindak lanjut cepat"))
        form.actionLine.setAccessibleName(self.tr("Tindak lanjut cepat"))
        form.decisionsHead.add_wanted.connect(self.decision_wanted)
        form.actionsHead.add_wanted.connect(self.focus_line)
        form.tabs.chosen.connect(self._measure)
        form.tabs.choose(ACTIONS)
        for one in self.lists():
            one.source_wanted.connect(self.source_wanted)
            one.edit_wanted.connect(self.edit)
            one.remove_wanted.connect(self._remove)
            one.settle_wanted.connect(self._settle)
            one.menu_wanted.connect(self._pop_menu)
            one.left.connect(self.left)
        panel = form.cardPanel
        panel.closed.connect(self._close_panel)
        panel.source_wanted.connect(self.source_wanted)
        panel.remove_wanted.connect(self._remove)
        panel.settle_wanted.connect(self._settle)

    def _settle(self, card: Card, winner: Winner) -> None:
        self._view_model.settle_wording(card, winner)

    def _remove(self, card: Card) -> None:
        self._view_model.remove_card(card)
