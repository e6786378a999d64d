"""F5 starts the meeting, Ctrl+F5 adjourns it, Shift+F5 ends it, from every stage."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.clock import clock
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import FieldInvalid

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.session.times import SessionTimes


class SessionDeeds(QObject):
    """Attached to "start_meeting", "pause_meeting" and "end_meeting" of the workspace."""

    started = Signal()
    """The session runs, from now or already: its notes are wanted."""
    ended = Signal()
    """The session was closed: who is still expected can be settled now."""
    saved = Signal()

    def __init__(self, times: SessionTimes, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._times, self._services = times, services
        self.before_start: Callable[[], bool] = lambda: True
        """Settles what is half done; False when the meeting must not go on yet."""
        services.actions.attach("start_meeting", self.start, "workspace")
        services.actions.attach("end_meeting", self.end, "workspace")
        services.actions.attach("pause_meeting", self.pause, "workspace")
        times.changed.connect(self._name_pause)

    def start(self) -> None:
        """Open the session now; once the meeting's day is over, ask when it was opened.

        The planned time is suggested then. A meeting that is days ahead begins after a question.
        One that is adjourned goes on, one that runs says so; `started` leads to its notes.
        """
        times, tell = self._times, self._services.messages
        goes_on = not times.called_off and times.closed_at is None
        if goes_on and not self.before_start():
            return
        if times.called_off:
            tell.info(
                self.tr("Rapat ini ditunda atau dibatalkan"),
                self.tr("Jadwalkan lagi lebih dahulu, lalu mulai."),
            )
        elif times.paused:
            self.pause()
            self.started.emit()
        elif times.running:
            tell.info(
                self.tr("Rapat sudah dimulai pukul {time}").format(
                    time=clock(times.opened_at or "00:00")
                )
            )
            self.started.emit()
        elif times.closed_at is not None:
            go_on = (self.tr("Lanjutkan rapat"), self._go_on)
            words = self.tr("Rapat sudah diakhiri pukul {time}")
            tell.info(words.format(time=clock(times.closed_at)), "", go_on)
        elif times.days_ahead and not self._begins_early():
            return
        else:
            now = times.clock_now()
            title = self.tr("Pukul berapa rapat dimulai?")
            value = "" if now else _shown(times.planned()[0])
            if self._ask_and_do(title, now, value, times.start, self.tr("Rapat dimulai")):
                self.started.emit()

    def pause(self) -> None:
        """Adjourn the running session now, or go on; once its day is over, ask for the time.

        Of a session that is closed the breaks are written as one line.
        """
        times = self._times
        if times.opened_at is None:
            self._tell_not_begun()
        elif times.closed_at is not None:
            self._write_pauses()
        elif times.paused:
            title, words = self.tr("Pukul berapa rapat dilanjutkan?"), self.tr("Rapat dilanjutkan")
            self._ask_and_do(title, times.clock_now(), "", times.pause, words)
        else:
            title, words = self.tr("Pukul berapa rapat diskors?"), self.tr("Rapat diskors")
            self._ask_and_do(title, times.clock_now(), "", times.pause, words)

    def _write_pauses(self) -> None:
        title, words = self.tr("Kapan rapat diskors?"), self.tr("Skors dicatat")
        hint = self.tr("Tulis seperti 10.15–10.30 rehat; 12.00–13.00 salat. Kosongkan bila tidak.")
        times, asked = self._times, (self.tr("Skors"), hint)
        self._ask_and_do(title, None, times.pauses_line(), times.set_pauses, words, asked)

    def _name_pause(self) -> None:
        """The menu says what F5 and Ctrl+F5 do now."""
        times = self._times
        starts = self.tr("Lanjutkan rapat") if times.paused else self.tr("Mulai rapat")
        self._services.actions["start_meeting"].setText(starts)
        if times.paused:
            words = self.tr("Lanjutkan rapat")
        elif times.closed_at is not None:
            words = self.tr("Skors rapat…")
        else:
            words = self.tr("Skors rapat")
        self._services.actions["pause_meeting"].setText(words)

    def end(self) -> None:
        """Ask when the session was closed; now is suggested, on another day the planned end."""
        times = self._times
        if times.opened_at is None:
            self._tell_not_begun()
            return
        title = self.tr("Pukul berapa rapat diakhiri?")
        value = _shown(times.closed_at) or times.clock_now() or _shown(times.planned()[1])
        if self._ask_and_do(title, None, value, times.end, self.tr("Rapat diakhiri")):
            self.ended.emit()

    def _tell_not_begun(self) -> None:
        title = self.tr("Rapat belum dimulai")
        self._services.messages.info(title, self.tr("Mulai rapat dengan F5 lebih dahulu."))

    def put_right(self, field: str) -> None:
        """Ask for a time of the session that lacks or is wrong.

        `field` is "opened_at", "closed_at" or "pauses".
        """
        times, planned = self._times, self._times.planned()
        if field == "pauses":
            self._write_pauses()
        elif field == "opened_at":
            title = self.tr("Pukul berapa rapat dimulai?")
            value = _shown(times.opened_at or planned[0])
            self._ask_and_do(title, None, value, times.set_opened, self.tr("Jam mulai dicatat"))
        else:
            title = self.tr("Pukul berapa rapat diakhiri?")
            value = _shown(times.closed_at or planned[1])
            self._ask_and_do(title, None, value, times.end, self.tr("Rapat diakhiri"))

    def _begins_early(self) -> bool:
        """Whether a meeting that is planned for a later day is really meant to begin."""
        times = self._times
        day = long_date(times.overview.date) if times.overview else ""
        return self._services.dialogs.ask(
            self.tr("Mulai rapat sekarang?"),
            self.tr(
                "Rapat ini dijadwalkan {date}, {n} hari lagi. Bila rapat dimajukan, ubah dahulu "
                "tanggalnya di Persiapan."
            ).format(date=day, n=times.days_ahead),
            self.tr("Mulai sekarang"),
            self.tr("Batal"),
        )

    def _go_on(self) -> None:
        if self._do(partial(self._times.start, "00.00"), self.tr("Rapat dilanjutkan")):
            self.started.emit()

    def _ask_and_do(
        self,
        title: str,
        now: str | None,
        value: str,
        deed: Callable[[str], None],
        words: str,
        asked: tuple[str, str] | None = None,
    ) -> bool:
        """Do it `now`; without that ask for it until it is right or given up.

        `asked` is what the field is called and how it is written; a time when it is not said.
        """
        label, told = asked or (self.tr("Waktu"), self.tr("Tulis waktu seperti 09.00."))
        at = now
        while True:
            if at is None:
                at = self._services.dialogs.ask_text(
                    title, told, label, value, self.tr("Simpan"), self.tr("Batal")
                )
                if at is None:
                    return False
            try:
                return self._do(partial(deed, at), words)
            except FieldInvalid as error:
                told, value, at = error_words(error)[0], at, None

    def _do(self, deed: Callable[[], None], words: str) -> bool:
        """Write it and tell it. Raises FieldInvalid."""
        before = self._moments()
        try:
            deed()
        except FieldInvalid:
            raise
        except Exception as error:
            self._services.messages.error(error)
            return False
        self.saved.emit()
        self._services.messages.done(self._dated(words, before), self._services.session.undo)
        return True

    def _moments(self) -> tuple[str | None, ...]:
        """The newest moments of the session: when it was adjourned or went on, opened, closed."""
        times = self._times
        last = times.pauses[-1] if times.running and times.pauses else None
        turned = (last.ended_at or last.started_at) if last else None
        return turned, times.opened_at, times.closed_at

    def _dated(self, words: str, before: tuple[str | None, ...]) -> str:
        """The words with the time that was written; `before` are the moments as they were."""
        now = self._moments()
        written = [one for one, was in zip(now, before, strict=True) if one and one != was]
        if not written:
            return words
        return self.tr("{done} pukul {time}").format(done=words, time=clock(written[0]))


def _shown(time: str | None) -> str:
    """A time of the clock as it is typed, "" for none."""
    return clock(time) if time else ""
