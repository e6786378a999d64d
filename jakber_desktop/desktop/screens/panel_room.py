"""The panel beside a list: open and as wide as the person left it, narrower in a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from jakber_desktop.desktop.settings import Setting, Settings

_NARROW = 1280
"""Client widths of the window below this start with the panel closed (ui-design §2)."""
_NARROW_PANEL = 296


def with_text(width: int) -> int:
    """A width in px as larger text wants it: half of what the text gains."""
    return round(width * (1 + max(0.0, theme().text_scale - 1) / 2))


class PanelRoom:
    """What is remembered of one panel; a narrow window remembers nothing."""

    def __init__(self, settings: Settings, opened: Setting[bool], width: Setting[int]) -> None:
        self._settings, self._opened, self._width = settings, opened, width
        self.narrow = False

    def turn(self, window_width: int) -> bool:
        """Whether the window became narrow, or wide, with this width."""
        was, self.narrow = self.narrow, window_width < _NARROW
        return was != self.narrow

    @property
    def opens(self) -> bool:
        """Whether the panel stands open without being asked for."""
        return not self.narrow and self._settings.get(self._opened)

    def keep_open(self, *, shown: bool) -> None:
        """The person opened or closed it (F4)."""
        if not self.narrow:
            self._settings.put(self._opened, shown)

    @property
    def width(self) -> int:
        """How wide it is now, in px."""
        return with_text(_NARROW_PANEL if self.narrow else self._settings.get(self._width))

    @property
    def keeps_width(self) -> bool:
        """Whether a width is remembered now: not what large text or a narrow window made of it."""
        return not self.narrow and theme().text_scale <= 1

    def keep_width(self, width: int) -> None:
        """The person moved its edge."""
        if self.keeps_width:
            self._settings.put(self._width, width)
