"""An overview picture as a file of its own: PNG or SVG, by the name's suffix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from jakber_desktop.documents.charts.chart import Chart
from jakber_desktop.model.errors import TableFormatUnknown
from jakber_desktop.operations.saving import save_bytes

__all__ = ["PICTURE_FORMATS", "is_picture", "save_picture"]

PICTURE_FORMATS = (".png", ".svg")


def is_picture(path: Path) -> bool:
    """Whether a name's suffix asks for a picture."""
    return path.suffix.lower() in PICTURE_FORMATS


def save_picture(chart: Chart, path: Path) -> None:
    """Write a picture with its title on white, whole or not at all.

    Raises TableFormatUnknown, FileUnwritable.
    """
    if not is_picture(path):
        raise TableFormatUnknown(name=path.name, choices=", ".join(PICTURE_FORMATS))
    save_bytes(_drawer(path.suffix.lower())(chart), path)


def _drawer(suffix: str) -> Callable[[Chart], bytes]:
    from jakber_desktop.documents.render.charts import files  # ReportLab belongs to an export

    return files.chart_svg if suffix == ".svg" else files.chart_png
