"""No write escapes the log: capture at flush, tripwires everywhere else (sync.md §5)."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import IntegrityError

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import entity_classes, synced_fields
from jakber_desktop.store.log.capture import WriteOutsideChange

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Change, Workspace

ENTITIES = sorted(entity_classes().values(), key=lambda kind: kind.__tablename__)
ID = UUID(int=1)


def get(change: Change, kind: type[e.Entity], id_: UUID = ID) -> Any:
    row = change.session.get(kind, id_)
    assert row is not None
    return row


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.__tablename__)
def test_every_field_of_every_entity_goes_through_its_life_and_stays_sound(
    kind: type[e.Entity], workspace: Workspace, filled: Any, values_of: Any, problems: Any, raw: Any
) -> None:
    """Create, change each field, empty each nullable one, delete, restore, delete and edit."""
    columns = synced_fields(kind)
    with workspace.change("buat") as change:
        change.add(filled(kind, ID))
    assert problems(workspace) == []
    for field in columns:
        with workspace.change(f"ganti {field}") as change:
            setattr(get(change, kind), field, values_of(kind, 1)[field])
    assert problems(workspace) == []
    with workspace.read() as session:
        row = session.get(kind, ID)
        assert {field: getattr(row, field) for field in columns} == values_of(kind, 1)
    for field in [name for name, column in columns.items() if column.nullable]:
        with workspace.change(f"kosongkan {field}") as change:
            setattr(get(change, kind), field, None)
    assert problems(workspace) == []
    for alive in (False, True, False):
        with workspace.change("hidup dan mati") as change:
            get(change, kind).alive = alive
        assert problems(workspace) == []
        life = raw(workspace).execute(f"SELECT _alive FROM {kind.__tablename__}").fetchone()
        assert life == (int(alive),)
    field = next(iter(columns))
    with workspace.change("sunting sesudah hapus") as change:
        setattr(get(change, kind), field, values_of(kind, 3)[field])
    with workspace.read() as session:
        assert session.get(kind, ID).alive
    assert problems(workspace) == []


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.__tablename__)
def test_raw_sql_into_an_entity_table_is_refused(
    kind: type[e.Entity], workspace: Workspace, filled: Any, raw: Any, problems: Any
) -> None:
    with workspace.change("buat") as change:
        change.add(filled(kind, ID))
    table, db = kind.__tablename__, raw(workspace)
    columns = ", ".join(
        f'"{column.name}"' for column in kind.__table__.columns if column.name != "id"
    )
    for statement in (
        f"UPDATE {table} SET _alive=0",
        f"DELETE FROM {table}",
        f"INSERT INTO {table}(id, {columns}) SELECT x'00', {columns} FROM {table}",
        f"INSERT OR REPLACE INTO {table}(id, {columns}) SELECT id, {columns} FROM {table}",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="tulis lewat Session"):
            db.execute(statement)
    assert problems(workspace) == []


def test_every_table_with_rows_of_its_own_has_its_three_tripwires(
    workspace: Workspace, raw: Any
) -> None:
    """Whatever the mapper declares, tomorrow's entities too."""
    found = (
        raw(workspace)
        .execute("SELECT tbl_name, name FROM sqlite_master WHERE type='trigger'")
        .fetchall()
    )
    wanted = {
        (kind.__tablename__, f"tripwire_{kind.__tablename__}_{verb}")
        for kind in ENTITIES
        for verb in ("insert", "update", "delete")
    }
    assert set(found) == wanted
    assert set(e.Base.metadata.tables) == {kind.__tablename__ for kind in ENTITIES}


def test_bulk_statements_of_the_orm_are_refused_with_words(workspace: Workspace) -> None:
    for statement in (
        update(e.Meeting).values(title="x"),
        delete(e.Meeting),
        insert(e.Meeting).values(id=ID, title="x"),
        update(e.Meeting.__table__).values(title="x"),
    ):
        with (
            workspace.change("massal") as change,
            pytest.raises(WriteOutsideChange, match="bulk statements"),
        ):
            change.session.execute(statement)


def test_bulk_inserts_of_old_run_into_the_tripwire(workspace: Workspace) -> None:
    def write() -> None:
        with workspace.change("massal") as change:
            change.session.bulk_insert_mappings(e.Setting, [{"id": ID, "name": "x"}])

    with pytest.raises(IntegrityError, match="tulis lewat Session"):
        write()


def test_core_statements_past_the_session_run_into_the_tripwire(
    workspace: Workspace, meeting: Any
) -> None:
    with workspace.change("buat") as change:
        meeting(change)

    def write() -> None:
        with workspace.change("lewat samping") as change:
            change.session.connection().exec_driver_sql("UPDATE meeting SET title='x'")

    with pytest.raises(IntegrityError, match="tulis lewat Session"):
        write()


def test_rows_are_never_deleted_from_a_table(workspace: Workspace, meeting: Any) -> None:
    with workspace.change("buat") as change:
        id_ = meeting(change)

    def write() -> None:
        with workspace.change("hapus") as change:
            change.session.delete(get(change, e.Meeting, id_))

    with pytest.raises(WriteOutsideChange, match=r"Change\.remove"):
        write()


def test_a_read_session_cannot_write(workspace: Workspace, meeting: Any, dump: Any) -> None:
    with workspace.change("buat") as change:
        id_ = meeting(change)
    before = dump(workspace.path)
    with workspace.read() as session:
        session.get(e.Meeting, id_).title = "Lain"
        with pytest.raises(WriteOutsideChange, match="read session"):
            session.flush()
    with workspace.read() as session:
        session.get(e.Meeting, id_).alive = False
        with pytest.raises(WriteOutsideChange, match="read session"):
            session.flush()
    assert dump(workspace.path) == before


