"""Draw resources/icons/app/jakber.ico (16 to 256 px, for Windows) from jakber.svg.

python packaging/app_icon.py
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app"
SIZES = (256, 128, 64, 48, 32, 24, 20, 16)


def drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    """Render the mark at exactly one size, so that no size is a scaled one."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    png = QBuffer()
    png.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(png, "PNG")
    return Image.open(BytesIO(png.data().data()))


if __name__ == "__main__":
    mark = QSvgRenderer(str(FOLDER / "jakber.svg"))
    first, *others = [drawn(mark, size) for size in SIZES]
    sizes = [(size, size) for size in SIZES]
    first.save(FOLDER / "jakber.ico", sizes=sizes, append_images=others)
