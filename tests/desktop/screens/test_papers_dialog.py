"""Naskah rapat by keys: kinds, choices, numbers, and what is written."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest

from jakber_desktop.desktop.shell.keys_dialog import KeysDialog
from jakber_desktop.model.rows import STAGES
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.workspaces import open_workspace
from tests.desktop.screens.papers_hand import CTRL, TODAY, Hand, Key, make_papers_file, text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]


@pytest.fixture(scope="module")
def papers_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_papers_file(tmp_path_factory.mktemp("naskah"))


@pytest.fixture
def hand(
    papers_file: Path, tmp_path: Path, open_window: Open, qtbot: QtBot, tasks: Any, dialogs: Any
) -> Hand:
    path = Path(shutil.copy(papers_file, tmp_path / "naskah.jakber"))
    return Hand(open_window(path, today=TODAY), qtbot, tasks, dialogs, tmp_path)


def test_every_stage_of_a_meeting_leads_to_its_papers(hand: Hand) -> None:
    for stage in STAGES:
        hand.open(stage)
        assert hand.dialog.form.ofLabel.text() == "Rapat Contoh Naskah"
        assert hand.dialog.form.papersList.hasFocus()
        assert hand.dialog.size() == hand.window.size()
        hand.close()


def test_f1_tells_the_keys_of_this_window(hand: Hand) -> None:
    hand.open()
    hand.press(Key.Key_F1)
    (keys,) = hand.dialog.findChildren(KeysDialog)
    assert keys.isVisible()
    group = keys.form.keysTree.topLevelItem(0)
    rows = [group.child(row) for row in range(group.childCount())]
    shown = {row.text(1): row.text(0) for row in rows}
    assert shown["Ctrl+B"] == "Nomor"
    assert shown["Ctrl+P"] == "Cetak"
    assert "F9" not in shown  # a key of the window behind
    keys.reject()


def test_each_kind_says_where_it_stands(hand: Hand) -> None:
    hand.open()
    states = hand.states()
    assert len(states) == 13
    assert states["notula"] == "Draf"
    assert states["berita-acara"] == "Belum bernomor"
    assert states["susunan-acara"] == "Siap dicetak"
    assert states["lembar-ralat"] == "Belum ada ralat"
    assert states["pemberitahuan"] == "Rapat tetap dijadwalkan"


def test_every_kind_is_shown_or_says_why_not(hand: Hand) -> None:
    hand.open(meeting="2018-03-21")
    missing = {}
    for kind in hand.states():
        hand.walk_to(kind)
        if hand.dialog.model.paper is None:
            missing[kind] = hand.trouble()[0]
            assert not hand.dialog.form.printButton.isEnabled()
    assert set(missing) == {"petikan-keputusan", "siaran-berita", "lembar-ralat"}
    assert "bersifat" in missing["siaran-berita"]
    assert hand.states()["siaran-berita"] == "Tidak dibuat: rapat tertutup"
    hand.press(Key.Key_P, CTRL)
    assert hand.told() == ["Dokumen belum siap"]


def test_a_number_is_booked_then_issued_and_stands_on_the_paper(hand: Hand) -> None:
    hand.open()
    hand.walk_to("berita-acara")
    assert hand.number()[1] == "Belum bernomor"
    hand.press(Key.Key_B, CTRL)
    assert hand.number()[:2] == ("going", "001/BA/04/CO/2018")
    assert hand.states()["berita-acara"] == "Dipesan: 001/BA/04/CO/2018"
    assert "DRAF" not in text_of(hand.saved())  # the mark is a shape
    assert "Draf" in text_of(hand.saved())
    hand.press(Key.Key_B, CTRL)
    assert hand.number()[:2] == ("good", "001/BA/04/CO/2018")
    words = text_of(hand.saved())
    assert "001/BA/04/CO/2018" in words
    assert "Draf" not in words
    hand.press(Key.Key_Z, CTRL)  # passes over it: the paper is out there
    assert hand.states()["berita-acara"] == "Terbit: 001/BA/04/CO/2018"


def test_a_memo_says_when_its_date_prints_and_no_message_moves_a_button(hand: Hand) -> None:
    hand.open()
    hand.walk_to("nota-dinas")
    form = hand.dialog.form
    assert hand.number()[2] == "Nomor dan tanggal surat tercetak setelah nomornya dipesan."
    assert "5 April 2018" not in text_of(hand.saved())
    parts = (form.papersList, form.pageView, form.options, form.closeButton)
    before = [part.mapTo(hand.dialog, QPoint()) for part in parts]
    hand.press(Key.Key_B, CTRL)
    assert hand.told()[0] == "Nomor dipesan"
    assert [part.mapTo(hand.dialog, QPoint()) for part in parts] == before
    bar = form.messageBar
    over = QRect(form.previewStack.mapTo(hand.dialog, QPoint()), form.previewStack.size())
    assert over.contains(bar.geometry())
    assert "5 April 2018" in text_of(hand.saved()).replace("\u00a0", " ")


def test_a_wrong_date_is_said_below_the_field_and_books_nothing(hand: Hand) -> None:
    hand.open()
    hand.walk_to("laporan-rapat")
    field = hand.dialog.form.options.form.dateField
    field.select_all()
    QTest.keyClicks(field.line, "kapan-kapan")
    hand.press(Key.Key_B, CTRL)
    assert field.error()
    assert hand.number()[1] == "Belum bernomor"
    field.select_all()
    QTest.keyClicks(field.line, "21/3/2018")
    hand.press(Key.Key_B, CTRL)
    assert hand.number()[1] == "001/LAP/03/CO/2018"


def test_one_decision_alone_is_excerpted(hand: Hand) -> None:
    hand.open()
    hand.walk_to("petikan-keputusan")
    assert "Keputusan pertama" in text_of(hand.saved())
    hand.pick("decision", 2)
    words = text_of(hand.saved())
    assert "Keputusan kedua" in words
    assert "Keputusan pertama" not in words


def test_a_berita_acara_is_signed_as_chosen_and_an_office_copy_has_its_grid(hand: Hand) -> None:
    hand.open()
    hand.walk_to("berita-acara")
    assert "Tanda tangan" not in text_of(hand.saved())
    assert "paraf" not in text_of(hand.saved()).lower()
    box = hand.dialog.form.options.form.officeCopyBox
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)
    hand.settle()
    assert "paraf" in text_of(hand.saved()).lower()
    hand.pick("signers", 4)
    assert "Tanda tangan" in text_of(hand.saved())


def test_a_sheet_is_printed_blank_when_that_is_chosen(hand: Hand) -> None:
    hand.open()
    hand.walk_to("daftar-hadir")
    hand.pick("mode", 1)
    assert hand.dialog.model.wish.mode == "blank"
    assert b"%PDF" in hand.saved()


def test_letters_to_all_offices_are_one_pdf_with_all_of_them(hand: Hand) -> None:
    hand.open()
    hand.walk_to("nota-dinas")
    hand.pick("office", 1)
    assert hand.dialog.form.pageView.page_count() == 2
    hand.press(Key.Key_B, CTRL)
    assert hand.number()[1] == "2 dari 2 surat bernomor"
    words = text_of(hand.saved())
    for told in ("Dinas Contoh", "Badan Contoh", "001/ND/04/CO/2018", "002/ND/04/CO/2018"):
        assert told in words


def test_letters_to_all_offices_are_a_file_each_when_wanted(hand: Hand) -> None:
    hand.open()
    hand.close()
    hand.window.actions_of["follow_up_letters"].trigger()
    hand.settle()
    box = hand.dialog.form.options.form.eachBox
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)
    hand.dialogs.folder = hand.folder
    hand.press(Key.Key_E, CTRL)
    files = sorted(hand.folder.glob("Nota-dinas_*.pdf"))
    assert [path.stem.rpartition("_")[2] for path in files] == ["BADAN", "DINAS"]
    assert "Tugas badan" in text_of(files[0].read_bytes())
    assert hand.told() == ["2 nota dinas tersimpan"]
    hand.press(Key.Key_E, CTRL)
    assert "Ganti 2 berkas di folder ini?" in hand.dialogs.asked
    hand.press(Key.Key_D, CTRL)
    assert len(list(hand.folder.glob("Nota-dinas_*.docx"))) == 2


def test_letters_without_a_task_say_so(hand: Hand) -> None:
    hand.open(meeting="2018-03-21")
    hand.walk_to("nota-dinas")
    hand.pick("office", 1)
    assert "tidak ada kantor" in hand.trouble()[0]


def test_word_and_text_come_from_the_same_paper(hand: Hand) -> None:
    hand.open()
    hand.walk_to("laporan-rapat")
    assert hand.saved(Key.Key_D, "naskah.docx").startswith(b"PK")
    assert "Rapat Contoh Naskah".upper() in hand.saved(Key.Key_T, "naskah.txt").decode().upper()
    assert hand.told() == ["naskah.txt tersimpan"]


def test_the_paper_goes_to_the_printer(hand: Hand) -> None:
    def to_file(printer: Any) -> bool:
        printer.setOutputFormat(printer.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(hand.folder / "cetak.pdf"))
        return True

    hand.open()
    hand.walk_to("susunan-acara")
    hand.dialogs.prepare_printer = to_file
    hand.press(Key.Key_P, CTRL)
    assert "SUSUNAN ACARA" in text_of((hand.folder / "cetak.pdf").read_bytes())


def test_the_kind_shown_last_comes_back(hand: Hand) -> None:
    hand.open()
    hand.walk_to("susunan-acara")
    hand.close()
    hand.open("attendance")
    assert hand.dialog.model.chosen == "susunan-acara"
    hand.close()
    hand.open(meeting="2018-03-21")
    assert hand.dialog.model.chosen == "notula"


def test_the_palette_has_a_command_for_each_kind(hand: Hand) -> None:
    hand.open()
    hand.close()
    QTest.keyClick(hand.window, Key.Key_K, CTRL)
    palette: Any = hand.window.palette_deeds.palette
    QTest.keyClicks(palette.focusWidget(), "> cetak berita acara")
    hand.settle()
    QTest.keyClick(palette.focusWidget(), Key.Key_Return)
    hand.settle()
    assert hand.dialog.model.chosen == "berita-acara"


def test_final_minutes_are_the_stored_pdf(
    papers_file: Path, tmp_path: Path, open_window: Open, qtbot: QtBot, tasks: Any, dialogs: Any
) -> None:
    path = Path(shutil.copy(papers_file, tmp_path / "naskah.jakber"))
    workspace = open_workspace(path)
    done = finalise(workspace, resolve_meeting(workspace, "2018-03-20"), reason="Contoh")
    workspace.close()
    hand = Hand(open_window(path, today=TODAY), qtbot, tasks, dialogs, tmp_path)
    hand.open()
    assert hand.states()["notula"] == f"Final: {done.number}"
    assert hand.number()[1] == done.number
    assert done.code in text_of(hand.saved())
    options = hand.dialog.form.options
    assert not options.fields["profile"].box.isEnabled()
    assert not options.form.officeCopyBox.isVisible()


def test_a_file_that_is_only_read_prints_but_books_nothing(hand: Hand) -> None:
    hand.open()
    hand.close()
    hand.window.services.session.workspace.read_only = True
    hand.open()
    hand.walk_to("berita-acara")
    button = hand.dialog.form.options.form.numberButton
    assert not button.isEnabled()
    assert button.toolTip() == "Basis data hanya dapat dibaca."
    hand.press(Key.Key_B, CTRL)
    assert hand.number()[1] == "Belum bernomor"
    assert b"%PDF" in hand.saved()


def test_f6_walks_list_preview_and_choices(hand: Hand) -> None:
    hand.open()
    form = hand.dialog.form
    hand.press(Key.Key_F6)
    assert form.pageView.hasFocus()
    hand.press(Key.Key_F6)
    assert form.options.isAncestorOf(hand.dialog.focusWidget())
    hand.press(Key.Key_F6)
    assert form.papersList.hasFocus()
