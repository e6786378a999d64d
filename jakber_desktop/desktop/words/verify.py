"""How a check of a paper is shown: a sign and a title for its verdict, its pages, its signatures.

The sentences themselves come from the core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.final import SignatureFinding, Verification

translate = QCoreApplication.translate

_TITLES = {
    "same": QT_TRANSLATE_NOOP("VerifyWords", "Sama dengan arsip"),
    "code": QT_TRANSLATE_NOOP("VerifyWords", "Kode dikenal"),
    "scan": QT_TRANSLATE_NOOP("VerifyWords", "Kode pindaian dikenal"),
    "differs": QT_TRANSLATE_NOOP("VerifyWords", "Bukan berkas yang sama"),
    "mixed": QT_TRANSLATE_NOOP("VerifyWords", "Halaman dari versi yang berlainan"),
    "foreign": QT_TRANSLATE_NOOP("VerifyWords", "Tidak dikenal di basis data ini"),
}
_SIGNS = {
    "same": "good", "code": "note", "scan": "note", "differs": "bad", "mixed": "bad",
    "foreign": "waiting",
}  # fmt: skip


class Line(NamedTuple):
    """One line of the answer: a state of StateLine, a title, the words below."""

    state: str
    title: str
    text: str


def lines_of(found: Verification) -> tuple[Line, ...]:
    """The answer as lines, the verdict first."""
    kind = _kind(found)
    title = translate("VerifyWords", _TITLES[kind])
    whose = f"{found.file_name} · {title}" if found.file_name else title
    lines = [Line(_SIGNS[kind], whose, found.words)]
    if found.order:
        lines.append(_pages(found))
    lines += [_signature(one) for one in found.signatures]
    return tuple(lines)


def _kind(found: Verification) -> str:
    """The verdict, and for a good one how good it is: only equal bytes are the archive's own."""
    if found.verdict == "differs":
        return "mixed" if found.order else "differs"
    return "code" if found.verdict == "same" and not found.file_name else found.verdict


def _pages(found: Verification) -> Line:
    unread = translate("VerifyWords", "tidak dapat dinilai")
    told = " · ".join(f"{nth}: {code or unread}" for nth, code in enumerate(found.pages, 1))
    every = all(found.pages)
    title = translate("VerifyWords", "Kode pada tiap halaman")
    return Line("note" if every else "waiting", title, told)


def _signature(one: SignatureFinding) -> Line:
    title = translate("VerifyWords", "Tanda tangan digital")
    return Line("note" if one.intact else "bad", title, one.words)
