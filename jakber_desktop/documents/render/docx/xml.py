"""WordprocessingML by hand: elements, lengths, paragraphs with their properties in schema order.

python-docx gives the package, the styles and the sections; the body is built here, because its
table interface takes time that grows with the square of the rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from jakber_desktop.documents.render.glyphs import legal
from jakber_desktop.documents.render.measures import GAP_GREY
from jakber_desktop.language.typography import held_together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.tree import Align, Text

MM = 1440 / 25.4
"""Twentieths of a point in a millimetre."""
PT = 20
JUSTIFICATION: dict[Align, str] = {
    "left": "left",
    "center": "center",
    "right": "right",
    "justify": "both",
}


def element(tag: str, *children: BaseOxmlElement, **attributes: object) -> BaseOxmlElement:
    """An element of the w: namespace; numbers are rounded, attributes are of that namespace."""
    values = {
        qn(f"w:{name}"): str(round(value)) if isinstance(value, float) else str(value)
        for name, value in attributes.items()
    }
    made = OxmlElement(f"w:{tag}", values)
    made.extend(children)
    return made


def run(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    gap: bool = False,
    size: float = 0.0,
    ink: str = "",
) -> BaseOxmlElement:
    """A run of user text; `size` in points and `ink` when they differ from the style's."""
    properties = element("rPr")
    if bold:
        properties.append(element("b"))
    if italic:
        properties.append(element("i"))
    if gap or ink:
        properties.append(element("color", val=GAP_GREY if gap else ink))
    if size:
        properties.append(element("sz", val=size * 2))
        properties.append(element("szCs", val=size * 2))
    content = element("t")
    content.text = held_together(legal(text))
    content.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", *([properties] if len(properties) else []), content)


def runs(text: Text, *, size: float = 0.0, bold: bool = False) -> list[BaseOxmlElement]:
    """The runs of a text."""
    return [
        run(part.text, bold=part.bold or bold, italic=part.italic, gap=part.gap, size=size)
        for part in text
    ]


def hold_on(part: BaseOxmlElement) -> None:
    """Keep all paragraphs of an element with what follows it."""
    for line in part.iter(qn("w:p")):
        line.get_or_add_pPr().keepNext_val = True


def tab() -> BaseOxmlElement:
    """A run that jumps to the next tab stop."""
    return element("r", element("tab"))


def field(instruction: str, shown: str, *, size: float = 0.0) -> BaseOxmlElement:
    """A field such as PAGE; `shown` stands there until the reader's program counts."""
    return element("fldSimple", run(shown, size=size), instr=f" {instruction} ")


def paragraph(
    content: Iterable[BaseOxmlElement],
    *,
    style: str = "",
    align: Align | None = None,
    left: float = 0.0,
    right: float = 0.0,
    first: float = 0.0,
    before: float | None = None,
    after: float | None = None,
    line: float = 0.0,
    exact: bool = False,
    keep_next: bool = False,
    borders: BaseOxmlElement | None = None,
) -> BaseOxmlElement:
    """A paragraph; lengths in twentieths of a point, `first` negative for a hanging indent.

    Properties left out come from the style.
    """
    properties = element("pPr")
    if style:
        properties.append(element("pStyle", val=style))
    if keep_next:
        properties.append(element("keepNext"))
    if borders is not None:
        properties.append(borders)
    spacing = _spacing(before, after, line, exact)
    if spacing is not None:
        properties.append(spacing)
    if left or first or right:
        key = "firstLine" if first >= 0 else "hanging"
        sides = {"left": left, **({"right": right} if right else {})}
        properties.append(element("ind", **sides, **{key: abs(first)}))
    if align:
        properties.append(element("jc", val=JUSTIFICATION[align]))
    return element("p", *([properties] if len(properties) else []), *content)


def _spacing(
    before: float | None, after: float | None, line: float, exact: bool
) -> BaseOxmlElement | None:
    values: dict[str, object] = {}
    if before is not None:
        values["before"] = before
    if after is not None:
        values["after"] = after
    if line:
        values |= {"line": line, "lineRule": "exact" if exact else "atLeast"}
    return element("spacing", **values) if values else None


def spacer(height: float = 1 * PT, *, keep_next: bool = False) -> BaseOxmlElement:
    """An empty paragraph of an exact height (twentieths of a point, one point at least).

    One before a table takes `keep_next`, else the heading above it may end a page alone.
    """
    height = max(height, 1.0 * PT)
    return paragraph((), before=0, after=0, line=height, exact=True, keep_next=keep_next)


def border(
    edge: str, *, kind: str = "single", size: float = 4, color: str = "000000", **more: object
) -> BaseOxmlElement:
    """One edge of a border; `size` in eighths of a point."""
    return element(edge, val=kind, sz=size, **{"space": 0, "color": color, **more})
