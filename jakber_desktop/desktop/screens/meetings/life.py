"""Copying, the next of a series, postponing, cancelling, deleting: from the list and a meeting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.viewmodels.meetings import life as deeds
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import FieldInvalid, JakberError, MeetingSent

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from jakber_desktop.desktop.screens.carrying.coming_dialog import ComingDialog
    from jakber_desktop.desktop.services import Postponement, Services
    from jakber_desktop.desktop.viewmodels.continuing.coming import ComingViewModel
    from jakber_desktop.model.rows import MeetingOverview

CALLED_OFF = {"postponed", "cancelled"}


class MeetingLife(QObject):
    """Attached in a place; `meeting` gives the meeting chosen or shown there."""

    made = Signal(str)
    """A meeting was made from another: show its Persiapan."""

    def __init__(
        self,
        services: Services,
        place: str,
        meeting: Callable[[], MeetingOverview | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._meeting = services, meeting
        for action, deed in (
            ("copy_meeting", self.copy),
            ("next_meeting", self.next_of_series),
            ("postpone_meeting", self.postpone),
            ("cancel_meeting", self.cancel),
            ("resume_meeting", self.resume),
            ("delete_meeting", self.delete),
        ):
            services.actions.attach(action, deed, place)

    # --- deeds ---

    def copy(self) -> None:
        """A new meeting of today with the agenda, recipients and place of this one."""
        seen = self._meeting()
        if seen is None:
            return
        today = self._services.session.today
        made = self._try(partial(deeds.copy, meeting_id=seen.id, date=today))
        if made:
            self._tell_made(made, self.tr("“{title}” disalin; catatannya tidak ikut"), seen.title)

    def next_of_series(self) -> None:
        """Show what the next meeting of the series takes along, then make it; asks for its date
        when the series has no rule."""
        seen = self._meeting()
        if seen is None:
            return
        try:
            model: ComingViewModel | None = self._coming(seen, None)
        except FieldInvalid as error:
            if error.field != "date":
                self._services.messages.error(error)
                return
            model = self._coming_on_asked_date(seen)
        except JakberError as error:
            self._services.messages.error(error)
            return
        if model is not None:
            self._preview(model)

    def postpone(self) -> None:
        """Postpone with a reason and, when it is known, to another day; the notice prints both."""
        seen = self._meeting()
        if seen is None:
            return
        text = f"{seen.title}. {long_date(seen.date)}."
        if self._services.dialogs.ask_postponement(text, partial(self._try_postpone, seen)):
            self._tell_done(self.tr("“{title}” ditunda").format(title=seen.title))

    def cancel(self) -> None:
        """Cancel with a reason, which the notice prints."""
        self._call_off(
            self.tr("Batalkan rapat ini?"),
            self.tr("Alasan pembatalan (wajib)"),
            self.tr("Batalkan rapat"),
            self.tr("“{title}” dibatalkan"),
            deeds.cancel,
        )

    def resume(self) -> None:
        """Plan it again; the date stays until it is changed in Persiapan."""
        seen = self._meeting()
        if seen is None:
            return
        date = self._asked_date(
            self.tr("Jadwalkan lagi"), self.tr("Tanggal rapat"), seen.date, seen.date
        )
        if date and self._succeeds(partial(deeds.resume, meeting_id=seen.id, date=date)):
            self._tell_done(self.tr("“{title}” dijadwalkan lagi").format(title=seen.title))

    def delete(self) -> None:
        """Delete after a question; refused once an invitation was sent."""
        seen, session = self._meeting(), self._services.session
        if seen is None:
            return
        items, sent = deeds.facts(session.workspace, seen.id)
        if sent:
            self._services.messages.error(MeetingSent())
            return
        text = self.tr("Rapat dan {n} butir agenda dapat dikembalikan dari riwayat.")
        wanted = self._services.dialogs.ask(
            self.tr("Hapus rapat ini?"),
            text.format(n=items) if items else self.tr("Rapat dapat dikembalikan dari riwayat."),
            self.tr("Hapus rapat"),
            self.tr("Batal"),
        )
        if wanted and self._succeeds(partial(deeds.delete, meeting_id=seen.id)):
            self._tell_done(self.tr("“{title}” dihapus").format(title=seen.title))

    # --- inside ---

    def _call_off(
        self,
        title: str,
        label: str,
        yes: str,
        told: str,
        deed: Callable[..., None],
    ) -> None:
        seen = self._meeting()
        if seen is None:
            return
        text = f"{seen.title}. {long_date(seen.date)}."
        reason = self._services.dialogs.ask_text(title, text, label, yes=yes, no=self.tr("Batal"))
        if reason and self._succeeds(partial(deed, meeting_id=seen.id, reason=reason)):
            self._tell_done(told.format(title=seen.title))

    def _try_postpone(self, seen: MeetingOverview, wish: Postponement) -> str:
        """Postpone; "" or what is wrong with what was typed."""
        deed = partial(
            deeds.postpone, meeting_id=seen.id, reason=wish.reason, date=wish.date,
            start=wish.start, end=wish.end, venue=wish.venue, near=seen.date,
        )  # fmt: skip
        try:
            self._do(deed)
        except FieldInvalid as error:
            return QCoreApplication.translate("core", error.rule).format(**error.facts)
        except Exception as error:
            return " ".join(error_words(error))
        return ""

    def _coming(self, seen: MeetingOverview, date: dt.date | None) -> ComingViewModel:
        from jakber_desktop.desktop.viewmodels.continuing.coming import ComingViewModel

        return ComingViewModel(self._services.session, seen.id, date)

    def _coming_on_asked_date(self, seen: MeetingOverview) -> ComingViewModel | None:
        from jakber_desktop.desktop.screens.carrying.asking import ask_day

        date = ask_day(self._services.dialogs, None, seen.date)
        if date is None:
            return None
        try:
            return self._coming(seen, date)
        except JakberError as error:
            self._services.messages.error(error)
            return None

    def _preview(self, model: ComingViewModel) -> None:
        """The dialog before the meeting is made."""
        from jakber_desktop.desktop.screens.carrying.coming_dialog import ComingDialog

        dialog = ComingDialog(model, self._services.dialogs, self._window())
        dialog.accepted.connect(lambda: self._tell_next(dialog, model))
        dialog.open_wanted.connect(self.made)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_next(self, dialog: ComingDialog, model: ComingViewModel) -> None:
        planned = model.into
        if planned is None:
            words = self.tr("Rapat berikut “{title}” dibuat")
            self._tell_made(dialog.made, words, model.coming.title)
        elif dialog.brought:
            words = self.tr("{n} butir dibawa ke “{title}”").replace("{n}", str(dialog.brought))
            self._tell_made(dialog.made, words, planned.title)
        else:
            self.made.emit(dialog.made)

    def _window(self) -> QWidget:
        """The window that the place stands in."""
        owner = self.parent()
        while owner is not None and not isinstance(owner, QWidget):
            owner = owner.parent()
        if owner is None:
            raise TypeError("no widget above")
        return owner.window()

    def _asked_date(
        self, title: str, label: str, value: dt.date | None, near: dt.date
    ) -> dt.date | None:
        # its patterns do not belong to the start
        from jakber_desktop.operations.parsing import parse_date

        text = self.tr("Tulis tanggal seperti 12/04/2026.")
        shown = f"{value:%d/%m/%Y}" if value else ""
        typed = self._services.dialogs.ask_text(
            title, text, label, shown, yes=self.tr("Jadwalkan"), no=self.tr("Batal")
        )
        try:
            return parse_date(typed, near)
        except FieldInvalid as error:
            self._services.messages.error(error)
            return None

    def _do(self, deed: Callable[..., object]) -> str | None:
        found = deed(self._services.session.workspace)
        self._services.session.look_for_changes()
        return found if isinstance(found, str) else None

    def _try(self, deed: Callable[..., object]) -> str | None:
        """Do it; what went wrong stands in the message bar."""
        try:
            return self._do(deed)
        except Exception as error:
            self._services.messages.error(error)
            return None

    def _succeeds(self, deed: Callable[..., object]) -> bool:
        try:
            self._do(deed)
        except Exception as error:
            self._services.messages.error(error)
            return False
        return True

    def _tell_made(self, made: str, words: str, title: str) -> None:
        self.made.emit(made)
        self._tell_done(words.format(title=title))

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)
