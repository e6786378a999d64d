"""The table of actions: the palette, the menus and the list of keys read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.assets import asset
from jakber_desktop.desktop.action_set import ActionSet
from jakber_desktop.desktop.actions import TABLE
from jakber_desktop.desktop.theme.theme import install

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_every_action_has_an_icon_that_is_there() -> None:
    wanted = {spec.id: asset("icons", "fluent", f"{spec.icon}_20_regular.svg") for spec in TABLE}
    assert [name for name, drawing in wanted.items() if not drawing.is_file()] == []


def test_a_choice_keeps_the_place_of_its_check_mark_in_the_menu(qapp: QApplication) -> None:
    install("light", 1.0)
    actions = ActionSet(qapp)
    actions.in_menus()
    drawn = {spec.id: not actions[spec.id].icon().isNull() for spec in TABLE}
    assert {bool(spec.group) for spec in TABLE if not drawn[spec.id]} == {True}
    assert [spec.id for spec in TABLE if spec.group and drawn[spec.id]] == []
