"""The numbers of the register as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.models.sentence_model import SentenceModel
from jakber_desktop.desktop.words.letter_book import sentence
from jakber_desktop.model.rows.numbers import NumberRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject


class NumbersModel(SentenceModel[NumberRow]):
    """The shown numbers, found again by their ids."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(sentence, parent)
        self._places: dict[str, int] = {}

    def show(self, rows: Sequence[NumberRow]) -> None:
        """Show these numbers."""
        self._places = {row.id: place for place, row in enumerate(rows)}
        super().show(rows)

    def row_of(self, number_id: str | None) -> int:
        """The row of a number; -1 when it is not shown."""
        return self._places.get(number_id, -1) if number_id else -1
