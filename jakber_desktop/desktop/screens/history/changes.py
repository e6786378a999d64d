"""`Riwayat rapat` and `Riwayat semua perubahan`: labelled changes, what each wrote, ways there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_history_changes import Ui_HistoryChangesDialog
from jakber_desktop.desktop.screens.history.field import place_in
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.history.lines import Line, LinesModel
from jakber_desktop.desktop.viewmodels.history.words import place_words, value_words
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.language.comparing import compare, plain
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.history.changes import ChangesModel
    from jakber_desktop.model.rows.history import ChangedField

_LIST, _NARROW_LIST = 400, 320


class HistoryChangesDialog(QDialog):
    """Shows a ChangesModel; `go_wanted` leads to a field, `field_wanted` to its own history."""

    go_wanted = Signal(object, object)
    """(FieldAddress, the meeting's id or None)"""
    field_wanted = Signal(object)

    def __init__(self, model: ChangesModel, of: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_HistoryChangesDialog()
        self.form.setupUi(self)
        self.model = model
        model.setParent(self)
        self._fields = LinesModel(self)
        form = self.form
        title = self.tr("Riwayat rapat") if model.meeting else self.tr("Riwayat semua perubahan")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.ofLabel.setText(of)
        form.ofLabel.setVisible(bool(of))
        form.headLayout.setStretch(0, 1)
        form.bodyLayout.setStretch(1, 1)
        form.changeList.setModel(model.lines)
        form.fieldList.setModel(self._fields)
        self._connect()
        place_in(self, parent)
        narrow = self.width() < theme().px(860)
        form.listStack.setFixedWidth(theme().px(_NARROW_LIST if narrow else _LIST))
        self._show_detail()
        model.read()
        form.changeList.setFocus()

    def _connect(self) -> None:
        form, model = self.form, self.model
        form.changeList.selectionModel().currentChanged.connect(self._choose)
        form.fieldList.selectionModel().currentChanged.connect(self._choose_field)
        form.filterEdit.narrowed.connect(model.set_text)
        form.filterEdit.left.connect(self._leave_filter)
        form.closeButton.clicked.connect(self.reject)
        form.goButton.clicked.connect(self._go)
        form.fieldButton.clicked.connect(self._want_field)
        form.reviveButton.clicked.connect(model.revive)
        form.goButton.setDefault(True)
        model.listed.connect(self._show_list)
        model.detailed.connect(self._show_detail)
        model.failed.connect(self._tell)

    def _tell(self, error: BaseException) -> None:
        self.form.messageBar.show_message("error", *error_words(error))

    # --- showing ---

    def _show_list(self) -> None:
        form, model = self.form, self.model
        if model.lines.rowCount() == 0:
            searching = bool(model.text.strip())
            title = (
                self.tr("Tidak ada hasil untuk “{text}”").format(text=model.text.strip())
                if searching
                else self.tr("Belum ada perubahan")
            )
            form.emptyState.say("history", title)
        form.listStack.setCurrentWidget(
            form.changeList if model.lines.rowCount() else form.emptyState
        )
        row = model.lines.row_of(model.chosen)
        if row >= 0 and row != form.changeList.currentIndex().row():
            form.changeList.setCurrentIndex(model.lines.index(row))

    def _show_detail(self) -> None:
        form, detail = self.form, self.model.detail
        row = self.model.lines.row_of(self.model.chosen)
        line = self.model.lines.line(row) if row >= 0 else Line("", "", "")
        form.changeLabel.setText(line.first)
        form.writerLabel.setText(line.second)
        shown = [] if detail is None else [*map(_line, range(len(detail.fields)), detail.fields)]
        if detail is not None and detail.more:
            words = self.tr("dan {n} isian lain").format(n=detail.more)
            shown.append(Line("", words, ""))
        self._fields.show(shown, complete=True)
        form.reviveButton.setVisible(self.model.can_revive)
        if shown:
            form.fieldList.setCurrentIndex(self._fields.index(0))
        self._show_field()

    def _show_field(self) -> None:
        form, one = self.form, self._field()
        valued = one is not None and not one.life
        for widget in (form.beforeLabel, form.beforeText, form.afterLabel, form.afterText):
            widget.setVisible(valued)
        if one is not None and valued:
            before, after = value_words(one.before), value_words(one.after)
            found = compare(before, after) if before and after else plain(before, after)
            form.beforeText.show_pieces(found.left, self.tr("Kosong"))
            form.afterText.show_pieces(found.right, self.tr("Kosong"))
        form.goButton.setEnabled(one is not None and self._can_go(one))
        form.fieldButton.setEnabled(valued)

    def _can_go(self, one: ChangedField) -> bool:
        detail = self.model.detail
        return detail is not None and (detail.meeting is not None or one.address.entity in _PLACES)

    def _field(self) -> ChangedField | None:
        detail, row = self.model.detail, self.form.fieldList.currentIndex().row()
        return detail.fields[row] if detail and 0 <= row < len(detail.fields) else None

    # --- choosing ---

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.model.choose(self.model.lines.line(current.row()).key)

    def _choose_field(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_field()

    def _leave_filter(self) -> None:
        self.form.changeList.setFocus()

    def _go(self) -> None:
        one, detail = self._field(), self.model.detail
        if one is not None and detail is not None and self._can_go(one):
            self.accept()
            self.go_wanted.emit(one.address, detail.meeting)

    def _want_field(self) -> None:
        one = self._field()
        if one is not None:
            self.field_wanted.emit(one.address)


_PLACES = {"office", "person", "post", "letterhead", "setting"}
"""Tables whose rows are shown outside of meetings."""


_LIVES = {
    "died": QT_TRANSLATE_NOOP("HistoryChangesDialog", "Dihapus"),
    "back": QT_TRANSLATE_NOOP("HistoryChangesDialog", "Dikembalikan"),
}


def _line(nth: int, one: ChangedField) -> Line:
    value = value_words(one.after) or value_words(one.before)
    if one.life:
        value = QCoreApplication.translate("HistoryChangesDialog", _LIVES[one.life])
    return Line(str(nth), place_words(one), " ".join(value.split()))
