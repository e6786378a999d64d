"""A decision or follow-up opened for editing, in the right pane; each field left is written."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop._forms.ui_discussion_card_panel import Ui_DiscussionCardPanel
from jakber_desktop.desktop.editor.secret_paste import SecretPaste
from jakber_desktop.desktop.models.discussion_cards import due_words, plain_words
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.words import ACTION_STATUS, DECISION_STATUS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from jakber_desktop.desktop.models.discussion_cards import Card
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel
    from jakber_desktop.desktop.widgets.form_field import FormField
    from jakber_desktop.model.rows.discussion import ActionRow, DecisionRow


class DiscussionCardPanel(QFrame):
    """`open_card` shows one; Esc or the cross say `closed`."""

    closed = Signal()
    source_wanted = Signal(object)
    remove_wanted = Signal(object)
    settle_wanted = Signal(object, str)
    """(the card, whose words stay: "notes" or "card")."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DiscussionCardPanel()
        self.form.setupUi(self)
        self.card: Card | None = None
        self._fields = self._named_fields()
        self._pasted = SecretPaste(self.form.textField.area)
        form = self.form
        form.closeButton.name_it(self.tr("Tutup"), "Esc")
        form.closeButton.clicked.connect(self.close_it)
        form.sourceButton.clicked.connect(self._go_to_source)
        form.removeButton.clicked.connect(self._remove)
        form.fromNotesButton.clicked.connect(partial(self._settle, "notes"))
        form.toNotesButton.clicked.connect(partial(self._settle, "card"))
        form.whoField.line.takes_only = True
        form.whoField.line.setPlaceholderText(self.tr("Orang atau jabatan"))
        form.dueField.line.setPlaceholderText(self.tr("31/5, +14, sebelum rapat berikutnya"))
        theme().changed.connect(self._measure)
        self._measure()

    def furnish(self, view_model: DiscussionViewModel) -> None:
        """What writes the fields."""
        self._view_model = view_model
        for name, field in self._fields.items():
            field.committed.connect(partial(self._commit, name))
        view_model.refused.connect(self._say_refused)

    # --- opening and closing ---

    def open_card(self, card: Card) -> None:
        """Show a card; its first field takes the keys."""
        self.card = card
        self._show(begin=True)
        self._pasted.start_over()
        first = self._fields["text"]
        if not self._view_model.can_edit:
            first = self._fields["status"]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_at(self, name: str) -> None:
        """A field takes the keys."""
        field = self._fields.get(name)
        if field is not None and not field.isHidden():
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def renew(self, cards: tuple[Card, ...]) -> None:
        """The discussion was read anew: show the card as it is now, or close when it is gone."""
        if self.card is None:
            return
        card = next((one for one in cards if one.id == self.card.id), None)
        if card is None:
            self.card = None
            self.closed.emit()
        else:
            self.card = card
            self._show(begin=False)

    def fields(self) -> dict[str, FormField]:
        """The fields by what they hold."""
        return self._fields

    def commit(self) -> None:
        """Write what was typed and not left yet."""
        if self.card is not None:
            for field in self._fields.values():
                if not field.isHidden():
                    field.commit()

    def close_it(self) -> None:
        """Write and close."""
        self.commit()
        self.card = None
        self.closed.emit()

    # --- what is shown ---

    def _show(self, *, begin: bool) -> None:
        card, model, form = self.card, self._view_model, self.form
        if card is None:
            return
        action = card.kind == "action"
        words = self.tr("Tindak lanjut {code}") if action else self.tr("Keputusan {code}")
        form.titleLabel.setText(words.format(code=card.code))
        for name in ("office", "who", "due"):
            self._fields[name].setVisible(action)
        self._show_choices(action=action)
        row = model.action_row(card.id) if action else model.decision_row(card.id)
        for name, value in self._values(row).items():
            field = self._fields[name]
            (field.start if begin else field.show_value)(value)
            field.set_locked(locked=not self._may(name, row))
        form.removeButton.setEnabled(model.can_edit)
        form.apartFrame.setVisible(card.apart)
        form.apartLabel.setText(self._apart_words(card))
        for button in (form.fromNotesButton, form.toNotesButton):
            button.setEnabled(model.can_edit)
        form.sourceButton.setVisible(card.point is not None)

    def _apart_words(self, card: Card) -> str:
        said = self._view_model.point_text(card.point) if card.apart else ""
        return self.tr("Beda dengan catatan: “{text}”").format(text=plain_words(said))

    def _may(self, name: str, row: ActionRow | DecisionRow | None) -> bool:
        if name == "status" and self.card is not None and self.card.kind == "action":
            return self._view_model.session.writable
        if name == "text" and row is not None and "\n" in row.text.strip():
            return False  # lists and paragraphs are written in the notes
        return self._view_model.can_edit

    def _show_choices(self, *, action: bool) -> None:
        form, model = self.form, self._view_model
        statuses = ACTION_STATUS if action else DECISION_STATUS
        translate = QCoreApplication.translate
        form.statusField.set_choices({key: translate("core", w) for key, w in statuses.items()})
        none = {"": self.tr("Belum diisi")}
        offices = {one.code: f"{one.code} · {one.name}" for one in model.offices()}
        form.officeField.set_choices(none | offices)
        items = model.found.items if model.found else ()
        form.itemField.set_choices(none | {one.id: f"{one.number}. {one.title}" for one in items})
        form.whoField.set_suggestions([one.line for one in model.bearings.responsible])

    def _values(self, row: ActionRow | DecisionRow | None) -> Mapping[str, str]:
        if row is None:
            return {}
        shown = {"text": plain_words(row.text) if "\n" in row.text else row.text}
        shown |= {"status": row.status, "item": row.item or ""}
        action = self._view_model.action_row(row.id)
        if action is not None:
            dated = action.due_date is not None or action.due_phrase
            date = self._view_model.found.date if self._view_model.found else None
            shown["office"] = action.office or ""
            shown["who"] = action.person_name or action.post or ""
            shown["due"] = due_words(action, date or self._view_model.today) if dated else ""
        return shown

    # --- deeds ---

    def _commit(self, name: str, text: str) -> None:
        if self.card is not None:
            secret = name == "text" and self._pasted.found
            self._view_model.edit_card(self.card, name, text, secret=secret)

    def _say_refused(self, name: str, words: str) -> None:
        if self.card is not None:
            self._fields[name].say_error(words)

    def _go_to_source(self) -> None:
        card = self.card
        self.close_it()
        self.source_wanted.emit(card)

    def _settle(self, winner: str) -> None:
        self.commit()  # a field that was typed in may settle it already
        if self.card is not None:
            self.settle_wanted.emit(self.card, winner)

    def _remove(self) -> None:
        card, self.card = self.card, None
        self.closed.emit()
        self.remove_wanted.emit(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    # --- set-up ---

    def _named_fields(self) -> dict[str, FormField]:
        form = self.form
        return {
            "text": form.textField,
            "office": form.officeField,
            "who": form.whoField,
            "due": form.dueField,
            "status": form.statusField,
            "item": form.itemField,
        }

    def _measure(self) -> None:
        self.form.headFrame.setFixedHeight(theme().size("paneHeader"))
