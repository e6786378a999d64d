"""The middle pane of Pembahasan: where the caret is, the tools, and the notes (mockup 03)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_discussion_editor_pane import Ui_DiscussionEditorPane
from jakber_desktop.desktop.action_set import translated, written
from jakber_desktop.desktop.editor.editor import NotesEditor
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.discussion.places import place_words
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel

_HEAD, _RULE, _TITLE, _LINES = 52, 20, 120, 4
"""Heights, and the width the item's title keeps beside the chip."""


class DiscussionEditorPane(QFrame):
    """Shows one NotesEditor of several: one whose text could not be written waits unseen."""

    step_wanted = Signal(int)
    """To the item before (-1) or behind (1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DiscussionEditorPane()
        self.form.setupUi(self)
        self.editor = NotesEditor(self)
        self.form.notesStack.addWidget(self.editor)
        self._tools = self._named_tools()
        self._furnish()
        theme().changed.connect(self._measure)
        self._measure()

    def furnish(self, services: Services, view_model: DiscussionViewModel) -> None:
        """What it shows; its buttons do what the actions of the table do."""
        self._view_model = view_model
        self._actions = services.actions
        for name, button in self._tools.items():
            self._bind(button, name)
        for button, name, deed in (
            (self.form.undoButton, "undo", self._take_back),
            (self.form.redoButton, "redo", self._do_again),
        ):
            spec = services.actions.specs[name]
            button.name_it(translated(spec.words), written(spec))
            button.clicked.connect(deed)
            services.actions[name].changed.connect(self._show_undo)

    def take_editor(self, editor: NotesEditor) -> None:
        """Show another editor in the place of the one of now, which stays in the stack."""
        self.form.notesStack.addWidget(editor)
        self.form.notesStack.setCurrentWidget(editor)
        self.editor = editor

    def keep_clear(self, height: int) -> None:
        """The notes end above so many px, with the caret in sight; a few lines always stay."""
        others = self.form.headFrame.height() + self.form.toolFrame.height()
        most = self.height() - others - _LINES * theme().line("editor")
        low = max(0, min(height, most))
        layout = self.layout()
        if layout is not None and low != layout.contentsMargins().bottom():
            margins = layout.contentsMargins()
            margins.setBottom(low)
            layout.setContentsMargins(margins)
            layout.activate()
            self.editor.keep_caret_seen()

    # --- what is shown ---

    def show_place(self) -> None:
        """The item of the caret, its plan and its time."""
        form, row = self.form, self._view_model.item_row()
        form.itemNumber.say(str(row.number) if row else "")
        form.itemLabel.setText(row.title if row else "")
        self.show_time()
        items = self._view_model.found.items if self._view_model.found else ()
        place = next((n for n, one in enumerate(items) if one.id == self._view_model.item), 0)
        form.previousButton.setEnabled(place > 0)
        form.nextButton.setEnabled(place + 1 < len(items))

    def show_time(self) -> None:
        """ "TGUPP · rencana 10.15–10.35 · berjalan 4 menit"; amber once it is over."""
        row, minutes = self._view_model.item_row(), self._view_model.clock.item_minutes()
        words, over = place_words(row, minutes) if row else ("", False)
        if words != self.form.factsLabel.text():
            self.form.factsLabel.setText(words)
            self.form.factsLabel.setProperty("tone", "warning" if over else "textSecondary")

    def show_rights(self) -> None:
        """Whether the notes can be changed, and why not."""
        view_model, form = self._view_model, self.form
        self.editor.setReadOnly(not view_model.can_edit)
        look = ChipLook("")
        if view_model.locked:
            look = ChipLook(self.tr("Notula final, hanya dapat dibaca"), "lock_closed")
        form.stateChip.show_look(look)
        self._fit_tools()
        form.toolFrame.setVisible(view_model.can_edit)

    def show_state(self) -> None:
        """What the tools say of the caret's place."""
        state, tools = self.editor.state(), self._tools
        checked = {
            "notes_bold": state.bold,
            "notes_italic": state.italic,
            "notes_numbers": state.mark == "1",
            "notes_bullets": state.mark == "-",
            "notes_decision": state.kind == "decision",
            "notes_action": state.kind == "action",
            "point_confidential": state.confidential,
        }
        for name, value in checked.items():
            tools[name].setChecked(value)
        self._show_undo()

    def _show_undo(self) -> None:
        """Undo takes typing back first, then whole changes."""
        notes, actions, form = self.editor.notes, self._actions, self.form
        form.undoButton.setEnabled(notes.can_undo_typing or actions["undo"].isEnabled())
        redoable = self.editor.document().isRedoAvailable()
        form.redoButton.setEnabled(redoable or actions["redo"].isEnabled())

    def _take_back(self) -> None:
        self.editor.take_back()

    def _do_again(self) -> None:
        self.editor.do_again()

    # --- set-up ---

    def _bind(self, button: Button, name: str) -> None:
        """Let a tool do what an action of the table does, under its words and key."""
        action, spec = self._actions[name], self._actions.specs[name]
        button.name_it(translated(spec.words), written(spec))
        button.clicked.connect(action.trigger)
        action.changed.connect(partial(_follow, button, action))
        button.setEnabled(action.isEnabled())

    def _named_tools(self) -> dict[str, Button]:
        form = self.form
        return {
            "notes_bold": form.boldButton,
            "notes_italic": form.italicButton,
            "notes_numbers": form.numbersButton,
            "notes_bullets": form.bulletsButton,
            "notes_unnest": form.unnestButton,
            "notes_nest": form.nestButton,
            "notes_speaker": form.speakerButton,
            "notes_decision": form.decisionButton,
            "notes_action": form.actionButton,
            "point_confidential": form.confidentialButton,
        }

    def _furnish(self) -> None:
        form = self.form
        form.previousButton.name_it(self.tr("Butir agenda sebelumnya"), "Alt+↑")
        form.nextButton.name_it(self.tr("Butir agenda berikutnya"), "Alt+↓")
        form.previousButton.clicked.connect(partial(self.step_wanted.emit, -1))
        form.nextButton.clicked.connect(partial(self.step_wanted.emit, 1))
        for name in (
            "notes_bold", "notes_italic", "notes_numbers", "notes_bullets", "notes_decision",
            "notes_action", "point_confidential",
        ):  # fmt: skip
            self._tools[name].setCheckable(True)
        by_key = Qt.FocusPolicy.TabFocus  # a click leaves the keys in the notes
        for button in (*self._tools.values(), form.undoButton, form.redoButton):
            button.setFocusPolicy(by_key)
        for button in (form.previousButton, form.nextButton):
            button.setFocusPolicy(by_key)

    def _measure(self) -> None:
        look, form = theme(), self.form
        form.headFrame.setFixedHeight(look.px(_HEAD))
        form.toolFrame.setFixedHeight(look.size("paneHeader"))
        for rule in (form.firstRule, form.secondRule, form.thirdRule):
            rule.setFixedSize(13, _RULE)
        self._fit_tools()

    def _fit_tools(self) -> None:
        form = self.form
        steps = [
            form.speakerButton, form.actionButton, form.decisionButton, form.thirdRule,
            form.secondRule, form.firstRule, form.unnestButton, form.nestButton,
        ]  # fmt: skip
        fit(form.toolFrame, self.width(), steps)
        if form.stateChip.look().text:
            fit(form.headFrame, self.width() - _TITLE, [form.stateChip])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tools()


def _follow(button: Button, action: QAction) -> None:
    button.setEnabled(action.isEnabled())
