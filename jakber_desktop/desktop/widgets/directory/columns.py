"""Where the columns of the directory stand, for their heads and the rows alike (mockup 09)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook, chip_width
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.words.directory import core_words
from jakber_desktop.language.words import CHANNEL, ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

SIDE = 16
_GAP, _NAMES_LEAST = 16, 150
_HEAD_CHANNEL = 12


class Columns(NamedTuple):
    """Left edges and widths in px; a role as wide as 0 has no column."""

    title: int
    title_width: int
    name: int
    name_width: int
    role: int
    role_width: int
    channel: int


def columns(width: int) -> Columns:
    """Role and channel as wide as their words; post and name share the rest."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    look = theme()
    roles = [core_words(words) for role, words in ROLE.items() if role != "participant"]
    role = max(chip_width(ChipLook(words)) for words in roles) + _GAP
    heads = look.metrics("label").horizontalAdvance("Cara kirim") + _HEAD_CHANNEL
    words = [look.metrics("body").horizontalAdvance(core_words(one)) for one in CHANNEL.values()]
    channel = max(heads, *words) + _GAP
    rest = width - SIDE - role - channel
    if rest < 2 * (_NAMES_LEAST + _GAP):
        rest, role = rest + role, 0
    title = max(60, rest * 11 // 20)
    name = max(60, rest - title)
    at = SIDE + title
    return Columns(
        SIDE, title - _GAP, at, name - _GAP, at + name, max(0, role - _GAP), at + name + role
    )  # fmt: skip


class DirectoryHeads(ColumnHeads):
    """Jabatan, Nama, Peran biasa, Cara kirim above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kolom jabatan, nama, peran biasa, cara kirim"))

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.title, place.title_width, self.tr("Jabatan")),
            Head(place.name, place.name_width, self.tr("Nama")),
            Head(place.role, place.role_width, self.tr("Peran biasa")),
            Head(place.channel, width - place.channel, self.tr("Cara kirim")),
        )
