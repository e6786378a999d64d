"""Measures of the printed page that PDF and DOCX share: kop, letter opening, signatures, greys.

Millimetres and points, of F4 (naskah-dinas §3, §4, §8; ui-design §14). Positions right of the
middle are kept as distances from the right margin, so that on A4 they lie 5 mm further left.
"""

from __future__ import annotations

from typing import NamedTuple

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

# --- letterhead, §3 ---
KOP_TOP_MM = 10.0
CREST_MM = (22.0, 25.0)
CREST_COLUMN_MM = 25.0
"""Lines of the kop are centred between x55 and the right margin."""
KOP_LEAST_MM = 33.0
"""From y10 to y43, where the rule stands."""
KOP_RULES_PT = (2.25, 0.75)
KOP_RULE_GAP_MM = 1.0
KOP_AFTER_MM = 8.0
"""Body text begins at y52."""


class KopType(NamedTuple):
    """Type size, weight and leading (of the size) of a line of the kop."""

    size: float
    bold: bool
    leading: float


GOVERNMENT = KopType(12, False, 1.35)
UNIT = KopType(16, True, 1.35)
"""Government : unit is 3 : 4 (after Permendagri 1/2023)."""
SUB_UNIT = KopType(12, True, 1.3)
ADDRESS = KopType(9, False, 1.45)
CITY = KopType(10, False, 1.45)
POSTAL_CODE = KopType(9, False, 1.2)

# --- letter opening, §4 ---
REFERENCE_COLON_MM, REFERENCE_GAP_MM, REFERENCE_VALUE_MM = 20.0, 3.0, 65.0
"""Label x30, ":" x50, value x53 and 65 wide: Hal wraps inside its own column."""
ADDRESS_COLUMN_MM = 70.0
"""Date and addressee from x125 to the right margin."""
PLACE_INDENT_MM = 5.0
FACT_GAP_MM = 4.0
"""From the colon of a fact to its value (§6: x66, x70)."""
DI = "di"

# --- signatures, §8 ---
LEFT_SIGNER_MM = (5.0, 70.0)
"""Indent and width of the preparer's block (x35, w 70)."""
RIGHT_SIGNER_MM = 80.0
"""Width of the senior's block, flush with the right margin (x115)."""
SIGNATURES_ABOVE_MM = 8.0
STAMP_MM = 37.0
"""Diameter of the official stamp."""
COLUMNS_ABREAST, COLUMN_GAP_MM = 3, 3.0
"""Blocks of three signers side by side (§7.1)."""
INITIALS, INITIALS_MM = 3, (10.0, 8.0)
"""Boxes of the paraf grid and their size; the same box stands on each page of an office copy."""
INITIALS_WORD = "Paraf"

# --- boxes to tick, in a table cell: of the type size, strokes in shares of the side ---
TICK_STEP, TICK_SIDE = 1.35, 0.8
TICK_BOX = ((0, 0, 1, 0), (1, 0, 1, 1), (1, 1, 0, 1), (0, 1, 0, 0))
TICK_MARKS: dict[bool | str, tuple[tuple[float, float, float, float], ...]] = {
    False: (),
    True: ((0.2, 0.5, 0.42, 0.22), (0.42, 0.22, 0.82, 0.8)),
    "1": ((0.34, 0.66, 0.54, 0.84), (0.54, 0.84, 0.54, 0.16)),
}

# --- title, §6 ---
TITLE_LINES = 3

# --- page furniture ---
PAGE_MARK = "- {page} -"
"""Arabic, centred at the top, hyphens at both sides, from the second page (§2)."""
PAGE_MARK_TOP_MM = 9.6
PAGE_OF = QT_TRANSLATE_NOOP("core", "Halaman {page} dari {pages}")
FOOTER_GAP_MM = 2.5
"""Between the text area and the footer's rule."""
FOOTER_EDGE_MM = 4.0
"""Between the footer and the paper's edge, which printers cannot reach."""
SEALED_BOTTOM_MM = 25.0
"""Bottom margin that the footer of a final paper needs at least."""
QR_MM, QR_MODULE_LEAST_MM, QR_QUIET = 14.0, 0.4, 4
"""Side of the seal's symbol, least module, white modules around it (ui-design §14)."""
SEAL_CODE = QT_TRANSLATE_NOOP("core", "Kode verifikasi {code}")
SEAL_HOW = QT_TRANSLATE_NOOP(
    "core", "Pindai QR atau cocokkan kode ini di JakBer Desktop › Periksa dokumen."
)
SEAL_PICTURE = QT_TRANSLATE_NOOP("core", "Kode QR verifikasi {code}")
DRAFT_WORD = "DRAF"
DRAFT_PT, DRAFT_ALPHA, DRAFT_ANGLE = 112, 0.06, 32
"""Size, opacity and slope (degrees, rising) of the mark across a draft's pages (V17)."""

SECURITY_KOP_TOP_MM = 4.5
"""Top of the security mark above a kop; on other pages it stands beside the page number."""

# --- ink ---
SECURITY_RED = "C00000"
"""Mark of secret papers (§13)."""
GAP_GREY = "555555"
"""Placeholders."""
HEADER_GREY, GROUP_GREY = "E9EDED", "F3F5F5"
"""Header row and group row of a table: legible on a mono printer."""
BOX_GREY = "8C8C8C"
"""Dashed crest box and stamp circle."""
