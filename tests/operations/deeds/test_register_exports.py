"""Registers written for other programs: what stands in them, and what never does (R4, R5)."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
import vobject

from jakber_desktop.model.errors import FileUnwritable, TableFormatUnknown
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.attendance.roles import set_leader
from jakber_desktop.operations.directory.exports import export_directory
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.issuing.register import (
    book_number,
    record_outside,
    register,
    void_number,
)
from jakber_desktop.operations.meetings.life import delete_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes.actions import action_from_point, add_action
from jakber_desktop.operations.outcomes.decisions import add_decision
from jakber_desktop.operations.register_exports import (
    export_actions,
    export_attendance,
    export_decisions,
    export_meetings,
    export_numbers,
)
from jakber_desktop.operations.saving import Exported

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 3, 29)
NIP = "198001012005011001"


def table(path: Path) -> list[dict[str, Any]]:
    """The rows of a workbook or CSV by their headings."""
    if path.suffix == ".csv":
        text = path.read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text), delimiter=";"))
    head, *rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


@pytest.fixture
def closed(office: Workspace, meeting: str) -> str:
    """A second meeting, which is secret, with an action and a decision."""
    made = create_meeting(office, "Rapat Tertutup", dt.date(2018, 4, 6), organizer="BAPPEDA")
    edit_meeting(office, made, classification="secret")
    add_action(office, made, "Tindak lanjut tertutup")
    add_decision(office, made, "Keputusan tertutup")
    return made


def test_the_list_of_meetings_leaves_closed_ones_out(
    office: Workspace, meeting: str, closed: str, tmp_path: Path
) -> None:
    edit_meeting(office, meeting, venue="Ruang Contoh")
    path = tmp_path / "rapat.xlsx"
    assert export_meetings(office, path, today=TODAY) == Exported(1, withheld=1)
    (row,) = table(path)
    assert row["Tanggal"] == dt.datetime(2018, 4, 4)
    assert (row["Pukul"], row["Rapat"], row["Tempat"]) == ("09.00", "Rapat Contoh", "Ruang Contoh")
    assert (row["Kantor"], row["Keadaan"]) == ("Biro KDH dan KLN", "Persiapan")
    assert export_meetings(office, path, today=TODAY, confidential=True).rows == 2
    none = export_meetings(office, path, today=TODAY, wanted=MeetingFilter(text="lain"))
    assert none == Exported(0)
    assert table(path) == []


def test_actions_carry_who_until_when_and_from_where(
    office: Workspace, meeting: str, closed: str, tmp_path: Path
) -> None:
    person = add_person(office, "Nama Contoh", office="TGUPP", employee_no=NIP)
    add_action(
        office, meeting, "*Menyusun* laporan", office="TGUPP", person=person,
        due_date=dt.date(2018, 4, 11),
    )  # fmt: skip
    add_action(office, meeting, "=1+1", office="BAPPEDA", post="Kepala Bidang")
    path = tmp_path / "tindak.xlsx"
    assert export_actions(office, path, year=2018) == Exported(2, withheld=1)
    first, second = table(path)
    assert (first["Uraian"], first["Kantor"], first["Pelaksana"]) == (
        "Menyusun laporan", "TGUPP", "Nama Contoh",
    )  # fmt: skip
    assert first["Batas waktu"] == dt.datetime(2018, 4, 11)
    assert (first["Status"], first["Rapat"]) == ("Belum mulai", "Rapat Contoh")
    assert (second["Uraian"], second["Pelaksana"]) == ("=1+1", "Kepala Bidang")
    assert openpyxl.load_workbook(path).active["B3"].data_type == "s"
    assert export_actions(office, path, year=2017) == Exported(0)


def test_what_came_of_closed_items_and_points_stays_out(
    office: Workspace, meeting: str, tmp_path: Path
) -> None:
    hidden = add_item(office, meeting, "Butir tertutup", confidential=True)
    shown = add_item(office, meeting, "Butir terbuka")
    add_action(office, meeting, "Dari butir tertutup", item=hidden)
    add_decision(office, meeting, "Dari butir tertutup", item=hidden)
    add_decision(office, meeting, "Dari butir terbuka", item=shown)
    point = add_point(office, shown, "Hal yang tertutup", confidential=True)
    action_from_point(office, point)
    assert export_actions(office, tmp_path / "t.csv") == Exported(0, withheld=2)
    assert export_decisions(office, tmp_path / "k.csv") == Exported(1, withheld=1)
    (row,) = table(tmp_path / "k.csv")
    assert (row["Keputusan"], row["Butir agenda"]) == ("Dari butir terbuka", "Butir terbuka")


def test_what_came_of_a_sub_item_below_a_closed_item_stays_out(
    workspace: Workspace, sample: Callable[[], dict[str, Any]], take: Callable[..., str],
    tmp_path: Path,
) -> None:  # fmt: skip
    file = sample()
    file["agenda"] = [
        {"title": "Butir tertutup", "confidential": True},
        {"title": "Anak butir", "level": 1},
        {"title": "Butir terbuka"},
    ]
    file["decisions"] = [
        {"text": "Dari anak butir", "agenda_item": 2},
        {"text": "Dari butir terbuka", "agenda_item": 3},
    ]
    file["action_items"] = [{"text": "Dari anak butir", "agenda_item": 2}]
    take(workspace, file)
    assert export_actions(workspace, tmp_path / "t.csv") == Exported(0, withheld=1)
    assert export_decisions(workspace, tmp_path / "k.csv") == Exported(1, withheld=1)
    assert [row["Keputusan"] for row in table(tmp_path / "k.csv")] == ["Dari butir terbuka"]


def test_the_letter_register_tells_nothing_of_a_deleted_meeting(
    office: Workspace, closed: str, tmp_path: Path
) -> None:
    book_number(
        office, "UND", date=TODAY, kind="undangan", meeting_id=closed, subject="Hal rahasia"
    )
    delete_meeting(office, closed)
    path = tmp_path / "buku.csv"
    assert export_numbers(office, 2018, path).rows == 1
    assert [row["Perihal"] for row in table(path)] == ["(tidak ditampilkan)"]
    assert "rahasia" not in path.read_text(encoding="utf-8")


def test_the_letter_register_keeps_each_line_and_hides_closed_ones(
    office: Workspace, meeting: str, closed: str, tmp_path: Path
) -> None:
    series = next(s.key for s in register(office, 2018).series if "undangan" in s.kinds)
    day = dt.date(2018, 3, 28)
    first = book_number(
        office, series, date=day, kind="undangan", meeting_id=meeting, subject="Hal Contoh",
        recipient="Bappeda",
    )  # fmt: skip
    second = book_number(
        office, series, date=day, kind="undangan", meeting_id=closed, subject="Hal rahasia"
    )
    void_number(office, first.id, "tanggal rapat berubah")
    path = tmp_path / "buku.csv"
    assert export_numbers(office, 2018, path).rows == 2
    rows = {row["Nomor"]: row for row in table(path)}
    voided, hidden = rows[first.number], rows[second.number]
    assert (voided["Perihal"], voided["Kepada"]) == ("Hal Contoh", "Bappeda")
    assert (voided["Keadaan"], voided["Keterangan"]) == ("Batal", "tanggal rapat berubah")
    assert (voided["Tanggal"], voided["Jenis"]) == ("2018-03-28", "Surat undangan")
    record_outside(office, series, "050/UND/03/CO/2018", year=2018, date=day)
    export_numbers(office, 2018, path)
    noted = {row["Nomor"]: row for row in table(path)}["050/UND/03/CO/2018"]
    assert noted["Jenis"] == "Undangan"  # no paper is known, so the series says it
    assert hidden["Perihal"] == "(tidak ditampilkan)"
    assert "rahasia" not in path.read_text(encoding="utf-8")


def test_the_recap_of_a_meeting_names_nobodys_number(
    office: Workspace, meeting: str, tmp_path: Path
) -> None:
    person = add_person(
        office, "Nama Contoh", office="TGUPP", employee_no=NIP, phone="081234567890"
    )
    set_leader(office, meeting, "chair", "TGUPP", person=person)
    path = tmp_path / "hadir.csv"
    assert export_attendance(office, meeting, path) == Exported(1)
    (row,) = table(path)
    assert (row["No."], row["Nama"], row["Peran"]) == ("1", "Nama Contoh", "Pimpinan rapat")
    text = path.read_text(encoding="utf-8")
    assert "1980" not in text
    assert "0812" not in text


@pytest.fixture
def people(office: Workspace) -> Workspace:
    """Someone with titles who holds a post, and a post without a holder."""
    person = add_person(
        office, "Nama Contoh", office="TGUPP", title_prefix="Dr.", title_suffix="M.Si.",
        employee_no=NIP, phone="+6281234567890", email="ketua@contoh.go.id",
    )  # fmt: skip
    add_post(office, "TGUPP", "Ketua TGUPP", person=person)
    add_post(office, "BAPPEDA", "Kepala Bappeda")
    return office


def test_the_directory_goes_without_staff_numbers_unless_asked(
    people: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "direktori.csv"
    assert export_directory(people, path, today=TODAY).rows == 2
    empty, held = table(path)
    assert (empty["Jabatan"], empty["Nama"]) == ("Kepala Bappeda", "")
    assert (held["Nama"], held["Telepon"]) == ("Dr. Nama Contoh, M.Si.", "+62 8123 4567 890")
    assert "1980" not in path.read_text(encoding="utf-8")
    book = tmp_path / "direktori.xlsx"
    export_directory(people, book, today=TODAY, staff_numbers=True)
    held = table(book)[1]
    assert (held["NIP"], held["Telepon"]) == ("19800101 200501 1 001", "+6281234567890")


def test_the_directory_becomes_vcards(people: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "direktori.VCF"
    assert export_directory(people, path, today=TODAY) == Exported(1)
    (card,) = vobject.readComponents(path.read_text(encoding="utf-8"))
    assert (card.fn.value, card.title.value) == ("Dr. Nama Contoh, M.Si.", "Ketua TGUPP")
    assert card.n.value.given == "Nama Contoh"
    assert card.org.value == ["Tim Gubernur untuk Percepatan Pembangunan"]
    assert (card.email.value, card.tel.value) == ("ketua@contoh.go.id", "+6281234567890")


def test_another_format_and_a_workspace_in_the_way_are_refused(
    people: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(TableFormatUnknown, match=r"\.xlsx, \.csv"):
        export_actions(people, tmp_path / "tindak.pdf")
    with pytest.raises(TableFormatUnknown, match=r"\.vcf"):
        export_directory(people, tmp_path / "orang.txt", today=TODAY)
    with pytest.raises(FileUnwritable):
        export_actions(people, tmp_path / "tidak ada" / "tindak.csv")
    assert list(tmp_path.glob("*.pdf")) == []
