"""Puts the previewed PDF on paper: the same pages, drawn at the printer's resolution.

QtPrintSupport is imported only here and only when somebody prints: it needs CUPS on Linux, and a
machine without it must still start.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QObject, QRect, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from jakber_desktop.desktop.rasterising import (
    MM_PER_INCH,
    POINTS_PER_INCH,
    PageSize,
    picked_pages,
    render_band,
)
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import Refused, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from jakber_desktop.desktop.tasks import Tasks

MAX_DPI = 600
"""Above this a page of text gains nothing and a band costs four times the memory."""
BAND_ROWS = 1024
NEARLY = 0.998
"""Paper sizes are told in whole points: what is short by less still holds the page."""
_NAMED = {(210, 297): ("A4", QPageSize.PageSizeId.A4)}


class PrintingUnavailable(Refused):
    """Qt's print module cannot be loaded on this machine."""

    code = "printing_unavailable"
    happened = QT_TRANSLATE_NOOP("core", "Pencetakan belum tersedia di komputer ini.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Pasang pustaka cetak (libcups2), atau simpan PDF lalu cetak dari aplikasi lain."
    )


class PrintingFailed(StorageError):
    """The printer did not take the pages. Facts: printer."""

    code = "printing_failed"
    happened = QT_TRANSLATE_NOOP("core", "Printer “{printer}” tidak menerima halaman.")
    next_step = QT_TRANSLATE_NOOP("core", "Data rapat aman; periksa printer, lalu cetak lagi.")


def make_printer(title: str, first_page: PageSize) -> QPrinter:
    """A printer set to the paper of the document, without margins of its own.

    Raises PrintingUnavailable.
    """
    try:
        from PySide6.QtPrintSupport import QPrinter  # see the top of the module
    except ImportError as error:
        raise PrintingUnavailable from error
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("JakBer Desktop")
    printer.setFullPage(True)
    printer.setPageSize(paper_of(first_page))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer


def settle_paper(printer: QPrinter, first_page: PageSize) -> None:
    """After the dialog: the document's own paper, unless the user chose another or it has none.

    The dialog puts in the chosen printer's usual paper unasked (Letter for a PDF file), so that is
    no choice. A printer that cannot take the paper keeps its own; the page is then shrunk to fit.
    """
    wanted = paper_of(first_page)
    now = printer.pageLayout().pageSize()
    if printer.outputFormat() == printer.OutputFormat.NativeFormat:
        from PySide6.QtPrintSupport import QPrinterInfo

        info = QPrinterInfo(printer)
        takes = info.supportsCustomPageSizes() or any(
            size.isEquivalentTo(wanted) for size in info.supportedPageSizes()
        )
        if not takes or not now.isEquivalentTo(info.defaultPageSize()):
            return
    printer.setPageSize(wanted)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def writes_file(printer: QPrinter) -> bool:
    """Whether "print to file" was chosen: then `save_pages` makes that file, not Qt.

    Qt would draw the pages as pictures, and write over whatever has that name, a workspace too.
    """
    return printer.outputFormat() == printer.OutputFormat.PdfFormat


def page_order(printer: QPrinter, count: int) -> list[int]:
    """Page indices as they leave the printer: ranges ("1, 3-5"), copies, collation, reversed."""
    any_printer: Any = printer
    pages = list(range(count))
    ranges = printer.pageRanges()
    if printer.printRange() == printer.PrintRange.PageRange and not ranges.isEmpty():
        pages = [page for page in pages if ranges.contains(page + 1)]
    if printer.pageOrder() == printer.PageOrder.LastPageFirst:
        pages.reverse()
    by_itself = any_printer.supportsMultipleCopies() and not writes_file(printer)
    copies = 1 if by_itself else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def save_pages(pdf: bytes, pages: Sequence[int], path: Path) -> None:
    """Write these pages of a PDF as one, whole or not at all; on the quick lane.

    Raises FileUnwritable, PrintingFailed when no page is left.
    """
    from jakber_desktop.operations import saving

    if not pages:
        raise PrintingFailed(printer="PDF")
    saving.save_bytes(picked_pages(pdf, pages), path)


