"""The notes editors of Pembahasan: one is shown, those with text nobody could write wait."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from jakber_desktop.desktop.editor.discussion import codes_of, items_of, speakers_of
from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.editor.speakers import answering
from jakber_desktop.desktop.screens.history.places import offer_notes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.editor.points import Speaker
    from jakber_desktop.desktop.screens.discussion.editor_pane import DiscussionEditorPane
    from jakber_desktop.desktop.screens.discussion.saving import DiscussionSaving
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel
    from jakber_desktop.model.rows.discussion import Discussion

_STATE_MS = 60
"""The tools follow the caret once a burst of keys is over."""


class DiscussionEditors(QObject):
    """`show` brings the editor of the pane in step with what was read."""

    moved = Signal()
    """The caret came to another point or item."""
    left = Signal(str)
    """F6, Shift+F6 or Esc in the notes ("next", "previous", "out")."""
    renewal_wanted = Signal()
    """Text that waited came back: read everything again."""

    def __init__(
        self,
        pane: DiscussionEditorPane,
        saving: DiscussionSaving,
        view_model: DiscussionViewModel,
        services: Services,
    ) -> None:
        super().__init__(pane)
        self._pane, self._saving = pane, saving
        self._view_model, self._services = view_model, services
        self.loaded: str | None = None
        """The meeting whose notes are shown."""
        self.behind = False
        """Something changed elsewhere that the notes could not show yet."""
        self._kept: dict[str, NotesEditor] = {}
        """Meeting -> the editor whose text could not be written."""
        self._state = QTimer(self)
        self._state.setSingleShot(True)
        self._state.setInterval(_STATE_MS)
        self._state.timeout.connect(pane.show_state)
        saving.discarded.connect(self._give_up)
        self._dress(pane.editor)

    @property
    def editor(self) -> NotesEditor:
        """The editor shown."""
        return self._pane.editor

    def show(self, found: Discussion) -> None:
        """Show a meeting's notes, or what changed in them."""
        if self.loaded != found.meeting_id:
            self._load(found)
        else:
            self.behind = not self.editor.refresh(items_of(found))
        self.editor.set_codes(codes_of(found))

    def place(self) -> tuple[str, str]:
        """Where the caret is: the ids of its item and of its point."""
        key = self.editor.key_at_caret() or ""
        return self.editor.current_item(), self.editor.notes.id_of(key)

    def put_away(self) -> None:
        """Another meeting comes: text that could not be written stays in its editor."""
        if self.loaded is None:
            return
        self._saving.write(self.editor)
        if self.editor in self._saving.waiting:
            self._kept[self.loaded] = self.editor
            fresh = NotesEditor(self._pane)
            self._dress(fresh)
            self._pane.take_editor(fresh)
        self.loaded = None

    # --- inside ---

    def _load(self, found: Discussion) -> None:
        """The caret goes where the discussion is: to the first item nothing came of yet."""
        self.loaded, self.behind = found.meeting_id, False
        if found.meeting_id in self._kept:
            self._bring_back(found.meeting_id)
            return
        self.editor.set_offices(self._view_model.offices())
        self.editor.load(items_of(found), codes_of(found))
        open_items = [item.id for item in found.items if item.outcome == "planned"]
        if open_items and not found.closed_at:
            self.editor.go_to_item(open_items[0])

    def _bring_back(self, meeting_id: str) -> None:
        """The meeting's own text comes back, and is tried again."""
        spare = self.editor
        self._pane.take_editor(self._kept.pop(meeting_id))
        spare.deleteLater()
        self._saving.try_again()
        QTimer.singleShot(0, self.renewal_wanted.emit)

    def _give_up(self, editor: NotesEditor) -> None:
        """What an editor could not write was taken out of it."""
        if editor is self.editor:
            self.loaded = None
            if self._view_model.found is not None:
                self.show(self._view_model.found)
            return
        self._kept = {meeting: one for meeting, one in self._kept.items() if one is not editor}
        editor.deleteLater()

    def _dress(self, editor: NotesEditor) -> None:
        editor.whole_changes = True
        editor.set_suggest(self._speakers)
        editor.action_lines.read = self._view_model.read_line
        editor.verb.verbs = lambda: self._view_model.bearings.verbs
        self._saving.watch(editor)
        offer_notes(self._services, editor, partial(self._saving.write, editor))
        editor.current_item_changed.connect(self.moved)
        editor.current_point_changed.connect(self.moved)
        editor.kind_changed.connect(editor.write_now)
        editor.cursorPositionChanged.connect(self._state.start)
        editor.currentCharFormatChanged.connect(self._state.start)
        editor.left.connect(self.left)
        editor.undo_beyond.connect(self._services.actions["undo"].trigger)
        editor.redo_beyond.connect(self._services.actions["redo"].trigger)

    def _speakers(self, text: str) -> Sequence[Speaker]:
        """Who `@` offers: nothing typed, the offices and who is here."""
        rows = self._view_model.speakers()
        if text.strip():
            return answering(speakers_of(rows), text)
        return speakers_of([one for one in rows if one.here or one.label is None])
