"""The table of actions as QActions of one window: who does what where, what is enabled now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from jakber_desktop.desktop.actions import MENUS, TABLE, ActionSpec, Facts
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable


EVERYWHERE = "*"


class ActionSet(QObject):
    """QActions of one window, made from the table; `self["print"]` is the QAction."""

    facts_changed = Signal()
    acting = Signal(str)
    """An action begins, by key, menu or button: its id."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.facts = Facts()
        self.specs: dict[str, ActionSpec] = {spec.id: spec for spec in TABLE}
        self._actions: dict[str, QAction] = {}
        self._deeds: dict[tuple[str, str], Callable[[], object]] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._enabled: set[str] = set()
        self._has_icons = False
        for spec in TABLE:
            self._actions[spec.id] = self._made(spec)
        theme().changed.connect(self._draw_icons)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Every action; the window adds them, so that their keys work in it."""
        return list(self._actions.values())

    def attach(self, action_id: str, deed: Callable[[], object], place: str = EVERYWHERE) -> None:
        """Say what an action does in a place ("meetings", "workspace.minutes", or everywhere).

        `deed` is a bound method without arguments. The place's own deed goes before a general one.
        """
        self._deeds[place, action_id] = deed
        self._judge(self.specs[action_id])

    def update_facts(self, **facts: Any) -> None:
        """Renew what the enabled rules look at (fields of Facts)."""
        new = self.facts._replace(**facts)
        if new != self.facts:
            self.facts = new
            self.refresh()
            self.facts_changed.emit()

    def refresh(self) -> None:
        """Judge every action anew."""
        for spec in TABLE:
            self._judge(spec)

    def deed(self, action_id: str) -> Callable[[], object] | None:
        """What the action does in the shown place; None when nothing."""
        deeds, place = self._deeds, self.facts.place
        return (
            deeds.get((place, action_id))
            or deeds.get((place.partition(".")[0], action_id))
            or deeds.get((EVERYWHERE, action_id))
        )

    def why_not(self, action_id: str) -> str:
        """Why an action cannot be done in the shown place, "" when it can."""
        if self[action_id].isEnabled():
            return ""
        # its sentences are read when somebody asks, not at the start
        from jakber_desktop.desktop.actions.reasons import reason

        spec = self.specs[action_id]
        words, place = reason(spec, self.facts, attached=self.deed(action_id) is not None)
        return translated(words).format(place=translated(place) if place else "")

    def in_menus(self) -> dict[str, list[QAction]]:
        """Menu title -> its actions, in the order of the table; with icons."""
        if not self._has_icons:
            self._has_icons = True
            self._draw_icons()
        return {
            translated(title): [self[spec.id] for spec in TABLE if spec.menu == menu]
            for menu, title in MENUS.items()
        }

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(translated(spec.words), self)
        action.setObjectName(spec.id)
        keys = [_sequence(key) for key in spec.keys.split()]
        if spec.group:
            action.setCheckable(True)
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        if spec.local:  # shown beside the words; the widget in focus acts on the key itself
            action.setText(f"{action.text()}\t{written(spec)}")
        else:
            action.setShortcuts(keys)
        action.triggered.connect(self._act)
        action.setEnabled(False)
        return action

    def _act(self) -> None:
        sender = self.sender()
        deed = self.deed(sender.objectName()) if sender is not None else None
        if sender is not None and deed is not None:
            self.acting.emit(sender.objectName())
            deed()

    def _judge(self, spec: ActionSpec) -> None:
        can = self.deed(spec.id) is not None and bool(spec.rule(self.facts))
        if can != (spec.id in self._enabled):  # few change: Qt is told of those only
            (self._enabled.add if can else self._enabled.remove)(spec.id)
            self._actions[spec.id].setEnabled(can)

    def _draw_icons(self) -> None:
        if not self._has_icons:  # the first menu asks for them, not the first paint
            return
        for spec in TABLE:
            if not spec.group:  # in a menu an icon would stand where the check mark is
                self[spec.id].setIcon(icons.icon(spec.icon))


def translated(words: str) -> str:
    """Words of the table in the language of the program."""
    return QCoreApplication.translate("Actions", words)


def written(spec: ActionSpec) -> str:
    """The first key as it is written on the keyboard ("Ctrl+Shift+Z"); "" when there is none.

    What is typed in the notes ("/a") is no key sequence: it stands as it is.
    """
    first = spec.keys.split()[0] if spec.keys else ""
    text = _sequence(first).toString(QKeySequence.SequenceFormat.NativeText) or first
    for name, sign in (("Return", "Enter"), ("Left", "←"), ("Right", "→"), ("PgDown", "PgDn")):
        text = text.replace(name, sign)
    return text


def _sequence(keys: str) -> QKeySequence:
    """Keys in portable text; read as native text, "Enter" would be Return in Indonesian."""
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
