"""Which recipients are checked: the deeds are for those. Lives as long as the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from jakber_desktop.model.rows.invitation import RecipientRow


class Checks:
    """Rows seen for the first time are checked, but for those that no mail can reach."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._checked: set[str] = set()

    def follow(self, rows: Sequence[RecipientRow]) -> None:
        """These are the rows now."""
        now = {row.id for row in rows}
        fresh = {row.id for row in rows if row.id not in self._known and row.state != "no_email"}
        self._checked = (self._checked & now) | fresh
        self._known = now

    def forget(self) -> None:
        """Another meeting."""
        self._known, self._checked = set(), set()

    def toggle(self, row: str) -> None:
        """Check a row, or no longer."""
        self._checked ^= {row} & self._known

    def toggle_all(self) -> None:
        """All, or none when all are."""
        self._checked = set() if self._checked == self._known else set(self._known)

    def only(self, rows: Collection[str]) -> None:
        """These and no others."""
        self._checked = set(rows) & self._known

    def all(self) -> frozenset[str]:
        """The checked rows."""
        return frozenset(self._checked)
