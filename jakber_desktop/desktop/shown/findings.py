"""What the findings panel shows, as plain values: made by the view model, listed by the model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding; `page` (0-based) and `top_mm` say where on the shown paper, None: nowhere.

    `path` is its field in the record; one that was passed over has the `reason` why.
    """

    rule: str
    severity: str
    message: str
    place: str
    page: int | None = None
    top_mm: float = 0.0
    path: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """Required first, then advised, those passed over, then short lines of what is settled."""

    required: tuple[FindingRow, ...] = ()
    advised: tuple[FindingRow, ...] = ()
    settled: tuple[str, ...] = ()
    passed: tuple[FindingRow, ...] = ()
    known: bool = False
    """False until the check has answered."""

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """The findings that count, in the order F8 walks them."""
        return self.required + self.advised
