"""The sample meeting: put in and taken away in one change each, leaving nothing behind."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import entity_classes
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.directory.offices import edit_office
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.home import first_steps, home
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.sample import (
    add_sample,
    adopt_offices,
    has_sample,
    remove_sample,
    sample_ids,
)
from jakber_desktop.store.quick_list import MeetingList

TODAY = dt.date(2018, 4, 4)


@pytest.fixture
def living(workspace):
    def count():
        with workspace.read() as session:
            found = {}
            for name, kind in entity_classes().items():
                if kind is e.Setting:
                    continue
                rows = len(session.scalars(select(kind).where(kind.alive)).all())
                found |= {name: rows} if rows else {}
            return found

    return count


def titles(workspace):
    listing = MeetingList(workspace.path, TODAY)
    rows = listing.page(MeetingFilter(), None, 50)
    listing.close()
    return [(row.title[:20], row.sample) for row in rows]


def test_removing_the_sample_leaves_nothing_behind(workspace, living, state):
    before = state(workspace)
    made = add_sample(workspace)
    assert sample_ids(workspace) == {made}
    assert living()["office"] == 6
    remove_sample(workspace)
    assert living() == {}
    assert not has_sample(workspace)
    after = state(workspace)
    assert after.groups - before.groups == 2
    assert after.problems == []


def test_undo_brings_all_of_it_back(workspace, living, state):
    add_sample(workspace)
    full = living()
    remove_sample(workspace)
    assert undo_label(workspace) == "Hapus data contoh"
    undo(workspace)
    assert living() == full
    assert has_sample(workspace)
    undo(workspace)
    assert living() == {}
    assert not has_sample(workspace)
    assert state(workspace).problems == []


def test_the_sample_is_marked_and_no_meeting_of_ones_own(workspace):
    add_sample(workspace)
    assert titles(workspace) == [("Rapat Monitoring Pen", True)]
    found = home(workspace, TODAY)
    assert (found.meetings, found.has_sample) == (0, True)
    create_meeting(workspace, "Rapat sendiri", TODAY)
    assert home(workspace, TODAY).meetings == 1


def test_a_file_of_the_same_meeting_is_nobodys_sample(workspace, take, sample):
    made = take(workspace, sample())
    assert add_sample(workspace) == made
    assert not has_sample(workspace)
    remove_sample(workspace)
    assert titles(workspace) == [("Rapat Monitoring Pen", False)]


def test_offices_in_use_or_edited_stay(workspace, living):
    add_sample(workspace)
    own = create_meeting(workspace, "Rapat sendiri", TODAY)
    add_recipients(workspace, own, [Addressee("BAPPEDA")])
    edit_office(workspace, "TGUPP", short_name="Tim Gubernur")
    remove_sample(workspace)
    with workspace.read() as session:
        codes = set(session.scalars(select(e.Office.code).where(e.Office.alive)))
    assert codes == {"BAPPEDA", "TGUPP"}
    assert titles(workspace) == [("Rapat sendiri", False)]


def test_offices_known_before_keep_their_words(workspace):
    adopt_offices(workspace)
    edit_office(workspace, "BAPPEDA", short_name="Badan Perencanaan")
    add_sample(workspace)
    remove_sample(workspace)
    with workspace.read() as session:
        names = dict(session.execute(select(e.Office.code, e.Office.short_name)).all())
        alive = session.scalars(select(e.Office.code).where(e.Office.alive)).all()
    assert names["BAPPEDA"] == "Badan Perencanaan"
    assert len(alive) == 6


def test_adopting_the_offices_of_the_sample_keeps_them(workspace):
    add_sample(workspace)
    assert not first_steps(workspace).directory
    assert adopt_offices(workspace) == 6
    assert first_steps(workspace).directory
    remove_sample(workspace)
    assert first_steps(workspace).directory


def test_taken_in_again_the_sample_is_as_shipped(workspace, living):
    made = add_sample(workspace)
    full = living()
    add_item(workspace, made, "Butir tambahan")
    remove_sample(workspace)
    assert add_sample(workspace) == made
    assert living() == full
