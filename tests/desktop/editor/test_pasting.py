"""What is pasted or dropped from Word, a browser, a chat or the notes themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.editor.clips import as_html, as_json, as_text, from_json, grouped
from jakber_desktop.desktop.editor.markdown_writing import write
from jakber_desktop.desktop.editor.mime import OWN
from jakber_desktop.desktop.editor.pasted_html import html_blocks
from jakber_desktop.desktop.editor.pasted_text import text_blocks
from jakber_desktop.desktop.markdown_blocks import Block, Run, read

if TYPE_CHECKING:
    from tests.desktop.editor.conftest import Desk

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

WORD = """Version:1.0
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} -->
</style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>
<![endif]--></head><body lang=IN><!--StartFragment-->
<p class=MsoNormal><b><span style='font-size:14.0pt;color:red'>Laporan</span></b><span lang=EN-US>
 kemajuan&nbsp;&nbsp;sekretariat:<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Arial"'>&nbsp;&nbsp;
</span></span><![endif]>Nota <i>dinas</i></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>a.<span>&nbsp;</span></span><![endif]>Rinci</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Penilaian</p>
<p class=MsoNormal style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Butir</p>
<p class=MsoNormal><span style='display:none'>rahasia</span>Penutup <a href="http://contoh.id">di
sini</a>.</p>
<!--EndFragment--></body></html>"""

BROWSER = """<meta charset='utf-8'><div class="post"><h2 style="font-weight:700">Judul</h2>
<p>Satu <strong>tebal</strong> dan <em>miring</em>.</p><ul><li><p>a</p></li><li>b
<ol start="3"><li>c</li><li>d</li></ol></li></ul><script>alert(1)</script>
<table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table><img src="x.png" alt="gambar">
<b style="font-weight:normal">dari Google</b><br><br>akhir</div>"""

CHAT = """[10:15, 4/4/2018] Nama Contoh: Mohon *segera* dikirim
[10.16, 4/4/2018] Nama Lain: baik
04/04/18 10.17 - Nama Contoh: 1. satu"""


def paste(desk: Desk, *, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    desk.press(K.Key_V, CTRL)


def told(blocks: tuple[Block, ...]) -> list[str]:
    return write(blocks).source.split("\n")


def test_word_text_becomes_clean_points_with_its_lists() -> None:
    assert told(html_blocks(WORD)) == [
        "**Laporan** kemajuan sekretariat:",
        "",
        "1. Nota *dinas*",
        "   1. Rinci",
        "2. Penilaian",
        "",
        "- Butir",
        "",
        "Penutup di sini.",
    ]


def test_browser_text_becomes_clean_points_with_its_lists() -> None:
    assert told(html_blocks(BROWSER)) == [
        "**Judul**",
        "",
        "Satu **tebal** dan *miring*.",
        "",
        "- a",
        "- b",
        "",
        "  3. c",
        "  4. d",
        "",
        "x | y",
        "",
        "z",
        "",
        "dari Google",
        "",
        "akhir",
    ]


def test_chat_text_loses_its_times_and_keeps_its_words() -> None:
    assert told(text_blocks(CHAT)) == [
        "Nama Contoh: Mohon **segera** dikirim",
        "",
        "Nama Lain: baik",
        "",
        "Nama Contoh: 1. satu",
    ]


def test_plain_lists_are_nested_by_their_markers() -> None:
    text = "Hasil:\n1. satu\na. rinci\nb. lagi\n2. dua\n   - tiga\n• empat\n7. tujuh\nAkhir"
    assert [(block.mark, block.depth, block.start) for block in text_blocks(text)] == [
        ("", 0, 0),
        ("1", 1, 0),
        ("1", 2, 0),
        ("1", 2, 0),
        ("1", 1, 0),
        ("-", 2, 0),
        ("-", 2, 0),
        ("1", 1, 7),
        ("", 0, 0),
    ]


def test_lines_a_mail_program_broke_are_one_sentence_again() -> None:
    text = (
        "Rapat menyepakati bahwa laporan kemajuan sekretariat disampaikan paling\n"
        "lambat akhir bulan.\nBaris lain.\n\nParagraf lain."
    )
    assert [block.text for block in text_blocks(text)] == [
        "Rapat menyepakati bahwa laporan kemajuan sekretariat disampaikan paling"
        " lambat akhir bulan.",
        "Baris lain.",
        "Paragraf lain.",
    ]


def test_signs_of_a_formula_are_no_emphasis() -> None:
    assert [block.text for block in text_blocks("2*3*4 dan a_b_c dan **tebal**")] == [
        "2*3*4 dan a_b_c dan tebal"
    ]


def test_a_pasted_word_list_becomes_points_in_the_notes(desk: Desk) -> None:
    desk.caret(9)
    paste(desk, html=WORD)
    assert desk.lines()[9:] == [
        "Laporan kemajuan sekretariat:",
        "  1. Nota dinas",
        "    1. Rinci",
        "  2. Penilaian",
        "  - Butir",
        "Penutup di sini.",
    ]
    desk.write()
    assert len(desk.book.texts("i3")) == 2
    desk.press(K.Key_Z, CTRL)
    assert desk.lines()[9:] == [""]


def test_a_pasted_line_goes_into_the_sentence(desk: Desk) -> None:
    desk.caret(1, 12)
    paste(desk, html="<p>semua <b>butir</b> </p>")
    assert desk.lines()[1] == "<100RC> menjelaskan semua butirprogram"
    desk.write()
    assert desk.book.texts("i1")[0] == "menjelaskan semua **butir**program"


def test_pasted_lines_in_the_middle_part_the_point(desk: Desk) -> None:
    desk.caret(1, 12)
    paste(desk, text="satu\ndua\ntiga ")
    assert desk.lines()[1:4] == ["<100RC> menjelaskan satu", "dua", "tigaprogram"]
    assert desk.editor.textCursor().positionInBlock() == 4
    desk.in_step()


def test_lines_pasted_into_a_list_are_its_entries(desk: Desk) -> None:
    desk.caret(6)
    paste(desk, text="\nsatu\ndua")
    assert desk.lines()[6:9] == ["  2. Penilaian awalsatu", "  3. dua", "  4. Fungsi “hub”"]
    desk.in_step()


def test_points_copied_within_the_notes_keep_speaker_and_kind(desk: Desk) -> None:
    desk.caret(1, 0, until=(2, -1))
    desk.press(K.Key_C, CTRL)
    desk.caret(9)
    desk.press(K.Key_V, CTRL)
    assert desk.lines()[9:] == [
        "<100RC> menjelaskan program",
        "[directive] <TGUPP> JakBer diharapkan",
    ]
    desk.write()
    assert desk.booked() == desk.standing()
    assert len({point.key for rows in desk.book.rows.values() for point in rows}) == 5


def test_cutting_over_headings_leaves_them(desk: Desk) -> None:
    desk.press(K.Key_A, CTRL)
    desk.press(K.Key_X, CTRL)
    assert [line for line in desk.lines() if line.startswith("#")] == [
        "# Penjelasan program", "# Laporan", "# Penutup",
    ]  # fmt: skip
    desk.in_step()
    text = QGuiApplication.clipboard().text()
    assert "menjelaskan program" in text
    assert "1. Nota dinas penunjukan CRO" in text


def test_notes_copied_elsewhere_are_clean_lists(desk: Desk) -> None:
    desk.caret(4, 0, until=(7, -1))
    data = desk.editor.createMimeDataFromSelection()
    assert data.text().split("\n")[1] == "1. Nota dinas penunjukan CRO"
    assert "<ol><li>Nota dinas <b>penunjukan CRO</b></li><li>Penilaian <i>awal</i>" in data.html()
    assert html_blocks(data.html()) == grouped(html_blocks(data.html()))[0].blocks


def test_copied_html_is_escaped() -> None:
    clips = grouped([Block((Run('<script>"&'),)), Block((Run("a"),), 2, "-")])
    assert as_html(clips).startswith("<p>&lt;script&gt;&quot;&amp;</p>")
    assert as_text(clips).split("\n")[0] == '<script>"&'


def test_files_are_left_to_the_attachments(desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/berkas/contoh.pdf")])
    data.setText("file:///berkas/contoh.pdf")
    assert not desk.editor.canInsertFromMimeData(data)
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert not desk.editor.canInsertFromMimeData(picture)


def _drop(desk: Desk, data: QMimeData, block: int) -> None:
    place = desk.editor.document().documentLayout().blockBoundingRect(
        desk.editor.document().findBlockByNumber(block)
    )  # fmt: skip
    point = QPointF(place.right() - 1, place.center().y() - desk.editor.verticalScrollBar().value())
    event = QDropEvent(
        point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    desk.editor.dropEvent(event)


def test_dropped_text_becomes_points_where_it_falls(desk: Desk) -> None:
    data = QMimeData()
    data.setHtml("<ul><li>satu<li>dua</ul>")
    _drop(desk, data, 1)
    assert desk.lines()[1:4] == ["<100RC> menjelaskan program", "  - satu", "  - dua"]
    desk.in_step()


def test_nothing_falls_onto_a_heading(desk: Desk) -> None:
    data = QMimeData()
    data.setText("satu\ndua")
    _drop(desk, data, 3)
    assert [line for line in desk.lines() if line.startswith("#")][1] == "# Laporan"
    desk.in_step()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'[{"key":"","text":5}]',
        b'[{"key":"","text":"x","kind":"jahat"}]',
        b"\xff",
    ],
)
def test_our_own_format_from_somebody_else_is_checked(data: bytes) -> None:
    assert from_json(data) == []


def test_our_own_format_comes_back_whole() -> None:
    clips = grouped(read("teks **tebal**:\n\n1. a\n2. b").blocks)
    assert from_json(as_json(clips)) == clips


def test_broken_own_format_falls_back_to_the_text(desk: Desk) -> None:
    data = QMimeData()
    data.setData(OWN, b"rusak")
    data.setText("teks")
    desk.caret(9)
    desk.editor.insertFromMimeData(data)
    assert desk.lines()[9] == "teks"


@settings(max_examples=200)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</b>", "<i", ">", "<ul>", "</ul>", "<ol start=-3>", "<li>",
             "<li value=99999999999>", "</li>", "<br>", "<![if !x]>", "<![CDATA[", "]]>", "<!--",
             "-->", "&amp;", "&#0;", "&#x110000;", "kata", " ", "\u2029", "\0", "<table><td>",
             "<p style='mso-list:l0 level99 lfo1'>", "<span style='mso-list:Ignore'>1.", "</span>",
             "<style>", "<script>", "</x>", "\n", "<span style='font-weight:900'>", "😀"]
        ),
        max_size=20,
    ).map("".join)
)  # fmt: skip
def test_any_html_gives_blocks_that_can_be_written(source: str) -> None:
    blocks = html_blocks(source)
    assert write(blocks).blocks == blocks


@settings(max_examples=200)
@given(st.text("abAB 1.)-•*_\n\t[]/:,\u2028\u2029\0é😀", max_size=60))
def test_any_plain_text_gives_blocks_that_can_be_written(source: str) -> None:
    blocks = text_blocks(source)
    assert write(blocks).blocks == blocks


def test_long_pasted_text_is_read_in_one_go() -> None:
    """A reader that looks back at every sign would take minutes here."""
    for source in ("<b>" * 20_000, "</p>" * 20_000, "<" * 20_000):
        html_blocks(source)
    assert len(html_blocks("<p>x" * 5_000)) == 5_000
    assert len(html_blocks("<li>x" * 5_000)) == 5_000
    assert len(text_blocks("1. a\n" * 5_000)) == 5_000
    for source in ("*a" * 20_000, "a " * 50_000, "_" * 20_000, "[1:1" * 9_000):
        assert len(text_blocks(source)) == 1


def test_a_long_paste_stays_in_step(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.caret(9)
    paste(desk, text="\n".join(f"Baris {nth} <b>&amp; **x" for nth in range(300)))
    QApplication.processEvents()
    desk.in_step()
    desk.write()
    assert len(desk.book.texts("i3")) == 300
    desk.press(K.Key_Z, CTRL)
    assert desk.lines()[9:] == [""]
