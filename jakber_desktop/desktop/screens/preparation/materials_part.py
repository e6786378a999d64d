"""Bahan rapat in Persiapan (mockup 15): files of the meeting, bound to its agenda items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from jakber_desktop.desktop.screens.preparation.attachments_part import AttachmentsPart
from jakber_desktop.desktop.viewmodels.attachments.attachments import AttachmentsViewModel
from jakber_desktop.desktop.widgets.chips import ChipLook

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.desktop._forms.ui_preparation_screen import Ui_PreparationScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.preparation.preparation import PreparationViewModel


class MaterialsPart(AttachmentsPart):
    """Follows a PreparationViewModel: its meeting, its agenda."""

    def __init__(
        self,
        form: Ui_PreparationScreen,
        preparation: PreparationViewModel,
        services: Services,
        place: str,
        parent: QObject,
    ) -> None:
        view_model = AttachmentsViewModel(services.session, "material")
        widgets = (form.agendaFrame, form.materialsList, form.materialsProgress)
        super().__init__(view_model, services, place, widgets, parent)
        view_model.setParent(self)
        self._form, self._preparation = form, preparation
        form.attachButton.name_it(self.tr("Lampirkan bahan rapat"), "Ctrl+O")
        form.materialsList.setAccessibleName(self.tr("Bahan rapat"))
        form.addLine.setAcceptDrops(False)  # a file let go there is meant for the list
        form.attachButton.clicked.connect(self.choose)
        form.agendaFrame.dropped.connect(self._dropped)
        form.materialsList.open_wanted.connect(view_model.open_file)
        form.materialsList.left_above.connect(self._go_up)
        preparation.shown.connect(self._follow)
        view_model.shown.connect(self._show)
        self._show()

    def _follow(self) -> None:
        """The meeting was read anew, and so are its files."""
        prepared = self._preparation.prepared
        if prepared is not None and self._preparation.meeting_id is not None:
            self.agenda = prepared.sheet.items
            self.view_model.open(self._preparation.meeting_id)
            self.view_model.read()

    def _show(self) -> None:
        form, rows = self._form, self.view_model.rows()
        form.countChip.show_look(ChipLook(str(len(rows)) if rows else ""))
        form.materialsList.setVisible(bool(rows))
        editable = self.view_model.can_edit
        form.attachButton.setEnabled(editable)
        hint = self.tr("Seret berkas ke sini, tempel, atau tekan Ctrl+O.")
        form.materialsHint.setText(hint if editable else self.tr("Belum ada bahan rapat."))
        form.materialsHint.setVisible(not rows)

    def _dropped(self, paths: list[Path], where: QPoint) -> None:
        """Files let go on an agenda item are bound to it."""
        table = self._form.agendaTable
        item = None
        if table.isVisible():
            spot = table.viewport().mapFromGlobal(where)
            if table.viewport().rect().contains(spot):
                item = self._preparation.agenda.item(table.rowAt(spot.y()))
        self.take(paths, item.id if item else None)

    def _go_up(self) -> None:
        line = self._form.addLine
        above = line if line.isVisible() else self._form.agendaTable
        above.setFocus(Qt.FocusReason.ShortcutFocusReason)
