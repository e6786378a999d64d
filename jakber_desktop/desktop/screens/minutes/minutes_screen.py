"""The Notula stage (mockup 06): small pages, the preview, and what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_minutes_screen import Ui_MinutesScreen
from jakber_desktop.desktop.screens.minutes.finalising import MinutesFinalising
from jakber_desktop.desktop.screens.minutes.flow import MinutesFlow
from jakber_desktop.desktop.screens.minutes.output import MinutesOutput
from jakber_desktop.desktop.screens.stage_page import StagePage
from jakber_desktop.desktop.settings import PANEL_OPEN
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.minutes.finalising import FinalisingViewModel
from jakber_desktop.desktop.widgets.buttons import key_text
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import StatusNote
from jakber_desktop.desktop.widgets.preview.page_images import PageImages
from jakber_desktop.desktop.widgets.preview.page_paint import Mark
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.shown.findings import FindingRow
    from jakber_desktop.desktop.viewmodels.minutes.minutes import MinutesViewModel

PLACE = "workspace.minutes"
NARROW = 1100
"""Window width below which the small pages hide and the panel narrows (ui-design §2)."""
PANEL_NARROW = 288
LOW = 330
"""Height of the stage below which the findings need the room of the flow."""


class MinutesScreen(StagePage):
    """Shows a MinutesViewModel; prints and saves the shown document."""

    def __init__(
        self, view_model: MinutesViewModel, services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_MinutesScreen()
        self.form.setupUi(self)
        self.view_model = view_model
        self._services = services
        self.output = MinutesOutput(view_model, services, self)
        self.head: tuple[QWidget, ...] = ()
        self._trouble: Exception | None = None
        self._images = PageImages(view_model.tasks, self)
        self.form.pageView.set_images(self._images)
        self.form.thumbnailStrip.set_images(self._images)
        self.finalising_model = FinalisingViewModel(services.session, self)
        self.finalising = MinutesFinalising(self.finalising_model, view_model, services, self)
        self.flow = MinutesFlow(self.finalising_model, view_model, self.form, services, self)
        self._connect()
        self._attach()
        self._name_controls()
        self.form.findingsStack.setMinimumHeight(60)  # its empty state asks for more
        self.form.previewStack.setMinimumSize(200, 100)
        theme().changed.connect(self._on_theme)
        self.measure()
        self._show_choices()
        self._show_paper()
        self._show_findings()

    # --- what the workspace asks ---

    def open(self, meeting_id: str) -> None:
        """Print and check this meeting."""
        self.view_model.open(meeting_id)
        self.finalising_model.open(meeting_id)

    def renew(self) -> None:
        """Print and check again; the workspace reads where the minutes stand, for every stage."""
        self.view_model.reload()

    def head_buttons(self) -> tuple[QWidget, ...]:
        """Save and print; they stand in the workspace's own form."""
        return self.head

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that matter here."""
        return (
            KeyHint("F8", self.tr("masalah berikutnya")),
            KeyHint("Enter", self.tr("buka isiannya")),
            KeyHint("PgUp PgDn", self.tr("halaman")),
            KeyHint("Ctrl +/−", self.tr("perbesar")),
            KeyHint("Ctrl+P", self.tr("cetak")),
            KeyHint("Ctrl+E", self.tr("simpan")),
            KeyHint("Ctrl+Shift+L", self.tr("finalkan")),
            KeyHint("F4", self.tr("panel")),
        )

    def note(self) -> StatusNote:
        """Paper and number of pages; how far printing is while it goes on."""
        if self.output.progress_words():
            return StatusNote(self.output.progress_words(), "print")
        paper = self.view_model.paper
        if paper is None:
            return StatusNote()
        words = self.tr("{paper} · {count} halaman").format(
            paper=paper.paper_name, count=len(paper.sizes)
        )
        return StatusNote(words, "document_text")

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 walks through."""
        form = self.form
        return (form.thumbnailStrip, form.pageView, form.findingsList)

    def enter(self) -> None:
        """The stage is shown now: PgUp and PgDn work at once."""
        self.form.pageView.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- deeds ---

    def toggle_panel(self) -> None:
        """Show or hide the findings (F4); remembered."""
        shown = self.form.findingsFrame.isHidden()
        self.form.findingsFrame.setVisible(shown)
        self._services.settings.put(PANEL_OPEN, shown)
        self.form.panelButton.setChecked(shown)
        self.measure()

    # --- what the view model tells ---

    def _show_choices(self) -> None:
        choices, form = self.view_model.choices, self.form
        kinds = choices.kinds if choices else {}
        profiles = choices.profiles if choices else {}
        form.kindChoice.set_choices(self.tr("Jenis dokumen"), kinds, self.view_model.kind)
        form.profileChoice.set_choices(
            self.tr("Aturan naskah dinas"), profiles, self.view_model.profile or ""
        )
        self.measure()

    def _show_paper(self) -> None:
        paper = self.view_model.paper
        self._trouble = None
        self.form.previewStack.setCurrentWidget(self.form.pageView)
        if paper is None:
            self._images.clear()
        else:
            self._images.show(paper.pdf, paper.sizes)
        self.form.pageView.set_waiting(waiting=paper is None)
        self._show_page()
        self.about_changed.emit()

    def _show_trouble(self, error: Exception) -> None:
        """The preview cannot be made: say so in its place, with a way on."""
        self._trouble = error
        self._images.clear()
        happened = self.tr("Pratinjau tidak dapat dibuat")
        step = self.tr("Data rapat aman. Coba lagi; bila tetap gagal, lihat rinciannya.")
        if isinstance(error, JakberError):
            step = " ".join(error_words(error))
        self.form.troubleState.say("error_circle", happened, step)
        self.form.troubleState.offer(
            (self.tr("Coba lagi"), "arrow_sync", self.view_model.reload),
            (self.tr("Rincian"), "info", self._tell_trouble),
            primary=False,
        )
        self.form.previewStack.setCurrentWidget(self.form.troubleState)
        self._show_page()
        self.about_changed.emit()

    def _tell_trouble(self) -> None:
        if self._trouble is not None:
            self._services.messages.error(self._trouble)

    def _show_findings(self) -> None:
        found, form = self.view_model.findings, self.form
        form.findingsList.show_findings(found)
        count = len(found.rows)
        form.countChip.show_look(ChipLook(str(count) if count else ""))
        if found.rows or found.settled:
            form.findingsStack.setCurrentWidget(form.findingsList)
        elif found.known:
            form.findingsState.say("checkmark_circle", self.tr("Tidak ada yang perlu dilengkapi"))
            form.findingsStack.setCurrentWidget(form.findingsState)
        else:
            form.findingsState.say("clock", self.tr("Memeriksa kelengkapan…"))
            form.findingsStack.setCurrentWidget(form.findingsState)

    def _findings_failed(self, error: Exception) -> None:
        step = " ".join(error_words(error)) if isinstance(error, JakberError) else ""
        self.form.findingsState.say(
            "error_circle", self.tr("Kelengkapan belum dapat diperiksa"), step
        )
        self.form.findingsStack.setCurrentWidget(self.form.findingsState)
        if not isinstance(error, JakberError):
            self._services.messages.error(error)

    def _look_at(self, row: FindingRow | None) -> None:
        """Go to a finding's place and mark it; one without a place only clears the mark."""
        self.finalising.choose(row)
        mark = None
        if row is not None and row.page is not None:
            mark = Mark(row.page, row.top_mm, row.severity)
        self.form.pageView.show_mark(mark)

    def next_finding(self) -> None:
        """Walk on to the next finding and say it aloud; Enter opens it from there."""
        self.form.findingsList.next_finding()
        self._announce_finding()

    def previous_finding(self) -> None:
        """Walk back to the finding before and say it aloud."""
        self.form.findingsList.previous_finding()
        self._announce_finding()

    def _announce_finding(self) -> None:
        if self.form.findingsFrame.isHidden():
            self.toggle_panel()  # whoever walks the findings wants to read them
        index = self.form.findingsList.currentIndex()
        if index.isValid():
            self.form.findingsList.setFocus(Qt.FocusReason.ShortcutFocusReason)
            words = index.data(Qt.ItemDataRole.AccessibleTextRole)
            event = QAccessibleAnnouncementEvent(self.form.findingsList, words)
            QAccessible.updateAccessibility(event)

    # --- the toolbar ---

    def _show_page(self) -> None:
        form = self.form
        page, count = form.pageView.current_page, form.pageView.page_count()
        words = self.tr("Halaman <b>{page}</b> dari {count}").format(page=page + 1, count=count)
        form.pageLabel.setText(words if count else "")
        widest = self.tr("Halaman {page} dari {count}").format(page=count, count=count)
        width = theme().metrics("bodyStrong").horizontalAdvance(widest) if count else 0
        if width != form.pageLabel.minimumWidth():
            form.pageLabel.setMinimumWidth(width)
            self.measure()
        plain = self.tr("Halaman {page} dari {count}").format(page=page + 1, count=count)
        form.pageLabel.setAccessibleName(plain if count else "")
        name = self.tr("Pratinjau {kind}").format(kind=self.view_model.kind_name())
        form.pageView.setAccessibleName(f"{name}, {plain}" if count else name)
        form.previousPageButton.setEnabled(count > 0)
        form.nextPageButton.setEnabled(page + 1 < count)
        form.thumbnailStrip.show_page(page)

    def _show_zoom(self, zoom: float, fits: bool) -> None:
        percent = f"{round(zoom * 100)}%"
        self.form.zoomLabel.setText(percent)
        words = self.tr("Perbesaran {percent}").format(percent=percent)
        self.form.zoomLabel.setAccessibleName(words)
        self.form.fitWidthButton.setChecked(fits)

    def _toggle_fit(self, checked: bool) -> None:
        view = self.form.pageView
        view.fit_width() if checked else view.set_zoom(view.zoom)

    # --- set-up ---

    def _connect(self) -> None:
        view_model, form = self.view_model, self.form
        view_model.paper_changed.connect(self._show_paper)
        view_model.paper_failed.connect(self._show_trouble)
        view_model.findings_changed.connect(self._show_findings)
        view_model.findings_failed.connect(self._findings_failed)
        view_model.choices_changed.connect(self._show_choices)
        self._images.failed.connect(self._show_trouble)
        self.output.progress_changed.connect(self.about_changed)
        self.finalising.saved.connect(self.saved)
        form.kindChoice.chosen.connect(view_model.choose_kind)
        form.profileChoice.chosen.connect(view_model.choose_profile)
        form.pageView.page_changed.connect(self._show_page)
        form.pageView.zoom_changed.connect(self._show_zoom)
        form.thumbnailStrip.page_chosen.connect(form.pageView.go_to_page)
        form.findingsList.finding_chosen.connect(self._look_at)
        form.previousPageButton.clicked.connect(form.pageView.previous_page)
        form.nextPageButton.clicked.connect(form.pageView.next_page)
        form.zoomOutButton.clicked.connect(form.pageView.zoom_out)
        form.zoomInButton.clicked.connect(form.pageView.zoom_in)
        form.fitWidthButton.clicked.connect(self._toggle_fit)
        form.panelButton.clicked.connect(self.toggle_panel)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the page shows the marked finding
            opens = QShortcut(QKeySequence(key), form.pageView, form.findingsList.open_chosen)
            opens.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _attach(self) -> None:
        attach, view, output = self._services.actions.attach, self.form.pageView, self.output
        for action, deed in (
            ("print", output.print_it),
            ("export", output.save_it),
            ("save_pdf", output.save_pdf),
            ("save_docx", output.save_docx),
            ("save_text", output.save_text),
            ("next_finding", self.next_finding),
            ("previous_finding", self.previous_finding),
            ("zoom_in", view.zoom_in),
            ("zoom_out", view.zoom_out),
            ("zoom_width", view.fit_width),
            ("page_down", view.next_page),
            ("page_up", view.previous_page),
            ("toggle_panel", self.toggle_panel),
            ("pass_over", self.finalising.pass_over),
            ("finalise", self.finalising.finalise),
            ("start_review", self.finalising.start_review),
            ("end_review", self.finalising.end_review),
        ):
            attach(action, deed, PLACE)
        for action, deed in (
            ("corrections", self.finalising.show_corrections),
            ("versions", self.finalising.show_versions),
            ("revise", self.finalising.revise),
            ("make_ralat", self.finalising.make_ralat),
            ("save_consolidated", self.finalising.save_consolidated),
        ):
            attach(action, deed, "workspace")

    def _name_controls(self) -> None:
        form, actions = self.form, self._services.actions
        for button, action in (
            (form.previousPageButton, "page_up"),
            (form.nextPageButton, "page_down"),
            (form.zoomOutButton, "zoom_out"),
            (form.zoomInButton, "zoom_in"),
            (form.fitWidthButton, "zoom_width"),
            (form.panelButton, "toggle_panel"),
        ):
            found = actions[action]
            words, _, written = found.text().partition("\t")
            button.name_it(words, written or key_text(found))
        form.panelButton.setChecked(self._services.settings.get(PANEL_OPEN))
        form.findingsFrame.setVisible(self._services.settings.get(PANEL_OPEN))
        form.walkKeyCap.show_key("F8", self.tr("Masalah berikutnya"))
        self._show_zoom(form.pageView.zoom, form.pageView.fits_width)

    def _on_theme(self) -> None:
        self._show_page()
        self.measure()

    def measure(self) -> None:
        look, form = theme(), self.form
        narrow = self.window().width() < look.px(NARROW)
        panel = PANEL_NARROW if narrow else look.size("problemPane")
        form.stripFrame.setFixedWidth(look.size("thumbStrip"))
        form.stripFrame.setHidden(narrow)
        form.findingsFrame.setFixedWidth(panel)
        form.toolbarFrame.setFixedHeight(look.size("paneHeaderTall"))
        form.findingsHeader.setFixedHeight(look.size("paneHeaderTall"))
        form.zoomLabel.setFixedWidth(look.metrics("body").horizontalAdvance("200%") + 8)
        beside = 0 if narrow else look.size("thumbStrip")
        beside += 0 if form.findingsFrame.isHidden() else panel
        form.flowSteps.setHidden(self.height() < look.px(LOW))
        self._fit_toolbar(self.width() - beside)

    def _fit_toolbar(self, room: int) -> None:
        """Leave out what the toolbar has no room for: words of a button, then the profile."""
        form = self.form
        shown = form.profileChoice.text() != ""
        for words, profile in ((True, True), (False, True), (False, False)):
            form.fitWidthButton.setText(self.tr("Lebar halaman") if words else "")
            form.profileChoice.setVisible(profile and shown)
            if form.toolbarLayout.minimumSize().width() <= room:
                break

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 240)
