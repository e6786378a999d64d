"""Attachments as a part of a stage: list, choosers, paste and drop, progress, results in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from jakber_desktop.desktop.widgets.drop_area import dropped_files
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.sizes import size_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.attachments.attachments import AttachmentsViewModel
    from jakber_desktop.desktop.viewmodels.attachments.work import WorkState
    from jakber_desktop.desktop.widgets.attachments.attachment_list import AttachmentList
    from jakber_desktop.desktop.widgets.drop_area import DropArea
    from jakber_desktop.desktop.widgets.progress_strip import ProgressStrip
    from jakber_desktop.model.errors import FieldInvalid
    from jakber_desktop.model.rows.agenda import AgendaRow
    from jakber_desktop.model.rows.attachment import Attached, AttachmentRow

_TOLD = 3
"""Files that a message names one by one."""


class AttachmentsPart(QObject):
    """Works with the widgets of a screen in the action place `place`.

    `agenda()` gives the items a file can be bound to; none for scans.
    """

    def __init__(
        self,
        view_model: AttachmentsViewModel,
        services: Services,
        place: str,
        widgets: tuple[DropArea, AttachmentList, ProgressStrip],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.view_model, self._services = view_model, services
        self._area, self._list, self._strip = widgets
        self.agenda: Sequence[AgendaRow] = ()
        self._working = False
        self._list.show_model(view_model.files, quiet=view_model.kind == "material")
        self._connect()
        for action, deed in (
            ("attach_files", self.choose),
            ("open_attachment", self.open_current),
            ("save_attachment", self.save_current),
            ("rename_attachment", self._list.rename_current),
            ("remove_attachment", self.remove_current),
        ):
            services.actions.attach(action, deed, place)

    # --- deeds ---

    def choose(self) -> None:
        """Ask for files and attach them (Ctrl+O)."""
        if not self.view_model.can_edit:
            return
        scans = self.view_model.kind == "scan"
        title = self.tr("Pilih pindaian") if scans else self.tr("Lampirkan bahan rapat")
        every = self.tr("Semua berkas (*)")
        pictures = self.tr("Pindaian (*.pdf *.jpg *.jpeg *.png)")
        kinds = f"{pictures};;{every}" if scans else every
        self.view_model.attach(self._services.dialogs.open_files(title, kinds))

    def take(self, paths: Sequence[Path], agenda_item: str | None = None) -> None:
        """Files were dropped here."""
        self.view_model.attach(paths, agenda_item)

    def paste(self) -> bool:
        """Attach the files of the clipboard; whether there were any."""
        paths = dropped_files(QGuiApplication.clipboard().mimeData())
        if paths:
            self.view_model.attach(paths)
        return bool(paths)

    def open_current(self) -> None:
        """Show the current file in the system's program."""
        row = self._list.current()
        if row is not None:
            self.view_model.open_file(row.id)

    def save_current(self) -> None:
        """Ask where, and save a copy of the current file."""
        row = self._list.current()
        if row is not None:
            self._save(row)

    def remove_current(self) -> None:
        """Remove the current file."""
        row = self._list.current()
        if row is not None:
            self.view_model.remove(row.id)

    def _save(self, row: AttachmentRow) -> None:
        target = self._services.dialogs.save_file(
            self.tr("Simpan salinan"), row.name.replace("/", "-"), self.tr("Semua berkas (*)")
        )
        if target is not None:
            self.view_model.save_copy(row.id, target)

    def _paste(self) -> None:
        if not self.paste():
            self._services.messages.info(
                self.tr("Tidak ada berkas untuk ditempel"),
                self.tr("Salin dahulu berkasnya di pengelola berkas, lalu tempel di sini."),
            )

    # --- the menu of a file ---

    def show_menu(self, where: QPoint) -> None:
        """Deeds on the current file."""
        row = self._list.current()
        if row is None:
            return
        actions, menu = self._services.actions, QMenu(self._list)
        menu.addAction(actions["open_attachment"])
        menu.addAction(actions["save_attachment"])
        if self.view_model.can_edit:
            menu.addSeparator()
            if self.agenda:
                self._add_agenda(menu, row)
            menu.addAction(actions["rename_attachment"])
            menu.addAction(actions["remove_attachment"])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _add_agenda(self, menu: QMenu, row: AttachmentRow) -> None:
        part = menu.addMenu(self.tr("Kaitkan dengan agenda"))
        choices: list[tuple[str | None, str]] = [(None, self.tr("Tidak dikaitkan"))]
        choices += [(item.id, f"{item.number}. {_short(item.title)}") for item in self.agenda]
        for item, words in choices:
            action = part.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(item == row.agenda_item)
            action.triggered.connect(partial(self._bind, row.id, item))

    def _bind(self, attachment: str, item: str | None) -> None:
        self.view_model.bind(attachment, item)

    # --- results ---

    def _tell_attached(self, answer: Attached) -> None:
        messages = self._services.messages
        for name in answer.large:
            row = next((row for row in self.view_model.rows() if row.name == name), None)
            size = size_words(row.size) if row else ""
            messages.info(
                self.tr("“{name}” besar ({size})").format(name=name, size=size),
                self.tr("Berkas besar memperlambat sinkronisasi; perkecil bila dapat."),
            )
        if answer.known and not answer.ids:
            self._tell_known(answer.known)
        self._tell_refused(answer)
        if answer.stopped:
            n = len(answer.ids)
            words = self.tr("Dihentikan; {n} berkas sudah dilampirkan").format(n=n)
            messages.info(words if n else self.tr("Dihentikan; tidak ada yang dilampirkan"))
        elif answer.ids:
            messages.done(self._attached_words(answer), self._services.session.undo)
        if answer.ids:
            self._list.choose(answer.ids[0])

    def _attached_words(self, answer: Attached) -> str:
        scans = self.view_model.kind == "scan"
        if len(answer.names) == 1:
            one = (
                self.tr("Pindaian “{name}” diterima") if scans else self.tr("“{name}” dilampirkan")
            )
            return one.format(name=answer.names[0])
        many = self.tr("{n} pindaian diterima") if scans else self.tr("{n} berkas dilampirkan")
        return many.format(n=len(answer.ids))

    def _tell_known(self, names: tuple[str, ...]) -> None:
        words = self.tr("“{name}” sudah terlampir").format(name=names[0])
        if len(names) > 1:
            words = self.tr("{n} berkas sudah terlampir").format(n=len(names))
        self._services.messages.info(words, self.tr("Isinya sama dengan berkas di daftar."))

    def _tell_refused(self, answer: Attached) -> None:
        messages, refused = self._services.messages, answer.refused
        if len(refused) == 1:
            messages.error(refused[0].error)
        elif refused:
            told = [error_words(one.error)[0] for one in refused[:_TOLD]]
            more = len(refused) - _TOLD
            told += [self.tr("Dan {n} berkas lain.").format(n=more)] if more > 0 else []
            title = self.tr("{n} berkas tidak dilampirkan").format(n=len(refused))
            messages.warning(title, " ".join(told))

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)

    def _tell_copied(self, path: Path) -> None:
        words = self.tr("{name} tersimpan").format(name=path.name)
        folder = self.tr("Di folder {folder}.").format(folder=path.parent)
        show = partial(self._services.dialogs.show_in_folder, path)
        self._services.messages.success(words, folder, (self.tr("Buka folder"), show))

    def _tell_refused_name(self, error: FieldInvalid) -> None:
        words = QCoreApplication.translate("core", error.rule).format(**error.facts)
        self._services.messages.warning(words)

    def _show_copy(self, attachment: str, path: Path) -> None:
        row = self.view_model.row(attachment)
        if self._services.dialogs.open_file(path) or row is None:
            return
        self._services.messages.warning(
            self.tr("Tidak ada program untuk membuka “{name}”").format(name=row.name),
            self.tr("Berkasnya utuh. Simpan salinannya, lalu buka di laptop lain."),
            (self.tr("Simpan salinan"), partial(self._save, row)),
        )

    def _show_work(self, state: WorkState | None) -> None:
        if state is None:
            self._working = False
            self._strip.finish()
            return
        if not self._working:
            self._working = True
            self._strip.begin(self.tr("Menyalin berkas"), state.files)
        self._strip.go_on(state.done, state.files, state.name, state.share)

    def _stop(self) -> None:
        self._strip.stopping()
        self.view_model.stop()

    def _connect(self) -> None:
        view_model, files = self.view_model, self._list
        view_model.attached.connect(self._tell_attached)
        view_model.done.connect(self._tell_done)
        view_model.copied.connect(self._tell_copied)
        view_model.opened.connect(self._show_copy)
        view_model.refused.connect(self._tell_refused_name)
        view_model.failed.connect(self._services.messages.error)
        view_model.worked.connect(self._show_work)
        view_model.shown.connect(self._show_rights)
        self._strip.cancel_wanted.connect(self._stop)
        files.remove_wanted.connect(view_model.remove)
        files.paste_wanted.connect(self._paste)
        files.menu_wanted.connect(self.show_menu)

    def _show_rights(self) -> None:
        self._area.set_open(takes=self.view_model.can_edit)


def _short(text: str, limit: int = 48) -> str:
    words = " ".join(text.split())
    return words if len(words) <= limit else f"{words[: limit - 1].rstrip()}…"
