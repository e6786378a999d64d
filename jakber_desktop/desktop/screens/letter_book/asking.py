"""Which panel of Buku surat is shown, and what its questions lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.viewmodels.letter_book import source
from jakber_desktop.desktop.viewmodels.letter_book.deeds import NumberDeeds
from jakber_desktop.desktop.words.letter_book import NUMBERS_LOW, series_words
from jakber_desktop.operations.parsing import show_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.letter_book.letter_book_screen import LetterBookScreen
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.letter_book.letter_book import LetterBookViewModel
    from jakber_desktop.model.errors import FieldInvalid

PLACE = "letters"


class Asking(QObject):
    """The panel of the series or a question stands at the right."""

    def __init__(
        self, screen: LetterBookScreen, model: LetterBookViewModel, services: Services
    ) -> None:
        super().__init__(screen)
        self._screen, self._model, self._services = screen, model, services
        self.deeds = NumberDeeds(model)
        form = screen.form
        self.panel, self.asked, self._stack = form.registerPanel, form.formPanel, form.panelStack
        self.asked.left.connect(self.leave)
        self.asked.save_wanted.connect(self.save)
        self.asked.series_changed.connect(self._series_changed)
        self.panel.outside_wanted.connect(self.note_outside)
        self.deeds.refused.connect(self._refuse)
        self.deeds.failed.connect(services.messages.error)
        self.deeds.done.connect(self._tell_done)
        for action, deed in (
            ("book_number", self.book),
            ("insert_number", self.insert),
            ("record_outside", self.note_outside),
            ("issue_number", self.deeds.issue),
            ("void_number", self.void),
            ("lend_block", self.lend),
            ("hand_over_register", self.hand_over),
            ("save_now", self.save),
        ):
            services.actions.attach(action, deed, PLACE)

    @property
    def busy(self) -> bool:
        """Whether a question stands at the right."""
        return bool(self.asked.asked)

    # --- questions ---

    def book(self) -> None:
        """Ask for the letter of the next number."""
        self._ask("book", {"date": show_date(self._model.session.today)})

    def insert(self) -> None:
        """Ask for the letter of a back-dated number."""
        self._ask("insert", {})

    def note_outside(self) -> None:
        """Ask for a number used elsewhere."""
        self._ask("outside", {})

    def void(self) -> None:
        """Ask why the chosen number is given up."""
        row = self._model.number()
        if row is not None and row.state != "void":
            self._ask("void", {})

    def lend(self) -> None:
        """Ask whom to lend a block."""
        if self._model.can_edit:
            size = source.block_size(self._model.session.workspace)
            self._ask("lend", {"size": str(size)})

    def hand_over(self) -> None:
        """Ask who keeps the register from now on."""
        self._ask("hand_over", {})

    def save(self) -> None:
        """Ctrl+S: do what was asked."""
        deed = {
            "book": self.deeds.book,
            "insert": self.deeds.insert,
            "outside": self.deeds.note,
            "void": self.deeds.void,
            "lend": self.deeds.lend,
            "hand_over": self.deeds.hand_over,
        }.get(self.asked.asked)
        if deed is not None and deed(self.asked.typed()):
            self.leave()

    def leave(self) -> None:
        """Esc, or done: the series' panel stands again, the keys are in the list."""
        self.asked.end()
        self._stack.setCurrentWidget(self.panel)
        self._screen.mark_primary(draft=False)
        self._screen.fit_panel()
        self._screen.focus_list()

    # --- inside ---

    def _ask(self, what: str, values: dict[str, str]) -> None:
        model = self._model
        series = model.series()
        if not model.can_edit or model.register is None or series is None:
            return
        own = source.own_device(model.session.workspace)[1]
        others = list(source.devices(model.session.workspace).values())
        self.asked.offer(
            {one.key: series_words(one) for one in model.register.series},
            [own, *others] if what == "hand_over" else others,
        )
        self._stack.setCurrentWidget(self.asked)
        self._screen.show_panel()
        self.asked.ask(what, {"series": series.key, **values}, self._facts(what, series.key))
        self._screen.mark_primary(draft=True)

    def _facts(self, what: str, key: str) -> dict[str, str]:
        model, row = self._model, self._model.number()
        series, register = model.series_named(key), model.register
        following = (series.next_number if series else None) or "–"
        number = row.number if row and what == "void" else following
        keeper = register.keeper_name if register else ""
        return {"number": number, "keeper": keeper or "–"}

    def _series_changed(self, key: str) -> None:
        self.asked.show_facts(self._facts(self.asked.asked, key))

    def _refuse(self, error: FieldInvalid) -> None:
        if not self.asked.refuse(error.field, error):
            self._services.messages.error(error)

    def _tell_done(self, words: str) -> None:
        self._services.messages.done(words, self._services.session.undo)
        left = self._model.own_left()
        if left is not None and left <= NUMBERS_LOW:
            text = self.tr("Minta laptop pemegang buku meminjamkan blok baru.")
            self._services.messages.warning(self.tr("Sisa {n} nomor").format(n=left), text)
