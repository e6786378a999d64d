"""The panel of Buku surat that asks: for a number, a reason, a block to lend, a new keeper."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop._forms.ui_letter_book_form import Ui_NumberFormPanel
from jakber_desktop.desktop.screens.directory.fields_panel import FieldsPanel
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Asking(NamedTuple):
    """What one question shows: title, note, the fields it needs, the words of its button."""

    title: str
    note: str
    fields: tuple[str, ...]
    save: str


ASKINGS = {
    "book": Asking(
        QT_TRANSLATE_NOOP("NumberFormPanel", "Pesan nomor"),
        QT_TRANSLATE_NOOP("NumberFormPanel", "Nomor berikutnya: {number}"),
        ("series", "date", "subject", "recipient"),
        QT_TRANSLATE_NOOP("NumberFormPanel", "Pesan"),
    ),
    "insert": Asking(
        QT_TRANSLATE_NOOP("NumberFormPanel", "Sisipkan nomor"),
        QT_TRANSLATE_NOOP(
            "NumberFormPanel",
            "Untuk surat bertanggal mundur, seperti 005.01; tanggalnya di antara dua nomor.",
        ),
        ("series", "date", "subject", "recipient"),
        QT_TRANSLATE_NOOP("NumberFormPanel", "Sisipkan"),
    ),
    "outside": Asking(
        QT_TRANSLATE_NOOP("NumberFormPanel", "Catat nomor luar"),
        QT_TRANSLATE_NOOP(
            "NumberFormPanel", "Nomor yang dipakai tanpa aplikasi ini tidak akan diberikan lagi."
        ),
        ("series", "number", "date", "subject", "recipient"),
        QT_TRANSLATE_NOOP("NumberFormPanel", "Catat"),
    ),
    "void": Asking(
        QT_TRANSLATE_NOOP("NumberFormPanel", "Batalkan nomor"),
        QT_TRANSLATE_NOOP("NumberFormPanel", "{number} tidak dipakai lagi, dengan alasan ini."),
        ("reason",),
        QT_TRANSLATE_NOOP("NumberFormPanel", "Batalkan nomor"),
    ),
    "lend": Asking(
        QT_TRANSLATE_NOOP("NumberFormPanel", "Pinjamkan blok nomor"),
        QT_TRANSLATE_NOOP(
            "NumberFormPanel",
            "Kode laptop itu ada di Pengaturan, bagian Penomoran, pada laptop yang meminjam.",
        ),
        ("series", "device", "name", "size"),
        QT_TRANSLATE_NOOP("NumberFormPanel", "Pinjamkan"),
    ),
    "hand_over": Asking(
        QT_TRANSLATE_NOOP("NumberFormPanel", "Serahkan buku surat"),
        QT_TRANSLATE_NOOP(
            "NumberFormPanel",
            "Pemegang buku: {keeper}. Ambil alih hanya bila laptop itu tidak dipakai lagi.",
        ),
        ("device", "reason"),
        QT_TRANSLATE_NOOP("NumberFormPanel", "Serahkan"),
    ),
}


class NumberFormPanel(FieldsPanel):
    """Nothing is written before the button (Ctrl+S); Esc gives up."""

    save_wanted = Signal()
    series_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = ""
        """Which question of ASKINGS stands here; "" for none."""
        self.form = Ui_NumberFormPanel()
        self.form.setupUi(self)
        form = self.form
        self.use(
            {
                "series": form.seriesField,
                "number": form.numberField,
                "date": form.dateField,
                "subject": form.subjectField,
                "recipient": form.recipientField,
                "device": form.deviceField,
                "name": form.nameField,
                "size": form.sizeField,
                "reason": form.reasonField,
            }
        )
        form.dateField.line.setPlaceholderText("12/04/2026")
        form.closeButton.name_it(self.tr("Batal"), "Esc")
        form.cancelButton.name_it(self.tr("Batal"), "Esc")
        form.saveButton.setProperty("keyHint", "Ctrl+S")
        form.closeButton.clicked.connect(self.left)
        form.cancelButton.clicked.connect(self.left)
        form.saveButton.clicked.connect(self.save_wanted)
        form.seriesField.committed.connect(self.series_changed)

    def ask(self, what: str, values: Mapping[str, str], facts: Mapping[str, str]) -> None:
        """Ask a question of ASKINGS; `facts` fill the note, `values` stand in the fields."""
        asking, self.asked, self.draft = ASKINGS[what], what, True
        for name, field in self.fields().items():
            field.setVisible(name in asking.fields)
        self.form.titleLabel.setText(_told(asking.title))
        self.show_facts(facts)
        self.form.saveButton.setText(_told(asking.save))
        self.form.saveButton.name_it(_told(asking.save), "Ctrl+S")
        self.show_values(values, other=True)
        first = next(n for n in asking.fields if n != "series" and not values.get(n))
        self.fields()[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_facts(self, facts: Mapping[str, str]) -> None:
        """Say the note under the title anew."""
        if self.asked:
            self.form.noteLabel.setText(_told(ASKINGS[self.asked].note).format(**facts))

    def offer(self, series: Mapping[str, str], devices: Sequence[str]) -> None:
        """What can be picked: series (key -> name) and laptops by name."""
        self.form.seriesField.set_choices(series)
        self.form.deviceField.set_suggestions(devices)

    def end(self) -> None:
        """Nothing is asked any more."""
        self.asked, self.draft = "", False


def _told(words: str) -> str:
    return QCoreApplication.translate("NumberFormPanel", words)
