"""The styles of a DOCX: the built-in ones set to the profile's type, and a few of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from jakber_desktop.documents.render.docx.facts import FACT_STYLE
from jakber_desktop.documents.render.docx.signatures import SIGNATURE_STYLE
from jakber_desktop.documents.render.docx.tables import TABLE_STYLE
from jakber_desktop.documents.render.docx.xml import element

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument
    from docx.styles.style import ParagraphStyle

    from jakber_desktop.documents.profiles import Profile

FONT = "Arial"
"""Named in the file: every office has it, and Arimo is made to its measures."""
LANGUAGE = "id-ID"
_ALIGNMENTS = {"justify": WD_ALIGN_PARAGRAPH.JUSTIFY, "left": WD_ALIGN_PARAGRAPH.LEFT}
_CENTER = WD_ALIGN_PARAGRAPH.CENTER
_OWN = {TABLE_STYLE: "Tabel isi", FACT_STYLE: "Fakta", SIGNATURE_STYLE: "Tanda tangan"}
"""Styles the template lacks, as they are called in Word's list."""


class _Look(NamedTuple):
    """Type size, leading (at least), space above and below in points, alignment, weight."""

    size: float
    leading: float
    before: float = 0
    after: float = 0
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT
    bold: bool = False
    keep_next: bool = False
    outline: int | None = None


def set_styles(document: DocxDocument, profile: Profile) -> None:
    """Give every style a body uses the profile's type; nothing is left of the template's look."""
    _set_defaults(document)
    _set_settings(document)
    for style_id, name in _OWN.items():
        _add(document, style_id, name)
    for name, look in _looks(profile).items():
        _set(_style(document, name), look)


def _looks(profile: Profile) -> dict[str, _Look]:
    body, leading = profile.body_pt, profile.leading_pt
    title, subject = profile.title_pt, profile.subject_pt
    table, small = profile.table_pt, profile.small_pt
    flush = _ALIGNMENTS[profile.align]
    return {
        "Normal": _Look(body, leading, 3, 3, flush),
        "Title": _Look(title, title * 1.5, 6, 0, _CENTER, bold=True, keep_next=True),
        "Subtitle": _Look(subject, subject * 1.3, 0, 0, _CENTER, bold=True, keep_next=True),
        "Heading 1": _Look(body, leading, 10, 3, bold=True, keep_next=True, outline=0),
        "Heading 2": _Look(body, leading, 6, 3, keep_next=True, outline=1),
        "Heading 3": _Look(body, leading, 6, 3, keep_next=True, outline=2),
        "List Paragraph": _Look(body, leading, 2, 1, flush),
        "Header": _Look(body, leading),
        "Footer": _Look(small, small * 1.3),
        _OWN[TABLE_STYLE]: _Look(table, table * 1.35),
        _OWN[FACT_STYLE]: _Look(body, leading, 0, 1),
        _OWN[SIGNATURE_STYLE]: _Look(body, leading, align=_CENTER),
    }


def _set_defaults(document: DocxDocument) -> None:
    """Language and font of the whole document, also where no style says so."""
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")
    if defaults is None:
        return
    for child in list(defaults):
        defaults.remove(child)
    fonts = {key: FONT for key in ("ascii", "hAnsi", "eastAsia", "cs")}
    language = element("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA")
    defaults.append(element("rPr", element("rFonts", **fonts), language))


def _set_settings(document: DocxDocument) -> None:
    """Lay out as today's Word does; Indonesian list separator and decimal comma."""
    settings = document.settings.element
    for tag in ("w:savePreviewPicture", "w:compat/w:useFELayout"):
        for old in settings.findall(tag, settings.nsmap):
            old.getparent().remove(old)
    values = {
        "w:compat/w:compatSetting[@w:name='compatibilityMode']": "15",
        "w:decimalSymbol": ",",
        "w:listSeparator": ";",
        "w:themeFontLang": LANGUAGE,
    }
    for path, value in values.items():
        for found in settings.findall(path, settings.nsmap):
            found.set(qn("w:val"), value)


def _style(document: DocxDocument, name: str) -> ParagraphStyle:
    style: ParagraphStyle = document.styles[name]
    return style


def _add(document: DocxDocument, style_id: str, name: str) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.element.set(qn("w:styleId"), style_id)
    style.quick_style = True


def _set(style: ParagraphStyle, look: _Look) -> None:
    """Replace a style's look."""
    for tag in ("w:pPr", "w:rPr"):
        for old in style.element.findall(qn(tag)):
            style.element.remove(old)
    font, shape = style.font, style.paragraph_format
    font.name, font.size, font.bold = FONT, Pt(look.size), look.bold
    font.color.rgb = RGBColor(0, 0, 0)
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    shape.line_spacing = Pt(look.leading)
    shape.widow_control = True
    shape.keep_with_next = look.keep_next
    shape.alignment = look.align
    if look.outline is not None:  # what the navigation pane lists
        style.element.get_or_add_pPr().append(element("outlineLvl", val=look.outline))
