"""How an import into the directory is worded: verdicts, choices, what a row would change (09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.words.directory import core_words
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.directory_import import Choice, ImportResult, ImportRow

VERDICTS: dict[str, tuple[str, str, str]] = {
    # verdict of model.rows.directory_import: words, icon, tone
    "new": (QT_TRANSLATE_NOOP("Import", "Baru"), "person_add", "success"),
    "same": (QT_TRANSLATE_NOOP("Import", "Sama"), "checkmark", "info"),
    "doubtful": (QT_TRANSLATE_NOOP("Import", "Ragu"), "question_circle", "warning"),
    "unusable": (QT_TRANSLATE_NOOP("Import", "Tidak terpakai"), "", "neutral"),
}
FIELDS = {
    "name": QT_TRANSLATE_NOOP("Import", "Nama"),
    "title_prefix": QT_TRANSLATE_NOOP("Import", "Gelar depan"),
    "title_suffix": QT_TRANSLATE_NOOP("Import", "Gelar belakang"),
    "honorific": QT_TRANSLATE_NOOP("Import", "Sapaan"),
    "employee_no": QT_TRANSLATE_NOOP("Import", "NIP"),
    "dki_staff_no": QT_TRANSLATE_NOOP("Import", "NRK"),
    "grade": QT_TRANSLATE_NOOP("Import", "Golongan"),
    "email": QT_TRANSLATE_NOOP("Import", "Surel"),
    "phone": QT_TRANSLATE_NOOP("Import", "Telepon"),
    "title": QT_TRANSLATE_NOOP("Import", "Jabatan"),
    "office": QT_TRANSLATE_NOOP("Import", "Kantor"),
}


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Import", words)


def verdict_words(verdict: str) -> str:
    """Baru, Sama, Ragu."""
    return translated(VERDICTS[verdict][0])


def post_words(row: ImportRow) -> str:
    """The post as the list calls it: "Plt. Kepala Bappeda"."""
    capacity = row.values.get("capacity", "")
    return f"{capacity.capitalize()}. {row.title}" if capacity else row.title


def choice_words(row: ImportRow, choice: Choice) -> str:
    """What will be done with a row."""
    if choice == "new":
        return translated(QT_TRANSLATE_NOOP("Import", "Ditambahkan"))
    if choice == "same":
        return translated(QT_TRANSLATE_NOOP("Import", "Diperbarui"))
    if row.verdict == "doubtful" and row.match:
        return translated(QT_TRANSLATE_NOOP("Import", "Belum diputuskan"))
    if row.verdict == "same" and not row.differences:
        return translated(QT_TRANSLATE_NOOP("Import", "Sudah ada"))
    return translated(QT_TRANSLATE_NOOP("Import", "Dilewati"))


def finding_words(row: ImportRow) -> str:
    """Whom a row seems to mean, or what is wrong with it."""
    problems = [core_words(one) for one in row.problems]
    if row.match_words and row.verdict == "doubtful":
        like = translated(QT_TRANSLATE_NOOP("Import", "Mirip {who}")).format(who=row.match_words)
        return " · ".join([like, *problems])
    if problems:
        return " · ".join(problems)
    if row.verdict == "same" and row.differences:
        return ", ".join(
            translated(QT_TRANSLATE_NOOP("Import", "{field}: {value}")).format(
                field=field_words(one.field), value=one.new
            )
            for one in row.differences
        )
    return ""


def field_words(field: str) -> str:
    """The name of a field."""
    return translated(FIELDS[field])


def import_sentence(row: ImportRow, choice: Choice) -> str:
    """One sentence for a row (ui-design §12)."""
    parts = [
        row.name, post_words(row), row.office_words, verdict_words(row.verdict),
        choice_words(row, choice), finding_words(row),
    ]  # fmt: skip
    return ", ".join(part for part in parts if part)


def result_words(done: ImportResult) -> str:
    """ "12 orang ditambahkan, 3 diperbarui, 1 kantor baru"."""
    counts = (
        (done.new, QT_TRANSLATE_NOOP("Import", "{n} orang ditambahkan")),
        (done.changed, QT_TRANSLATE_NOOP("Import", "{n} orang diperbarui")),
        (done.posts, QT_TRANSLATE_NOOP("Import", "{n} jabatan baru")),
        (done.offices, QT_TRANSLATE_NOOP("Import", "{n} kantor baru")),
    )
    parts = [translated(words).format(n=count) for count, words in counts if count]
    return ", ".join(parts) or translated(QT_TRANSLATE_NOOP("Import", "Tidak ada yang berubah"))
