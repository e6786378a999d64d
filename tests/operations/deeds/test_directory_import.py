"""Lists taken into Direktori: what each row means, what is written, and one undo for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from jakber_desktop.model.errors import FileMissing, FileUnreadable, ImportStopped
from jakber_desktop.operations.directory.lines import add_line
from jakber_desktop.operations.directory.people import add_person, edit_person
from jakber_desktop.operations.directory.reading import contacts, offices
from jakber_desktop.operations.directory_import.deeds import plan, read_file, read_pasted, take
from jakber_desktop.operations.history.deeds import undo, undo_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.model.rows.directory_import import ImportPlan, ImportRow
    from jakber_desktop.store.workspace import Workspace

NIP, OTHER_NIP = "196608011988031001", "198609262015051001"
HEAD = "Nama;Jabatan;Kantor;NIP;Surel;HP\n"


def planned(workspace: Workspace, text: str) -> ImportPlan:
    sheet = read_pasted(workspace, HEAD + text)
    return plan(workspace, sheet, sheet.columns)


def row(workspace: Workspace, text: str) -> ImportRow:
    return planned(workspace, text).rows[0]


def names(workspace: Workspace) -> list[tuple[str, str, str]]:
    return [(one.office, one.title, one.name) for one in contacts(workspace)]


def test_new_people_come_with_their_posts_and_offices(
    office: Workspace, state: Callable[..., Any]
) -> None:
    before = state(office)
    list_ = planned(
        office,
        "Dr. Nama Satu, M.T.;Kepala Bappeda;Bappeda;;satu@contoh.id;0812\n"
        "Nama Dua;Plt. Ketua TGUPP;TGUPP;;;\n"
        "Nama Tiga;;Dinas Bina Marga;;;\n"
        ";Sekretaris TGUPP;tgupp;;;\n",
    )
    assert [one.verdict for one in list_.rows] == ["new"] * 4
    assert [one.code for one in list_.new_offices] == ["DBM"]
    done = take(office, list_, {})
    assert (done.new, done.changed, done.posts, done.offices, done.left) == (3, 0, 3, 1, 0)
    assert names(office) == [
        ("BAPPEDA", "Kepala Bappeda", "Dr. Nama Satu, M.T."),
        ("TGUPP", "Ketua TGUPP", "Nama Dua"),
        ("TGUPP", "Sekretaris TGUPP", ""),
        ("DBM", "", "Nama Tiga"),
    ]
    assert contacts(office, "TGUPP")[0].capacity == "plt"
    assert offices(office)[-1].name == "Dinas Bina Marga"
    assert undo_label(office) == "Impor 4 baris dari daftar yang ditempel"
    assert state(office).groups == before.groups + 1
    assert state(office).problems == []
    undo(office)
    assert names(office) == []
    assert len(offices(office)) == 6
    assert state(office).problems == []


def test_the_same_list_twice_changes_nothing(
    office: Workspace, untouched: Callable[..., None]
) -> None:
    text = f"Nama Satu;Kepala Bappeda;Bappeda;{NIP};satu@contoh.id;0812\n;Staf;TGUPP;;;\n"
    take(office, planned(office, text), {})
    again = planned(office, text)
    assert [one.verdict for one in again.rows] == ["same", "same"]
    assert [one.differences for one in again.rows] == [(), ()]
    untouched(office, lambda: take(office, again, {}))


def test_a_staff_number_decides_whatever_the_name(office: Workspace) -> None:
    person = add_person(office, "Nama Satu", office="BAPPEDA", employee_no=NIP)
    found = row(office, f"Dr. Nama Satuu;Kepala;Bappeda;{NIP};;0812\n")
    assert (found.verdict, found.match) == ("same", person)
    changes = {one.field: (one.old, one.new) for one in found.differences}
    assert changes["name"] == ("Nama Satu", "Nama Satuu")
    assert changes["phone"] == ("", "0812")
    assert changes["title"] == ("", "Kepala")
    assert row(office, f"Nama Satu;Kepala;Bappeda;{OTHER_NIP};;\n").verdict == "new"
    stranger = row(office, f"Orang Lain Sekali;Kepala;Bappeda;{NIP};;\n")
    assert stranger.verdict == "doubtful"
    assert stranger.problems == ("NIP sama, tetapi namanya berbeda.",)


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("Nama Satu;;Bappeda;;;", "same"),
        ("satu nama;;BAPPEDA;;;", "same"),
        ("Ir. Nama Satu, M.T.;;Badan Perencanaan Pembangunan Daerah;;;", "same"),
        ("Nama Satu;;TGUPP;;;", "doubtful"),
        ("Nama Satu;;;;;", "doubtful"),
        ("Nama Saatu;;Bappeda;;;", "doubtful"),
        ("Nama Saatu;;TGUPP;;satu@contoh.id;", "same"),
        ("Orang Lain;;TGUPP;;satu@contoh.id;", "new"),
        ("Nama Lain;;Bappeda;;;", "new"),
    ],
)
def test_names_are_compared_with_office_and_address(
    office: Workspace, line: str, verdict: str
) -> None:
    add_person(office, "Nama Satu", office="BAPPEDA", email="Satu@contoh.id")
    assert row(office, line + "\n").verdict == verdict


def test_who_is_doubtful_waits_and_can_be_either(
    office: Workspace, state: Callable[..., Any]
) -> None:
    person = add_person(office, "Nama Satu", office="BAPPEDA")
    list_ = planned(office, "Nama Satu;;TGUPP;;;0812\n")
    assert list_.rows[0].choices == ("same", "new", "leave")
    assert take(office, list_, {}).left == 1
    take(office, list_, {0: "same"})
    assert [(one.person, one.phone) for one in contacts(office)] == [(person, "0812")]
    undo(office)
    take(office, list_, {0: "new"})
    assert names(office) == [("BAPPEDA", "", "Nama Satu"), ("TGUPP", "", "Nama Satu")]
    assert state(office).problems == []


def test_a_vacant_post_is_taken_before_a_second_one_is_made(office: Workspace) -> None:
    add_line(office, office="BAPPEDA", title="Kepala Bappeda")
    take(office, planned(office, "Nama Satu;kepala  bappeda;Bappeda;;;\n"), {})
    assert names(office) == [("BAPPEDA", "Kepala Bappeda", "Nama Satu")]


def test_what_cannot_be_taken_is_said_and_the_rest_is_taken(office: Workspace) -> None:
    found = row(office, "Nama Satu;;Bappeda;196608011988031000;bukan@surel;81234567890\n")
    assert found.problems == (
        "NIP dibulatkan oleh Excel, jadi tidak diambil.", "Surel “bukan@surel” tidak diambil.",
    )  # fmt: skip
    assert found.values["phone"] == "081234567890"
    dots = row(office, "Nama Dua;;Bappeda;;a..b@contoh.id;\n")
    assert dots.problems == ("Surel “a..b@contoh.id” tidak diambil.",)
    assert row(office, "N;;;196613011988031001;;\n").problems[0].startswith("NIP tidak diambil:")
    nobody = row(office, ";;Bappeda;;;\n")
    assert (nobody.verdict, nobody.choices) == ("unusable", ("leave",))
    assert row(office, ";Kepala;;;;\n").verdict == "unusable"


def test_a_number_that_excel_rounded_is_never_taken(office: Workspace, tmp_path: Path) -> None:
    book = Workbook()
    for cells in (["Nama", "NIP"], ["Nama Satu", 1.97501012000031e17], ["Nama Dua", f"'{NIP}"]):
        book.worksheets[0].append(cells)
    book.save(tmp_path / "nip.xlsx")
    sheet = read_file(office, tmp_path / "nip.xlsx")
    first, second = plan(office, sheet, sheet.columns).rows
    assert first.problems == ("NIP dibulatkan oleh Excel, jadi tidak diambil.",)
    assert "employee_no" not in first.values
    assert second.values["employee_no"] == NIP
    for words in ("1,97501E+17", "'1.97501012000031E+17"):
        assert row(office, f"Nama Tiga;;;{words};;\n").problems == first.problems


@pytest.mark.parametrize(
    ("known", "given", "same"),
    [
        ("Inspektorat Pembantu Wilayah I", "Inspektorat Pembantu Wilayah II", False),
        ("Inspektorat Pembantu Wilayah VII", "Inspektorat Pembantu Wilayah VIII", False),
        ("SMA Negeri 12", "SMA Negeri 13", False),
        ("Sekolah Menengah Atas 112", "Sekolah Menengah Atas 1112", False),
        ("Komisi A", "Komisi B", False),
        ("Bagian Hukum 1", "Bagian Hukum 2", False),
        ("Bagian Hukum", "Bagian Hukum 2", False),
        ("Suku Dinas Kesehatan Jakarta Timur", "Suku Dinas Kesehatan Jakarta Utara", False),
        ("Inspektorat Pembantu Wilayah II", "Inspektorat Pembntu Wilayah II", True),
        ("Dinas Bina Marga", "Dinas Bina Marg", True),
        ("Dinas Perumahan dan Permukiman Rakyat", "Dinas Perumahan Permukiman Rakyat", True),
    ],
)
def test_offices_of_nearly_one_name_are_told_apart(
    office: Workspace, known: str, given: str, same: bool
) -> None:
    take(office, planned(office, f"Nama Satu;;{known};;;\n"), {})
    list_ = planned(office, f"Nama Dua;;{given};;;\n")
    assert (list_.new_offices == ()) is same


def test_a_line_that_stands_twice_in_the_list_is_doubtful(office: Workspace) -> None:
    list_ = planned(office, f"Nama Satu;;Bappeda;{NIP};;\nNama Dua;;;;;\nNama S;;;{NIP};;\n")
    assert [one.verdict for one in list_.rows] == ["new", "new", "doubtful"]
    assert list_.rows[2].problems == ("Sama dengan baris 2 di daftar ini.",)
    assert list_.rows[2].choices == ("new", "leave")


def test_other_columns_give_another_plan(office: Workspace) -> None:
    sheet = read_pasted(office, "A;B\nBappeda;Nama Satu\nTGUPP;Nama Dua\n")
    assert sheet.headings == ("Kolom 1", "Kolom 2")
    found = plan(office, sheet, ("office", "name"))
    assert [(one.office, one.name) for one in found.rows][-1] == ("TGUPP", "Nama Dua")
    assert plan(office, sheet, ("", "")).rows[0].verdict == "unusable"


def test_hostile_words_stay_words(office: Workspace, state: Callable[..., Any]) -> None:
    words = "=cmd|' /C calc'!A0 <b>x</b> '); DROP TABLE person; --"
    take(office, planned(office, f'"{words}";<script>;../../etc;;;\n'), {})
    assert [(title, name) for _office, title, name in names(office)] == [("<script>", words)]
    assert offices(office)[-1].name == "../../etc"
    assert state(office).problems == []


def test_a_stopped_import_writes_nothing(office: Workspace, refused: Callable[..., Any]) -> None:
    text = "".join(f"Nama {nth};Staf;Bappeda;;;\n" for nth in range(200))
    list_ = planned(office, text)
    refused(office, ImportStopped, lambda: take(office, list_, {}, lambda done, _all: done < 100))
    sheet = read_pasted(office, HEAD + text)
    with pytest.raises(ImportStopped):
        plan(office, sheet, sheet.columns, lambda _done, _all: False)
    told: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    take(office, list_, {}, watch)
    assert told[0] == (0, 200)
    assert len(contacts(office)) == 200


def test_a_file_that_is_not_there_or_no_file_is_told(office: Workspace, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_file(office, tmp_path / "tiada.csv")
    with pytest.raises(FileUnreadable):
        read_file(office, tmp_path)
    path = tmp_path / "daftar.csv"
    path.write_text(HEAD + "Nama Satu;;;;;\n", encoding="utf-8")
    assert read_file(office, path).samples[0] == "Nama Satu"


def test_somebody_changed_meanwhile_is_changed_as_planned(office: Workspace) -> None:
    person = add_person(office, "Nama Satu", office="BAPPEDA")
    list_ = planned(office, "Nama Satu;;Bappeda;;;0812\n")
    edit_person(office, person, phone="0899")
    take(office, list_, {})
    assert contacts(office)[0].phone == "0812"
