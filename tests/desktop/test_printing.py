"""Printing the previewed pages, proven on printers that write PDF files."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, QSizeF, QTranslator
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtWidgets import QComboBox, QLineEdit, QTabWidget, QWidget

from jakber_desktop.assets import asset
from jakber_desktop.desktop import printing
from jakber_desktop.desktop.printing import (
    PrintingFailed,
    PrintJob,
    make_printer,
    page_order,
    paper_of,
    save_pages,
    settle_paper,
)
from jakber_desktop.desktop.rasterising import PageSize, page_sizes, render_page
from jakber_desktop.model.errors import FileUnwritable

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks

pytest.importorskip("PySide6.QtPrintSupport", reason="Qt's print module needs libcups2")
F4 = PageSize(609.45, 935.43)
A4 = PageSize(595.28, 841.89)
MM = QPageSize.Unit.Millimeter


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> Any:
    """A printer of 150 dpi that writes a file."""
    made = make_printer("Notula", F4)
    made.setOutputFormat(made.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "cetak.pdf"))
    made.setResolution(150)
    return made


def _print(qtbot: QtBot, tasks: Tasks, pdf: bytes, printer: Any) -> pypdf.PdfReader:
    job = PrintJob(tasks, pdf, page_sizes(pdf), printer, tasks)
    with qtbot.waitSignal(job.finished, timeout=20_000):
        job.start()
    return pypdf.PdfReader(printer.outputFileName())


def test_f4_is_f4_and_no_neighbouring_paper() -> None:
    paper = paper_of(F4)
    assert paper.size(MM) == QSizeF(215, 330)
    assert paper.name() == "F4"
    assert paper.id() == QPageSize.PageSizeId.Custom
    assert (paper.sizePoints().width(), paper.sizePoints().height()) == (609, 935)


def test_a4_is_the_standard_a4() -> None:
    assert paper_of(A4).id() == QPageSize.PageSizeId.A4


def test_a_printer_is_set_to_the_paper_without_margins(printer: Any) -> None:
    layout = printer.pageLayout()
    assert layout.pageSize().size(MM) == QSizeF(215, 330)
    assert layout.mode() == QPageLayout.Mode.FullPageMode
    assert layout.margins(QPageLayout.Unit.Millimeter).left() == 0


def test_the_dialogs_own_paper_gives_way_to_the_documents(printer: Any) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))  # what the dialog does unasked
    settle_paper(printer, F4)
    assert printer.pageLayout().pageSize().size(MM) == QSizeF(215, 330)
    assert printer.pageLayout().margins(QPageLayout.Unit.Millimeter).top() == 0


def test_pages_leave_at_their_real_size(
    qtbot: QtBot, tasks: Tasks, f4_pdf: bytes, printer: Any, tmp_path: Path
) -> None:
    printed = _print(qtbot, tasks, f4_pdf, printer)
    assert len(printed.pages) == 3
    box = printed.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (609, 935)
    again = render_page((tmp_path / "cetak.pdf").read_bytes(), 1, 300)
    wanted = render_page(f4_pdf, 1, 300)
    assert _ink(again) == pytest.approx(_ink(wanted), abs=2)  # ink where it was


def test_only_the_chosen_pages_are_printed(
    qtbot: QtBot, tasks: Tasks, f4_pdf: bytes, printer: Any
) -> None:
    printer.setPrintRange(printer.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert len(_print(qtbot, tasks, f4_pdf, printer).pages) == 2


@pytest.mark.parametrize(
    ("wanted", "copies", "reverse", "order"),
    [
        ("1,3", 1, False, [0, 2]),
        ("2-9", 2, False, [1, 1, 2, 2]),
        ("1,3", 1, True, [2, 0]),
        ("8", 1, False, []),
    ],
)
def test_page_ranges_copies_and_order_are_those_of_the_dialog(
    printer: Any, wanted: str, copies: int, reverse: bool, order: list[int]
) -> None:
    printer.setPrintRange(printer.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString(wanted))
    printer.setCopyCount(copies)
    printer.setCollateCopies(False)
    if reverse:
        printer.setPageOrder(printer.PageOrder.LastPageFirst)
    assert page_order(printer, 3) == order


def test_some_pages_into_a_file_stay_text_at_their_real_size(f4_pdf: bytes, tmp_path: Path) -> None:
    save_pages(f4_pdf, [2, 0], tmp_path / "cetak.pdf")
    there, here = (pypdf.PdfReader(source) for source in (tmp_path / "cetak.pdf", BytesIO(f4_pdf)))
    texts = [page.extract_text() for page in there.pages]
    assert texts == [here.pages[index].extract_text() for index in (2, 0)]
    box = there.pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == (215, 330)


def test_all_pages_into_a_file_are_the_previewed_file_itself(f4_pdf: bytes, tmp_path: Path) -> None:
    save_pages(f4_pdf, [0, 1, 2], tmp_path / "cetak.pdf")
    assert (tmp_path / "cetak.pdf").read_bytes() == f4_pdf


def test_printing_into_a_file_never_replaces_a_workspace(f4_pdf: bytes, tmp_path: Path) -> None:
    path = tmp_path / "rapat.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE isi (kata)")
        database.commit()
    kept = path.read_bytes()
    with pytest.raises(FileUnwritable):
        save_pages(f4_pdf, [0], path)
    assert path.read_bytes() == kept


def test_a_range_beyond_the_end_writes_no_file(f4_pdf: bytes, tmp_path: Path) -> None:
    with pytest.raises(PrintingFailed):
        save_pages(f4_pdf, [], tmp_path / "cetak.pdf")
    assert list(tmp_path.iterdir()) == []


class _Untranslated(QTranslator):
    """Says every word as it stands in Qt's sources."""

    def translate(self, _context: str, source: str, *_rest: object) -> str:
        return source

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own
        return False


