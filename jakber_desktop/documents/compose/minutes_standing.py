"""How a notula says which one it is: draft or final, which revision, original or consolidated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.tree import Paragraph, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import Correction

CONSOLIDATED = "Naskah konsolidasi, bukan pengganti aslinya"
_DRAFT_NOTE = "Draf, belum terkunci. Kode verifikasi terbit setelah {minutes} final."


def standing(options: ComposeOptions, profile: Profile) -> tuple[str, str]:
    """Return state and note of the footer: a final paper has its code where a draft says why not.

    A draft that is out for comments says "Ditinjau" (H1).
    """
    if options.consolidated:
        return "Konsolidasi", f"{CONSOLIDATED}."
    if options.draft:
        note = _DRAFT_NOTE.format(minutes=profile.minutes_word.lower())
        return "Ditinjau" if options.review else "Draf", note
    return "Final", ""


def numbered(number: str | None, options: ComposeOptions) -> str | None:
    """Return "007/NOT/04/CO/2018 (Revisi 1)": a revision keeps its number (V16)."""
    if number is None or not options.revision:
        return number
    return f"{number} (Revisi {options.revision})"


def consolidated_mark(options: ComposeOptions, errata: Sequence[Correction]) -> tuple[Block, ...]:
    """Return the line under the title that no reader can miss: this is not the signed one (H3)."""
    if not options.consolidated:
        return ()
    sheets = sorted({one.sheet or 1 for one in errata})
    words = f" Memuat lembar ralat {', '.join(map(str, sheets))}." if sheets else ""
    return (Paragraph(plain(f"{CONSOLIDATED}.{words}", bold=True), align="center"),)


def left_over(options: ComposeOptions, errata: Sequence[Correction]) -> tuple[Block, ...]:
    """Return the errata that could not be put into the text, one line each."""
    if not options.consolidated:
        return ()
    return tuple(
        Paragraph(plain(f"Ralat: “{one.was or ''}” menjadi “{one.becomes or ''}”{_place(one)}."))
        for one in errata
    )


def _place(erratum: Correction) -> str:
    return f", pada {erratum.place}" if erratum.place else ""
