"""The index follows every change, of this laptop and of others; it can always be made anew."""

from __future__ import annotations

import gzip
import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from reportlab.pdfgen import canvas
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.operations.search import is_current, keep_index, search
from jakber_desktop.store.log import fsck, known
from jakber_desktop.store.plain import driver
from jakber_desktop.store.search import filling, tables
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    Places = Callable[..., list[tuple[str, str]]]

OLD = Path(__file__).resolve().parents[2] / "store" / "versions" / "1.jakber.gz"
DECISION = [("decision", "decisions[0].text")]


def rewrite(workspace: Workspace, kind: Any, **values: Any) -> None:
    with workspace.change("Ubah") as change:
        row = change.session.scalars(select(kind).order_by(kind.id)).first()
        for field, value in values.items():
            setattr(row, field, value)


def test_a_change_is_found_at_once_and_undone_again(indexed: Workspace, places: Places) -> None:
    rewrite(indexed, e.Decision, text="Jembatan gantung dibangun")
    assert places(indexed, "jembatan") == DECISION
    assert places(indexed, "berikutnya") == []
    undo(indexed)
    assert places(indexed, "jembatan") == []
    assert places(indexed, "berikutnya") == DECISION
    redo(indexed)
    assert places(indexed, "jembatan") == DECISION


def test_what_is_deleted_goes_with_all_that_hangs_on_it(indexed: Workspace, places: Places) -> None:
    rewrite(indexed, e.Meeting, alive=False)
    keep_index(indexed)
    for words in ("cafe", "drainase", "penanggung", "berikutnya"):
        assert places(indexed, words) == []
    undo(indexed)
    keep_index(indexed)
    assert places(indexed, "penanggung") == [("point", "agenda[1].points[0].text")]


def test_a_meeting_on_another_day_takes_its_points_along(indexed: Workspace, take: Any) -> None:
    import datetime as dt

    later = {"title": "Rapat lain", "date": "2018-05-01"}
    take(
        indexed,
        {"format": "jakber.meeting/1", "meeting": later, "decisions": [{"text": "Kota lain"}]},
        "lain.json",
    )
    keep_index(indexed)
    assert next(one.title for one in search(indexed, "kota")) == "Rapat lain"
    with indexed.change("Undur") as change:
        row = change.session.scalars(select(e.Meeting).where(e.Meeting.title != "Rapat lain")).one()
        row.date = dt.date(2018, 6, 1)
    keep_index(indexed)
    assert search(indexed, "kota")[-1].title == "Rapat lain"


def test_rows_of_another_laptop_are_found_after_they_came(
    indexed: Workspace, new_workspace: Any, tmp_path: Path, places: Places
) -> None:
    new_workspace("dua.jakber").close()
    with closing(sqlite3.connect(tmp_path / "dua.jakber")) as connection, connection:
        connection.execute("UPDATE meta SET v=? WHERE k='dev'", (0x2222,))
    other = new_workspace("dua.jakber")
    other.take_in(rows_of(indexed))
    rewrite(other, e.Decision, text="Keputusan dari seberang")
    indexed.take_in(rows_of(other))
    assert places(indexed, "seberang") == DECISION
    keep_index(other)
    assert places(other, "seberang") == DECISION
    with other.read() as session:
        assert fsck.check(session) == []


def rows_of(workspace: Workspace) -> list[Any]:
    with workspace.read() as session:
        execute = driver(session).execute
        last = known.vector(execute)
        return [row for dev in last for row in known.rows_between(execute, dev, 1, last[dev])]


def test_an_older_file_is_indexed_after_its_upgrade(tmp_path: Path, places: Places) -> None:
    path = tmp_path / "lama.jakber"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    with closing(Workspace(path)) as workspace:
        assert not is_current(workspace)
        assert places(workspace, "ipal") == []  # and nothing breaks
        assert keep_index(workspace)
        assert ("meeting", "meeting.title") in places(workspace, "monitoring")
        with workspace.read() as session:
            assert fsck.check(session) == []


