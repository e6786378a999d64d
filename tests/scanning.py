"""Papers as a scanner or a telephone would bring them back."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pypdfium2
from PIL import Image

WHITE = 255


def pictures(pdf: bytes, dpi: int = 150) -> list[Image.Image]:
    """The pages of a PDF in grey."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()


def scanned(page: Image.Image, turn: float = 1.3) -> Image.Image:
    """A page as it comes off the glass: askew, a little small, grey and grainy."""
    askew = page.rotate(turn, Image.Resampling.BICUBIC, fillcolor=WHITE)
    paper = Image.new("L", page.size, WHITE)
    paper.paste(askew.resize((round(page.width * 0.97), round(page.height * 0.97))), (20, 25))
    return Image.blend(paper, Image.effect_noise(page.size, 40), 0.12)


def bound(pages: Sequence[Image.Image], dpi: int = 150) -> bytes:
    """Pages as a scanner's PDF."""
    out = io.BytesIO()
    first, *rest = [page.copy() for page in pages]  # Pillow leaves its options on what it saved
    first.save(out, "PDF", save_all=True, append_images=rest, resolution=dpi)
    return out.getvalue()


def photo(page: Image.Image) -> bytes:
    """A page as a JPG."""
    out = io.BytesIO()
    page.save(out, "JPEG", quality=70)
    return out.getvalue()
