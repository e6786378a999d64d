"""The menu of the notes editor: clipboard, speaker, and what a point can become."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from jakber_desktop.desktop.editor.painting import KIND_WORDS, words
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from jakber_desktop.desktop.editor.editor import NotesEditor

_CUT = QT_TRANSLATE_NOOP("NotesEditor", "Potong")
_COPY = QT_TRANSLATE_NOOP("NotesEditor", "Salin")
_PASTE = QT_TRANSLATE_NOOP("NotesEditor", "Tempel")
_ALL = QT_TRANSLATE_NOOP("NotesEditor", "Pilih semua")
_SPEAKER = QT_TRANSLATE_NOOP("NotesEditor", "Pembicara…")
_MAKE = QT_TRANSLATE_NOOP("NotesEditor", "Jadikan")


def made_menu(editor: NotesEditor) -> QMenu:
    """The menu for the caret's place."""
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    writable, selected = not editor.isReadOnly(), editor.textCursor().hasSelection()
    data = QGuiApplication.clipboard().mimeData()
    can_paste = data is not None and editor.canInsertFromMimeData(data)
    _add(menu, words(_CUT), "Ctrl+X", editor.cut_selection, enabled=writable and selected)
    _add(menu, words(_COPY), "Ctrl+C", editor.copy, enabled=selected)
    _add(menu, words(_PASTE), "Ctrl+V", editor.paste, enabled=writable and can_paste)
    _add(menu, words(_ALL), "Ctrl+A", editor.selectAll, enabled=True)
    menu.addSeparator()
    _add(menu, words(_SPEAKER), "Ctrl+M", editor.open_speakers, enabled=writable)
    kinds = menu.addMenu(words(_MAKE))
    kinds.setEnabled(writable)
    for kind, template in KIND_WORDS.items():
        action = kinds.addAction(words(template), partial(editor.make, kind))
        action.setCheckable(True)
        action.setChecked(editor.state().kind == kind)
    return menu


def open_menu(editor: NotesEditor, at: QPoint) -> None:
    """Open the menu at a place of the screen."""
    made_menu(editor).popup(at)


def _add(menu: QMenu, text: str, key: str, deed: Callable[[], object], *, enabled: bool) -> None:
    action = menu.addAction(f"{text}\t{key}", deed)
    action.setEnabled(enabled)
