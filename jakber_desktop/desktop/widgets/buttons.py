"""Buttons of the house: primary, normal, subtle, link, danger, with icon and key (mockup 13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPaintEvent

_GROUND = {
    # kind: (normal, hover, pressed) ground tokens; None is see-through
    "primary": ("accent", "accentHover", "accentPressed"),
    "danger": ("dangerStrong", "dangerStrong", "dangerStrong"),
    "normal": ("surface", "hover", "pressed"),
    "subtle": (None, "hover", "pressed"),
    "link": (None, "hover", "pressed"),
}
_INK = {"primary": "onAccent", "danger": "onDanger", "link": "accentText"}
_BARE = {"subtle", "link"}
"""Kinds without a frame."""
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)
"""With one of these Enter is another key (Ctrl+Enter saves the form the button stands in)."""
_PAD, _GAP = 12, 8


class Button(QPushButton):
    """A push button painted from the tokens.

    Properties for Designer: `kind` (primary, normal, subtle, link, danger), `iconName` (Fluent
    name), `keyHint` (shown small at the right where there is room), `small` (28 px high), `compact`
    (only the icon is shown, the text stays its name). Without text it is square and needs an
    accessible name. `set_action` binds it to a QAction.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        icon: str = "",
        kind: str = "normal",
        *,
        small: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key_hint, self._small = kind, icon, "", small
        self._ring, self._compact = False, False
        self._action: QAction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        theme().changed.connect(self.updateGeometry)

    # --- properties ---

    def _get_kind(self) -> str:
        return self._kind

    def _set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    def _get_icon_name(self) -> str:
        return self._icon

    def _set_icon_name(self, name: str) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def _get_key_hint(self) -> str:
        return self._key_hint

    def _set_key_hint(self, hint: str) -> None:
        self._key_hint = hint
        self.updateGeometry()

    def _get_small(self) -> bool:
        return self._small

    def _set_small(self, small: bool) -> None:
        self._small = small
        self.updateGeometry()

    def _get_compact(self) -> bool:
        return self._compact

    def _set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            if not self.toolTip():
                self.setToolTip(self.text())
            self.updateGeometry()
            self.update()

    kind = Property(str, _get_kind, _set_kind)
    iconName = Property(str, _get_icon_name, _set_icon_name)  # noqa: N815 - read by Designer forms
    keyHint = Property(str, _get_key_hint, _set_key_hint)  # noqa: N815
    small = Property(bool, _get_small, _set_small)
    compact = Property(bool, _get_compact, _set_compact)

    def name_it(self, name: str, key: str = "") -> None:
        """Accessible name and tooltip "Nama (Pintasan)"; required for a button without text."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)

    def refuse(self, name: str, key: str, why: str) -> None:
        """Name it; grey, with the reason in its tooltip, where there is one."""
        self.name_it(name, key)
        self.setEnabled(not why)
        self.setAccessibleDescription(why)
        if why:
            self.setToolTip(f"{self.toolTip()}\n{why}")

    def set_action(self, action: QAction, *, show_key: bool = False) -> None:
        """Take words, key and enabled state from an action and trigger it on click."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow_action)
        if show_key:
            self._key_hint = key_text(action)
        self._follow_action()

    def _follow_action(self) -> None:
        action = self._action
        if action is None:
            return
        self.setEnabled(action.isEnabled())
        self.name_it(action.toolTip() or action.text(), key_text(action))

    # --- geometry ---

    def sizeHint(self) -> QSize:
        hint = self.minimumSizeHint()
        if self._words() and self._key_hint:
            hint.setWidth(hint.width() + _PAD + self._key_width())
        return hint

    def minimumSizeHint(self) -> QSize:
        look = theme()
        height = look.size("buttonHeightSmall" if self._small else "buttonHeight")
        if not self._words():
            return QSize(28 if self._small else 32, height)
        width = 2 * _PAD + look.metrics(self._text_role()).horizontalAdvance(self._words()) + 1
        if self._icon:
            width += self._icon_size() + _GAP
        return QSize(width, height)

    def _words(self) -> str:
        return "" if self._compact and self._icon else str(self.text()).replace("&", "")

    def _key_width(self) -> int:
        return theme().metrics("key").horizontalAdvance(self._key_hint)

    def _icon_size(self) -> int:
        return 16 if self._small and self._words() else 20

    def _text_role(self) -> str:
        if self._small:
            return "label"
        return "bodyStrong" if self._kind in _INK else "bodyTitle"

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button as Space does, in dialogs and in pages alike."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _HELD:
            self.click()
        else:
            super().keyPressEvent(event)

    # --- focus shows only when it came by key ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_content(painter)

    def ground_token(self) -> str | None:
        """The token of the ground of now; None is see-through."""
        normal, hover, pressed = _GROUND[self._kind]
        if not self.isEnabled():
            return None if self._kind in _BARE else "surfaceAlt"
        if self.isDown():
            return pressed
        if self.isCheckable() and self.isChecked():
            return "selected"
        return hover if self.underMouse() else normal

    def ink_token(self) -> str:
        """The token of text and icon of now."""
        if not self.isEnabled():
            return "textDisabled"
        if self.isCheckable() and self.isChecked():
            return "accentText"
        return _INK.get(self._kind, "text")

    def _paint_ground(self, painter: QPainter) -> None:
        look = theme()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        focused = self.hasFocus() and self._ring
        if focused:
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            box = box.adjusted(2.5, 2.5, -2.5, -2.5)
        token = self.ground_token()
        painter.setBrush(look.color(token) if token else Qt.BrushStyle.NoBrush)
        framed = self._kind == "normal" or (not self.isEnabled() and self._kind not in _BARE)
        framed |= look.high_contrast and self.isChecked()  # there is no other ground
        line = "controlBorder" if self.isEnabled() else "border"
        painter.setPen(QPen(look.color(line), 1) if framed and not focused else Qt.PenStyle.NoPen)
        if not framed:
            box = box.adjusted(-0.5, -0.5, 0.5, 0.5)
        painter.drawRoundedRect(box, 4 if focused else 6, 4 if focused else 6)

    def _paint_content(self, painter: QPainter) -> None:
        look = theme()
        ink = look.color(self.ink_token())
        size = self._icon_size()
        words = self._words()
        if not words:
            at = QPoint((self.width() - size) // 2, (self.height() - size) // 2)
            if self._icon:
                icons.draw(painter, at, self._icon, size, self._icon_ink(ink))
            return
        keyed = bool(self._key_hint) and self.width() >= self.sizeHint().width()
        left = _PAD
        if not keyed:  # content is centred when the button is wider than it needs
            left += max(0, (self.width() - self.minimumSizeHint().width()) // 2)
        if self._icon:
            at = QPoint(left, (self.height() - size) // 2)
            icons.draw(painter, at, self._icon, size, self._icon_ink(ink))
            left += size + _GAP
        painter.setPen(ink)
        painter.setFont(look.font(self._text_role()))
        middle = Qt.AlignmentFlag.AlignVCenter
        box = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, words)
        if keyed:
            painter.setFont(look.font("key"))
            box = self.rect().adjusted(0, 0, -_PAD, 0)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, self._key_hint)

    def _icon_ink(self, ink: QColor) -> QColor:
        quiet = self._kind in {"normal", "subtle"} and self.isEnabled() and not self.isChecked()
        return theme().color("textSecondary") if quiet else ink


def key_text(action: QAction) -> str:
    """The action's first key as words of the keyboard ("Ctrl+N"); "" when it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
