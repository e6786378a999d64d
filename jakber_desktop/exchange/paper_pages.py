"""A paper from outside taken apart for checking: the text and the picture of each page.

Files may be hostile: broken, locked, huge. What comes from outside is therefore opened in a process
of its own (`paper_process`). pdfium is not thread-safe, so the desktop opens our own kept PDFs on
the lane that draws pages. pypdfium2 and Pillow are imported where they are needed.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import PaperUnreadable

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = 120 * 1024 * 1024
MAX_PAGES = 400
DPI = 200
"""Enough for a QR of 14 mm (ui-design §14): three pixels a module."""

_MAX_PIXELS = 40_000_000
_MAX_PICTURE = 100_000_000
_SCANNED = 0.6
"""Share of a page that one picture covers when the page is a scan."""
_STAMPED = 2
"""Lines of visible text that a scanning program may put on a page ("Dipindai dengan ...")."""
_SIDES = 20, 14_400
"""Points: a page's sides are no shorter and no longer (ISO 32000-2, annex C: 200 inches)."""
_MAX_TEXT = 200_000
"""Letters of one page that are looked at."""

TOO_BIG = QT_TRANSLATE_NOOP("core", "lebih besar dari 120 MB")
_LONG = QT_TRANSLATE_NOOP("core", "lebih dari 400 halaman")
_LOCKED = QT_TRANSLATE_NOOP("core", "dikunci dengan kata sandi")
_BROKEN = QT_TRANSLATE_NOOP("core", "isinya bukan PDF yang utuh")
_ODD = QT_TRANSLATE_NOOP("core", "ukuran halamannya tidak wajar")
_NO_PICTURE = QT_TRANSLATE_NOOP("core", "gambarnya rusak atau terlalu besar")
_OTHER = QT_TRANSLATE_NOOP("core", "bukan PDF, JPG, atau PNG")


class Pages:
    """The pages of a paper."""

    @property
    def pictures_only(self) -> bool:
        """Whether each page is a picture without words of its own."""
        return True

    def __len__(self) -> int:
        """How many pages."""
        return 1

    def text(self, page: int) -> str:
        """The words of a page (0-based); "" of a picture."""
        return ""

    def texts(self) -> tuple[str, ...]:
        """The words of each page, parted by single spaces. Raises PaperUnreadable."""
        return tuple(" ".join(self.text(page).split()) for page in range(len(self)))

    def picture(self, page: int, dpi: int = DPI) -> Image:
        """A page (0-based) in grey; a picture keeps its own pixels. Raises PaperUnreadable."""
        raise NotImplementedError


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Pages]:
    """The pages of a PDF, JPG or PNG; `name` is for messages. Raises PaperUnreadable."""
    if len(data) > MAX_BYTES:
        raise PaperUnreadable(name=name, reason=TOO_BIG)
    if data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        yield _Picture(data, name)
        return
    if b"%PDF-" not in data[:1024]:
        raise PaperUnreadable(name=name, reason=_OTHER)
    document = _document(data, name)
    try:
        yield _Pdf(document, name)
    finally:
        document.close()


class _Picture(Pages):
    def __init__(self, data: bytes, name: str) -> None:
        self._data, self._name = data, name

    def picture(self, page: int, dpi: int = DPI) -> Image:
        from PIL import Image, ImageOps

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")  # Pillow warns of pictures that fill the memory
                with Image.open(io.BytesIO(self._data), formats=("PNG", "JPEG")) as found:
                    if found.width * found.height > _MAX_PICTURE:
                        raise PaperUnreadable(name=self._name, reason=_NO_PICTURE)
                    found.draft("L", (4000, 4000))  # a JPEG is unpacked no larger than needed
                    return on_white(ImageOps.exif_transpose(found))
        except PaperUnreadable:
            raise
        except Exception:  # whatever Pillow says of foreign bytes
            raise PaperUnreadable(name=self._name, reason=_NO_PICTURE) from None


class _Pdf(Pages):
    def __init__(self, document: Any, name: str) -> None:
        self._document, self._name = document, name
        if not 0 < len(document) <= MAX_PAGES:
            raise PaperUnreadable(name=name, reason=_LONG if len(document) else _BROKEN)

    @property
    def pictures_only(self) -> bool:
        return all(self._is_picture(page) for page in range(len(self)))

    def __len__(self) -> int:
        return len(self._document)

    def text(self, page: int) -> str:
        with self._page(page) as opened_page:
            words = opened_page.get_textpage()
            try:
                return str(words.get_text_range(count=min(words.count_chars(), _MAX_TEXT)))
            finally:
                words.close()

    def picture(self, page: int, dpi: int = DPI) -> Image:
        with self._page(page) as opened_page:
            width, height = opened_page.get_size()
            if min(width, height) < _SIDES[0] or max(width, height) > _SIDES[1]:
                raise PaperUnreadable(name=self._name, reason=_ODD)
            pixels = max(1.0, width * height / 72**2 * dpi**2)
            scale = dpi / 72 * min(1.0, (_MAX_PIXELS / pixels) ** 0.5)
            bitmap = opened_page.render(scale=scale, grayscale=True)
            try:
                return on_white(bitmap.to_pil()).copy()
            finally:
                bitmap.close()

    def _is_picture(self, page: int) -> bool:
        """One picture covers the page, and no words lie over or under it that anybody sees.

        Words that nobody sees (render mode 3) are somebody's guess at a scan (OCR).
        """
        from pypdfium2 import raw

        kinds = [raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_TEXT]
        covered, stamps = False, 0
        with self._page(page) as opened_page:
            whole = opened_page.get_width() * opened_page.get_height()
            for one in opened_page.get_objects(filter=kinds, max_depth=2):
                if one.type == raw.FPDF_PAGEOBJ_TEXT:
                    mode = raw.FPDFTextObj_GetTextRenderMode(one.raw)
                    stamps += mode != raw.FPDF_TEXTRENDERMODE_INVISIBLE
                else:
                    self._check_size(one)
                    left, bottom, right, top = one.get_bounds()
                    covered |= (right - left) * (top - bottom) >= _SCANNED * whole
        return covered and stamps <= _STAMPED

    def _check_size(self, image: Any) -> None:
        width, height = image.get_px_size()
        if width * height > _MAX_PICTURE:
            raise PaperUnreadable(name=self._name, reason=_NO_PICTURE)

    @contextmanager
    def _page(self, number: int) -> Iterator[Any]:
        from pypdfium2 import PdfiumError

        try:
            page = self._document[number]
            try:
                yield page
            finally:
                page.close()
        except PdfiumError:
            raise PaperUnreadable(name=self._name, reason=_BROKEN) from None


def on_white(picture: Image) -> Image:
    """A picture in grey; clear parts show the paper."""
    from PIL import Image

    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("L")
    clear = picture.convert("RGBA")
    paper = Image.new("RGBA", clear.size, "white")
    paper.alpha_composite(clear)
    return paper.convert("L")


def _document(data: bytes, name: str) -> Any:
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        locked = error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
        raise PaperUnreadable(name=name, reason=_LOCKED if locked else _BROKEN) from None