def test_the_tripwires_are_armed_again_after_every_flush_and_every_rollback(
    workspace: Workspace, meeting: Any, raw: Any
) -> None:
    def armed(execute: Any) -> bool:
        return execute("SELECT capture FROM sync_ctx").fetchone()[0] == 0

    def fail() -> None:
        with workspace.change("gagal") as change:
            meeting(change)
            change.session.flush()
            assert armed(change.session.connection().exec_driver_sql)
            change.add(e.Setting(id=ID, name=None))  # breaks NOT NULL in the middle of a flush
            change.session.flush()

    with pytest.raises(IntegrityError):
        fail()
    assert armed(raw(workspace).execute)
    with pytest.raises(sqlite3.IntegrityError, match="tulis lewat Session"):
        raw(workspace).execute("INSERT INTO setting VALUES(x'00',1,'a','b')")


def test_a_failed_change_leaves_nothing_behind(
    workspace: Workspace, meeting: Any, dump: Any
) -> None:
    before = dump(workspace.path)

    def fail() -> None:
        with workspace.change("gagal") as change:
            meeting(change)
            change.session.flush()
            raise KeyError("x")

    with pytest.raises(KeyError):
        fail()
    assert dump(workspace.path) == before
    with workspace.change("sesudahnya") as change:
        meeting(change)


@pytest.fixture
def family(workspace: Workspace, meeting: Any, item: Any, point: Any) -> tuple[UUID, UUID, UUID]:
    """A meeting, its agenda item, its point."""
    with workspace.change("buat") as change:
        meeting_id = meeting(change)
        item_id = item(change, meeting_id)
        return meeting_id, item_id, point(change, item_id)


def lives(workspace: Workspace, family: tuple[UUID, UUID, UUID]) -> list[bool]:
    kinds = (e.Meeting, e.AgendaItem, e.Point)
    with workspace.read() as session:
        return [session.get(kind, id_).alive for kind, id_ in zip(kinds, family, strict=True)]


def test_children_of_a_deleted_meeting_are_hidden_not_deleted(
    workspace: Workspace, family: Any, problems: Any
) -> None:
    with workspace.change("hapus") as change:
        change.remove(get(change, e.Meeting, family[0]))
    assert lives(workspace, family) == [False, True, True]
    assert problems(workspace) == []


@pytest.mark.parametrize("dead", [(0,), (1,), (0, 1), (0, 1, 2)])
def test_editing_a_point_after_the_delete_brings_its_owners_back(
    dead: tuple[int, ...], workspace: Workspace, family: Any, problems: Any
) -> None:
    kinds = (e.Meeting, e.AgendaItem, e.Point)
    for nth in dead:
        with workspace.change("hapus") as change:
            change.remove(get(change, kinds[nth], family[nth]))
    with workspace.change("sunting") as change:
        get(change, e.Point, family[2]).text = "Ternyata masih perlu."
    assert lives(workspace, family) == [True, True, True]
    assert problems(workspace) == []


def test_a_new_child_brings_a_deleted_owner_back(
    workspace: Workspace, family: Any, point: Any, problems: Any
) -> None:
    with workspace.change("hapus") as change:
        change.remove(get(change, e.AgendaItem, family[1]))
        change.remove(get(change, e.Meeting, family[0]))
    with workspace.change("tambah") as change:
        point(change, family[1])
    assert lives(workspace, family) == [True, True, True]
    assert problems(workspace) == []


def test_what_is_edited_and_deleted_in_one_flush_stays_deleted(
    workspace: Workspace, family: Any, problems: Any
) -> None:
    with workspace.change("sunting lalu hapus") as change:
        get(change, e.Point, family[2]).text = "Sebentar."
        get(change, e.Meeting, family[0]).venue = "Balai"
        change.remove(get(change, e.Meeting, family[0]))
    assert lives(workspace, family) == [False, True, True]
    assert problems(workspace) == []


def test_edit_after_delete_in_one_change_but_two_flushes_revives(
    workspace: Workspace, family: Any, problems: Any
) -> None:
    with workspace.change("hapus lalu sunting") as change:
        change.remove(get(change, e.Meeting, family[0]))
        change.session.flush()
        get(change, e.Point, family[2]).text = "Kembali."
    assert lives(workspace, family) == [True, True, True]
    assert problems(workspace) == []


def test_a_row_born_dead_is_dead_in_the_log_too(
    workspace: Workspace, filled: Any, problems: Any
) -> None:
    with workspace.change("buat dan buang") as change:
        row = filled(e.Decision, ID)
        change.add(row)
        change.remove(row)
    with workspace.read() as session:
        assert not session.get(e.Decision, ID).alive
    assert problems(workspace) == []


def test_a_tombstone_names_what_the_deleter_had_seen(
    workspace: Workspace, family: Any, raw: Any
) -> None:
    (seen,) = raw(workspace).execute("SELECT max(seq) FROM change").fetchone()
    with workspace.change("hapus") as change:
        change.remove(get(change, e.Meeting, family[0]))
    tombstone = raw(workspace).execute("SELECT val FROM change WHERE fld='_del'").fetchone()
    assert tombstone == (f'{{"4369":{seen}}}',)


def test_editing_and_deleting_a_child_of_a_dead_item_revives_the_item_alone(
    workspace: Workspace, family: Any, problems: Any
) -> None:
    """The edit lies outside the item's tombstone; the child's own tombstone covers it."""
    with workspace.change("hapus") as change:
        change.remove(get(change, e.AgendaItem, family[1]))
    with workspace.change("sunting lalu hapus") as change:
        get(change, e.Point, family[2]).text = "Sebentar."
        change.remove(get(change, e.Point, family[2]))
    assert lives(workspace, family) == [True, True, False]
    assert problems(workspace) == []
