"""Charts lie within their ground and say what they show without colour, in every format."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from jakber_desktop.assets import asset
from jakber_desktop.documents.charts import inks, scale
from jakber_desktop.documents.charts.chart import Chart, ChartKind, Series
from jakber_desktop.documents.charts.layout import lay_out, wanted_height
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.charts.drawing import PaperMeasure
from jakber_desktop.documents.render.charts.files import chart_png, chart_svg
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.documents.render.text import render_text
from jakber_desktop.documents.tree import Document, Figure, plain

if TYPE_CHECKING:
    from jakber_desktop.documents.charts.picture import Picture

HOSTILE = "=1+1 <b>\u202etebalik\u202c & 😀 " + "panjang " * 40
KINDS: tuple[ChartKind, ...] = ("rows", "columns", "bars")


def chart(kind: ChartKind, *series: tuple[str, list[float | None]]) -> Chart:
    """A chart of as many labels as the first series has values."""
    count = len(series[0][1])
    made = tuple(
        Series(name, ink, tuple(values), tuple("" if v is None else f"{v:.0f}" for v in values),
               tuple("" if v is None else f"{v:.0f}/9" for v in values))
        for (name, values), ink in zip(series, ("accent", "info"), strict=False)
    )  # fmt: skip
    labels = tuple(f"L{n} ’18" for n in range(count))
    return Chart("uji", kind, "Judul & <uji>", "Bulan", labels, made, "Catatan.", "Kantor")


SAMPLE = {
    kind: chart(kind, ("Internal", [30.0, 20.0, None, 0.0]), ("Eksternal", [10.0, 5.0, 2.0, 1.0]))
    for kind in KINDS
}


def inside(picture: Picture, measure: PaperMeasure) -> bool:
    """Whether nothing sticks out of the ground."""
    slack, wide, high = 1.0, picture.width, picture.height
    for box in picture.boxes:
        if not (-slack <= box.x and box.x + box.width <= wide + slack):
            return False
        if not (-slack <= box.y and box.y + box.height <= high + slack):
            return False
    for line in (*picture.strokes, *picture.hatches):
        if not all(-slack <= x <= wide + slack for x in (line.x1, line.x2)):
            return False
        if not all(-slack <= y <= high + slack for y in (line.y1, line.y2)):
            return False
    for words in picture.words:
        width = measure.width(words.text)
        left = words.x - {"start": 0.0, "middle": width / 2, "end": width}[words.anchor]
        if not (-width / 2 - slack <= left and left + width <= wide + width / 2 + slack):
            return False
        if not (-slack <= words.y <= high + slack):
            return False
    return True


VALUES = st.lists(st.one_of(st.none(), st.floats(0, 100)), min_size=1, max_size=30)


@settings(max_examples=40)
@given(
    kind=st.sampled_from(KINDS),
    values=VALUES,
    name=st.sampled_from(("BAPPEDA", HOSTILE)),
    width=st.floats(40, 1200),
    height=st.floats(10, 600),
)
def test_nothing_sticks_out_whatever_the_ground(
    kind: ChartKind, values: list[float | None], name: str, width: float, height: float
) -> None:
    measure, told = PaperMeasure(9), chart(kind, (name, values), ("Lain", list(reversed(values))))
    picture = lay_out(told, width, max(height, wanted_height(told, width, measure)), measure)
    assert inside(picture, measure)
    lay_out(told, width, height, measure)  # a ground that is too low draws less, and never fails


def test_every_value_has_its_spot_and_its_hatching() -> None:
    measure = PaperMeasure(9)
    picture = lay_out(SAMPLE["columns"], 400, 200, measure)
    assert [(one.series, one.label) for one in picture.spots] == [
        (0, 0), (1, 0), (0, 1), (1, 1), (1, 2), (1, 3),
    ]  # fmt: skip
    solid = {box.edge for box in picture.boxes if box.fill == box.edge}
    assert solid == {"accent"}  # the second series is hatched: colour is not all
    assert {line.ink for line in picture.hatches} == {"info"}
    rows = lay_out(SAMPLE["rows"], 400, 200, measure)
    full, half = (box for box in rows.boxes[:4] if box.fill == "accent")
    frame = rows.boxes[0]
    assert (full.width / frame.width, half.width / frame.width) == pytest.approx((0.3, 0.2))
    assert "–" in [one.text for one in rows.words]  # nothing to measure is no nought


def test_ticks_are_round_and_reach_the_highest() -> None:
    assert scale.ticks(0) == ()
    assert scale.ticks(1) == (0, 1)
    assert scale.ticks(7) == (0, 2, 4, 6, 8)
    assert scale.ticks(1234)[-1] >= 1234
    assert scale.tick_words(12345) == "12.345"


def test_paper_takes_the_colours_of_the_light_scheme() -> None:
    tokens = json.loads(asset("theme", "tokens.json").read_text("utf-8"))
    for token in ("accent", "danger", "surface", "textSecondary"):
        assert inks.paper_ink(token) == tokens["color"]["light"][token]


@pytest.mark.parametrize("kind", KINDS)
def test_files_are_pictures_with_their_title(kind: ChartKind) -> None:
    told = SAMPLE[kind]
    svg = chart_svg(told)
    assert svg == chart_svg(told)
    root = ET.fromstring(svg)
    words = [one.text for one in root.iter() if one.tag.endswith("text")]
    assert "Judul & <uji>" in words
    title = next(one for one in root.iter() if one.tag.endswith("title"))
    assert title.text == "Judul & <uji>"
    assert b"Arimo, Arial" in svg
    picture = Image.open(io.BytesIO(chart_png(told)))
    colours = {colour for _, colour in picture.getcolors(1 << 20) or []}
    assert picture.size[0] == 1920
    assert (0x0B, 0x66, 0x70) in colours  # accent


def test_each_format_tells_the_values() -> None:
    document = Document(
        "uji", "Uji", (Figure(SAMPLE["columns"], plain("Gambar 1. Uji")),), draft=True
    )
    rules = PROFILES["dki_2021"]
    page = PdfReader(io.BytesIO(render_pdf(document, rules).data)).pages[0]
    fonts = [one.get_object() for one in page["/Resources"]["/Font"].values()]
    assert all("/FontDescriptor" in one for one in fonts)  # embedded, each of them
    words = page.extract_text()
    assert "Eksternal" in words
    assert "40" in words  # over the first column: real text, also on drafts
    text = render_text(document, rules)
    assert "Bulan | Internal | Eksternal" in text
    assert "L0 ’18 | 30 | 10" in text
    assert "| L1 ’18 | 20 | 5 |" in render_markdown(document, rules)
    data = render_docx(document, rules)
    assert data == render_docx(document, rules)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        body = file.read("word/document.xml").decode()
        names = file.namelist()
    assert "L0 ’18: Internal 30, Eksternal 10." in body  # what a screen reader says
    assert any(name.startswith("word/media/") for name in names)


def test_hostile_words_stay_words() -> None:
    told = chart("bars", (HOSTILE, [3.0]))
    assert b"<b>" not in chart_svg(told)
    chart_png(told)
    document = Document("uji", HOSTILE, (Figure(told, plain(HOSTILE)),))
    rules = PROFILES["dki_2021"]
    render_pdf(document, rules)
    render_docx(document, rules)
    assert "\u202e" not in render_text(document, rules)
