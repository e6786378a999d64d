"""The two lanes: order, cancel, errors, and answers for what is no longer there."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread

from jakber_desktop.desktop.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


class Taker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.errors: list[Exception] = []
        self.thread_of_answer: QThread | None = None

    def take(self, answer: object) -> None:
        self.got.append(answer)
        self.thread_of_answer = QThread.currentThread()

    def fail(self, error: Exception) -> None:
        self.errors.append(error)


def test_work_runs_elsewhere_and_its_answer_comes_back_here(
    tasks: Tasks, idle: Callable[[], None]
) -> None:
    taker, here = Taker(), threading.get_ident()
    tasks.run(threading.get_ident, taker.take)
    idle()
    assert taker.got
    assert taker.got[0] != here
    assert taker.thread_of_answer is QThread.currentThread()


def test_a_lane_keeps_the_order_of_its_jobs(tasks: Tasks, idle: Callable[[], None]) -> None:
    taker = Taker()
    for number in range(20):
        tasks.run(lambda n=number: n, taker.take, lane=Lane.LONG)
    idle()
    assert taker.got == list(range(20))


def test_a_lane_is_always_the_same_thread(tasks: Tasks, idle: Callable[[], None]) -> None:
    taker = Taker()
    tasks.run(threading.get_ident, taker.take)
    idle()
    tasks.run(threading.get_ident, taker.take)
    idle()
    assert taker.got[0] == taker.got[1]


def test_the_long_lane_does_not_hold_up_the_quick_one(
    tasks: Tasks, idle: Callable[[], None], qtbot: QtBot
) -> None:
    gate, taker = threading.Event(), Taker()
    tasks.run(gate.wait, taker.take, lane=Lane.LONG)
    tasks.run(lambda: "quick", taker.take)
    qtbot.waitUntil(lambda: taker.got == ["quick"])
    gate.set()
    idle()
    assert taker.got == ["quick", True]


def test_an_error_reaches_failed_and_nothing_else(tasks: Tasks, idle: Callable[[], None]) -> None:
    taker = Taker()
    tasks.run(lambda: 1 / 0, taker.take, taker.fail)
    idle()
    assert not taker.got
    assert isinstance(taker.errors[0], ZeroDivisionError)


def test_an_error_nobody_takes_leaves_through_unhandled(
    tasks: Tasks, idle: Callable[[], None]
) -> None:
    taker = Taker()
    tasks.unhandled.connect(taker.fail)
    tasks.run(lambda: 1 / 0, taker.take)
    idle()
    assert isinstance(taker.errors[0], ZeroDivisionError)


def test_a_newer_job_of_the_same_key_cancels_the_older(
    tasks: Tasks, idle: Callable[[], None]
) -> None:
    gate, taker = threading.Event(), Taker()
    tasks.run(gate.wait, taker.take)
    for number in range(3):
        tasks.run(lambda n=number: n, taker.take, key="same")
    gate.set()
    idle()
    assert taker.got == [True, 2]


def test_progress_is_told_on_the_gui_thread(tasks: Tasks, idle: Callable[[], None]) -> None:
    task, seen = Task(), []
    task.progressed.connect(lambda done, total: seen.append((done, total)))
    tasks.run(lambda: [task.report(n, 3) for n in (1, 2, 3)], Taker().take, task=task)
    idle()
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_an_answer_for_a_deleted_object_is_dropped(
    tasks: Tasks, idle: Callable[[], None], qtbot: QtBot
) -> None:
    gate, taker = threading.Event(), Taker()
    got = taker.got
    tasks.run(gate.wait, taker.take)
    taker.deleteLater()
    with qtbot.waitSignal(taker.destroyed):
        pass
    gate.set()
    idle()
    assert got == []


def test_closing_drops_what_has_not_begun(qtbot: QtBot) -> None:
    tasks, gate, begun = Tasks(), threading.Event(), []
    tasks.run(gate.wait, Taker().take)
    tasks.run(lambda: begun.append(1), Taker().take)
    gate.set()
    tasks.close()
    assert begun in ([], [1])
    qtbot.waitUntil(lambda: not tasks.busy)