def test_the_print_dialog_speaks_indonesian(qtbot: QtBot, printer: Any) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    plain = _Untranslated()  # the one asked first, whatever a test before has left
    QCoreApplication.installTranslator(plain)
    english = _words(QPrintDialog(printer))
    QCoreApplication.removeTranslator(plain)
    translator = QTranslator()
    assert translator.load(str(asset("translations", "qtbase_id.qm")))
    QCoreApplication.installTranslator(translator)
    try:
        indonesian = _words(QPrintDialog(printer))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert len(indonesian) > 20
    alike = {"...", "OK", "&Printer", "Printer", "1"}
    assert {word for word in english & indonesian if any(map(str.isalpha, word))} <= alike


def test_smaller_paper_gets_the_whole_page_shrunk(
    qtbot: QtBot, tasks: Tasks, f4_pdf: bytes, printer: Any, tmp_path: Path
) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    job = PrintJob(tasks, f4_pdf, page_sizes(f4_pdf), printer, tasks)
    bands = job._bands_of(0)
    paper = printer.pageLayout().fullRectPixels(150)
    assert bands[0].at.top() >= 0
    assert bands[-1].at.bottom() <= paper.bottom()
    assert bands[0].at.width() < paper.width()
    ratio = bands[0].at.width() / (bands[-1].at.bottom() - bands[0].at.top())
    assert abs(ratio - 215 / 330) < 0.005
    with qtbot.waitSignal(job.finished, timeout=20_000):
        job.start()
    assert round(pypdf.PdfReader(tmp_path / "cetak.pdf").pages[0].mediabox.height) == 842


def test_bands_cover_the_page_without_gap_or_overlap(
    tasks: Tasks, f4_pdf: bytes, printer: Any
) -> None:
    printer.setResolution(1200)
    bands = PrintJob(tasks, f4_pdf, page_sizes(f4_pdf), printer, tasks)._bands_of(0)
    assert max(band.full[0] for band in bands) <= 215 / 25.4 * printing.MAX_DPI + 1
    assert all(end.at.top() == start.at.bottom() + 1 for start, end in itertools.pairwise(bands))
    assert [band.rows[0] for band in bands[1:]] == [band.rows[1] for band in bands[:-1]]
    assert bands[-1].rows[1] == bands[-1].full[1]


def test_progress_counts_pages(qtbot: QtBot, tasks: Tasks, f4_pdf: bytes, printer: Any) -> None:
    told: list[tuple[int, int]] = []
    job = PrintJob(tasks, f4_pdf, page_sizes(f4_pdf), printer, tasks)
    job.progressed.connect(lambda done, of: told.append((done, of)))
    with qtbot.waitSignal(job.finished, timeout=20_000):
        job.start()
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(
    qtbot: QtBot, tasks: Tasks, f4_pdf: bytes, printer: Any, tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "tidak ada" / "cetak.pdf"))
    job = PrintJob(tasks, f4_pdf, page_sizes(f4_pdf), printer, tasks)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert isinstance(failed.args[0], PrintingFailed)


def _words(dialog: Any) -> set[str]:
    """Everything a print dialog says, but for names of files."""
    words: set[str] = set()
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QComboBox):
            words |= {widget.itemText(row) for row in range(widget.count())}
        elif isinstance(widget, QTabWidget):
            words |= {widget.tabText(row) for row in range(widget.count())}
        elif not isinstance(widget, QLineEdit):
            texts = (getattr(widget, name, str)() for name in ("text", "title"))
            words |= {text for text in texts if isinstance(text, str)}
        words.add(widget.toolTip())
    dialog.deleteLater()
    return words - {""}


def _ink(page: Any) -> tuple[int, int, int, int]:
    """The smallest box around everything printed, in dots: left, top, right, bottom."""
    rows = range(page.height())
    columns = range(page.width())
    dark = [(x, y) for y in rows for x in columns if page.pixelColor(x, y).lightness() < 128]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs), max(ys)
