"""What is done to the chosen line of Direktori; each deed is one change, told in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.viewmodels.directory import source
from jakber_desktop.desktop.viewmodels.directory.fields import (
    LINE,
    PERSON,
    name_fields,
    read_field,
    read_person,
    shown_fields,
)
from jakber_desktop.desktop.words.directory import day_words, title_words
from jakber_desktop.model.errors import FieldInvalid, StillUsed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.model.rows.directory import LineCard


class LineDeeds(QObject):
    """Fields, successions, leaving and deleting, for the line the view model has chosen."""

    def __init__(self, model: DirectoryViewModel) -> None:
        super().__init__(model)
        self._model = model

    # --- fields ---

    def set_field(self, name: str, text: str) -> None:
        """Write a field that was left with another text; a wrong one is `refused`."""
        card = self._model.card
        if card is None or not self._model.can_edit:
            return
        try:
            if name in PERSON:
                deed = self._of_person(card, name, text)
            else:
                value = read_field(name, text, self._model.session.today)
                deed = partial(source.edit_line, line=card.line, **{name: value})
        except FieldInvalid as error:
            self._model.refused.emit(name, error)
            return
        self.do(deed, "", field=name)

    def _of_person(self, card: LineCard, name: str, text: str) -> Callable[..., Any]:
        session = self._model.session
        known = shown_fields(card)
        if card.person is None:
            person = self._model.people().get(text)
            given = {} if person else name_fields(text, known)
            return partial(
                source.name_holder, line=card.line, since=session.today, person=person, given=given
            )
        value = read_field(name, text, session.today)
        fields = name_fields(text, known) if name == "name" else {name: value}
        return partial(source.edit_person, person=card.person.id, **fields)

    def add(self, values: Mapping[str, str]) -> bool:
        """Add what was typed into an empty panel: a person, a post, or both."""
        today = self._model.session.today
        try:
            given = {name: read_field(name, values.get(name, ""), today) for name in LINE}
            person = read_person(values) if values.get("name", "").strip() else None
        except FieldInvalid as error:
            self._model.refused.emit(error.field, error)
            return False
        if person is not None and not given["title"]:
            person["channel"] = given["channel"]
        name = values.get("name", "").strip() or values.get("title", "").strip()
        words = self.tr("{name} ditambahkan").format(name=name)
        return self.do(partial(source.add_line, person=person, **given), words)

    # --- holders ---

    def succeed(self, who: str, since: str, capacity: str) -> bool:
        """Somebody else holds the post from a day on."""
        model, card = self._model, self._model.card
        if card is None:
            return False
        person = model.people().get(who)
        try:
            day = read_field("since", since, model.session.today)
            if day is None:
                raise FieldInvalid("since", self.tr("Tulis tanggal mulainya."))
        except FieldInvalid as error:
            model.refused.emit("since", error)
            return False
        words = self.tr("{who} memegang {title} mulai {date}").format(
            who=who.partition(" · ")[0], title=card.line.title, date=day_words(day)
        )
        given = {} if person else name_fields(who, {})
        deed = partial(
            source.succeed_line, line=card.line, since=day, person=person,
            capacity=capacity or None, given=given,
        )  # fmt: skip
        return self.do(deed, words)

    def leave(self) -> None:
        """The person is no longer active, or is again."""
        card = self._model.card
        if card is None or card.person is None:
            return
        if card.person.inactive:
            words = self.tr("{name} aktif lagi").format(name=card.person.name)
            self.do(partial(source.come_back, person=card.person.id), words)
            return
        words = self.tr("{name} ditandai tidak aktif").format(name=card.person.name)
        today = self._model.session.today
        self.do(partial(source.leave, person=card.person.id, on=today), words)

    def remove(self) -> None:
        """Delete a line nothing names; who is used becomes inactive instead (C6)."""
        card = self._model.card
        if card is None or not self._model.can_edit:
            return
        words = self.tr("{name} dihapus").format(name=card.line.name or title_words(card.line))
        try:
            source.remove_line(self._model.session.workspace, card.line)
        except StillUsed:
            if card.person is not None and not card.person.inactive:
                self.leave()
            else:
                self._tell_used(card)
        except Exception as error:
            self._model.failed.emit(error)
        else:
            self._model.finish(None, words)

    def _tell_used(self, card: LineCard) -> None:
        words = self.tr("{name} tidak dihapus").format(name=card.line.name or card.line.title)
        text = self.tr("Namanya tercantum pada rapat, jadi tetap ada di direktori.")
        self._model.told.emit(words, text)

    # --- doing ---

    def do(self, deed: Callable[..., Any], words: str, *, field: str = "") -> bool:
        """Do one deed, read again, tell it; whether it worked."""
        model = self._model
        if not model.can_edit:
            return False
        try:
            made = deed(model.session.workspace)
            if made is None and field and model.card is not None:
                made = model.card.line  # its post and person are the same still
        except FieldInvalid as error:
            model.refused.emit(field or error.field, error)
            return False
        except Exception as error:
            model.failed.emit(error)
            return False
        model.finish(made, words)
        return True
