"""What is done to recipients in Undangan: by plain keys, from menus, or from F10."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop.words.invitation import channel_words, roster_words
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.record import Channel, Response

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel

_ROW = (
    "answer_accepted", "answer_delegated", "answer_declined", "answer_none", "", "choose_channel",
    "recipient_email", "", "edit_recipient", "move_recipient_up", "move_recipient_down",
    "remove_recipient",
)  # fmt: skip
_MORE = (
    "remind_silent", "", "copy_chat", "export_mail", "export_calendar", "", "sent_date",
    "mark_unsent", "channel", "", "letters_each", "letters_together", "", "paste_recipients",
)  # fmt: skip
"""The menus; "" is a line, "channel" the ways to send for all that are checked."""


class RecipientDeeds(QObject):
    """Attaches the deeds on the selected row to the actions of the table, and makes the menus."""

    def __init__(
        self, model: InvitationViewModel, services: Services, place: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._services, self._parent = model, services, parent
        for action, deed in (
            ("check_recipient", self._toggle),
            ("check_all", model.toggle_all),
            ("mark_sent", model.mark_sent),
            ("mark_unsent", model.mark_unsent),
            ("sent_date", self._ask_date),
            ("edit_recipient", self._rename),
            ("recipient_email", self._ask_email),
            ("remove_recipient", self._remove),
            ("choose_channel", self._pop_channels),
        ):
            services.actions.attach(action, deed, place)
        for response in get_args(Response):
            services.actions.attach(f"answer_{response}", partial(self._respond, response), place)
        services.actions.attach("move_recipient_up", partial(self._move, -1), place)
        services.actions.attach("move_recipient_down", partial(self._move, 1), place)

    def do(self, action: str) -> None:
        """A plain key of the table: its action decides whether it may be done now."""
        self._services.actions[action].trigger()

    # --- menus ---

    def pop_row_menu(self, where: QPoint) -> None:
        """The menu of the selected row, at a place of the screen."""
        self._menu(_ROW).popup(where)

    def pop_more_menu(self, button: QWidget) -> None:
        """What else can be done with the checked ones, below a button."""
        self._menu(_MORE).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def fill_rosters(self, menu: QMenu) -> None:
        """The earlier meetings whose recipients can be taken."""
        menu.clear()
        rosters = self._model.rosters()
        for roster in rosters:
            action = menu.addAction(roster_words(roster).replace("&", "&&"))
            action.setEnabled(self._model.can_edit)
            action.triggered.connect(partial(self._model.take_roster, roster))
        if not rosters:
            menu.addAction(self.tr("Belum ada rapat lalu dengan penerima")).setEnabled(False)

    def _menu(self, wanted: Sequence[str]) -> QMenu:
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in wanted:
            if name == "channel":
                menu.addMenu(self._channel_menu(menu))
            elif name:
                menu.addAction(self._services.actions[name])
            else:
                menu.addSeparator()
        return menu

    def _channel_menu(self, parent: QMenu) -> QMenu:
        """How the checked letters go."""
        menu = QMenu(self.tr("Cara kirim yang dicentang"), parent)
        menu.setEnabled(self._model.can_edit)
        self._add_channels(menu, self._model.checked)
        return menu

    def _pop_channels(self) -> None:
        """How the selected letter goes, beside its row; when it is checked, all checked ones."""
        row = self._model.row
        table: Any = self._parent.findChild(QWidget, "recipientTable")
        if row is None or table is None:
            return
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        of_all = row.id in self._model.checked()
        rows = self._model.checked if of_all else partial(tuple, (row.id,))
        self._add_channels(menu, rows, row.channel)
        spot = table.visualRect(table.currentIndex()).center()
        menu.popup(table.viewport().mapToGlobal(spot))
        first = next((one for one in menu.actions() if one.isChecked()), menu.actions()[0])
        menu.setActiveAction(first)

    def _add_channels(
        self, menu: QMenu, rows: Callable[[], Sequence[str]], now: Channel | None = None
    ) -> None:
        taken: set[str] = set()
        for channel in get_args(Channel):
            action = QAction(_with_letter(channel_words(channel), taken), menu)
            action.setCheckable(True)
            action.setChecked(channel == now)
            action.triggered.connect(partial(self._send_by, rows, channel))
            menu.addAction(action)

    # --- deeds ---

    def _send_by(
        self, rows: Callable[[], Sequence[str]], channel: Channel, _checked: object = None
    ) -> None:
        self._model.send_by(rows(), channel)

    def _toggle(self) -> None:
        if self._model.selected is not None:
            self._model.toggle(self._model.selected)

    def _respond(self, response: Response) -> None:
        if self._model.selected is not None:
            self._model.respond(self._model.selected, response)

    def _move(self, step: int) -> None:
        if self._model.selected is not None:
            self._model.move(self._model.selected, step)

    def _remove(self) -> None:
        if self._model.selected is not None:
            self._model.remove(self._model.selected)

    def _rename(self) -> None:
        row = self._model.row
        if row is None or not self._model.can_edit:
            return
        title, label = self.tr("Ubah sebutan penerima"), self.tr("Yth.")
        text = self.tr("Seperti tercetak di surat, misalnya “Kepala Bagian Umum”.")
        said = self._services.dialogs.ask_text(
            title, text, label, row.label, self.tr("Simpan"), self.tr("Batal")
        )
        if said is not None:
            self._model.rename(row.id, said)

    def _ask_email(self) -> None:
        """An address of the recipient's own: the directory has none, or mail goes elsewhere."""
        row = self._model.row
        if row is None or not self._model.can_edit:
            return
        title, label = self.tr("Surel penerima"), self.tr("Surel")
        text = self.tr("Untuk undangan ini saja: {who}. Direktori tidak berubah.")
        said = self._services.dialogs.ask_text(
            title, text.format(who=row.label), label, row.email or "",
            self.tr("Simpan"), self.tr("Batal"),
        )  # fmt: skip
        if said is not None and said != row.email:
            self._model.set_email(row.id, said)

    def _ask_date(self) -> None:
        """The day the checked letters went out."""
        from jakber_desktop.operations.parsing import parse_date, show_date

        today = self._services.session.now().date()
        title, label = self.tr("Tanggal kirim"), self.tr("Tanggal")
        text = self.tr("Surat yang dicentang terkirim pada tanggal ini.")
        said = self._services.dialogs.ask_text(
            title, text, label, show_date(today), self.tr("Simpan"), self.tr("Batal")
        )
        if said is None:
            return
        try:
            day = parse_date(said, today)
        except FieldInvalid as error:
            self._services.messages.error(error)
            return
        if day is not None:
            self._model.mark_sent(day)


def _with_letter(words: str, taken: set[str]) -> str:
    """Words of a menu with the first letter underlined that no other entry has."""
    for place, letter in enumerate(words.lower()):
        if letter.isalpha() and letter not in taken:
            taken.add(letter)
            return f"{words[:place]}&{words[place:]}"
    return words
