"""The right panel of Arsip: how far the minutes are, what is missing, what the paper shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.widgets.chips import ChipLook

if TYPE_CHECKING:
    from jakber_desktop.desktop._forms.ui_archive_screen import Ui_ArchiveScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.archive import ArchiveViewModel
    from jakber_desktop.desktop.widgets.check_box import CheckBox
    from jakber_desktop.model.rows.archive import ArchiveSheet, SeenMark

_STEPS = {"draft": 0, "review": 1, "final": 2, "signed": 3, "archived": 4}


class ArchivePanel(QObject):
    """Follows an ArchiveViewModel with the widgets of its form."""

    def __init__(
        self,
        view_model: ArchiveViewModel,
        form: Ui_ArchiveScreen,
        services: Services,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._form = view_model, form
        self._actions = services.actions
        self._missing: int | None = None
        self._checks: dict[SeenMark, CheckBox] = {
            "chair_signed": form.chairCheck,
            "minute_taker_signed": form.minuteTakerCheck,
            "sheet_scanned": form.sheetCheck,
        }
        for mark, box in self._checks.items():
            box.clicked.connect(partial(self._mark, mark))
        form.placeField.committed.connect(view_model.set_place)
        form.placeField.line.setPlaceholderText(self.tr("Misalnya: Lemari 2, map Rapat 2018"))
        view_model.refused.connect(self._say_refused)
        view_model.scans.shown.connect(self.show_sheet)
        self._meeting: str | None = None
        for part in (*self._checks.values(), form.placeField.line):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What takes the keys is scrolled into sight, also when F6 brings it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._form.panelScroll.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def set_missing(self, count: int | None) -> None:
        """How many required items the minutes lack; None while unknown."""
        if count != self._missing:
            self._missing = count
            self.show_sheet()

    def show_sheet(self) -> None:
        """Show what the view model has read."""
        sheet = self._view_model.sheet
        if sheet is None:
            return
        self._show_minutes(sheet)
        self._show_scans()
        self._show_seen(sheet)
        form = self._form
        form.codeLine.say(
            "open",
            self.tr("Kode QR dan sidik dokumen"),
            self.tr("Belum diperiksa otomatis di versi ini."),
        )
        form.flowSteps.set_current(_STEPS[sheet.state])
        form.reasonLabel.setText(self._reason(sheet))
        form.archiveButton.setAccessibleDescription(self._reason(sheet))

    def _show_minutes(self, sheet: ArchiveSheet) -> None:
        line = self._form.minutesLine
        if sheet.state == "draft" and not sheet.held:
            line.say(
                "open",
                self.tr("Rapat belum berlangsung"),
                self.tr("Notula disusun saat dan sesudah rapat."),
            )
            line.offer(self.tr("Buka persiapan"), self._actions["stage_1"].trigger)
            return
        state, title, text = self._minutes_words(sheet)
        line.say(state, title, text)
        unfinished = sheet.state in {"draft", "review"}
        line.offer(
            *((self.tr("Buka notula"), self._actions["stage_5"].trigger) if unfinished else ())
        )

    def _minutes_words(self, sheet: ArchiveSheet) -> tuple[str, str, str]:
        if sheet.state == "archived":
            return "good", self.tr("Rapat diarsipkan"), self.tr("Hanya dapat dibaca.")
        if sheet.state == "signed":
            return "good", self.tr("Notula bertanda tangan"), ""
        if sheet.state == "final":
            return "good", self.tr("Notula final"), self.tr("Menunggu tanda tangan.")
        title = self.tr("Notula sedang ditinjau") if sheet.state == "review" else ""
        if self._missing:
            text = self.tr("{n} isian wajib belum lengkap.").format(n=self._missing)
        else:
            text = self.tr("Tanda tangan diminta sesudah notula final.")
        return "waiting", title or self.tr("Notula masih draf"), text

    def _show_scans(self) -> None:
        scans, form = self._view_model.scans, self._form
        rows = scans.rows()
        form.countChip.show_look(ChipLook(str(len(rows)) if rows else ""))
        form.scansList.setVisible(bool(rows))
        form.attachButton.setEnabled(scans.can_edit)
        away = [row for row in rows if row.state != "here"]
        if not rows:
            form.scanLine.say(
                "waiting",
                self.tr("Pindaian belum ada"),
                self.tr("Pindai notula bertanda tangan, lalu lampirkan."),
            )
        elif away:
            form.scanLine.say(
                "waiting",
                self.tr("{n} dari {of} pindaian belum utuh").format(n=len(away), of=len(rows)),
                self.tr("Berkasnya belum ada atau rusak di laptop ini."),
            )
        else:
            form.scanLine.say("good", self.tr("{n} pindaian diterima").format(n=len(rows)))

    def _show_seen(self, sheet: ArchiveSheet) -> None:
        editable, form = self._view_model.can_edit, self._form
        for mark, box in self._checks.items():
            box.setChecked(getattr(sheet, mark))
            box.setEnabled(editable)
        place = sheet.paper_place or ""
        other, self._meeting = sheet.meeting_id != self._meeting, sheet.meeting_id
        (form.placeField.start if other else form.placeField.show_value)(place)
        form.placeField.set_locked(locked=not editable)

    def _reason(self, sheet: ArchiveSheet) -> str:
        """Why the meeting cannot be archived now."""
        if sheet.state == "archived":
            return self.tr("Rapat sudah diarsipkan.")
        later = self.tr("Pengarsipan belum tersedia di versi ini.")
        if sheet.state in {"draft", "review"}:
            first = self.tr("Finalkan notula dahulu.")
            return f"{first} {later}"
        return later

    def _mark(self, mark: SeenMark) -> None:
        self._view_model.mark(mark, self._checks[mark].isChecked())

    def _say_refused(self, field: str, words: str) -> None:
        if field == "paper_place":
            self._form.placeField.say_error(words)
