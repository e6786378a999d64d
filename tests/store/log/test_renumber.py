"""Rows get another device and numbers from 1; whatever names them follows, nothing else changes."""

from __future__ import annotations

import json

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.ids import setting_id
from jakber_desktop.store.log import fsck
from jakber_desktop.store.log.refold import refold
from jakber_desktop.store.log.renumber import renumber
from jakber_desktop.store.undo import take_back

NEW = 0x2222


def write(workspace, name, value):
    workspace.clock.now += 1000
    with workspace.change(f"Tulis {name}") as change:
        row = change.session.get(e.Setting, setting_id(name))
        if row is None:
            change.add(e.Setting(id=setting_id(name), name=name, value=value))
        else:
            row.value, row.alive = value, True


def remove(workspace, name):
    workspace.clock.now += 1000
    with workspace.change(f"Hapus {name}") as change:
        change.remove(change.session.get(e.Setting, setting_id(name)))


def undo(workspace):
    workspace.clock.now += 1000
    group = workspace.stacks().undo[-1]
    with workspace.change(group.label) as change:
        take_back(change.session, group)
        change.undoes = (group.dev, group.tx)


def rows(workspace, query, *parameters):
    with workspace.read() as session:
        return session.connection().exec_driver_sql(query, parameters).all()


def tables(workspace):
    return rows(workspace, "SELECT name, value, _alive FROM setting ORDER BY name")


def last(workspace):
    return rows(workspace, "SELECT max(seq) FROM change WHERE dev=?", workspace.device)[0][0]


def move(workspace, first, new=NEW):
    with workspace.locally() as connection:
        refold(connection, renumber(connection, workspace.device, first, new))


@pytest.fixture
def lived(workspace):
    """A workspace whose first three groups are known elsewhere, and the first row after them."""
    write(workspace, "a", "1")
    write(workspace, "b", "1")
    write(workspace, "hilang", "1")
    first = last(workspace) + 1
    write(workspace, "a", "2")
    write(workspace, "c", "panjang " * 200)
    remove(workspace, "hilang")
    write(workspace, "b", "2")
    undo(workspace)
    return workspace, first


def test_the_tables_stay_and_the_log_is_sound(lived):
    workspace, first = lived
    before = tables(workspace)
    count = last(workspace) - first + 1
    move(workspace, first)
    assert tables(workspace) == before
    with workspace.read() as session:
        assert fsck.check(session) == []
    assert last(workspace) == first - 1
    assert rows(workspace, "SELECT max(seq), count(*) FROM change WHERE dev=?", NEW) == [
        (count, count)
    ]


def test_what_names_a_moved_row_names_it_still(lived):
    workspace, first = lived
    old = workspace.device
    move(workspace, first)
    assert rows(
        workspace, "SELECT count(*) FROM change WHERE base_dev=? AND base_seq>=?", old, first
    ) == [(0,)]
    ((tombstone,),) = rows(workspace, "SELECT val FROM change WHERE fld='_del' AND val NOT NULL")
    seen = {int(dev): seq for dev, seq in json.loads(tombstone).items()}
    ((own,),) = rows(workspace, "SELECT seq FROM change WHERE fld='_del' AND val NOT NULL")
    assert seen[old] == first - 1
    assert 0 < seen[NEW] < own
    groups = rows(workspace, "SELECT tx, undoes_dev, undoes_tx FROM tx WHERE dev=?", NEW)
    (undoing,) = [row for row in groups if row[1] is not None]
    assert undoing[1] == NEW
    assert undoing[2] in {row[0] for row in groups}


def test_what_the_new_device_wrote_already_comes_after(lived):
    workspace, first = lived
    old = workspace.device
    with workspace.locally() as connection:
        connection.execute("UPDATE meta SET v=? WHERE k='dev'", (NEW,))
    write(workspace, "a", "3")
    assert workspace.device == NEW
    before = tables(workspace)
    with workspace.locally() as connection:
        refold(connection, renumber(connection, old, first, NEW))
    assert tables(workspace) == before
    with workspace.read() as session:
        assert fsck.check(session) == []
    undo(workspace)
    assert ("a", "2", 1) in tables(workspace)
    undo(workspace)  # of the former device's time
    assert ("c", "panjang " * 200, 1) in tables(workspace)


def test_a_group_moves_whole(lived):
    workspace, first = lived
    move(workspace, first + 1)
    assert last(workspace) == first - 1
    with workspace.read() as session:
        assert fsck.check(session) == []


def test_nothing_to_move_moves_nothing(lived):
    workspace, _ = lived
    before = rows(workspace, "SELECT * FROM change")
    move(workspace, last(workspace) + 1)
    assert rows(workspace, "SELECT * FROM change") == before


def test_a_head_that_another_device_replaced_stays_replaced(new_workspace, clock):
    one, two = new_workspace("satu.jakber"), new_workspace("dua.jakber")
    with two.locally() as connection:
        connection.execute("UPDATE meta SET v=? WHERE k='dev'", (0x3333,))
    two.device = 0x3333
    write(one, "a", "1")
    first = last(one) + 1
    write(one, "a", "2")
    copy(one, two)
    write(two, "a", "3")
    copy(two, one)
    move(one, first)  # the second row is published nowhere but in "3"'s base
    with one.read() as session:
        assert fsck.check(session) == []
    ((heads,),) = rows(one, "SELECT count(*) FROM head WHERE ent='setting' AND fld='value'")
    assert heads == 2  # "3" replaced a row of another name: both stand, the newer shows
    assert tables(one) == [("a", "3", 1)]


def copy(source, target):
    from jakber_desktop.store.log import known
    from jakber_desktop.store.plain import driver

    with target.read() as session:
        there = known.vector(driver(session).execute)
    with source.read() as session:
        execute = driver(session).execute
        for dev, hi in known.vector(execute).items():
            lo = there.get(dev, 0) + 1
            if lo <= hi:
                target.take_in(list(known.rows_between(execute, dev, lo, hi)))
