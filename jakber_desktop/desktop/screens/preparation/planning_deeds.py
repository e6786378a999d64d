"""What Persiapan offers beside its form: the checklist, and templates of agendas (A6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop._forms.ui_preparation_screen import Ui_PreparationScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.preparation.preparation import PreparationViewModel
    from jakber_desktop.model.rows.planning import TemplateRow


class PlanningDeeds(QObject):
    """Follows a PreparationViewModel; `place` is where its actions belong."""

    def __init__(
        self,
        form: Ui_PreparationScreen,
        view_model: PreparationViewModel,
        services: Services,
        place: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form, self._model, self._services = form, view_model, services
        actions = services.actions
        actions.attach("checklist", self.show_checklist, place)
        actions.attach("use_template", self.offer_templates, place)
        actions.attach("save_template", self.save_template, place)
        form.checklistButton.clicked.connect(actions["checklist"].trigger)
        form.checklistButton.name_it(self.tr("Daftar periksa persiapan"), "Ctrl+L")
        form.templateButton.clicked.connect(actions["use_template"].trigger)
        form.templateButton.name_it(self.tr("Ambil agenda dari templat"))

    # --- the checklist ---

    def show_checklist(self) -> None:
        """Open the checklist of the meeting."""
        from jakber_desktop.desktop.screens.preparation.checklist_dialog import ChecklistDialog
        from jakber_desktop.desktop.viewmodels.meetings.checklist import ChecklistViewModel

        meeting, prepared = self._model.meeting_id, self._model.prepared
        if meeting is None or prepared is None:
            return
        model = ChecklistViewModel(self._services.session, meeting)
        title = prepared.record.meeting.title
        dialog = ChecklistDialog(
            model, title, self._services.dialogs, self._form.checklistButton.window()
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- templates ---

    def offer_templates(self) -> None:
        """A menu of the templates there are, those for this kind of meeting first."""
        prepared = self._model.prepared
        if prepared is None:
            return
        kind = prepared.record.meeting.kind
        found = self._tried(partial(_core().templates, self._services.session.workspace, kind))
        if found is None:
            return
        menu = QMenu(self._form.templateButton)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in found:
            entry = menu.addAction(_shown(row), partial(self._apply, row))
            entry.setEnabled(self._model.can_edit)
        if not found:
            menu.addAction(self.tr("Belum ada templat")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self._services.actions["save_template"])
        if found:
            gone = menu.addMenu(self.tr("Hapus templat"))
            for row in found:
                gone.addAction(_shown(row), partial(self._remove, row))
            gone.setEnabled(self._services.session.writable)
        button = self._form.templateButton
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def save_template(self) -> None:
        """Keep the agenda of the meeting under a name."""
        meeting = self._model.meeting_id
        title = self.tr("Simpan agenda sebagai templat?")
        text = self.tr("Templat memuat butir agenda, durasi, jenis, dan tujuan rapat.")
        name = self._services.dialogs.ask_text(title, text, self.tr("Nama templat"))
        if name is None or meeting is None:
            return
        deed = partial(_core().save_template, self._services.session.workspace, meeting, name)
        if self._tried(deed) is not None:
            self._done(self.tr("Templat “{name}” disimpan").format(name=name))

    def _apply(self, row: TemplateRow) -> None:
        workspace, meeting = self._services.session.workspace, self._model.meeting_id
        if self._tried(partial(_core().apply_template, workspace, meeting, row.id)) is not None:
            self._done(self.tr("Agenda dari templat “{name}” ditambahkan").format(name=row.name))

    def _remove(self, row: TemplateRow) -> None:
        workspace = self._services.session.workspace
        if self._tried(partial(_core().remove_template, workspace, row.id), True) is not None:
            self._done(self.tr("Templat “{name}” dihapus").format(name=row.name))

    def _tried(self, deed: Callable[[], Any], fallback: Any = None) -> Any:
        """The deed's result (`fallback` for a deed without one); None when it was refused."""
        try:
            result = deed()
        except Exception as error:
            self._services.messages.error(error)
            return None
        return fallback if result is None else result

    def _done(self, words: str) -> None:
        session = self._services.session
        session.look_for_changes()
        self._model.renew()
        self._services.messages.done(words, session.undo)


def _shown(row: TemplateRow) -> str:
    """The name in a menu, whose "&" would underline."""
    return row.name.replace("&", "&&")


def _core() -> Any:
    """The deeds of templates; the core is imported when the first of them is wanted."""
    from jakber_desktop.operations.agenda import templates

    return templates
