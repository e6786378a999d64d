"""The keys of a window of papers: bound, named in tooltips, and shown at the foot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut

from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.desktop._forms.ui_paper_dialog import Ui_PaperDialog
    from jakber_desktop.desktop.screens.papers.paper_dialog import PaperDialog

_NAMES = {
    "printButton": (QT_TRANSLATE_NOOP("PaperDialog", "Cetak"), "Ctrl+P"),
    "pdfButton": (QT_TRANSLATE_NOOP("PaperDialog", "Simpan sebagai PDF"), "Ctrl+E"),
    "docxButton": (QT_TRANSLATE_NOOP("PaperDialog", "Simpan sebagai Word"), "Ctrl+D"),
    "textButton": (QT_TRANSLATE_NOOP("PaperDialog", "Simpan sebagai teks"), "Ctrl+T"),
    "closeButton": (QT_TRANSLATE_NOOP("PaperDialog", "Tutup"), "Esc"),
    "previousPageButton": (QT_TRANSLATE_NOOP("PaperDialog", "Halaman sebelumnya"), "Ctrl+PgUp"),
    "nextPageButton": (QT_TRANSLATE_NOOP("PaperDialog", "Halaman berikutnya"), "Ctrl+PgDn"),
    "zoomOutButton": (QT_TRANSLATE_NOOP("PaperDialog", "Perkecil"), "Ctrl+-"),
    "zoomInButton": (QT_TRANSLATE_NOOP("PaperDialog", "Perbesar"), "Ctrl++"),
    "fitWidthButton": (QT_TRANSLATE_NOOP("PaperDialog", "Lebar halaman"), "Ctrl+0"),
}
"""Button of the form -> its words and key."""
_UNDO = QT_TRANSLATE_NOOP("PaperDialog", "Urungkan")
_HINTS = (
    ("↑↓", QT_TRANSLATE_NOOP("PaperDialog", "pilih")),
    ("F6", QT_TRANSLATE_NOOP("PaperDialog", "panel berikut")),
    ("Ctrl+PgDn", QT_TRANSLATE_NOOP("PaperDialog", "halaman")),
    ("Ctrl+B", QT_TRANSLATE_NOOP("PaperDialog", "nomor")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("PaperDialog", "PDF")),
)


def bind_keys(dialog: PaperDialog) -> None:
    """The keys and the buttons of what goes out; `dialog.output` is there."""
    form, output, view = dialog.form, dialog.output, dialog.form.pageView
    for keys, deed in (
        ("Ctrl+P", output.print_it),
        ("Ctrl+E", output.save_pdf),
        ("Ctrl+D", output.save_docx),
        ("Ctrl+T", output.save_text),
        ("Ctrl+B", dialog.number_it),
        ("F6", partial(dialog.walk_panes, 1)),
        ("Shift+F6", partial(dialog.walk_panes, -1)),
        ("Ctrl+PgDown", view.next_page),
        ("Ctrl+PgUp", view.previous_page),
        ("Ctrl++", view.zoom_in),
        ("Ctrl+=", view.zoom_in),
        ("Ctrl+-", view.zoom_out),
        ("Ctrl+0", view.fit_width),
        ("Ctrl+Z", dialog.undo),
        ("F1", dialog.keys_wanted.emit),
    ):
        QShortcut(QKeySequence(keys), dialog, deed)
    form.printButton.clicked.connect(output.print_it)
    form.pdfButton.clicked.connect(output.save_pdf)
    form.docxButton.clicked.connect(output.save_docx)
    form.textButton.clicked.connect(output.save_text)


def name_controls(form: Ui_PaperDialog) -> None:
    """Words and keys of the buttons, and the keys at the foot."""
    for name, (words, key) in _NAMES.items():
        getattr(form, name).name_it(_told(words), key)
    form.printButton.setProperty("keyHint", "Ctrl+P")
    form.keyHints.show_hints([KeyHint(key, _told(words)) for key, words in _HINTS])


def keys_of_papers() -> list[KeyHint]:
    """Every key of a window of papers, for F1."""
    named = {key: KeyHint(key, _told(words)) for words, key in _NAMES.values()}
    others = [KeyHint(key, _told(words)) for key, words in _HINTS if key not in named]
    return [*others, KeyHint("Ctrl+Z", _told(_UNDO)), *named.values()]


def _told(words: str) -> str:
    return QCoreApplication.translate("PaperDialog", words)
