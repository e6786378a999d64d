"""Printing the previewed pages, proven on printers that write PDF files."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from jakber_desktop.desktop import printing
from jakber_desktop.desktop.printing import (
    PrintingFailed,
    PrintJob,
    make_printer,
    paper_of,
    settle_paper,
)
from jakber_desktop.desktop.rasterising import PageSize, page_sizes, render_page

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


def _ink(page: Any) -> tuple[int, int, int, int]:
    """The smallest box around everything printed, in dots: left, top, right, bottom."""
    rows = range(page.height())
    columns = range(page.width())
    dark = [(x, y) for y in rows for x in columns if page.pixelColor(x, y).lightness() < 128]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs), min(ys), max(xs), max(ys)
