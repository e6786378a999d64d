"""The histories of Undangan, Pembahasan and Direktori: letter, points, cards, people, offices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jakber_desktop.desktop.editor.context_menu import made_menu
from jakber_desktop.desktop.screens.history.offer import offer
from jakber_desktop.desktop.viewmodels.history import source as history_source
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.editor.editor import NotesEditor
    from jakber_desktop.desktop.screens.discussion.card_panel import DiscussionCardPanel
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel
    from jakber_desktop.desktop.viewmodels.invitation.letter import LetterForm
    from jakber_desktop.desktop.widgets.form_field import FormField
    from jakber_desktop.model.rows.discussion import ActionRow

_LETTER = {"copies": "carbon_copies", "signatory": "signatory_post"}
_OF_MEETING = {"classification", "urgency", "purpose"}
_OF_POST = {"title": "title", "office": "office_id", "capacity": "capacity",
            "held_from": "held_from", "held_until": "held_until"}  # fmt: skip
_OF_OFFICE = {"parent": "parent_id"}
_OF_CARD = {"text": "text", "status": "status", "item": "agenda_item_id"}


def offer_letter(services: Services, model: LetterForm, fields: Mapping[str, FormField]) -> None:
    """The shared fields of the letter."""
    for name, field in fields.items():
        offer(services, field, partial(_of_letter, model, name))


def offer_notes(services: Services, editor: NotesEditor, write: Callable[[], object]) -> None:
    """The text of the point the caret is in; `write` puts what was typed into the database."""
    offer(
        services, editor, partial(_of_point, editor, write), partial(_reveal_point, editor),
        menu=partial(made_menu, editor),
    )  # fmt: skip


def offer_card(
    services: Services,
    model: DiscussionViewModel,
    panel: DiscussionCardPanel,
    fields: Mapping[str, FormField],
) -> None:
    """The fields of the decision or follow-up that is open."""
    for name, field in fields.items():
        offer(services, field, partial(_of_card, model, panel, name))


def offer_directory(
    services: Services,
    model: DirectoryViewModel,
    line: Mapping[str, FormField],
    office: Mapping[str, FormField],
) -> None:
    """The fields of a person with a post, and of an office."""
    for name, field in line.items():
        offer(services, field, partial(_of_line, model, name))
    for name, field in office.items():
        offer(services, field, partial(_of_office, model, name))


def _of_letter(model: LetterForm, name: str) -> FieldAddress | None:
    meeting = model.meeting_id
    if meeting is None or not model.session.is_ready:
        return None
    if name in _OF_MEETING:
        return FieldAddress("meeting", meeting, name)
    column = _LETTER.get(name, name)
    return history_source.invitation_address(model.session.workspace, meeting, column)


def _of_point(editor: NotesEditor, write: Callable[[], object]) -> FieldAddress | None:
    write()
    point = editor.current_point()
    if point is None:
        return None
    id_ = editor.notes.id_of(point.key)
    return FieldAddress("point", id_, "text") if _is_id(id_) else None


def _reveal_point(editor: NotesEditor, wanted: FieldAddress) -> bool:
    if wanted.entity != "point" or not editor.isVisible():
        return False
    editor.setFocus()
    return editor.go_to_point(wanted.row)


def _of_card(
    model: DiscussionViewModel, panel: DiscussionCardPanel, name: str
) -> FieldAddress | None:
    card = panel.card
    if card is None:
        return None
    if card.kind != "action":
        column = _OF_CARD.get(name)
        return FieldAddress("decision", card.id, column) if column else None
    row = model.action_row(card.id)
    return FieldAddress("action_item", card.id, _action_column(row, name)) if row else None


def _action_column(row: ActionRow, name: str) -> str:
    if name == "office":
        return "responsible_office_id"
    if name == "who":
        return "responsible_person_id" if row.person else "responsible_post"
    if name == "due":
        return "due_phrase" if row.due_phrase else "due_date"
    return _OF_CARD[name]


def _of_line(model: DirectoryViewModel, name: str) -> FieldAddress | None:
    card = model.card
    if card is None:
        return None
    if name in _OF_POST or (name == "channel" and card.line.post):
        post = card.line.post
        return FieldAddress("post", post, _OF_POST.get(name, name)) if post else None
    if name == "holder" or card.person is None:
        return None
    return FieldAddress("person", card.person.id, name)


def _of_office(model: DirectoryViewModel, name: str) -> FieldAddress | None:
    office = model.chosen_office()
    return FieldAddress("office", office.id, _OF_OFFICE.get(name, name)) if office else None


def _is_id(text: str) -> bool:
    """Whether the database gave it: a point just begun has a key of the editor's own."""
    return len(text) == 32 and all(letter in "0123456789abcdef" for letter in text)
