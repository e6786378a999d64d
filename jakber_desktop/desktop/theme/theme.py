"""The look of the program: colours, fonts and sizes of now, switched at once for every window."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from jakber_desktop.assets import asset
from jakber_desktop.desktop.theme import fonts, palette, stylesheet
from jakber_desktop.desktop.theme.contrast import mixed
from jakber_desktop.desktop.theme.tokens import Scheme, tokens

Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")

_FIXED = {
    "sidebar", "rail", "detailPanel", "agendaPane", "decisionPane", "problemPane", "thumbStrip",
    "commandPaletteWidth", "iconSmall", "icon", "iconLarge", "minWindow", "defaultWindow",
}  # fmt: skip
"""Sizes the text scale leaves alone: widths of panes, icons, windows (tokens.json › unit)."""


class Theme(QObject):
    """Colours, fonts and sizes of the moment; `changed` fires after every window took a new look.

    The theme keeps its own state, because QStyleHints.setColorScheme does nothing on some
    platforms. `mode` is what the user chose, `scheme` what is shown.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.mode: Mode = "system"
        self.text_scale = 1.0
        self.scheme: Scheme = "light"
        self.high_contrast = False
        self._app = app
        self._system_palette = QPalette(app.palette())
        self._hex: dict[str, str] = {}
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._badges: dict[str, tuple[QColor, QColor]] = {}
        self._template = asset("theme", "app.qss").read_text("utf-8")
        self._styled_for_contrast: bool | None = None
        self._look: tuple[object, ...] = ()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    # --- what widgets ask ---

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is shown."""
        return self.scheme == "dark"

    def color(self, token: str) -> QColor:
        """The colour of a token now; KeyError for an unknown one."""
        return self._colours[token]

    def hex(self, token: str) -> str:
        """The colour of a token now as "#RRGGBB"."""
        return self._hex[token]

    def font(self, role: str) -> QFont:
        """The font of a type role (tokens.json › type) at the chosen text scale."""
        found = self._fonts.get(role)
        if found is None:
            found = self._fonts[role] = fonts.role_font(role, self.text_scale)
        return found

    def metrics(self, role: str) -> QFontMetrics:
        """Measures of a role's font."""
        found = self._metrics.get(role)
        if found is None:
            found = self._metrics[role] = QFontMetrics(self.font(role))
        return found

    def line(self, role: str) -> int:
        """Line height of a role in px at the chosen text scale."""
        return self.px(tokens().type[role].line)

    def px(self, value: int) -> int:
        """A height or font size times the text scale; spacing is never scaled."""
        return round(value * self.text_scale)

    def size(self, name: str) -> int:
        """A size of tokens.json › size, scaled where the text scale applies."""
        value = tokens().size[name]
        if not isinstance(value, int):
            raise KeyError(name)
        return value if name in _FIXED else self.px(value)

    def office_colours(self, order: int, code: str = "") -> tuple[QColor, QColor]:
        """(ink, ground) of an office's badge: its own colour, else by place in protocol order.

        Six colours, then again. The ground lies on `surface` also in a selected row, where the
        bare mixture would fall under the contrast it must keep (ui-design §3).
        """
        palette = tokens().office.palette
        token = tokens().office.seed.get(code) or palette[order % len(palette)]
        found = self._badges.get(token)
        if found is None:
            alpha = 0 if self.high_contrast else tokens().office.badge_fill_alpha
            ground = QColor(mixed(self._hex[token], self._hex["surface"], alpha))
            found = self._badges[token] = (self._colours[token], ground)
        return found

    # --- what the settings change ---

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark; every window changes at once."""
        self.mode = mode
        self.apply()

    def set_text_scale(self, scale: float) -> None:
        """Scale text and the heights that carry it (0.9, 1.0, 1.15, 1.3)."""
        self.text_scale = scale
        self.apply()

    def apply(self) -> None:
        """Give the application the style, palette, font and stylesheet of now.

        Where all are as they were nothing is done: a stylesheet set again is worked out again.
        """
        self._collect()
        look = (self.high_contrast, self.text_scale, *self._hex.values())
        if look == self._look:
            return
        self._look = look
        app = self._app
        self._set_style()
        app.setFont(self.font("body"))
        if self.high_contrast:
            app.setPalette(self._system_palette)
            app.setStyleSheet("")
        else:
            app.setPalette(palette.build(self._hex))
            app.setStyleSheet(stylesheet.filled(self._template, self._hex, self.px))
        self.changed.emit()

    # --- inside ---

    def _set_style(self) -> None:
        """Fusion; for high contrast the one with a focus ring, which no other start needs."""
        if self._styled_for_contrast is self.high_contrast:
            return
        self._styled_for_contrast = self.high_contrast
        if self.high_contrast:
            from jakber_desktop.desktop.theme.style import JakberStyle

            self._app.setStyle(JakberStyle())
        else:
            self._app.setStyle("Fusion")

    def _collect(self) -> None:
        hints = self._app.styleHints()
        self.high_contrast = self._wants_high_contrast()
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self.scheme = ("dark" if system_dark else "light") if self.mode == "system" else self.mode
        if self.high_contrast:
            self._hex = palette.high_contrast(self._system_palette)
        else:
            self._hex = dict(tokens().color[self.scheme])
        self._colours = {name: QColor(value) for name, value in self._hex.items()}
        self._fonts, self._metrics, self._badges = {}, {}, {}

    def _wants_high_contrast(self) -> bool:
        wanted = self._app.styleHints().accessibility().contrastPreference()
        return wanted == Qt.ContrastPreference.HighContrast

    def _system_changed(self) -> None:
        self.apply()


_installed: Theme | None = None


def install(mode: Mode, text_scale: float) -> Theme:
    """Give the application its look at once: a stylesheet set twice is worked out twice."""
    global _installed
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the theme needs a QApplication")
    if _installed is None:
        fonts.load(fonts.FIRST)
        _installed = Theme(app)
        _installed.destroyed.connect(_forget)
    _installed.mode, _installed.text_scale = mode, text_scale
    _installed.apply()
    return _installed


def theme() -> Theme:
    """The application's theme. Made on first use, so that any widget can stand alone.

    It belongs to the application as its palette does; Designer gives promoted widgets nothing
    but a parent, so they ask here.
    """
    return _installed if _installed is not None else install("system", 1.0)


def _forget() -> None:
    """The application is gone and its theme with it."""
    global _installed
    _installed = None
