"""Widgets in cycles are collected on the GUI thread, never on a worker's."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from jakber_desktop.desktop.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks


class Knot:
    """An object in a cycle with itself."""

    def __init__(self) -> None:
        self.me = self


def test_work_on_a_lane_collects_nothing(
    qtbot: QtBot, tasks: Tasks, idle: Callable[[], None]
) -> None:
    garbage = Garbage(tasks)
    garbage.start()
    collected_on: list[int] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            collected_on.append(threading.get_ident())

    def make_garbage() -> None:
        for _ in range(20_000):
            Knot()

    gc.callbacks.append(note)
    try:
        tasks.run(make_garbage, lambda _: None)
        idle()
        assert collected_on == []
        garbage.collect()
        assert collected_on == [threading.get_ident()]
    finally:
        gc.callbacks.remove(note)
        gc.unfreeze()


def test_little_garbage_is_left_alone_and_much_is_collected(qtbot: QtBot) -> None:
    garbage = Garbage()
    gc.collect()
    knot = weakref.ref(Knot())
    garbage.collect()
    assert knot() is not None
    knots = [Knot() for _ in range(gc.get_threshold()[0] + 1)]
    del knots
    garbage.collect()
    assert knot() is None
