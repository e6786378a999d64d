"""Bentrokan (08): a meeting's conflicts side by side, or the sentence that there are none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jakber_desktop.desktop._forms.ui_sharing_review import Ui_ReviewPane
from jakber_desktop.desktop.screens.sharing.conflict_field import ConflictField
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.sharing.conflict_review import head_order
from jakber_desktop.desktop.widgets.chips import Chip, ChipLook
from jakber_desktop.desktop.widgets.labels import ElidedLabel
from jakber_desktop.desktop.widgets.sign import Sign
from jakber_desktop.desktop.widgets.sign_line import SignLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.viewmodels.sharing.conflict_review import ConflictReview, Group
    from jakber_desktop.model.rows.sync import ConflictRow, HeadRow, MergedRow

_MERGED_SHOWN = 30


class ReviewPane(QFrame):
    """Shows a ConflictReview; its keys come from the screen's actions."""

    place_wanted = Signal(object)
    """Open the meeting where a conflict (its ConflictRow) stands."""
    later_wanted = Signal()
    moved = Signal()
    """The keys came to another conflict."""
    emptied = Signal()
    """The last conflict went while the keys were here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ReviewPane()
        form.setupUi(self)
        self._review: ConflictReview | None = None
        self._fields: list[ConflictField] = []
        self._merged: list[QWidget] = []
        self._current = ""
        """The conflict that had the keys last; it keeps its place when all is read anew."""
        self._locked = False
        form.laterButton.clicked.connect(self.later_wanted)
        form.keptLine.say(
            "history", self.tr("Versi yang tidak dipilih tetap tersimpan di riwayat rapat.")
        )
        form.calmState.say(
            "checkmark_circle",
            self.tr("Tidak ada bentrokan"),
            self.tr(
                "Perubahan dua orang digabung sendiri; yang tidak dapat digabung muncul di sini."
            ),
        )

    def furnish(self, review: ConflictReview) -> None:
        """Show this review."""
        self._review = review
        form = self.form
        form.leftButton.clicked.connect(partial(review.choose_all, 0))
        form.rightButton.clicked.connect(partial(review.choose_all, 1))
        form.previousButton.clicked.connect(partial(review.step, -1))
        form.nextButton.clicked.connect(partial(review.step, 1))
        form.previousButton.name_it(self.tr("Rapat sebelumnya"), "Ctrl+PgUp")
        form.nextButton.name_it(self.tr("Rapat berikutnya"), "Ctrl+PgDn")
        review.shown.connect(self._show_group)
        review.picked.connect(self._show_pick)

    def lock(self, *, locked: bool) -> None:
        """In a workspace that may only be read nothing can be chosen."""
        if locked != self._locked:
            self._locked = locked
            self._show_group()

    # --- what the keys are about ---

    def current(self) -> ConflictField | None:
        """The conflict that has the keys, or had them last, or the first."""
        known = [field for field in self._fields if field.row.id == self._current]
        return next(iter(known or self._fields), None)

    def fields(self) -> tuple[ConflictField, ...]:
        """The conflicts shown."""
        return tuple(self._fields)

    def take_focus(self) -> bool:
        """Give the keys to the conflict that had them; False when there is none."""
        field = self.current()
        if field is not None:
            field.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

    def go_to_conflict(self, conflict_id: str) -> bool:
        """Give the keys to one conflict."""
        for field in self._fields:
            if field.row.id == conflict_id:
                field.stop().setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    # --- showing ---

    def _show_group(self) -> None:
        review, form = self._review, self.form
        group = review.group if review is not None else None
        had_keys = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if review is None or group is None:
            self._clear()
            self._show_calm()
            if had_keys:
                self.emptied.emit()
            return
        form.stack.setCurrentWidget(form.reviewPage)
        title = review.title() if group.meeting_id else self.tr("Direktori dan pengaturan")
        form.meetingLabel.setText(title)
        words = self.tr("{n} dari {count} rapat")
        form.countLabel.setText(words.format(n=review.at + 1, count=len(review.groups)))
        form.previousButton.setEnabled(review.at > 0)
        form.nextButton.setEnabled(review.at + 1 < len(review.groups))
        self._show_sides(group)
        self._fill(review, group)
        form.saveButton.setEnabled(not self._locked)
        if had_keys:
            self.take_focus()

    def _show_sides(self, group: Group) -> None:
        form = self.form
        left = [row.heads[head_order(row)[0]] for row in group.conflicts]
        right = [row.heads[n] for row in group.conflicts for n in head_order(row)[1:]]
        for title, name, heads in (
            (form.leftTitle, form.leftName, left), (form.rightTitle, form.rightName, right),
        ):  # fmt: skip
            mine = [head for head in heads if head.mine]
            title.setText(self.tr("Laptop ini") if mine else self.tr("Laptop lain"))
            name.setText(", ".join(_names(mine or heads)))
        for button, heads in ((form.leftButton, left), (form.rightButton, right)):
            button.setEnabled(bool(heads) and not self._locked)
        side = self.tr("Pakai semua dari {name}")
        form.leftButton.name_it(side.format(name=form.leftTitle.text()), "Alt+Shift+1")
        form.rightButton.name_it(side.format(name=form.rightTitle.text()), "Alt+Shift+2")

    def _fill(self, review: ConflictReview, group: Group) -> None:
        self._clear()
        frame, layout = self.form.fieldsFrame, self.form.fieldsLayout
        before: QWidget = self.form.rightButton
        for row in group.conflicts:
            field = ConflictField(row, review, frame, locked=self._locked)
            field.opened.connect(self.place_wanted)
            field.focused.connect(self._came_into)
            layout.addWidget(field)
            for part in field.cards:
                QWidget.setTabOrder(before, part)
                before = part
            self._fields.append(field)
        for one in group.merged:
            line = _MergedLine(one, frame)
            layout.addWidget(line)
            self._merged.append(line)
        if group.waiting:
            layout.addWidget(self._told_more(group.waiting))
        layout.addStretch(1)
        QWidget.setTabOrder(before, self.form.laterButton)
        QWidget.setTabOrder(self.form.laterButton, self.form.saveButton)

    def _told_more(self, count: int) -> QWidget:
        words = self.tr("Masih ada {n} bentrokan; muncul sesudah pilihan ini disimpan.")
        line = SignLine(self.form.fieldsFrame)
        line.say("info", words.format(n=count), "info")
        line.setContentsMargins(16, 8, 16, 8)
        self._merged.append(line)
        return line

    def _clear(self) -> None:
        layout = self.form.fieldsLayout
        while layout.count():
            layout.takeAt(0)
        while self.form.mergedLayout.count():
            self.form.mergedLayout.takeAt(0)
        for old in (*self._fields, *self._merged):
            old.hide()
            old.deleteLater()
        self._fields, self._merged = [], []

    def _show_calm(self) -> None:
        review, form = self._review, self.form
        form.stack.setCurrentWidget(form.calmPage)
        merged = review.merged[:_MERGED_SHOWN] if review is not None else ()
        form.mergedArea.setVisible(bool(merged))
        for one in merged:
            line = _MergedLine(one, form.mergedFrame, with_meeting=True)
            form.mergedLayout.addWidget(line)
            self._merged.append(line)
        form.mergedLayout.addStretch(1)

    def _show_pick(self, conflict_id: str) -> None:
        for field in self._fields:
            if field.row.id == conflict_id:
                field.show_pick()

    def _came_into(self, widget: QWidget) -> None:
        sender = self.sender()
        if isinstance(sender, ConflictField):
            if self._current != sender.row.id:
                self._current = sender.row.id
                self.moved.emit()
            QTimer.singleShot(0, widget, partial(self._bring_into_sight, sender, widget))

    def _bring_into_sight(self, field: ConflictField, widget: QWidget) -> None:
        """Once what was just shown has its place."""
        area = self.form.fieldsArea
        if field.height() <= area.viewport().height():
            area.ensureWidgetVisible(field, 0, 0)
        elif widget is field.result:
            # all of the editor: ensureWidgetVisible is content with its caret
            end = widget.mapTo(self.form.fieldsFrame, widget.rect().bottomLeft())
            area.ensureVisible(0, end.y(), 0, 8)
        else:  # its beginning
            area.verticalScrollBar().setValue(field.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme().px(560)
        self.form.keptLine.setVisible(wide)


class _MergedLine(QFrame):
    """A text of two people that came together without help."""

    def __init__(self, row: MergedRow, parent: QWidget, *, with_meeting: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("ground", "cardHead")
        self.setProperty("line", "bottom")
        words = row.place
        if with_meeting and row.meeting_title:
            words = f"{row.place} · {row.meeting_title}"
        self.setAccessibleName(self.tr("{place}: digabung otomatis").format(place=words))
        title = ElidedLabel(self, words, "bodyStrong")
        chip = Chip(self)
        chip.show_look(ChipLook(self.tr("Digabung otomatis"), "checkmark", "success"))
        chip.setToolTip(", ".join(row.users))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(8)
        line.addWidget(Sign(self, "merge"))
        line.addWidget(title, 1)
        line.addWidget(chip)


def _names(heads: Iterable[HeadRow]) -> tuple[str, ...]:
    """The laptops' names, each once."""
    return tuple(dict.fromkeys(head.device for head in heads if head.device))


def conflict_here(rows: Iterable[ConflictRow], ent: str, row: str, field: str) -> str | None:
    """The conflict of one field of a row; None when it has none."""
    for one in rows:
        if (one.ent, one.row, one.field) == (ent, row, field):
            return one.id
    return None
