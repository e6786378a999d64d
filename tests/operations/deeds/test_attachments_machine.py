"""Any run of attaching, renaming, binding, removing, undoing and redoing against a plain model."""

from __future__ import annotations

import copy
import datetime as dt
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from jakber_desktop.model.errors import NothingToUndo
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.attachments.deeds import (
    bind_attachment,
    orphans,
    remove_attachment,
    rename_attachment,
)
from jakber_desktop.operations.attachments.reading import attachment_bytes, attachment_sheet
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace

Row = tuple[str, bytes, int | None]
"""Name, content, number of the agenda item."""
CONTENTS = st.sampled_from([b"", b"a", b"b", b"%PDF-c"])
NAMES = st.sampled_from(["a.txt", "b.txt", "Bahan rapat.pdf"])


class AttachmentMachine(RuleBasedStateMachine):
    """The model: id -> row in order, and such states for undo and redo.

    Ids are random, so what is drawn is a place in the list, never an id.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.create(self.folder / "rapat.jakber", user="Nama Contoh")
        self.meeting = create_meeting(self.workspace, "Rapat", dt.date(2018, 4, 4))
        self.items = [add_item(self.workspace, self.meeting, title) for title in ("Satu", "Dua")]
        self.floor = len(self.workspace.stacks().undo)
        self.rows: dict[str, Row] = {}
        self.past: list[dict[str, Row]] = []
        self.future: list[dict[str, Row]] = []

    def teardown(self) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)

    def _change(self, rows: dict[str, Row]) -> None:
        if rows != self.rows:
            self.past.append(copy.copy(self.rows))
            self.future.clear()
            self.rows = rows

    def _chosen(self, data: Any) -> str:
        return str(data.draw(st.sampled_from(list(self.rows))))

    @rule(given=st.lists(st.tuples(NAMES, CONTENTS), min_size=1, max_size=3))
    def attach(self, given: list[tuple[str, bytes]]) -> None:
        paths = []
        for nth, (name, content) in enumerate(given):
            paths.append(self.folder / str(nth) / name)
            paths[-1].parent.mkdir(exist_ok=True)
            paths[-1].write_bytes(content)
        answer = attach_files(self.workspace, self.meeting, paths)
        rows, ids = dict(self.rows), iter(answer.ids)
        for name, content in given:
            if content not in {row[1] for row in rows.values()}:
                rows[next(ids)] = (name, content, None)
        assert next(ids, None) is None
        self._change(rows)

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), name=NAMES)
    def rename(self, data: Any, name: str) -> None:
        chosen = self._chosen(data)
        rename_attachment(self.workspace, chosen, name)
        self._change(self.rows | {chosen: (name, *self.rows[chosen][1:])})

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), place=st.sampled_from([None, 1, 2]))
    def bind(self, data: Any, place: int | None) -> None:
        chosen = self._chosen(data)
        bind_attachment(self.workspace, chosen, place and self.items[place - 1])
        self._change(self.rows | {chosen: (*self.rows[chosen][:2], place)})

    @precondition(lambda self: self.rows)
    @rule(data=st.data())
    def remove(self, data: Any) -> None:
        chosen = self._chosen(data)
        remove_attachment(self.workspace, chosen)
        self._change({id_: row for id_, row in self.rows.items() if id_ != chosen})

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        undo(self.workspace)
        self.future.append(self.rows)
        self.rows = self.past.pop()

    @rule()
    def redo(self) -> None:
        try:
            redo(self.workspace)
        except NothingToUndo:
            assert not self.future
            return
        self.past.append(self.rows)
        self.rows = self.future.pop()

    @invariant()
    def the_list_is_the_models(self) -> None:
        files = attachment_sheet(self.workspace, self.meeting).files
        shown = {
            row.id: (
                row.name,
                attachment_bytes(self.workspace, row.id),
                row.agenda_number and int(row.agenda_number),
            )
            for row in files
        }
        assert shown == self.rows
        assert all(row.state == "here" for row in files)
        assert orphans(self.workspace) == ()
        assert len(self.workspace.stacks().undo) == self.floor + len(self.past)
        with self.workspace.read() as session:
            assert fsck.check(session) == []


TestAttachments = AttachmentMachine.TestCase
TestAttachments.settings = settings(max_examples=12, stateful_step_count=15, deadline=None)