def paper_of(page: PageSize) -> QPageSize:
    """The paper of a page, given by its own measures.

    F4 is 215 x 330 mm and must be matched exactly: Qt's Folio is 210 x 330, and its fuzzy match
    takes German fan-fold 215.9 x 330 (naskah-dinas §2).
    """
    mm = (_mm(page.width), _mm(page.height))
    if mm in _NAMED:
        return QPageSize(_NAMED[mm][1])
    name = "F4" if mm == (215, 330) else f"{mm[0]} x {mm[1]} mm"
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    return QPageSize(QSizeF(*mm), QPageSize.Unit.Millimeter, name, exact)


def _mm(points: float) -> int:
    return round(points / POINTS_PER_INCH * MM_PER_INCH)


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of one page: page index, size of the whole page drawn, rows of the strip."""

    page: int
    full: tuple[int, int]
    rows: tuple[int, int]
    at: QRect
    """Where it goes, in dots of the printer."""


class PrintJob(QObject):
    """Sends pages to a printer, band by band: drawn on the quick lane, laid down on this thread.

    `finished` when the printer took all pages, `failed` with a JakberError otherwise,
    `progressed` with pages done and in all.
    """

    finished = Signal()
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(
        self,
        tasks: Tasks,
        pdf: bytes,
        sizes: tuple[PageSize, ...],
        printer: QPrinter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pdf = pdf
        self._sizes = sizes
        self._printer = printer
        self._painter = QPainter()
        self._pages = page_order(printer, len(sizes))
        self._bands: Iterator[Band] = iter(())
        self._done = 0
        self._cancelled = False

    def start(self) -> None:
        """Begin; returns at once."""
        if not self._pages or not self._painter.begin(self._printer):
            self._fail()
            return
        self._bands = iter(self._bands_of(self._pages[0]))
        self._draw_next()

    def cancel(self) -> None:
        """Stop after the band that is being drawn; pages already at the printer stay there."""
        self._cancelled = True

    def _bands_of(self, page: int) -> list[Band]:
        """The strips of a page: real size when the paper holds it, else shrunk to fit, centred."""
        dots = self._printer.resolution()
        size = self._sizes[page]
        paper = self._printer.pageLayout().fullRectPixels(dots)
        width = size.width / POINTS_PER_INCH * dots
        height = size.height / POINTS_PER_INCH * dots
        fits = min(paper.width() / width, paper.height() / height)
        shrink = 1.0 if fits > NEARLY else fits
        target_w, target_h = round(width * shrink), round(height * shrink)
        left = max(0, (paper.width() - target_w) // 2)
        top = max(0, (paper.height() - target_h) // 2)
        detail = min(1.0, MAX_DPI / dots)
        full = (round(target_w * detail), round(target_h * detail))
        bands = []
        for start in range(0, full[1], BAND_ROWS):
            end = min(full[1], start + BAND_ROWS)
            y0, y1 = round(start / full[1] * target_h), round(end / full[1] * target_h)
            bands.append(Band(page, full, (start, end), QRect(left, top + y0, target_w, y1 - y0)))
        return bands

    def _draw_next(self) -> None:
        band = next(self._bands, None)
        if self._cancelled:
            self._painter.end()
        elif band is not None:
            self._tasks.run(
                partial(render_band, self._pdf, band.page, band.full, band.rows),
                partial(self._lay_down, band),
                self._broken,
            )
        elif self._turn_page():
            self._draw_next()

    def _lay_down(self, band: Band, image: QImage) -> None:
        self._painter.drawImage(band.at, image)
        self._draw_next()

    def _turn_page(self) -> bool:
        """Go on to the next page; False when the last one is done or the printer refuses."""
        self._done += 1
        self.progressed.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            if self._painter.end():
                self.finished.emit()
            else:
                self._fail()
            return False
        if not self._printer.newPage():
            self._fail()
            return False
        self._bands = iter(self._bands_of(self._pages[self._done]))
        return True

    def _broken(self, error: Exception) -> None:
        self._printer.abort()
        self._painter.end()
        self.failed.emit(error)

    def _fail(self) -> None:
        if self._painter.isActive():
            self._painter.end()
        self.failed.emit(PrintingFailed(printer=self._printer.printerName() or "PDF"))
