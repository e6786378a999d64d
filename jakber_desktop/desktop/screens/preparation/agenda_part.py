"""The agenda of Persiapan (mockup 15): items typed, pasted, moved, and made sub-items."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from jakber_desktop.desktop.screens.carrying.item_deeds import CarryingDeeds, ItemShown
from jakber_desktop.desktop.widgets.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop._forms.ui_preparation_screen import Ui_PreparationScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.preparation.preparation import PreparationViewModel

PLACE = "workspace.preparation"


class AgendaPart(QObject):
    """Shows the agenda of a PreparationViewModel and brings it its deeds.

    `paste_files` takes the clipboard's files, if it holds any, and says whether it did.
    """

    def __init__(
        self,
        form: Ui_PreparationScreen,
        view_model: PreparationViewModel,
        services: Services,
        paste_files: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form, self._model, self._services = form, view_model, services
        self._paste_files = paste_files
        form.agendaTable.show_model(view_model.agenda)
        form.agendaTable.setAccessibleName(self.tr("Agenda rapat"))
        form.addLine.setPlaceholderText(self.tr("Ketik butir agenda, lalu Enter"))
        form.addLine.setAccessibleName(self.tr("Butir agenda baru"))
        form.addButton.name_it(self.tr("Tambah butir agenda"), "Ins")
        form.pasteButton.name_it(self.tr("Tempel daftar sebagai butir agenda"))
        form.earlierButton.clicked.connect(services.actions["earlier_matters"].trigger)
        self._carrying = CarryingDeeds(
            services, PLACE, self._shown_item, lambda: view_model.meeting_id, view_model.renew,
            form.agendaTable,
        )  # fmt: skip
        self._connect()
        self._attach()

    def fit_header(self) -> None:
        """Drop words from the header's buttons where the pane is narrow."""
        form = self._form
        fit(
            form.agendaHeader,
            form.agendaFrame.width(),
            (form.earlierButton, form.pasteButton, form.addButton, form.sumLabel),
        )

    def show(self) -> None:
        """Show the agenda of the view model, or what to do while there is none."""
        form, prepared = self._form, self._model.prepared
        if prepared is None:
            return
        editable = self._model.can_edit
        form.pasteButton.setEnabled(editable)
        form.addButton.setEnabled(editable)
        form.addLine.setVisible(editable)
        form.agendaTable.set_editable(editable=editable)
        form.sumLabel.show_sum(prepared.sheet.planned, prepared.sheet.slot)
        empty = not prepared.sheet.items
        form.agendaTable.setVisible(not empty)
        form.agendaState.setVisible(empty)
        if empty and editable:
            text = self.tr("Satu baris satu butir; Enter untuk baris berikutnya.")
            form.agendaState.say("list", self.tr("Susun agenda dahulu"), text)
        elif empty:
            form.agendaState.say("list", self.tr("Belum ada agenda"))
        form.agendaTable.updateGeometry()
        self._show_earlier(prepared.waiting, prepared.follow_ups)
        self.fit_header()

    def _show_earlier(self, waiting: int, follow_ups: int) -> None:
        """What earlier meetings left: "Dari rapat lalu (2)" counts what is on no agenda."""
        button = self._form.earlierButton
        button.setVisible(bool(waiting or follow_ups))
        words = self.tr("Dari rapat lalu ({n})").format(n=waiting)
        button.setText(words if waiting else self.tr("Dari rapat lalu"))
        told = self.tr("{n} butir belum dibawa, {m} tindak lanjut terbuka dari rapat lalu")
        button.name_it(told.format(n=waiting, m=follow_ups), "F7")

    def _shown_item(self) -> ItemShown | None:
        row = self._model.agenda.item(self._form.agendaTable.currentIndex().row())
        prepared, meeting = self._model.prepared, self._model.meeting_id
        if row is None or prepared is None or meeting is None:
            return None
        return ItemShown(row.id, row.title, meeting, prepared.record.meeting.date)

    def _add(self, words: str) -> None:
        item = self._model.add_item(words)
        if item is None:
            self._form.addLine.setText(words)  # nothing typed is lost
        else:
            self._form.agendaTable.choose(item)

    def focus_add_line(self) -> None:
        """The line for a new item takes the keys."""
        self._form.addLine.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_table(self) -> None:
        if self._form.agendaTable.isVisible():
            self._form.agendaTable.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paste_clipboard(self) -> None:
        if not self._paste_files():  # files go to the materials, words to the agenda
            self._paste(QGuiApplication.clipboard().text())

    def _paste(self, text: str) -> None:
        if self._model.paste_items(text) == 0:
            self._services.messages.info(
                self.tr("Tidak ada daftar untuk ditempel"),
                self.tr("Salin dahulu daftarnya, misalnya dari Word; satu baris satu butir."),
            )

    def _move(self, item: str, place: int) -> None:
        self._model.move_item(item, place)
        self._form.agendaTable.choose(item)

    def _set_level(self, item: str, level: int) -> None:
        self._model.set_level(item, level)
        self._form.agendaTable.choose(item)

    def _current_level(self, level: int) -> None:
        table = self._form.agendaTable
        item = table.current_item()
        if item is not None and table.can_take_level(level):
            self._set_level(item, level)

    def _move_up(self) -> None:
        self._form.agendaTable.move_current(-1)

    def _move_down(self) -> None:
        self._form.agendaTable.move_current(1)

    def _remove_current(self) -> None:
        item = self._form.agendaTable.current_item()
        if item is not None:
            self._model.remove_item(item)

    def _toggle_confidential(self) -> None:
        table = self._form.agendaTable
        row = self._model.agenda.item(table.currentIndex().row())
        if row is not None:
            self._model.edit_item(row.id, "confidential", not row.confidential)

    def _edit_note(self) -> None:
        """The private note of the current item: it prints on the chair's copy alone (D4)."""
        row = self._model.agenda.item(self._form.agendaTable.currentIndex().row())
        if row is None or not self._model.can_edit:
            return
        note = self._services.dialogs.ask_note(
            self.tr("Catatan untuk pimpinan"),
            self.tr("Hanya tercetak pada naskah pimpinan, tidak pada naskah lain."),
            self.tr("Butir {n}: {title}").format(n=row.number, title=row.title),
            row.chair_note or "",
        )
        if note is not None:
            self._model.edit_item(row.id, "chair_note", note)

    def _show_item_menu(self, where: QPoint) -> None:
        row = self._model.agenda.item(self._form.agendaTable.currentIndex().row())
        if row is None or not self._services.session.writable:
            return
        actions, menu = self._services.actions, QMenu(self._form.agendaTable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._model.can_edit:  # final minutes stay as they are; the item may go on
            self._carrying.menu(menu)
            menu.popup(where)
            return
        for name in (
            "edit_item",
            "move_item_up",
            "move_item_down",
            "item_as_part",
            "item_as_item",
            "item_confidential",
            "item_note",
        ):
            menu.addAction(actions[name])
        menu.addSeparator()
        self._carrying.menu(menu)
        menu.addSeparator()
        menu.addActions([actions["remove_item"], actions["field_history"]])
        menu.popup(where)

    # --- set-up ---

    def _connect(self) -> None:
        form = self._form
        table, line = form.agendaTable, form.addLine
        table.add_wanted.connect(self.focus_add_line)
        table.left_below.connect(self.focus_add_line)
        table.paste_wanted.connect(self._paste_clipboard)
        table.remove_wanted.connect(self._model.remove_item)
        table.move_wanted.connect(self._move)
        table.level_wanted.connect(self._set_level)
        table.menu_wanted.connect(self._show_item_menu)
        line.entered.connect(self._add)
        line.lines_pasted.connect(self._paste)
        line.left_above.connect(self._focus_table)
        form.addButton.clicked.connect(self.focus_add_line)
        form.pasteButton.clicked.connect(self._paste_clipboard)

    def _attach(self) -> None:
        table = self._form.agendaTable
        for action, deed in (
            ("add_item", self.focus_add_line),
            ("edit_item", table.edit_current),
            ("remove_item", self._remove_current),
            ("move_item_up", self._move_up),
            ("move_item_down", self._move_down),
            ("item_as_part", partial(self._current_level, 1)),
            ("item_as_item", partial(self._current_level, 0)),
            ("item_confidential", self._toggle_confidential),
            ("item_note", self._edit_note),
            ("paste_items", self._paste_clipboard),
        ):
            self._services.actions.attach(action, deed, PLACE)
