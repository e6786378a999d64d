"""Choosing a speaker while typing: which keys the open list takes, and what becomes of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal

from jakber_desktop.desktop.editor.keys import typed_text
from jakber_desktop.desktop.editor.speaker_popup import SpeakerPopup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.editor.points import Speaker

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class SpeakerEntry(QObject):
    """`chosen(speaker)`: one was taken. `typed(text)`: the list closed, and this is text after all.

    While the list is open typed signs narrow it and do not reach the document. It stays when nobody
    answers, and says so, until the word ends: a sign rubbed out brings back who answered.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.suggest: Callable[[str], Sequence[Speaker]] = _nobody
        self.popup = SpeakerPopup(host)
        self.popup.chosen.connect(self._take)
        self._caret = QRect()
        self._sign = ""

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return not self.popup.isHidden()

    def open(self, caret: QRect, sign: str = "") -> bool:
        """Show the list at the caret; `sign` ("@") is what was typed to open it. False: nobody."""
        found = self.suggest("")
        if not found:
            return False
        self._caret, self._sign = caret, sign
        self.popup.show_found("", found, caret)
        return True

    def close(self, *, keep_text: bool = True) -> None:
        """Close the list; what was typed into it becomes text when a sign had opened it."""
        if not self.is_open:
            return
        self.popup.hide()
        text = self._sign + self.popup.query if self._sign else ""
        if keep_text and text:
            self.typed.emit(text)

    def key(self, event: QKeyEvent) -> bool:
        """Take a key while the list is open; False: it is for the editor (the list is closed)."""
        key, text = Qt.Key(event.key()), typed_text(event)
        if key in _STEPS:
            self.popup.step(_STEPS[key])
        elif key in _TAKES and event.modifiers() in _PLAIN:
            self._take_or_leave()
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_Backspace:
            self._rub_out()
        elif text:
            self.add(text)
        elif key not in _MODIFIERS:
            self.close()
            return False
        return True

    def add(self, text: str) -> None:
        """Narrow the list by more text; a word nobody answers to is text once it ends."""
        query = self.popup.query + text
        ends = self._sign and not text.strip() and not self.popup.found
        if ends:
            self.popup.query = query
            self.close()
        else:
            self.popup.show_found(query, self.suggest(query), self._caret)

    def _take_or_leave(self) -> None:
        """Enter: the one that is current; where nobody answers, what was typed is text."""
        if self.popup.found or not self._sign:
            self._take(self.popup.current())
        else:
            self.close()

    def _rub_out(self) -> None:
        query = self.popup.query
        if query:
            self.popup.show_found(query[:-1], self.suggest(query[:-1]), self._caret)
        else:
            self.close(keep_text=False)

    def _take(self, speaker: Speaker | None) -> None:
        self.close(keep_text=False)
        if speaker is not None:
            self.chosen.emit(speaker)


def _nobody(_text: str) -> Sequence[Speaker]:
    return ()
