"""Makes a bar fit its width by giving up what matters least, a dialog fit its wrapped words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog, QLayout, QWidget


def fit(bar: QWidget, width: int, steps: Sequence[QWidget]) -> None:
    """Fold the widgets of `steps` in order until the bar's layout needs no more than `width` px.

    A Button folds to its icon, any other widget hides. What fits again unfolds.
    """
    layout = bar.layout()
    if layout is None:
        return
    for widget in steps:
        _fold(widget, folded=False)
    for widget in steps:
        layout.invalidate()
        if layout.minimumSize().width() <= width:
            return
        _fold(widget, folded=True)


def fit_height(dialog: QDialog, layout: QLayout, least: int) -> None:
    """Make a dialog `least` px wide (at 100 %) and as high as its wrapped sentences are then.

    A window asks its layout for a height without asking how the words wrap.
    """
    layout.invalidate()
    layout.activate()
    width = max(theme().px(least), dialog.minimumSizeHint().width())
    dialog.setMinimumHeight(layout.totalHeightForWidth(width))
    dialog.resize(width, dialog.minimumHeight())


def _fold(widget: QWidget, *, folded: bool) -> None:
    if isinstance(widget, Button):
        widget.setProperty("compact", folded)
    else:
        widget.setVisible(not folded)
