"""The histories of a window: of the field that has the keys, of the meeting, of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.history import FieldAddress

_STAGES = {
    "meeting": "preparation",
    "agenda_item": "preparation",
    "attachment": "preparation",
    "invitation": "invitation",
    "recipient": "invitation",
    "attendance": "attendance",
    "point": "discussion",
    "decision": "discussion",
    "action_item": "discussion",
    "progress_note": "discussion",
    "target_update": "discussion",
    "minutes_version": "minutes",
    "news_release": "minutes",
}
_PAGES = {"office": "directory", "person": "directory", "post": "directory"}


class HistoryDeeds(QObject):
    """Attached everywhere; the dialogs, their forms and what offers histories come in when used:
    none of it belongs to the start.
    """

    stage_wanted = Signal(str, str)
    """(meeting, stage): show where a field stands."""
    page_wanted = Signal(str)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._sought: FieldAddress | None = None
        actions = services.actions
        actions.attach("field_history", self.show_field)
        actions.attach("all_history", self.show_all)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def show_field(self) -> None:
        """The history of the field that has the keys."""
        from jakber_desktop.desktop.screens.history.offer import offered_in_focus

        found = offered_in_focus()
        address = found.address() if found is not None else None
        if address is None:
            self._services.messages.info(self.tr("Belum ada riwayat untuk isian ini"))
        else:
            self.show_address(address)

    def show_address(self, address: FieldAddress) -> None:
        """The history of a field."""
        from jakber_desktop.desktop.screens.history.field import HistoryFieldDialog
        from jakber_desktop.desktop.viewmodels.history.field import FieldHistoryModel

        self._write_what_is_typed()
        model = FieldHistoryModel(self._services.session, address)
        try:
            known = model.read()
        except Exception as error:
            self._services.messages.error(error)
            return
        if not known or not model.versions:
            self._services.messages.info(self.tr("Belum ada riwayat untuk isian ini"))
            return
        model.restored.connect(self._tell_restored)
        dialog = HistoryFieldDialog(model, QApplication.activeModalWidget() or self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_meeting(self, meeting: str, title: str) -> None:
        """The changes of a meeting."""
        self._show_changes(meeting, title)

    def show_all(self) -> None:
        """Every change of the database, deleted meetings included."""
        self._show_changes(None, "")

    def _show_changes(self, meeting: str | None, title: str) -> None:
        from jakber_desktop.desktop.screens.history.changes import HistoryChangesDialog
        from jakber_desktop.desktop.viewmodels.history.changes import ChangesModel

        self._write_what_is_typed()
        model = ChangesModel(self._services.session, meeting)
        model.revived.connect(self._tell_revived)
        dialog = HistoryChangesDialog(model, title, self._window)
        dialog.field_wanted.connect(self.show_address)
        dialog.go_wanted.connect(self._go)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- inside ---

    def _go(self, address: FieldAddress, meeting: str | None) -> None:
        """Show the place of a field, and the field itself where the place offers it."""
        if address.entity in _PAGES:
            self.page_wanted.emit(_PAGES[address.entity])
        elif address.entity in {"letterhead", "setting"}:
            self.page_wanted.emit("settings")
        elif meeting is not None:
            self.stage_wanted.emit(meeting, _STAGES.get(address.entity, "preparation"))
        self._sought = address
        QTimer.singleShot(0, self._reveal)

    def _reveal(self) -> None:
        from jakber_desktop.desktop.screens.history.offer import HistoryOffer

        for found in self._window.findChildren(HistoryOffer):
            if self._sought is not None and found.reveal(self._sought):
                return

    def _write_what_is_typed(self) -> None:
        """A field of a form is written when the keys leave it; the history wants it now."""
        from jakber_desktop.desktop.widgets.form_field import FormField

        focus = QApplication.focusWidget()
        field = focus.parentWidget() if focus is not None else None
        if isinstance(field, FormField) and field.window() is self._window:
            field.commit()

    def _tell_restored(self, name: str) -> None:
        words = self.tr("Isian “{name}” dikembalikan").format(name=name)
        self._services.messages.done(words, self._services.session.undo)

    def _tell_revived(self, title: str) -> None:
        words = self.tr("“{title}” dikembalikan").format(title=title)
        self._services.messages.done(words, self._services.session.undo)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            self._services.actions.update_facts(field=_has_history(now))


def _has_history(widget: QWidget | None) -> bool:
    """Whether a widget, or one around it, offers a history (`screens.history.offer`)."""
    while widget is not None and not widget.isWindow():
        if widget.property("hasHistory"):
            return True
        widget = widget.parentWidget()
    return False
