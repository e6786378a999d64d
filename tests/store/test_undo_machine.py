"""Undo against a model: any run of edits, deletes, undos, redos and restarts (hypothesis)."""

from __future__ import annotations

import atexit
import copy
import datetime as dt
import random
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    rule,
)

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import NothingToUndo
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace

State = dict[UUID, dict[str, Any]]
KINDS = {kind.__tablename__: kind for kind in (e.Meeting, e.AgendaItem, e.Point)}
TEXTS = st.sampled_from(["", "a", "b", "teks panjang " * 60, "\0 😀"])


class UndoMachine(RuleBasedStateMachine):
    """The model is a dictionary of rows, and two lists of such dictionaries for undo and redo.

    A row whose birth was undone is not in the dictionary: nobody sees it, so no rule touches it.
    """

    meetings = Bundle("meetings")
    items = Bundle("items")
    points = Bundle("points")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "rapat.jakber"
        self.now = 1_522_807_500_000
        self.noise = random.Random(1).randbytes
        self.rows: State = {}
        self.past: list[State] = []
        self.future: list[State] = []

        shutil.copyfile(self.empty(), self.path)
        self.open()

    @staticmethod
    @cache
    def empty() -> Path:
        """An empty workspace to copy."""
        folder = tempfile.mkdtemp()
        atexit.register(shutil.rmtree, folder)
        path = Path(folder) / "empty.jakber"
        Workspace.create(path, device=7).close()
        return path

    def open(self) -> None:
        self.workspace = Workspace(self.path, clock=self.tick, random_bytes=self.noise)

    def tick(self) -> int:
        return self.now

    def remember(self, rows: State) -> None:
        if rows != self.rows:
            self.past.append(self.rows)
            self.rows = rows
            self.future.clear()

    def revive(self, rows: State, id_: UUID | None) -> None:
        while id_ is not None:
            rows[id_]["alive"] = True
            id_ = rows[id_]["owner"]

    # --- deeds -----------------------------------------------------------------------------------

    @rule(target=meetings, title=TEXTS)
    def add_meeting(self, title: str) -> UUID:
        with self.workspace.change("rapat") as change:
            id_ = change.new_id()
            change.add(e.Meeting(id=id_, title=title, date=dt.date(2018, 4, 4)))
        row = {"kind": "meeting", "owner": None, "text": title, "extra": None, "alive": True}
        self.remember({**copy.deepcopy(self.rows), id_: row})
        return id_

    @rule(target=items, owner=meetings, title=TEXTS)
    def add_item(self, owner: UUID, title: str) -> Any:
        if owner not in self.rows:
            return multiple()
        with self.workspace.change("agenda") as change:
            id_ = change.new_id()
            change.add(e.AgendaItem(id=id_, meeting_id=owner, pos="V", title=title))
        self.born(id_, "agenda_item", owner, title)
        return id_

    @rule(target=points, owner=items, text=TEXTS)
    def add_point(self, owner: UUID, text: str) -> Any:
        if owner not in self.rows:
            return multiple()
        with self.workspace.change("butir") as change:
            id_ = change.new_id()
            change.add(e.Point(id=id_, agenda_item_id=owner, pos="V", text=text))
        self.born(id_, "point", owner, text)
        return id_

    def born(self, id_: UUID, kind: str, owner: UUID, text: str) -> None:
        rows = copy.deepcopy(self.rows)
        rows[id_] = {"kind": kind, "owner": owner, "text": text, "extra": None, "alive": True}
        self.revive(rows, owner)
        self.remember(rows)

    @rule(ids=st.lists(st.one_of(meetings, items, points), min_size=1, max_size=3), text=TEXTS)
    def edit(self, ids: list[UUID], text: str) -> None:
        """Several rows in one change; the same value again is no change."""
        rows = copy.deepcopy(self.rows)
        with self.workspace.change("sunting") as change:
            for id_ in [one for one in dict.fromkeys(ids) if one in rows]:
                row = change.session.get(KINDS[rows[id_]["kind"]], id_)
                name = "text" if rows[id_]["kind"] == "point" else "title"
                setattr(row, name, text)
                if rows[id_]["text"] != text:
                    rows[id_]["text"] = text
                    self.revive(rows, id_)
        self.remember(rows)

    @rule(id_=meetings, venue=st.none() | TEXTS)
    def empty_or_fill(self, id_: UUID, venue: str | None) -> None:
        if id_ not in self.rows:
            return
        rows = copy.deepcopy(self.rows)
        with self.workspace.change("tempat") as change:
            change.session.get(e.Meeting, id_).venue = venue
        if rows[id_]["extra"] != venue:
            rows[id_]["extra"] = venue
            rows[id_]["alive"] = True
        self.remember(rows)

    @rule(id_=st.one_of(meetings, items, points))
    def delete(self, id_: UUID) -> None:
        if id_ not in self.rows:
            return
        rows = copy.deepcopy(self.rows)
        with self.workspace.change("hapus") as change:
            change.remove(change.session.get(KINDS[rows[id_]["kind"]], id_))
        rows[id_]["alive"] = False
        self.remember(rows)

    @rule(id_=st.one_of(meetings, items, points))
    def restore(self, id_: UUID) -> None:
        if id_ not in self.rows:
            return
        rows = copy.deepcopy(self.rows)
        with self.workspace.change("pulihkan") as change:
            change.session.get(KINDS[rows[id_]["kind"]], id_).alive = True
        rows[id_]["alive"] = True
        self.remember(rows)

    @rule(id_=st.one_of(items, points), text=TEXTS)
    def edit_and_delete(self, id_: UUID, text: str) -> None:
        if id_ not in self.rows:
            return
        rows = copy.deepcopy(self.rows)
        with self.workspace.change("sunting lalu hapus") as change:
            row = change.session.get(KINDS[rows[id_]["kind"]], id_)
            setattr(row, "text" if rows[id_]["kind"] == "point" else "title", text)
            change.remove(row)
        if rows[id_]["text"] != text and rows[id_]["alive"]:
            rows[id_]["text"] = text
            self.revive(rows, rows[id_]["owner"])
        elif rows[id_]["text"] != text:  # a dead row edited and "deleted" again: the edit revives
            rows[id_]["text"] = text
            self.revive(rows, id_)
            self.remember(rows)
            return
        rows[id_]["alive"] = False
        self.remember(rows)

    # --- back and forth --------------------------------------------------------------------------

    @rule()
    def undo(self) -> None:
        if not self.past:
            with pytest.raises(NothingToUndo):
                undo(self.workspace)
            return
        assert undo(self.workspace).skipped == ()
        self.future.append(self.rows)
        self.rows = self.past.pop()

    @rule()
    def redo(self) -> None:
        if not self.future:
            with pytest.raises(NothingToUndo):
                redo(self.workspace)
            return
        assert redo(self.workspace).skipped == ()
        self.past.append(self.rows)
        self.rows = self.future.pop()

    @rule(back=st.integers(0, 2))
    def restart(self, back: int) -> None:
        self.workspace.close()
        self.now += 1 if back else -3_600_000
        self.open()

    # --- what must hold --------------------------------------------------------------------------

    @invariant()
    def the_database_holds_what_the_model_holds(self) -> None:
        with self.workspace.read() as session:
            for kind in KINDS.values():
                for row in session.query(kind):
                    wanted = self.rows.get(row.id)
                    assert row.alive == (wanted is not None and wanted["alive"])
                    if wanted is not None and wanted["alive"]:
                        text = row.text if kind is e.Point else row.title
                        assert text == wanted["text"]
                        assert getattr(row, "venue", None) == wanted["extra"]
            assert fsck.check(session) == []

    def teardown(self) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.long
class TestUndoLong(UndoMachine.TestCase):
    """The same, for a night."""

    settings = settings(
        max_examples=200,
        stateful_step_count=60,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
