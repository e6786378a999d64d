"""The actions of Pembahasan, whatever has the keys: agenda, notes, cards (ui-design §11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.screens.carrying.item_deeds import CarryingDeeds, ItemShown

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.editor.editor import NotesEditor
    from jakber_desktop.desktop.editor.points import Kind
    from jakber_desktop.desktop.screens.discussion.discussion_screen import DiscussionScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.widgets.discussion.cards_list import Winner
    from jakber_desktop.model.record import Outcome

PLACE = "workspace.discussion"
_KINDS: dict[str, Kind] = {
    "notes_decision": "decision",
    "notes_action": "action",
    "notes_directive": "directive",
    "notes_conclusion": "conclusion",
    "notes_plain": "statement",
}
_OUTCOMES: dict[str, Outcome] = {
    "item_discussed": "discussed",
    "item_deferred": "deferred",
    "item_withdrawn": "withdrawn",
    "item_not_reached": "not_reached",
}


class DiscussionDeeds(QObject):
    """Attaches what a DiscussionScreen does to the actions of the table."""

    def __init__(self, screen: DiscussionScreen, services: Services) -> None:
        super().__init__(screen)
        self._screen, self._services = screen, services
        attach = partial(services.actions.attach, place=PLACE)
        for name, deed in self._of_notes().items():
            attach(name, partial(self._on_notes, deed))
        for name, kind in _KINDS.items():
            attach(name, partial(self._make, kind))
        for name, outcome in _OUTCOMES.items():
            attach(name, partial(self._set_outcome, outcome))
        attach("next_item", partial(self.step, 1))
        attach("previous_item", partial(self.step, -1))
        attach("quick_action", self._quick_action)
        attach("card_source", self._card_source)
        attach("edit_card", self._edit_card)
        attach("card_from_notes", partial(self._settle_card, "notes"))
        attach("card_to_notes", partial(self._settle_card, "card"))
        attach("remove_card", self._remove_card)
        attach("check_in", self._check_in)
        attach("save_now", self._save_now)
        attach("print", self._to_minutes)
        self.carrying = CarryingDeeds(
            services, PLACE, self._shown_item, lambda: screen.view_model.meeting_id,
            screen.renew, screen, self._save_now,
        )  # fmt: skip

    # --- notes ---

    def _of_notes(self) -> dict[str, Callable[[NotesEditor], object]]:
        return {
            "notes_bold": lambda editor: editor.toggle_bold(),
            "notes_italic": lambda editor: editor.toggle_italic(),
            "notes_numbers": lambda editor: editor.toggle_list("1"),
            "notes_bullets": lambda editor: editor.toggle_list("-"),
            "notes_nest": lambda editor: editor.nest(1),
            "notes_unnest": lambda editor: editor.nest(-1),
            "notes_speaker": lambda editor: editor.open_speakers(),
            "point_confidential": lambda editor: editor.toggle_confidential(),
        }

    def _on_notes(self, deed: Callable[[NotesEditor], object]) -> None:
        self._screen.to_notes()
        deed(self._screen.editor)
        self._screen.form.editorPane.show_state()

    def _make(self, kind: Kind) -> None:
        self._on_notes(lambda editor: editor.make(kind))

    def begin_point(self, kind: Kind) -> None:
        """Begin a new point of this kind at the end of the item of now."""
        self._on_notes(lambda editor: editor.begin_point(kind))

    def step(self, step: int) -> None:
        """To the item before or behind."""
        screen = self._screen
        items = screen.view_model.found.items if screen.view_model.found else ()
        ids = [item.id for item in items]
        if screen.view_model.item in ids:
            place = ids.index(screen.view_model.item) + step
            if 0 <= place < len(ids):
                screen.go_to_item(ids[place])

    # --- agenda ---

    def _set_outcome(self, outcome: Outcome) -> None:
        """Of the item the keys are on in the agenda, else of the caret's."""
        screen = self._screen
        chosen = screen.form.agendaPane.form.agendaList.chosen()
        item = chosen.id if chosen else screen.view_model.item
        screen.view_model.set_outcome(item, outcome)

    def _shown_item(self) -> ItemShown | None:
        """The item the keys are on in the agenda, else the caret's."""
        screen, model = self._screen, self._screen.view_model
        rows = screen.form.agendaPane.form.agendaList
        chosen = rows.chosen() if rows.hasFocus() else model.item_row(model.item)
        chosen = chosen or rows.chosen()
        if chosen is None or model.found is None or model.meeting_id is None:
            return None
        date = model.found.date or self._services.session.today
        return ItemShown(chosen.id, chosen.title, model.meeting_id, date)

    def add_item(self) -> None:
        """Ask for the title of a further item; it comes behind the one of now."""
        title = self._services.dialogs.ask_text(
            self.tr("Butir agenda baru"),
            self.tr("Butir ini ditempatkan sesudah butir yang sedang dibahas."),
            self.tr("Judul butir"),
            "",
            self.tr("Tambah"),
            self.tr("Batal"),
        )
        made = self._screen.view_model.add_item(title) if title else None
        if made is not None:
            self._screen.go_to_item(made)

    # --- cards ---

    def _quick_action(self) -> None:
        self._screen.panes_of.show_panel()
        self._screen.form.outcomesPane.focus_line()

    def _card_source(self) -> None:
        card = self._screen.form.outcomesPane.chosen()
        if card is not None:
            self._screen.go_to_source(card)

    def _edit_card(self) -> None:
        self._screen.form.outcomesPane.edit_chosen()

    def _remove_card(self) -> None:
        self._screen.form.outcomesPane.remove_chosen()

    def _settle_card(self, winner: Winner) -> None:
        self._screen.form.outcomesPane.settle_chosen(winner)

    # --- the rest ---

    def _check_in(self) -> None:
        self._screen.popup.open()

    def _save_now(self) -> None:
        """Ctrl+S: write at once and say when."""
        screen = self._screen
        screen.form.outcomesPane.commit()
        if screen.saving.write(screen.editor):
            screen.saved.emit()

    def _to_minutes(self) -> None:
        """Ctrl+P: the draft as it will be printed."""
        self._services.actions["stage_5"].trigger()
