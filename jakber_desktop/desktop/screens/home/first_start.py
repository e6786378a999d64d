"""The first start (mockup 11): three steps, the sample, a short guide."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_first_start_guide import Ui_FirstStartGuide
from jakber_desktop.desktop._forms.ui_first_start_screen import Ui_FirstStart
from jakber_desktop.desktop.viewmodels.sharing.work import sync_work
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.chips import ChipLook

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from jakber_desktop.desktop.screens.home.sample_deeds import SampleDeeds
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.home.home import HomeViewModel

_WIDTH, _LEAST_WIDTH = 700, 480
_PICTURE_FROM = 620
"""In a window lower than this the picture makes room for the steps."""


class FirstStart(QWidget):
    """What is done is checked off; the first meeting of one's own ends it."""

    meeting_opened = Signal(str)

    def __init__(
        self,
        view_model: HomeViewModel,
        services: Services,
        deeds: SampleDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._services, self._deeds = view_model, services, deeds
        self.form = Ui_FirstStart()
        self.form.setupUi(self)
        self._work = sync_work(services.session)
        self._work.changed.connect(self.show_steps)
        self._waiting: list[Button] = []
        """The main buttons of the steps still to be done."""
        self._make_steps()
        self._furnish()
        view_model.changed.connect(self.show_steps)
        services.actions.facts_changed.connect(self.show_steps)
        self.show_steps()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """From step to step, then the sample and the guide; in the window, where it holds."""
        form = self.form
        order = (
            self.identity, self.import_people, self.adopt, self.open_directory, self.skip,
            self.share, form.removeSampleButton, form.openSampleButton, form.newButton,
            form.sampleButton, form.guideButton,
        )  # fmt: skip
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    # --- what the page asks ---

    def enter(self) -> None:
        """Take the focus: the step to be done next."""
        waiting = [*self._waiting, self.form.newButton]
        waiting[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        return (self.identity, self.form.openSampleButton, self.form.sampleButton)

    # --- set up ---

    def _make_steps(self) -> None:
        form = self.form
        self.identity = Button(form.identityStep, self.tr("Lengkapi"), "arrow_right")
        self.import_people = Button(form.directoryStep, self.tr("Impor"), "arrow_import")
        self.adopt = Button(form.directoryStep, self.tr("Pakai 6 kantor"))
        self.open_directory = Button(form.directoryStep, self.tr("Buka direktori"), "book_contacts")
        self.share = Button(form.sharingStep, self.tr("Pilih folder"), "folder")
        self.skip = Button(form.sharingStep, self.tr("Lewati"), kind="subtle")
        form.identityStep.furnish(1, self.tr("Identitas dan kop surat"), (self.identity,))
        directory = (self.import_people, self.adopt, self.open_directory)
        form.directoryStep.furnish(2, self.tr("Isi direktori"), directory)
        form.sharingStep.furnish(3, self.tr("Atur berbagi"), (self.skip, self.share))
        names = {
            self.identity: self.tr("Lengkapi identitas dan kop surat"),
            self.import_people: self.tr("Impor direktori dari berkas"),
            self.adopt: self.tr("Pakai 6 kantor JakBer"),
            self.open_directory: self.tr("Buka direktori"),
            self.share: self.tr("Pilih folder bersama"),
            self.skip: self.tr("Lewati pengaturan berbagi"),
        }
        for button, name in names.items():
            button.name_it(name)

    def _furnish(self) -> None:
        form, actions = self.form, self._services.actions
        form.columnLayout.setSpacing(12)
        form.columnLayout.insertSpacing(form.columnLayout.indexOf(form.stepsCard), 8)
        self.identity.clicked.connect(self._fill_letterhead)
        self.adopt.clicked.connect(self._deeds.adopt_offices)
        self.import_people.clicked.connect(self._import)
        self.open_directory.clicked.connect(actions["go_directory"].trigger)
        self.share.clicked.connect(actions["choose_share"].trigger)
        self.skip.clicked.connect(self._skip)
        form.newButton.set_action(actions["new_meeting"])
        form.sampleButton.clicked.connect(self._deeds.add)
        form.sampleButton.name_it(form.sampleButton.text())
        form.guideButton.clicked.connect(self._show_guide)
        form.guideButton.name_it(form.guideButton.text())
        form.removeSampleButton.clicked.connect(self._deeds.remove)
        form.removeSampleButton.name_it(form.removeSampleButton.text())
        form.openSampleButton.clicked.connect(self._open_sample)
        form.openSampleButton.name_it(self.tr("Buka rapat contoh"))
        form.sampleChip.show_look(ChipLook(self.tr("Contoh"), "info", "info"))

    # --- showing ---

    def show_steps(self) -> None:
        """Check off what is done; the first step that is not has the primary button."""
        form, steps = self.form, self._model.steps
        letterhead = steps is not None and steps.letterhead
        directory = steps is not None and steps.directory
        skipped = self._services.settings.get(keys.SHARING_SKIPPED)
        shared = bool(self._work.folder)
        form.identityStep.show_state(
            self.tr("Kop surat sudah diisi")
            if letterhead
            else self.tr("Nama instansi dan alamat untuk kop surat"),
            done=letterhead,
        )
        form.directoryStep.show_state(
            self.tr("Kantor sudah ada di direktori")
            if directory
            else self.tr("Mulai dari 6 kantor JakBer, atau impor daftar orang"),
            done=directory,
        )
        form.sharingStep.show_state(
            self._sharing_words(shared=shared, skipped=skipped),
            done=shared or skipped,
        )
        self._show_buttons(letterhead=letterhead, directory=directory, skipped=shared or skipped)
        self._show_sample()

    def _sharing_words(self, *, shared: bool, skipped: bool) -> str:
        if shared:
            return self.tr("Berbagi lewat {folder}").format(folder=self._work.folder)
        if skipped:
            return self.tr("Dilewati; data tetap di laptop ini")
        return self.tr("Gabung lewat folder bersama, atau mulai berbagi")

    def _show_buttons(self, *, letterhead: bool, directory: bool, skipped: bool) -> None:
        form, writable = self.form, self._services.session.writable
        self.identity.setText(self.tr("Ubah") if letterhead else self.tr("Lengkapi"))
        self.import_people.setVisible(not directory)
        self.adopt.setVisible(not directory)
        self.open_directory.setVisible(directory)
        self.share.setVisible(not self._work.folder)
        self.share.setEnabled(writable)
        self.skip.setVisible(not skipped)
        form.newButton.setVisible(letterhead and directory and skipped)
        for button in (self.adopt, self.import_people):
            button.setEnabled(writable)
        form.sampleButton.setEnabled(self._services.actions["add_sample"].isEnabled())
        main = {self.identity: letterhead, self.adopt: directory, self.share: skipped}
        self._waiting = [button for button, done in main.items() if not done]
        for button in main:
            button.setProperty("kind", "primary" if button in self._waiting[:1] else "normal")
            button.updateGeometry()

    def _show_sample(self) -> None:
        form, home = self.form, self._model.home
        there = home is not None and home.has_sample
        form.sampleCard.setVisible(there)
        form.sampleButton.setVisible(not there)
        form.sampleLabel.setText(self.tr("Rapat 4 April 2018, boleh dicoba apa saja"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        form = self.form
        form.picture.setVisible(self.height() >= _PICTURE_FROM)
        form.column.setFixedWidth(max(_LEAST_WIDTH, min(_WIDTH, self.width() - 48)))

    # --- deeds ---

    def _fill_letterhead(self) -> None:
        """Pengaturan takes the letterhead, with the keys where something lacks."""
        self._services.actions["go_settings"].trigger()
        self._services.actions["fill_letterhead"].trigger()

    def _import(self) -> None:
        """Direktori takes lists in; it asks for the file."""
        self._services.actions["go_directory"].trigger()
        self._services.actions["import_contacts"].trigger()

    def _skip(self) -> None:
        self._services.settings.put(keys.SHARING_SKIPPED, True)
        self.show_steps()
        self.enter()

    def _open_sample(self) -> None:
        meeting = self._model.sample_meeting()
        if meeting is not None:
            self.meeting_opened.emit(meeting)

    def _show_guide(self) -> None:
        FirstStartGuide(self).open()


class FirstStartGuide(QDialog):
    """A meeting in seven lines, each with its key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_FirstStartGuide()
        self.form.setupUi(self)
        for nth, key in enumerate(_GUIDE_KEYS):
            words = getattr(self.form, f"guideLine{nth}").text()
            getattr(self.form, f"keyCap{nth}").show_key(key, words)
        self.form.closeButton.clicked.connect(self.accept)
        self.form.closeButton.setFocus()


_GUIDE_KEYS = ("Ctrl+N", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Ctrl+Z", "F1")
