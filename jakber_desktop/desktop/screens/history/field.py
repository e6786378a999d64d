"""`Riwayat isian`: the versions of one field, compared, and one of them written back (E4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_history_field import Ui_HistoryFieldDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.history.field import BEFORE, CURRENT
from jakber_desktop.desktop.viewmodels.history.words import when, who
from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.history.field import FieldHistoryModel
    from jakber_desktop.language.comparing import Compared
    from jakber_desktop.model.rows.history import FieldVersion

_LIST, _NARROW_LIST = 340, 280
_MARGIN = 32
"""The dialog leaves this much of its window free."""


class HistoryFieldDialog(QDialog):
    """Shows a FieldHistoryModel; closes itself once a version was written back."""

    def __init__(self, model: FieldHistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_HistoryFieldDialog()
        self.form.setupUi(self)
        self.model = model
        model.setParent(self)
        form = self.form
        form.versionList.setModel(model.lines)
        form.versionList.selectionModel().currentChanged.connect(self._choose)
        form.otherLabel.setBuddy(form.otherBox)
        form.otherBox.activated.connect(self._compare)
        form.closeButton.clicked.connect(self.reject)
        form.restoreButton.clicked.connect(self.restore)
        form.restoreButton.setDefault(True)
        form.bodyLayout.setStretch(1, 1)
        model.shown.connect(self._show)
        model.failed.connect(self._tell)
        model.gone.connect(self.reject)
        model.restored.connect(self._restored)
        place_in(self, parent)
        narrow = self.width() < theme().px(800)
        form.versionList.setFixedWidth(theme().px(_NARROW_LIST if narrow else _LIST))
        self._show()
        form.versionList.setFocus()

    def restore(self) -> None:
        """Write the chosen version back."""
        self.model.restore()

    def _restored(self, _name: str) -> None:
        self.accept()

    def _tell(self, error: BaseException) -> None:
        self.form.messageBar.show_message("error", *error_words(error))

    # --- showing ---

    def _show(self) -> None:
        form, model = self.form, self.model
        if model.history is None:
            return
        title = self.tr("Riwayat isian: {name}").format(name=model.name)
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        count = self.tr("{n} versi").format(n=model.history.total)
        form.ofLabel.setText(f"{model.of} · {count}")
        row = model.lines.row_of(model.chosen)
        if row != form.versionList.currentIndex().row():
            form.versionList.setCurrentIndex(model.lines.index(row))
        self._show_choices()
        self._show_texts()
        why = model.why_not
        form.reasonLabel.setText(why.strip())
        form.restoreButton.setEnabled(not why)

    def _show_choices(self) -> None:
        choices = {
            CURRENT: self.tr("Isi sekarang"),
            BEFORE: self.tr("Versi sebelum yang dipilih"),
        }
        choices |= {one.stamp: _named(one) for one in self.model.versions}
        self.form.otherBox.set_choices(choices)
        self.form.otherBox.show_text(self.model.other)

    def _show_texts(self) -> None:
        form, (mine, other, found) = self.form, self.model.compared()
        form.chosenLabel.setText(mine.label if mine else "")
        name = self.tr("Versi {when}").format(when=_named(mine)) if mine else ""
        form.chosenText.setAccessibleName(name)
        form.otherText.setAccessibleName(self.form.otherBox.currentText())
        form.chosenText.show_pieces(found.left, self._empty(mine))
        form.otherText.show_pieces(found.right, self._empty(other))
        form.countLabel.setText(self._count(found))

    def _empty(self, version: FieldVersion | None) -> str:
        if version is not None and version.erased:
            return self.tr("Isi dihapus atas permintaan")
        return self.tr("Kosong") if version is not None else self.tr("Belum ada isi sebelumnya")

    def _count(self, found: Compared) -> str:
        if found.same:
            return self.tr("Tidak ada perbedaan")
        words = self.tr("{n} kata berbeda di atas, {m} di bawah")
        return words.format(n=found.left_words, m=found.right_words)

    # --- choosing ---

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.model.choose(self.model.lines.line(current.row()).key)

    def _compare(self, _index: int) -> None:
        self.model.compare_with(self.form.otherBox.text())


def _named(version: FieldVersion) -> str:
    return f"{when(version.writer)} · {who(version.writer)}"


def place_in(dialog: Any, window: QWidget) -> None:
    """Make a dialog as large as its form wants it, but no larger than its window."""
    room = window.window().size() - QSize(2 * _MARGIN, 2 * _MARGIN)
    wanted = QSize(theme().px(dialog.width()), theme().px(dialog.height()))
    dialog.resize(wanted.boundedTo(room).expandedTo(dialog.minimumSizeHint()))
