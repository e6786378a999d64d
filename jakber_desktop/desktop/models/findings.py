"""What the findings panel shows, as plain values: made by the view model, listed by the model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding; `page` (0-based) and `top_mm` say where on the shown paper, None: nowhere."""

    rule: str
    severity: str
    message: str
    place: str
    page: int | None = None
    top_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Findings:
    """Required first, then advised, then short lines of what is settled."""

    required: tuple[FindingRow, ...] = ()
    advised: tuple[FindingRow, ...] = ()
    settled: tuple[str, ...] = ()
    known: bool = False
    """False until the check has answered."""

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """All findings in the order F8 walks them."""
        return self.required + self.advised
