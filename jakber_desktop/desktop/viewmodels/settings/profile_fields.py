"""The fields of Dokumen dan cetak: how a profile's value is shown, and what a typed text gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.model.rows.settings import ProfileRow

LENGTHS = (
    "margin_top", "margin_right", "margin_bottom", "margin_left", "body_pt", "leading_pt",
    "table_pt", "small_pt", "title_pt", "subject_pt",
)  # fmt: skip
"""Millimetres and points; a comma is the decimal sign."""
COUNTS = ("spare_rows", "lead_days")
CHOICES = (
    "paper", "align", "address_side", "salutation", "signer_case", "nature_axis",
    "employee_no_label",
)  # fmt: skip
WORDS = ("minutes_word",)
ALL = (*LENGTHS, *COUNTS, *CHOICES, *WORDS)
MINUTES_WORDS = ("NOTULA", "NOTULEN", "RISALAH RAPAT")
"""What is offered for the title of the minutes; anything else may be typed (naskah-dinas §6)."""

_BETWEEN = " / "
_NUMBER = QT_TRANSLATE_NOOP("ProfileFields", "Tulis angka seperti 16,5.")
_COUNT = QT_TRANSLATE_NOOP("ProfileFields", "Tulis angka bulat seperti 3.")

translate = QCoreApplication.translate


def shown_values(row: ProfileRow) -> dict[str, str]:
    """What each field shows; choices show their keys."""
    return {name: _shown(row.values[name]) for name in ALL}


def read_value(name: str, text: str) -> Any:
    """The value a typed text gives this field. Raises FieldInvalid."""
    if name == "salutation":
        return text.split(_BETWEEN)
    if name in LENGTHS:
        return _number(name, text, float, _NUMBER)
    if name in COUNTS:
        return _number(name, text, int, _COUNT)
    return " ".join(text.split())


def choices() -> dict[str, Mapping[str, str]]:
    """The fields with a fixed list: key -> words."""
    return {
        "paper": {
            "F4": translate("ProfileFields", "F4 (215 × 330 mm)"),
            "A4": translate("ProfileFields", "A4 (210 × 297 mm)"),
        },
        "align": {
            "left": translate("ProfileFields", "Rata kiri"),
            "justify": translate("ProfileFields", "Rata kiri dan kanan"),
        },
        "address_side": {
            "right": translate("ProfileFields", "Kanan"),
            "left": translate("ProfileFields", "Kiri"),
        },
        "salutation": {
            _BETWEEN.join(("Kepada", "Yth.")): translate("ProfileFields", "Kepada, lalu Yth."),
            "Yth.": translate("ProfileFields", "Yth. saja"),
        },
        "signer_case": {
            "capitals": translate("ProfileFields", "KEPALA BAGIAN"),
            "initial": translate("ProfileFields", "Kepala Bagian"),
        },
        "nature_axis": {
            "urgency": translate("ProfileFields", "Derajat (Penting)"),
            "classification": translate("ProfileFields", "Klasifikasi (Rahasia)"),
        },
        "employee_no_label": {"NIP": "NIP", "NIP.": "NIP."},
    }


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        return _BETWEEN.join(value)
    if isinstance(value, float | int):
        return f"{value:g}".replace(".", ",")
    return str(value)


def _number(name: str, text: str, kind: type[float] | type[int], rule: str) -> float | int:
    try:
        return kind("".join(text.split()).replace(",", "."))
    except ValueError:
        raise FieldInvalid(name, translate("ProfileFields", rule)) from None
