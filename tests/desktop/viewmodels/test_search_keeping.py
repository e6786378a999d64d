"""The search's index is kept in idle slices, after the start and whenever somebody searches."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jakber_desktop.desktop.viewmodels.search import keeping as search_keeping
from jakber_desktop.desktop.viewmodels.search.keeping import SearchKeeping
from jakber_desktop.desktop.viewmodels.session.session import Session
from jakber_desktop.operations.search import is_current, search

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks


def test_it_is_whole_after_as_many_slices_as_it_needs(
    sample_copy: Path,
    tasks: Tasks,
    qtbot: QtBot,
    idle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search_keeping, "_SLICE_S", 0.0)  # a batch each
    monkeypatch.setattr(search_keeping, "_AFTER_START_MS", 0)
    monkeypatch.setattr("jakber_desktop.store.search.filling.BATCH", 5)
    monkeypatch.setattr("jakber_desktop.operations.search.keeping._AT_ONCE", 5)
    session = Session(sample_copy, tasks, dt.date(2018, 4, 5))
    keeping = SearchKeeping(session)
    percents: list[int | None] = []
    keeping.progressed.connect(lambda: percents.append(keeping.percent))
    session.open_list()
    with qtbot.waitSignal(keeping.kept, timeout=10_000):
        session.open_fully()
    assert percents[0] == 0  # told before the first row is read
    assert percents[-1] is None
    between = [one for one in percents[:-1] if one is not None]
    assert between == sorted(between)
    assert len(between) >= 3
    assert is_current(session.workspace)
    assert search(session.workspace, "ipal")
    told: list[bool] = []
    keeping.kept.connect(lambda: told.append(True))
    keeping.keep()
    idle()
    assert told == []  # there was nothing to do
    session.close()
