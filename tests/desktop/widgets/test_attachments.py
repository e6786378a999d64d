"""The pieces attachments are shown with: words, list, drop area, check box, state line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from jakber_desktop.desktop.models.attachments_model import AttachmentsModel
from jakber_desktop.desktop.widgets.attachments.attachment_list import AttachmentList
from jakber_desktop.desktop.widgets.check_box import CheckBox
from jakber_desktop.desktop.widgets.crest_box import CrestBox
from jakber_desktop.desktop.widgets.drop_area import DropArea, dropped_files
from jakber_desktop.desktop.widgets.state_line import StateLine
from jakber_desktop.language.sizes import size_words
from jakber_desktop.model.rows.attachment import AttachmentRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = (
    AttachmentRow("1", "Paparan.pdf", "a" * 64, 41_200, "pdf", "here", "i", 2),
    AttachmentRow("2", "Rekaman.mp4", "b" * 64, 3_400_000, "video", "absent"),
    AttachmentRow("3", "Data.xlsx", "c" * 64, 8, "sheet", "damaged"),
)


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (41_200, "41 kB"), (999_700, "1,0 MB"),
     (3_400_000, "3,4 MB"), (208_000_000, "208 MB"), (5_000_000_000, "5,0 GB")],
)  # fmt: skip
def test_sizes_are_said_shortly(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.fixture
def files(qtbot: QtBot) -> AttachmentList:
    shown = AttachmentList()
    shown.show_model(AttachmentsModel(shown))
    model = shown.model()
    assert isinstance(model, AttachmentsModel)
    model.show(ROWS, editable=True)
    qtbot.addWidget(shown)
    shown.resize(500, 200)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    shown.repaint()
    return shown


def model_of(files: AttachmentList) -> AttachmentsModel:
    model = files.model()
    assert isinstance(model, AttachmentsModel)
    return model


def test_a_row_is_told_in_one_sentence(files: AttachmentList) -> None:
    model = model_of(files)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(nth).data(role) for nth in range(3)] == [
        "Paparan.pdf, PDF, 41 kB, agenda 2",
        "Rekaman.mp4, video, 3,4 MB, Berkas belum ada di laptop ini",
        "Data.xlsx, lembar kerja, 8 B, Berkas rusak di laptop ini",
    ]
    assert model.note(ROWS[0]) == "Agenda 2"


def test_keys_ask_for_deeds(files: AttachmentList, qtbot: QtBot) -> None:
    asked: list[object] = []
    files.open_wanted.connect(asked.append)
    files.remove_wanted.connect(asked.append)
    files.paste_wanted.connect(lambda: asked.append("paste"))
    files.left_above.connect(lambda: asked.append("above"))
    qtbot.keyClick(files, Qt.Key.Key_Up)
    qtbot.keyClick(files, Qt.Key.Key_Down)
    qtbot.keyClick(files, Qt.Key.Key_Return)
    qtbot.keyClick(files, Qt.Key.Key_Delete)
    qtbot.keyClick(files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["above", "2", "2", "paste"]


def test_f2_renames_with_the_ending_left_out(files: AttachmentList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model_of(files).renamed) as renamed:
        qtbot.keyClick(files, Qt.Key.Key_F2)
        edit = QApplication.focusWidget()
        assert isinstance(edit, QLineEdit)
        qtbot.waitUntil(lambda: edit.selectedText() == "Paparan")
        qtbot.keyClicks(edit, "Bahan")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert renamed.args == ["1", "Bahan.pdf"]


def test_who_may_not_edit_may_not_rename(files: AttachmentList, qtbot: QtBot) -> None:
    model_of(files).show(ROWS, editable=False)
    qtbot.keyClick(files, Qt.Key.Key_F2)
    assert not files.findChildren(QLineEdit)


def test_rows_come_and_go_and_the_current_stays(files: AttachmentList) -> None:
    files.choose("2")
    model_of(files).show((ROWS[1], ROWS[2]), editable=True)
    current = files.current()
    assert current is not None
    assert current.id == "2"
    model_of(files).show((ROWS[2], ROWS[1], ROWS[0]), editable=True)
    assert model_of(files).rowCount() == 3
    model_of(files).show((), editable=True)
    assert files.current() is None
    assert files.sizeHint().height() == 0


@pytest.mark.parametrize("width", [220, 300, 900])
def test_it_is_painted_at_every_width(files: AttachmentList, width: int) -> None:
    files.resize(width, 120)
    assert not files.grab().isNull()


def parcel(*urls: str) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl(url) for url in urls])
    return made


def drag(area: DropArea, made: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, made,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()
    area.dragEnterEvent(event)
    return event.isAccepted()


def test_files_of_this_machine_are_taken_and_copied(qtbot: QtBot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    area.set_open(takes=True)
    made = parcel("file:///tmp/a%20b.pdf", "https://contoh.id/c.pdf")
    assert drag(area, made)
    area.grab()
    got: list[object] = []
    area.dropped.connect(lambda paths, _where: got.append(paths))
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, made,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    area.dropEvent(event)
    assert got == [[Path("/tmp/a b.pdf")]]
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_other_things_and_closed_areas_take_nothing(qtbot: QtBot) -> None:
    area = DropArea()
    qtbot.addWidget(area)
    assert not drag(area, parcel("file:///tmp/a.pdf"))
    area.set_open(takes=True)
    assert not drag(area, parcel("https://contoh.id/c.pdf"))
    text = QMimeData()
    text.setText("file:///tmp/a.pdf")
    assert not drag(area, text)
    assert dropped_files(None) == []


def test_a_check_box_wraps_its_words_and_ticks_by_space(qtbot: QtBot) -> None:
    box = CheckBox()
    box.setText("Daftar hadir bertanda tangan ikut dipindai")
    qtbot.addWidget(box)
    assert box.heightForWidth(200) > box.heightForWidth(500) >= 28
    box.resize(200, box.heightForWidth(200))
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    box.setEnabled(False)
    assert not box.grab().isNull()


def test_a_state_line_says_and_offers(qtbot: QtBot) -> None:
    line = StateLine()
    qtbot.addWidget(line)
    line.show()
    done: list[int] = []
    line.say("waiting", "Notula masih draf", "2 isian wajib")
    line.offer("Buka notula", lambda: done.append(1))
    line.button().click()
    assert done == [1]
    assert line.accessibleName() == "Notula masih draf"
    line.offer()
    assert line.button().isHidden()
    for state in ("good", "bad", "going", "open", "note"):
        line.say(state, "x")
        line.grab()


def test_a_crest_box_shows_what_can_be_shown(qtbot: QtBot) -> None:
    box = CrestBox()
    qtbot.addWidget(box)
    box.show_picture(b"bukan gambar")
    assert not box.filled
    assert box.accessibleName() == "Belum ada logo"
    assert not box.grab().isNull()
