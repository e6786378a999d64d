"""The Arsip stage (mockup 16): signed papers as scans, what was checked, where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_archive_screen import Ui_ArchiveScreen
from jakber_desktop.desktop.screens.archive.deeds import ArchiveDeeds
from jakber_desktop.desktop.screens.archive.panel import ArchivePanel
from jakber_desktop.desktop.screens.archive.scan_viewer import ScanViewer
from jakber_desktop.desktop.screens.preparation.attachments_part import AttachmentsPart
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.settings import ARCHIVE_PANEL_OPEN
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button, key_text
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import StatusNote
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.archive.archive import ArchiveViewModel
    from jakber_desktop.desktop.viewmodels.minutes.minutes import MinutesViewModel

PLACE = "workspace.archive"
NARROW = 1100
PANEL_NARROW = 300
LOW = 330
"""Height of the stage below which the checks need the room of the flow."""


class ArchiveScreen(StagePage):
    """Shows an ArchiveViewModel: a scan's pages beside what is to be seen on them."""

    def __init__(
        self, view_model: ArchiveViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ArchiveScreen()
        self.form.setupUi(self)
        self.view_model, self._services = view_model, services
        form = self.form
        widgets = (form.dropArea, form.scansList, form.scansProgress)
        self.scans = AttachmentsPart(view_model.scans, services, PLACE, widgets, self)
        self.panel = ArchivePanel(view_model, form, services, self)
        self.deeds = ArchiveDeeds(view_model, services, PLACE, self)
        self.viewer = ScanViewer(view_model, form, services, self.scans.choose, self)
        self._make_head()
        self._connect()
        self._attach()
        self._name_controls()
        theme().changed.connect(self.measure)
        self.measure()
        self._show_state()

    # --- what the workspace asks ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting."""
        self.view_model.open(meeting_id)

    def renew(self) -> None:
        """The database changed: read again."""
        self.view_model.read()

    def enter(self) -> None:
        """Shown now: PgUp and PgDn work at once, or the list of scans takes the keys."""
        self.view_model.read()
        self._show_state()
        if self.form.pageView.isVisible():
            self.form.pageView.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.form.attachButton.isEnabled():
            self.form.attachButton.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Another stage is shown from now on: write what was typed."""
        self.form.placeField.commit()

    def head_buttons(self) -> tuple[QWidget, ...]:
        """Over to the minutes; once they are final, their PDF."""
        return (self._minutes_button, self._final_button)

    def wants_in_head(self, button: QWidget) -> bool:
        """One of the two."""
        sheet = self.view_model.sheet
        final = sheet is not None and sheet.pdf_id is not None
        return final == (button is self._final_button)

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that matter here."""
        hints = [KeyHint("F4", self.tr("panel")), KeyHint("F6", self.tr("bagian berikut"))]
        if self.view_model.can_archive:
            hints.insert(0, KeyHint("Ctrl+Enter", self.tr("arsipkan")))
        if self.view_model.can_edit:
            hints.insert(0, KeyHint("Spasi", self.tr("centang")))
        if self.view_model.scan is not None:
            hints.insert(0, KeyHint("Ctrl+R", self.tr("putar")))
            hints.insert(0, KeyHint("PgUp PgDn", self.tr("halaman")))
        if self.view_model.scans.can_edit:
            hints.insert(0, KeyHint("Ctrl+O", self.tr("pilih pindaian")))
        return tuple(hints)

    def note(self) -> StatusNote:
        """Whether the minutes are locked."""
        sheet = self.view_model.sheet
        if sheet is not None and sheet.state in {"final", "signed", "archived"}:
            return StatusNote(self.tr("Notula terkunci"), "lock_closed")
        return StatusNote(self.tr("Tersimpan di laptop ini"), "checkmark_circle")

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        form = self.form
        return (form.thumbnailStrip, form.pageView, form.scansList, form.chairCheck)

    def follow_check(self, minutes: MinutesViewModel) -> None:
        """Say how many required items the check of the minutes finds."""
        self._check = minutes
        minutes.findings_changed.connect(self._count_missing)
        self._count_missing()

    def _count_missing(self) -> None:
        found = self._check.findings
        self.panel.checks.set_missing(len(found.required) if found.known else None)

    # --- deeds ---

    def toggle_panel(self) -> None:
        """Show or hide the panel (F4); remembered."""
        shown = self.form.panelFrame.isHidden()
        self.form.panelFrame.setVisible(shown)
        self.form.panelButton.setChecked(shown)
        self._services.settings.put(ARCHIVE_PANEL_OPEN, shown)
        self.measure()

    # --- what the view model tells ---

    def _show_state(self) -> None:
        """The stage, or why it cannot be shown."""
        session, form = self._services.session, self.form
        if self.view_model.sheet is not None:
            form.stateStack.setCurrentWidget(form.dropArea)
            return
        if session.error is not None:
            form.troubleState.say("error_circle", *error_words(session.error))
        else:
            form.troubleState.say("clock", self.tr("Menyiapkan arsip rapat…"))
        form.stateStack.setCurrentWidget(form.troubleState)

    def _show_sheet(self) -> None:
        self._show_state()
        self.panel.show_sheet()
        self.viewer.show_scan()
        self.about_changed.emit()

    def _show_viewer(self) -> None:
        self.measure()
        self.about_changed.emit()

    # --- set-up ---

    def _make_head(self) -> None:
        self._minutes_button = Button(self, self.tr("Buka notula"), "document_text")
        self._minutes_button.setProperty("keyHint", "Alt+5")
        self._minutes_button.name_it(self.tr("Buka notula"), "Alt+5")
        self._minutes_button.clicked.connect(self._services.actions["stage_5"].trigger)
        self._final_button = Button(self, self.tr("Buka versi final"), "document_pdf")
        self._final_button.name_it(self.tr("Buka versi final"))
        self._final_button.clicked.connect(self.view_model.open_final)

    def _connect(self) -> None:
        view_model, form, session = self.view_model, self.form, self._services.session
        view_model.shown.connect(self._show_sheet)
        self.viewer.shown.connect(self._show_viewer)
        view_model.failed.connect(self._services.messages.error)
        view_model.saved.connect(self.saved)
        view_model.scans.saved.connect(self.saved)
        session.ready.connect(self._on_ready)
        session.failed.connect(self._show_state)
        form.dropArea.dropped.connect(self._dropped)
        form.attachButton.clicked.connect(self.scans.choose)
        form.archiveButton.clicked.connect(self.deeds.archive)
        form.scansList.open_wanted.connect(view_model.scans.open_file)
        form.rotateButton.clicked.connect(self.viewer.rotate)
        form.panelButton.clicked.connect(self.toggle_panel)

    def _dropped(self, paths: list[Any], _where: object) -> None:
        self.scans.take(paths)

    def _attach(self) -> None:
        attach, view = self._services.actions.attach, self.form.pageView
        for action, deed in (
            ("rotate_page", self.viewer.rotate),
            ("zoom_in", view.zoom_in),
            ("zoom_out", view.zoom_out),
            ("zoom_width", view.fit_width),
            ("page_down", view.next_page),
            ("page_up", view.previous_page),
            ("toggle_panel", self.toggle_panel),
            ("save_now", self._save_now),
        ):
            attach(action, deed, PLACE)

    def _name_controls(self) -> None:
        form, actions = self.form, self._services.actions
        for button, action in (
            (form.rotateButton, "rotate_page"),
            (form.zoomOutButton, "zoom_out"),
            (form.zoomInButton, "zoom_in"),
            (form.fitWidthButton, "zoom_width"),
            (form.panelButton, "toggle_panel"),
        ):
            button.name_it(actions[action].text().partition("\t")[0], key_text(actions[action]))
        form.attachButton.name_it(self.tr("Pilih pindaian"), "Ctrl+O")
        form.scansList.setAccessibleName(self.tr("Pindaian"))
        shown = self._services.settings.get(ARCHIVE_PANEL_OPEN)
        form.panelButton.setChecked(shown)
        form.panelFrame.setVisible(shown)

    def _save_now(self) -> None:
        self.leave()
        self.saved.emit()

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    def measure(self) -> None:
        look, form = theme(), self.form
        narrow = self.window().width() < look.px(NARROW)
        form.stripFrame.setFixedWidth(look.size("thumbStrip"))
        form.stripFrame.setHidden(narrow or form.pageView.page_count() == 0)
        narrowed = min(look.px(PANEL_NARROW), self.width() * 2 // 5)
        form.panelFrame.setFixedWidth(narrowed if narrow else look.size("problemPane"))
        form.toolbarFrame.setFixedHeight(look.size("paneHeaderTall"))
        form.scansHeadFrame.setFixedHeight(look.size("paneHeaderTall"))
        form.zoomLabel.setFixedWidth(look.metrics("body").horizontalAdvance("200%") + 8)
        form.flowSteps.setHidden(self.height() < look.px(LOW))

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 240)
