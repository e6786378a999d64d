"""Which panel of Direktori is shown, and what its keys and buttons do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from jakber_desktop.desktop.screens.history.places import offer_directory
from jakber_desktop.desktop.viewmodels.directory.lines import LineDeeds
from jakber_desktop.desktop.viewmodels.directory.offices import OfficeDeeds

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.directory.directory_screen import DirectoryScreen
    from jakber_desktop.desktop.screens.directory.fields_panel import FieldsPanel
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.model.errors import FieldInvalid

PLACE = "directory"


class DirectoryPanels(QObject):
    """Line, office and succession: one of them stands at the right."""

    def __init__(
        self, screen: DirectoryScreen, model: DirectoryViewModel, services: Services
    ) -> None:
        super().__init__(screen)
        self._screen, self._model, self._services = screen, model, services
        self.lines, self.offices = LineDeeds(model), OfficeDeeds(model)
        form = screen.form
        self.line, self.office, self.succession = (
            form.linePanel, form.officePanel, form.successionPanel,
        )  # fmt: skip
        self._stack = form.panelStack
        self._post = False
        """Whether the newest draft began as a post."""
        self.line.show_model(model)
        self.office.show_model(model, self.offices)
        self._connect()
        self._attach()
        offer_directory(services, model, self.line.fields(), self.office.fields())

    # --- what the screen asks ---

    def busy(self) -> bool:
        """Whether something new is being written."""
        return self.line.draft or self.office.draft or self._shown() is self.succession

    def first_field(self) -> QWidget:
        """Where the keys begin in the panel shown."""
        return self._shown().first_field()

    def show_place(self) -> None:
        """Another place was chosen at the left: its office, while the keys are there."""
        if self.busy():
            return
        chosen = self._model.chosen_office() is not None
        here = self._screen.form.placesList.hasFocus()
        self._turn(self.office if chosen and here else self.line)

    # --- drafts and edits ---

    def add_contact(self) -> None:
        """An empty panel for a new person."""
        self._begin_line(post=False)

    def add_post(self) -> None:
        """An empty panel for a new post."""
        self._begin_line(post=True)

    def _begin_line(self, *, post: bool) -> None:
        line = self._model.card.line if self._model.card else None
        office = self._model.scope.code or (line.office if line else "")
        self._abandon()
        self._turn(self.line)
        self._screen.show_panel(shown=True)
        self._post = post
        self.line.begin(office, post=post)
        self._mark_header()

    def edit_contact(self) -> None:
        """The chosen line's panel takes the keys."""
        if self._model.card is not None:
            self._turn(self.line)
            self._screen.show_panel(shown=True)
            self.line.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_office(self) -> None:
        """An empty panel for a new office."""
        self._abandon()
        self._turn(self.office)
        self._screen.show_panel(shown=True)
        self.office.begin("")
        self._mark_header()

    def edit_office(self) -> None:
        """The chosen office's panel takes the keys."""
        if self._model.chosen_office() is not None:
            self._turn(self.office)
            self._screen.show_panel(shown=True)
            self.office.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def succeed(self) -> None:
        """Ask who follows in the post of the chosen line."""
        card = self._model.card
        if card is None or not card.line.title or not card.line.name or not self._model.can_edit:
            return
        self._turn(self.succession)
        self._screen.show_panel(shown=True)
        self.succession.begin(card, self._model)
        self._mark_header()

    def save(self) -> None:
        """Ctrl+S: add what is new; else write the field that has the keys."""
        shown = self._shown()
        if shown is self.succession:
            typed = shown.typed()
            if not typed["name"].strip():
                self._say_missing()
            elif self.lines.succeed(typed["name"], typed["since"], typed["capacity"]):
                self.leave()
        elif shown is self.line and self.line.draft:
            if self.lines.add(self.line.typed()):
                self._finish(self.line)
        elif shown is self.office and self.office.draft:
            if self.offices.add(self.office.typed()):
                self._finish(self.office)
        else:
            shown.commit()

    def leave(self) -> None:
        """Esc: leave what is new, and back to the list one came from."""
        office = self._shown() is self.office
        self._abandon()
        self._turn(self.office if office and self._model.chosen_office() else self.line)
        if office:
            self._screen.focus_places()
        else:
            self._screen.focus_table()

    # --- inside ---

    def _say_missing(self) -> None:
        field = self.succession.fields()["name"]
        field.say_error(self.tr("Isi nama pejabat baru."))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self, panel: FieldsPanel) -> None:
        self._give_up()
        self._turn(panel)
        if panel is self.office:
            self._screen.focus_places()
        else:
            self._screen.focus_table()

    def _abandon(self) -> None:
        """Leave what is new; what was typed can be taken up again."""
        for panel in (self.line, self.office):
            if not panel.draft:
                continue
            typed = panel.typed()
            who = typed.get("name") or typed.get("title") or typed.get("code") or ""
            if who.strip():
                words = self.tr("“{who}” belum ditambahkan").format(who=who.strip())
                go_on = partial(self._resume, panel, typed, post=self._post)
                self._services.messages.info(words, "", (self.tr("Lanjutkan mengisi"), go_on))
        self._give_up()

    def _resume(self, panel: FieldsPanel, typed: dict[str, str], *, post: bool) -> None:
        if panel is self.office:
            self.add_office()
        else:
            self._begin_line(post=post)
        panel.resume(typed)

    def _give_up(self) -> None:
        for panel in (self.line, self.office):
            if panel.draft:
                panel.end_draft()
        self._mark_header()

    def _mark_header(self) -> None:
        """One primary button: while something new is written it is the panel's."""
        draft = self.line.draft or self.office.draft or self._shown() is self.succession
        self._screen.form.newButton.setProperty("kind", "normal" if draft else "primary")

    def _shown(self) -> FieldsPanel:
        shown = self._stack.currentWidget()
        return next(p for p in (self.line, self.office, self.succession) if p is shown)

    def _turn(self, panel: FieldsPanel) -> None:
        self._stack.setCurrentWidget(panel)
        if panel is self.office:
            self.office.show_office()
        elif panel is self.line:
            self.line.show_card()
        self._mark_header()

    def _renew(self) -> None:
        self.line.show_card()
        self.office.show_office()

    def _follow(self) -> None:
        """Another line is chosen: its panel, unless something new is being written."""
        self._renew()
        if self._shown() is self.office and self._screen.form.directoryTable.hasFocus():
            self._turn(self.line)

    def _refuse(self, name: str, error: FieldInvalid) -> None:
        if not self._shown().refuse(name, error):
            self._services.messages.error(error)

    def _connect(self) -> None:
        model = self._model
        model.card_changed.connect(self._follow)
        model.refused.connect(self._refuse)
        line, office, succession = self.line, self.office, self.succession
        line.wanted.connect(self.lines.set_field)
        office.wanted.connect(self.offices.set_field)
        line.succeed_wanted.connect(self.succeed)
        line.leave_wanted.connect(self.lines.leave)
        line.remove_wanted.connect(self.lines.remove)
        office.remove_wanted.connect(self.offices.dissolve)
        office.move_wanted.connect(self.offices.shift)
        for panel in (line, office, succession):
            panel.left.connect(self.leave)
            panel.close_wanted.connect(self._screen.toggle_panel)
            panel.save_wanted.connect(self.save)

    def _up(self) -> None:
        self.offices.shift(-1)

    def _down(self) -> None:
        self.offices.shift(1)

    def _attach(self) -> None:
        for action, deed in (
            ("add_contact", self.add_contact),
            ("add_post", self.add_post),
            ("edit_contact", self.edit_contact),
            ("succeed_contact", self.succeed),
            ("leave_contact", self.lines.leave),
            ("remove_contact", self.lines.remove),
            ("add_office", self.add_office),
            ("edit_office", self.edit_office),
            ("move_office_up", self._up),
            ("move_office_down", self._down),
            ("remove_office", self.offices.dissolve),
            ("save_now", self.save),
        ):
            self._services.actions.attach(action, deed, PLACE)
