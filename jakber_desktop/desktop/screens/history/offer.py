"""Says of a widget which field it shows, so that its history is one key away (E4).

`offer(services, form.venueField, address)` gives the field's context menu `Riwayat isian…` and
lets Ctrl+H find it; a table gives `reveal`, so that the history can lead back to its rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QTextEdit, QWidget

from jakber_desktop.desktop.widgets.form_field import FormField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QContextMenuEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.history import FieldAddress

    AddressOf = Callable[[], FieldAddress | None]
    Reveal = Callable[[FieldAddress], bool]


class HistoryOffer(QObject):
    """A child of the control it belongs to."""

    def __init__(
        self,
        widget: QWidget,
        action: QAction,
        address: AddressOf,
        reveal: Reveal | None,
        menu: Callable[[], QMenu] | None,
    ) -> None:
        super().__init__(widget)
        self._made_menu = menu
        self._widget, self._action = widget, action
        self._address, self._reveal = address, reveal
        widget.setProperty("hasHistory", True)
        if isinstance(widget, QLineEdit | QTextEdit | QComboBox):
            widget.installEventFilter(self)

    def address(self) -> FieldAddress | None:
        """The field shown now; None while it shows none."""
        return self._address()

    def reveal(self, wanted: FieldAddress) -> bool:
        """Take the keys if this is where the field is shown; whether it is."""
        if self._reveal is not None:
            return self._reveal(wanted)
        if not self._widget.isVisible() or self.address() != wanted:
            return False
        self._widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu:
            self._show_menu(event)  # type: ignore[arg-type]
            return True
        return False

    def _show_menu(self, event: QContextMenuEvent) -> None:
        widget = self._widget
        if self._made_menu is not None:
            menu = self._made_menu()
            menu.addSeparator()
        elif isinstance(widget, QLineEdit | QTextEdit):
            menu = widget.createStandardContextMenu()
            menu.addSeparator()
        else:
            menu = QMenu(widget)
        widget.setFocus(Qt.FocusReason.PopupFocusReason)
        menu.addAction(self._action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def offer(
    services: Services,
    widget: QWidget,
    address: AddressOf,
    reveal: Reveal | None = None,
    *,
    menu: Callable[[], QMenu] | None = None,
) -> None:
    """Offer the history of the field a widget shows.

    `address` is a bound method (or a partial of one): the field of now, None while there is none.
    `reveal` of a table chooses the row of an address and tells whether it has it. `menu` makes the
    context menu of a control that has its own.
    """
    control = widget.editor if isinstance(widget, FormField) else widget
    HistoryOffer(control, services.actions["field_history"], address, reveal, menu)


def offered(widget: QWidget | None) -> HistoryOffer | None:
    """What the widget, or the nearest one around it, offers."""
    only = Qt.FindChildOption.FindDirectChildrenOnly
    while widget is not None:
        found = widget.findChild(HistoryOffer, options=only)
        if found is not None:
            return found
        widget = widget.parentWidget() if not widget.isWindow() else None
    return None


def offered_in_focus() -> HistoryOffer | None:
    """What the widget that has the keys offers."""
    return offered(QApplication.focusWidget())