def test_an_index_of_another_version_is_made_anew(
    indexed: Workspace, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "VERSION", "lain")
    assert not is_current(indexed)
    assert places(indexed, "berikutnya") == []
    assert keep_index(indexed)
    assert places(indexed, "berikutnya") == DECISION


def test_the_index_is_the_same_however_it_came_about(indexed: Workspace) -> None:
    """Taking words out leaves nothing behind: SQLite checks both tables against their texts."""
    for nth in range(5):
        rewrite(indexed, e.Decision, text=f"Keputusan ke-{nth} tentang **Banjir** Café")
        keep_index(indexed)
    with indexed.locally() as connection:
        connection.execute("INSERT INTO search_words(search_words) VALUES('integrity-check')")
        count = "SELECT count(*) FROM search_parts WHERE search_parts MATCH '\"nji\"'"
        assert connection.execute(count).fetchone() == (2,)
    assert search(indexed, "ke-3") == ()
    assert len(search(indexed, "anji")) == 2


def test_saving_writes_no_more_than_a_note(indexed: Workspace) -> None:
    with indexed.change("Ubah") as change:
        change.session.scalars(select(e.Decision)).one().text = "Lain"
        change.session.flush()
        execute = driver(change.session).execute
        assert tables.waiting(execute) == 1
        found = execute("SELECT words FROM search_words WHERE words LIKE 'Pertemuan%'").fetchall()
        assert len(found) == 1


def paper(*lines: str) -> bytes:
    out = io.BytesIO()
    page = canvas.Canvas(out, invariant=1)
    for nth, line in enumerate(lines):
        page.drawString(72, 700 - 20 * nth, line)
    page.save()
    return out.getvalue()


def test_the_words_of_an_attached_pdf_are_found(
    indexed: Workspace, tmp_path: Path, places: Places
) -> None:
    good, broken = tmp_path / "bahan.pdf", tmp_path / "rusak-parah.pdf"
    good.write_bytes(paper("Denah pompa Waduk Pluit", "Halaman kedua"))
    broken.write_bytes(paper("Pompa")[:200])
    with indexed.read() as session:
        meeting = session.scalars(select(e.Meeting.id)).one().hex
    attach_files(indexed, meeting, [good, broken])
    assert places(indexed, "rusak-parah") == [("attachment", "attachments[1].name")]
    assert places(indexed, "waduk") == []
    assert keep_index(indexed)
    (found,) = search(indexed, "waduk pompa")
    assert (found.kind, found.place) == ("attachment", "bahan.pdf")
    assert found.excerpt == "Denah pompa Waduk Pluit Halaman kedua"
    with indexed.read() as session:  # neither is read again
        assert filling.unread_papers(driver(session).execute) == []


def test_closing_lets_go_of_the_connection_that_searched(indexed: Workspace) -> None:
    beside = indexed.path.with_name(f"{indexed.path.name}-wal")
    assert search(indexed, "berikutnya")
    assert beside.exists()
    indexed.close()
    assert not beside.exists()


def test_closing_while_somebody_reads_lets_go_once_it_was_read(indexed: Workspace) -> None:
    beside = indexed.path.with_name(f"{indexed.path.name}-wal")
    with indexed.read_plainly() as connection:
        assert tables.has_index(connection.execute)
        indexed.close()
        assert beside.exists()
    assert not beside.exists()


def test_what_was_deleted_but_not_yet_taken_out_has_no_place(
    indexed: Workspace, places: Places
) -> None:
    with indexed.change("Hapus") as change:
        for item in change.session.scalars(select(e.AgendaItem)):
            item.alive = False
    indexed.read_only = True  # as when somebody else writes for long: the index waits
    assert places(indexed, "drainase") == places(indexed, "penanggung") == []
    assert places(indexed, "berikutnya") == DECISION
    indexed.read_only = False


def test_a_workspace_that_can_only_be_read_answers_from_what_it_has(
    indexed: Workspace, places: Places
) -> None:
    rewrite(indexed, e.Decision, text="Jembatan")
    indexed.read_only = True
    assert not keep_index(indexed)
    assert places(indexed, "berikutnya") == DECISION
    indexed.read_only = False
