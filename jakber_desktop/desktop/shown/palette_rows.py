"""What stands in the palette's list: headings and things to open, each with its parts to mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jakber_desktop.model.rows.palette import Hit


class PaletteRow(NamedTuple):
    """A thing to open: icon, title with its hits, second line, keys at the right.

    Exactly one of `hit` (something of the database), `command` (an id of the action table),
    `new_title` (make a meeting of this title) and `search_for` (these words on the page of
    everything found) says what Enter does. `off`: it cannot be done now,
    `detail` says why.
    """

    kind: str
    icon: str
    title: str
    detail: str = ""
    hits: tuple[tuple[int, int], ...] = ()
    keys: str = ""
    hit: Hit | None = None
    command: str = ""
    new_title: str = ""
    off: bool = False
    search_for: str = ""

    @property
    def meeting_id(self) -> str | None:
        """The meeting a second window can show."""
        return self.hit.meeting_id if self.hit is not None else None


class PaletteGroup(NamedTuple):
    """A heading and what stands under it."""

    title: str
    rows: tuple[PaletteRow, ...]
