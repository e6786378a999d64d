"""The keys of the notes editor (ui-design §10, §11), as names of what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jakber_desktop.desktop.editor.points import Kind

_K = Qt.Key
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_NONE = Qt.KeyboardModifier.NoModifier

SLASH: dict[str, Kind] = {
    "/k": "decision",
    "/t": "action",
    "/a": "directive",
    "/s": "conclusion",
    "/p": "statement",
}
"""What a line's first two signs make of it, once a space follows."""

_NAMES: dict[str, tuple[tuple[Qt.KeyboardModifier, Qt.Key], ...]] = {
    "enter": ((_NONE, _K.Key_Return), (_NONE, _K.Key_Enter)),
    "break": ((_SHIFT, _K.Key_Return), (_SHIFT, _K.Key_Enter)),
    "nest": ((_NONE, _K.Key_Tab),),
    "unnest": ((_SHIFT, _K.Key_Backtab), (_NONE, _K.Key_Backtab), (_SHIFT, _K.Key_Tab)),
    "backspace": ((_NONE, _K.Key_Backspace), (_SHIFT, _K.Key_Backspace)),
    "delete": ((_NONE, _K.Key_Delete),),
    "bold": ((_CTRL, _K.Key_B),),
    "italic": ((_CTRL, _K.Key_I),),
    "speaker": ((_CTRL, _K.Key_M),),
    "decision": ((_CTRL | _SHIFT, _K.Key_K),),
    "action": ((_CTRL | _SHIFT, _K.Key_T),),
    "numbers": tuple((_CTRL | _SHIFT, key) for key in (_K.Key_7, _K.Key_Ampersand, _K.Key_Slash)),
    "bullets": tuple(
        (_CTRL | _SHIFT, key) for key in (_K.Key_8, _K.Key_Asterisk, _K.Key_ParenLeft)
    ),
    "previous_item": ((_ALT, _K.Key_Up),),
    "next_item": ((_ALT, _K.Key_Down),),
    "redo": ((_CTRL | _SHIFT, _K.Key_Z), (_CTRL, _K.Key_Y)),
    "leave": ((_NONE, _K.Key_Escape),),
    "leave_next": ((_NONE, _K.Key_F6),),
    "leave_previous": ((_SHIFT, _K.Key_F6),),
}
"""7 and 8 with Shift arrive as the signs above them, which the keyboard's country decides."""
_TABLE: dict[tuple[int, int], str] = {
    (modifiers.value, key.value): name for name, many in _NAMES.items() for modifiers, key in many
}
"""As plain numbers: every typed letter asks here, and Qt's enumerations are slow to compare."""
_KEYPAD = Qt.KeyboardModifier.KeypadModifier.value
_TYPING = {_NONE.value, _SHIFT.value, _KEYPAD, _SHIFT.value | _KEYPAD}
_COMMANDS = {_CTRL.value, _CTRL.value | _SHIFT.value}
_ENTERS = {_K.Key_Return.value, _K.Key_Enter.value}
_FIRST_FUNCTION_KEY = 0x01000000
"""Below it keys are the signs they type."""

_STANDARD = (
    (QKeySequence.StandardKey.Undo, "undo"),
    (QKeySequence.StandardKey.Redo, "redo"),
    (QKeySequence.StandardKey.Cut, "cut"),
    (QKeySequence.StandardKey.DeleteStartOfWord, "word_back"),
    (QKeySequence.StandardKey.DeleteEndOfWord, "word_on"),
    (QKeySequence.StandardKey.MoveToEndOfDocument, "end"),
    (QKeySequence.StandardKey.DeleteEndOfLine, "ignore"),
    (QKeySequence.StandardKey.DeleteCompleteLine, "ignore"),
)
"""`ignore`: Qt would delete a line on them, the program means something else (Ctrl+K)."""
READING = frozenset({"previous_item", "next_item", "leave", "leave_next", "leave_previous"})
"""What works in notes that may only be read."""
_FOR_OTHERS = frozenset({"ignore", "leave", "leave_next", "leave_previous"})


def deed_of(event: QKeyEvent) -> str:
    """The name of what a key does here; "" for a key that is typed or moves the caret."""
    modifiers, key = event.modifiers().value, event.key()
    if key < _FIRST_FUNCTION_KEY and modifiers in _TYPING:
        return ""
    modifiers &= ~_KEYPAD
    found = _TABLE.get((modifiers, key), "")
    if found or not modifiers:
        return found
    if key in _ENTERS:
        return "ignore"
    return next((deed for standard, deed in _STANDARD if event.matches(standard)), "")


def typed_text(event: QKeyEvent) -> str:
    """The sign a key types; "" when it types none, or asks for something with Ctrl."""
    text = event.text()
    if not text.isprintable() or event.modifiers().value in _COMMANDS:
        return ""
    return text


def claims(event: QKeyEvent, *, reading: bool) -> bool:
    """Whether the editor wants a key before a shortcut of the window gets it.

    `reading`: the notes can only be read, undo is the window's then.
    """
    deed = deed_of(event)
    return bool(deed) and deed not in _FOR_OTHERS and (not reading or deed in READING)
