"""Direktori: the offices, the lines shown of them, and the chosen line with its card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.directory_model import DirectoryModel, line_key
from jakber_desktop.desktop.models.directory_places import PlacesModel
from jakber_desktop.desktop.viewmodels.directory import narrowing, source
from jakber_desktop.desktop.viewmodels.directory.narrowing import Counts, Haystack, Scope
from jakber_desktop.desktop.viewmodels.directory.places import entries
from jakber_desktop.desktop.words.directory import office_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.directory import ContactRow, LineCard, OfficeRow

_IN_PLACE = 1500
"""So many lines are read again at once; more are read on the quick lane."""


class DirectoryViewModel(QObject):
    """What Direktori shows of a session; its deeds are in directory_lines and directory_offices."""

    listed = Signal()
    """Lines were read or narrowed anew."""
    card_changed = Signal()
    """Another line is chosen, or the chosen one was read anew."""
    refused = Signal(str, object)
    """A field's value cannot be taken: its name and the FieldInvalid."""
    done = Signal(str)
    """A deed is done, in words."""
    told = Signal(str, str)
    """Something worth knowing: what, and what to do."""
    saved = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.contents: source.Contents | None = None
        self.lines = DirectoryModel(self)
        self.places = PlacesModel(self)
        self.scope = Scope()
        self.text = ""
        self.counts = Counts(0, 0, 0, 0, 0, {})
        self.card: LineCard | None = None
        self.selected: str | None = None
        self._offices: dict[str, OfficeRow] = {}
        self._made: Any = None
        self._wanted: tuple[str | None, str | None] = (None, None)
        """Person and post that `show_contact` asked for, until the directory is read."""
        self._held: str | None = None
        """A line just changed stays in sight though the filter would leave it out now."""
        self._former: dict[tuple[str, str], list[ContactRow]] = {}
        self._reads = 0
        self._haystack = Haystack((), ())
        session.changed.connect(self.read)

    # --- what there is ---

    @property
    def can_edit(self) -> bool:
        """Whether anything can be changed."""
        return self.contents is not None and self.session.writable

    @property
    def filtered(self) -> bool:
        """Whether typed words or a filter leave lines out."""
        return bool(self.text) or self.scope != Scope()

    def offices(self) -> tuple[OfficeRow, ...]:
        """All offices, each before those under it."""
        return self.contents.offices if self.contents else ()

    def office(self, code: str | None) -> OfficeRow | None:
        """The office with this code."""
        return self._offices.get(code) if code else None

    def chosen_office(self) -> OfficeRow | None:
        """The office the pane has chosen."""
        return self.office(self.scope.code)

    def former(self, line: ContactRow) -> list[ContactRow]:
        """Earlier holders of a line's post, the last one first."""
        held = self._former.get((line.office, line.title.casefold()), [])
        return [one for one in held if line.title and line_key(one) != line_key(line)]

    def people(self) -> dict[str, str]:
        """Everybody active by name and office -> the id, for picking a holder."""
        whole = self.contents.lines if self.contents else ()
        return {
            f"{row.name} · {office_words(self.office(row.office))}": row.person
            for row in whole
            if row.person and row.state != "former"
        }

    # --- reading ---

    def read(self) -> None:
        """Read the directory anew; at once when it is small."""
        session = self.session
        if not session.is_ready:
            return
        self._reads += 1
        work = partial(source.read, session.workspace, session.today)
        if self._size() <= _IN_PLACE:
            try:
                self._take(work())
            except Exception as error:
                self.failed.emit(error)
        else:
            key = f"directory {id(self)}"
            session.tasks.run(work, self._take, self.failed.emit, key=key)

    def _size(self) -> int:
        """How many people there are, at least; before the first reading it costs a count."""
        if self.contents is not None:
            return len(self.contents.lines)
        return source.size(self.session.workspace)

    def finish(self, made: Any, words: str) -> None:
        """After a deed: read anew, choose the line it made or changed, tell it in words."""
        self._made, before = made, self._reads
        self.session.look_for_changes()
        if self._reads == before:
            self.read()
        self.saved.emit()
        if words:
            self.done.emit(words)

    def _take(self, contents: source.Contents) -> None:
        self.contents = contents
        self._offices = {office.code: office for office in contents.offices}
        self._haystack = Haystack(contents.lines, contents.offices)
        self.counts = narrowing.count(contents.lines, contents.offices)
        if self.scope.code and self.scope.code not in self._offices:
            self.scope = Scope()
        self._former = _former(contents.lines)
        made, self._made = self._made, None
        if made is not None:
            self.selected = self._held = self._key_of(made) or self.selected
        self._choose_wanted()
        self._show()

    def _key_of(self, made: Any) -> str | None:
        """The line with the post and person of a Made; one of now before one of once."""
        whole = self.contents.lines if self.contents else ()
        for row in sorted(whole, key=lambda line: line.state == "former"):
            if row.post == made.post and (made.post is not None or row.person == made.person):
                return line_key(row)
        return None

    def show_contact(self, person: str | None, post: str | None = None) -> None:
        """Choose the line of a person, or of a post (ids), whatever was filtered."""
        self.scope, self.text = Scope(), ""
        self._wanted = (person, post)
        self.read()

    def _choose_wanted(self) -> None:
        """The line `show_contact` asked for; one of now before one of once."""
        (person, post), self._wanted = self._wanted, (None, None)
        whole = self.contents.lines if self.contents else ()
        for row in sorted(whole, key=lambda line: line.state == "former"):
            if (person and row.person == person) or (post and row.post == post):
                self.selected = self._held = line_key(row)
                return

    # --- narrowing ---

    def set_scope(self, scope: Scope) -> None:
        """Show what an entry of the pane means."""
        if scope != self.scope:
            self.scope, self._held = scope, None
            self._show()

    def set_text(self, text: str) -> None:
        """Show only lines that have these words."""
        if text.strip() != self.text:
            self.text, self._held = text.strip(), None
            self._show()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.scope, self.text = Scope(), ""
        self._show()

    def _show(self) -> None:
        below = narrowing.below(self.scope.code, self.offices())
        found = [
            line for line in self._haystack.find(self.text)
            if narrowing.within(self.scope, line, below)
        ]  # fmt: skip
        if self._held is not None and all(line_key(line) != self._held for line in found):
            whole = self.contents.lines if self.contents else ()
            found += [line for line in whole if line_key(line) == self._held]
        self.lines.show(narrowing.with_headings(found, self._offices, office_words(None)))
        self.places.show(entries(self.offices(), self.counts, self.scope))
        self.listed.emit()
        self.select(self.selected)

    # --- the chosen line ---

    def select(self, key: str | None) -> None:
        """Read the card of a line; one that is not shown any more chooses none."""
        row = self.lines.row_of(key)
        line = self.lines.contact_at(self.lines.index(row)) if row >= 0 else None
        self.selected = key if line is not None else None
        self.card = None
        if line is not None:
            try:
                self.card = source.card(self.session.workspace, line)
            except Exception as error:
                self.failed.emit(error)
        self.card_changed.emit()


def _former(lines: Iterable[ContactRow]) -> dict[tuple[str, str], list[ContactRow]]:
    """Office and post -> those who held it, the last one first."""
    found: dict[tuple[str, str], list[ContactRow]] = {}
    for line in lines:
        if line.state == "former" and line.post:
            found.setdefault((line.office, line.title.casefold()), []).append(line)
    for held in found.values():
        held.sort(key=lambda one: str(one.held_until or "9"), reverse=True)
    return found
