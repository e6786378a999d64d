"""Marks of the paper drawn as VML shapes: boxes to tick, stamp circle, box for initials.

VML, because Word of every age and LibreOffice draw it inside a line and on the page alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml import parse_xml

from jakber_desktop.documents.render import measures

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_TICK_PT = 8.0
_GRAIN = 100  # units of a tick's own coordinates in its side
_SHAPE = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>{shape}</w:pict></w:r>"""
_TICK = """<v:shape style="{style}" coordsize="{grain},{grain}"
  path="{path}" filled="f" strokecolor="black" strokeweight=".6pt" alt="{alt}"/>"""
_PLACED = """<v:{form} style="{style}" filled="f" strokecolor="#{color}" strokeweight=".5pt"
  alt="{alt}">{dash}</v:{form}>"""
_TICK_STYLE = (
    f"width:{_TICK_PT}pt;height:{_TICK_PT}pt;mso-wrap-distance-left:0;mso-wrap-distance-right:0"
)
_STYLE = (
    "position:absolute;margin-left:{x:.1f}mm;margin-top:{y:.1f}mm;width:{wide:.1f}mm;"
    "height:{high:.1f}mm;z-index:-1;mso-position-horizontal-relative:{across};"
    "mso-position-vertical-relative:{down}"
)
_DASH = '<v:stroke dashstyle="dash"/>'


def tick_box(tick: bool | str) -> BaseOxmlElement:
    """A run with a box to tick, as part of its line: empty, ticked or with a 1 in it."""
    strokes = [*measures.TICK_BOX, *measures.TICK_MARKS[tick]]
    path = "".join(
        f"m{round(x1 * _GRAIN)},{round((1 - y1) * _GRAIN)}"
        f"l{round(x2 * _GRAIN)},{round((1 - y2) * _GRAIN)}"
        for x1, y1, x2, y2 in strokes
    )
    alt = f"[{tick}]" if isinstance(tick, str) else "[x]" if tick else "[ ]"
    return _run(_TICK.format(style=_TICK_STYLE, grain=_GRAIN, path=f"{path}e", alt=alt))


def stamp_circle(x: float, y: float) -> BaseOxmlElement:
    """A run with the circle for the stamp, its centre x and y mm from the paragraph's corner."""
    side = measures.STAMP_MM
    return _placed(
        "oval",
        (x - side / 2, y - side / 2),
        (side, side),
        ("text", "text"),
        color=measures.BOX_GREY,
        dash=_DASH,
    )


def page_box(x: float, y: float) -> BaseOxmlElement:
    """A run with the box for initials, x and y mm from the corner of the page it stands on."""
    return _placed("rect", (x, y), measures.INITIALS_MM, ("page", "page"), alt="Paraf")


def _placed(
    form: str,
    corner: tuple[float, float],
    size: tuple[float, float],
    relative: tuple[str, str],
    *,
    color: str = "000000",
    dash: str = "",
    alt: str = "",
) -> BaseOxmlElement:
    style = _STYLE.format(
        x=corner[0], y=corner[1], wide=size[0], high=size[1], across=relative[0], down=relative[1]
    )
    return _run(_PLACED.format(form=form, style=style, color=color, dash=dash, alt=alt))


def _run(shape: str) -> BaseOxmlElement:
    run: BaseOxmlElement = parse_xml(_SHAPE.format(shape=shape))
    return run
