"""F9 over the live screen: a late arrival is ticked without leaving the notes (03, C3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from jakber_desktop.desktop._forms.ui_check_in_popup import Ui_CheckInPopup
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.attendance.attendance import AttendanceViewModel
from jakber_desktop.desktop.viewmodels.attendance.typed import read_newcomer
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.words.attendance import sheet_words, who_words
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.clock import clock

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.attendance import Candidate

_WIDTH, _TOP, _ROOM = 560, 24, 32
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CheckInPopup(QFrame):
    """A frame over `parent` (the live screen), no window of its own.

    `CheckInPopup(services, parent)`, then `follow(meeting_id)` whenever the meeting changes and
    `open()` for F9. Enter: hadir, Shift+Enter: diwakili (then it asks who came), Ctrl+Enter:
    tambahan, Esc: closes and gives the keys back to where they were. A tick on the meeting's day
    carries the time of now. What was done stands in the popup and in the undo bar; `saved` says
    that something was written, `closed` that the popup is gone.
    """

    saved = Signal()
    closed = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_CheckInPopup()
        self.form.setupUi(self)
        self._services, self._host = services, parent
        self._came_from: QWidget | None = None
        self.view_model = AttendanceViewModel(services.session, self)
        self.setAccessibleName(self.tr("Isi cepat kehadiran"))
        self.form.titleLabel.setText(self.tr("Isi cepat kehadiran"))
        self.form.quickLine.set_suggest(
            self.view_model.suggestions, self.view_model.order_of, parent
        )
        self.form.whoEdit.hide()
        self.hide()
        self._connect()
        theme().changed.connect(self._measure)
        self._measure()

    def follow(self, meeting_id: str) -> None:
        """From now on this meeting; it is read when the popup is opened."""
        if meeting_id != self.view_model.meeting_id:
            self.close_it()
        self.view_model.open(meeting_id)

    def open(self) -> None:
        """Show the popup and take the keys; once more: back to its line, ready to type over."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
            self.view_model.read()
            self._ask_next()
            self._say_when()
        self._stand()
        self.show()
        self.raise_()
        line = self.form.whoEdit if self.form.quickLine.isHidden() else self.form.quickLine
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def close_it(self) -> None:
        """Close, and give the keys back to where they were."""
        back, inside = self._came_from, self._has_keys()
        self._hide()
        if inside and back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- deeds ---

    def _present(self, candidate: Candidate) -> None:
        self.form.quickLine.start_over()
        self.view_model.candidate_present(candidate)

    def _proxy(self, candidate: Candidate) -> None:
        self.form.quickLine.start_over()
        if self.view_model.candidate_proxy(candidate):
            self._ask_who()

    def _walk_in(self, text: str) -> None:
        """Add who is typed when the office is known, else ask for it."""
        model = self.view_model
        if not text:
            self._echo(self.tr("Ketik nama atau jabatan dahulu"), "info")
            return
        sheet = model.sheet
        newcomer = read_newcomer(text, sheet.offices if sheet else (), model.directory())
        if newcomer.office and (newcomer.name or newcomer.position):
            if model.add_newcomer(newcomer):
                self.form.quickLine.start_over()
            return
        words = self.tr("Kantornya belum dikenali. Tambahkan kodenya, misalnya @{code}.")
        known = model.directory()
        self.form.quickLine.close_list()
        self._echo(words.format(code=known[0].code.lower() if known else "bappeda"), "warning")

    def _name_proxy(self) -> None:
        """Who came for the one just ticked; an empty line means: not known yet."""
        text = " ".join(self.form.whoEdit.text().split())
        if text:
            self.view_model.set_who(text)
        self._ask_next()

    # --- what it shows ---

    def _ask_who(self) -> None:
        row, form = self.view_model.row, self.form
        who = who_words(row) if row else ""
        words = self.tr("Siapa yang mewakili {who}? Enter bila belum tahu").format(who=who)
        form.whoEdit.setPlaceholderText(words)
        form.whoEdit.setAccessibleName(words)
        form.whoEdit.clear()
        form.whoEdit.show()
        form.whoEdit.setFocus(Qt.FocusReason.OtherFocusReason)
        form.quickLine.hide()  # only now: the keys of a hidden widget go anywhere
        form.keyHints.show_hints(
            (KeyHint("Enter", self.tr("simpan wakil")), KeyHint("Esc", self.tr("tutup")))
        )

    def _ask_next(self) -> None:
        """The quick line, empty."""
        form = self.form
        form.quickLine.show()
        form.quickLine.start_over()
        form.quickLine.setFocus(Qt.FocusReason.ShortcutFocusReason)
        form.whoEdit.hide()
        close = KeyHint("Esc", self.tr("tutup"))
        if not self.view_model.can_edit:
            form.keyHints.show_hints((close,))
            return
        form.keyHints.show_hints(
            (
                KeyHint("Enter", self.tr("hadir")),
                KeyHint("Shift+Enter", self.tr("diwakili")),
                KeyHint("Ctrl+Enter", self.tr("tambahan")),
                close,
            )
        )

    def _show_sheet(self) -> None:
        model, form = self.view_model, self.form
        form.countLabel.setText(sheet_words(model.sheet) if model.sheet else "")
        form.quickLine.setReadOnly(not model.can_edit)
        words = self.tr("Ketik jabatan, nama, atau kantor")
        if model.locked:
            words = self.tr("Notula final, kehadiran hanya dapat dibaca")
        elif model.sheet is not None and not model.can_edit:
            words = self.tr("Basis data hanya dapat dibaca")
        form.quickLine.setPlaceholderText(words)
        if self.isVisible():
            form.quickLine.ask_again()

    def _say_when(self) -> None:
        """Before the first deed: which time a tick will carry."""
        at = self.view_model.clock_now()
        words = self.tr("Jam hadir dicatat: {time}").format(time=clock(at)) if at else ""
        late = self.tr("Bukan hari rapat: jam hadir tidak dicatat")
        self._echo(words or late, "clock", aloud=False)

    def _echo(self, words: str, icon: str, *, aloud: bool = True) -> None:
        self.form.echoLine.setProperty("iconName", icon)
        self.form.echoLine.say(words)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _tell_done(self, words: str) -> None:
        self._echo(words, "checkmark_circle")
        self._services.messages.done(words, self._services.session.undo)

    def _tell(self, words: str) -> None:
        self._echo(words, "info")

    def _refuse(self, _field: str, error: object) -> None:
        if isinstance(error, Exception):
            self._echo(error_words(error)[0], "warning")

    def _taken_back(self, _result: object) -> None:
        """Undone or redone: what stood there is no longer the last word."""
        if self.isVisible():
            self._say_when()

    # --- set-up and Qt ---

    def _connect(self) -> None:
        model, form, session = self.view_model, self.form, self._services.session
        model.sheet_changed.connect(self._show_sheet)
        model.done.connect(self._tell_done)
        model.told.connect(self._tell)
        model.refused.connect(self._refuse)
        model.failed.connect(self._services.messages.error)
        model.unsaved.connect(self._services.messages.error)
        model.saved.connect(self.saved)
        session.changed.connect(self._renew)
        session.undone.connect(self._taken_back)
        session.redone.connect(self._taken_back)
        form.quickLine.present_wanted.connect(self._present)
        form.quickLine.proxy_wanted.connect(self._proxy)
        form.quickLine.walk_in_wanted.connect(self._walk_in)
        for watched in (form.quickLine, form.whoEdit, self._host):
            watched.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._keys_moved)  # type: ignore[union-attr]

    def _renew(self) -> None:
        if self.isVisible():
            self.view_model.read()

    def _has_keys(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def _keys_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The keys went elsewhere, by a click or F6: the popup is done."""
        if now is not None and self.isVisible() and not self._has_keys():
            self._hide()

    def _hide(self) -> None:
        if not self.isHidden():
            self.form.quickLine.close_list()
            self.hide()
            self._came_from = None
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes from either line; Enter in the second names the proxy."""
        if watched is self._host:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._stand()
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._line_key(watched, event)  # type: ignore[arg-type]
        return False

    def _line_key(self, line: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return True
        if line is self.form.whoEdit and event.key() in _ENTER:
            self._name_proxy()
            return True
        return False

    def _stand(self) -> None:
        """Near the top of the host, in its middle."""
        width = min(theme().px(_WIDTH), self._host.width() - _ROOM)
        left = (self._host.width() - width) // 2
        self.setGeometry(left, _TOP, width, self.sizeHint().height())

    def _measure(self) -> None:
        look = theme()
        self.form.whoEdit.setFont(look.font("body"))
        self.form.whoEdit.setFixedHeight(look.size("quickInputHeight"))
        self.form.keyHints.setFixedHeight(look.px(24))
        if self.isVisible():
            self._stand()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("borderStrong"), 1))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
