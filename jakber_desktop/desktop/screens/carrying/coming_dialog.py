"""`Rapat berikut rangkaian`: what comes along and why, before the meeting is made (A1, F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from jakber_desktop.desktop._forms.ui_carry_dialog import Ui_CarryDialog
from jakber_desktop.desktop.screens.carrying.asking import ask_day, ask_reason, ask_until
from jakber_desktop.desktop.screens.history.field import place_in
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.carrying import Chosen

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from jakber_desktop.desktop.models.carry_lines import CarryLine
    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.desktop.viewmodels.continuing.coming import ComingViewModel
    from jakber_desktop.desktop.widgets.message_bar import MessageStrip
    from jakber_desktop.model.rows.carrying import ComingItem, Planned


class ComingDialog(QDialog):
    """Space takes an item along or leaves it, T postpones, X closes; Enter makes the meeting.

    Where one is planned already, Enter takes what is ticked there, Ctrl+O only opens it, and Ctrl+N
    goes on to a new one. `made` is the id of the meeting to show once this is accepted, `brought`
    how many items went into a planned one.
    """

    open_wanted = Signal(str)
    """The planned meeting is to be shown, and nothing done."""

    def __init__(self, model: ComingViewModel, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_CarryDialog()
        form.setupUi(self)
        self.model, self._dialogs = model, dialogs
        self.made, self.brought = "", 0
        self._strip: MessageStrip | None = None
        model.setParent(self)
        form.titleLabel.setText(self.windowTitle())
        form.carryList.setModel(model.lines)
        form.carryList.setAccessibleName(self.tr("Agenda yang ikut ke rapat berikut"))
        form.firstButton.setText(self.tr("Ubah tanggal…"))
        form.noButton.setText(self.tr("Batal"))
        form.yesButton.setDefault(True)
        self._connect()
        self._show()
        place_in(self, parent)
        QShortcut(QKeySequence("Ctrl+O"), self, self._open_planned)
        QShortcut(QKeySequence("Ctrl+N"), self, self._new_instead)
        form.carryList.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        form, rows = self.form, self.form.carryList
        self.model.shown.connect(self._show)
        rows.turn_wanted.connect(self._turn)
        rows.letter_typed.connect(self._letter)
        rows.menu_wanted.connect(self._menu)
        rows.opened.connect(self._make)
        rows.selectionModel().currentChanged.connect(self._judge)
        form.firstButton.clicked.connect(self._change_date)
        form.postponeButton.clicked.connect(self._postpone)
        form.endButton.clicked.connect(self._close_item)
        form.noButton.clicked.connect(self.reject)
        form.yesButton.clicked.connect(self._make)

    # --- showing ---

    def _show(self) -> None:
        if self.model.into is not None:
            self._show_planned(self.model.into)
        else:
            self._show_new()
        left = self.model.left
        form = self.form
        form.messageBar.clear_kind("warning")
        if left:
            title = self.tr("{n} butir tetap menunggu").format(n=left)
            text = self.tr("Butir itu terdaftar sebagai “belum dibawa” pada rapat ini.")
            form.messageBar.show_message("warning", title, text)
        self._judge()

    def _show_new(self) -> None:
        form, coming = self.form, self.model.coming
        form.ofLabel.setText(f"{long_date(coming.date)} · {coming.title}")
        parts = [
            self.tr("{n} penerima").format(n=coming.recipients),
            self.tr("{n} petugas rapat").format(n=coming.leaders),
            self.tr("{n} tindak lanjut terbuka").format(n=coming.follow_ups),
        ]
        form.countLabel.setText(" · ".join(parts))
        form.yesButton.setText(self.tr("Buat rapat"))
        form.firstButton.show()
        if self._strip is not None:
            form.messageBar.remove(self._strip)
            self._strip = None

    def _judge(self) -> None:
        line = self.form.carryList.current()
        one = self.model.item(line.id) if line else None
        why = "" if one is not None and one.kind == "waiting" else self._why_not(one)
        form = self.form
        form.postponeButton.refuse(self.tr("Tunda butir terpilih"), "T", why)
        form.endButton.refuse(self.tr("Tutup butir terpilih"), "X", why)

    def _why_not(self, one: ComingItem | None) -> str:
        """Why the current line cannot be postponed or closed."""
        if one is not None:
            return self.tr("Hanya butir yang belum selesai; butir ini cukup dihapus centangnya.")
        if self.form.carryList.current() is not None:
            return self.tr("Tindak lanjut diperbarui di daftar Tindak lanjut.")
        return self.tr("Pilih butir yang belum selesai dahulu.")

    def _show_planned(self, planned: Planned) -> None:
        """The next meeting is on the calendar: what waits goes there."""
        form = self.form
        form.ofLabel.setText(f"{long_date(planned.date)} · {planned.title}")
        form.countLabel.setText(
            self.tr("{n} tindak lanjut terbuka").format(n=self.model.coming.follow_ups)
        )
        form.yesButton.setText(self.tr("Bawa ke rapat ini"))
        form.firstButton.hide()
        if self._strip is not None:
            return
        text = self.tr("Butir yang ditandai dibawa ke agendanya.")
        if planned.more:
            words = self.tr("{n} rapat lagi dijadwalkan sesudahnya.")
            text = f"{text} {words.format(n=planned.more)}"
        bar = form.messageBar
        self._strip = bar.show_message("info", self.tr("Rapat berikutnya sudah dijadwalkan"), text)
        show = self._strip.offer(self.tr("Buka"), self._open_planned, closes=False)
        show.name_it(self.tr("Buka rapat itu, tanpa membawa butir"), "Ctrl+O")
        show.setProperty("keyHint", "Ctrl+O")
        new = self._strip.offer(self.tr("Rapat baru"), self._new_instead, closes=False)
        new.name_it(self.tr("Buat rapat lain dalam rangkaian ini"), "Ctrl+N")
        new.setProperty("keyHint", "Ctrl+N")

    def _tell(self, error: BaseException) -> None:
        self.form.messageBar.show_message("error", *error_words(error))

    # --- deeds ---

    def _turn(self, line: CarryLine) -> None:
        self.model.turn(line.id)

    def _letter(self, letter: str) -> None:
        if letter == "T":
            self._postpone()
        elif letter == "X":
            self._close_item()
        else:
            line = self.form.carryList.current()
            if line is not None and self.model.item(line.id) is not None:
                self.model.choose(line.id, Chosen("take"))

    def _waiting(self) -> CarryLine | None:
        line = self.form.carryList.current()
        one = self.model.item(line.id) if line else None
        return line if one is not None and one.kind == "waiting" else None

    def _postpone(self) -> None:
        line = self._waiting()
        if line is None:
            return
        date = self.model.coming.date
        until = ask_until(self._dialogs, line.title, date)
        if until is not None and until <= date:
            self.form.messageBar.show_message(
                "error", self.tr("Pilih hari sesudah {date}.").format(date=long_date(date)), ""
            )
        elif until is not None:
            self.model.choose(line.id, Chosen("postpone", until=until))

    def _close_item(self) -> None:
        line = self._waiting()
        reason = ask_reason(self._dialogs, line.title) if line else None
        if line is not None and reason:
            self.model.choose(line.id, Chosen("close", reason=reason))

    def _change_date(self) -> None:
        date = self.model.coming.date
        chosen = ask_day(self._dialogs, date, date)
        if chosen is None:
            return
        try:
            self.model.set_date(chosen)
        except Exception as error:
            self._tell(error)

    def _make(self, _row: object = None) -> None:
        into = self.model.into
        try:
            self.made = into.id if into is not None else self.model.make()
            self.brought = self.model.bring_into(into) if into is not None else 0
        except Exception as error:
            self._tell(error)
            return
        self.accept()

    def _open_planned(self) -> None:
        planned = self.model.into
        if planned is not None:
            self.reject()
            self.open_wanted.emit(planned.id)

    def _new_instead(self) -> None:
        """A new meeting on the next free day; a series without a rule asks for it."""
        if self.model.into is None:
            return
        try:
            self.model.set_date(None)
        except FieldInvalid as error:
            if error.field == "date":
                self._change_date()
            else:
                self._tell(error)
        except Exception as error:
            self._tell(error)

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        line = self.form.carryList.current()
        if line is None or self.model.item(line.id) is None:
            return
        words = self.tr("Jangan dibawa") if line.mark == "on" else self.tr("Bawa ke rapat ini")
        menu.addAction(words, lambda: self._turn(line))
        if self._waiting() is not None:
            menu.addAction(self.form.postponeButton.text(), self._postpone)
            menu.addAction(self.form.endButton.text(), self._close_item)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
