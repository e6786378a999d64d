"""The PDF as a file: fonts, metadata, language, outline, places, equal bytes."""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import render_pdf

if TYPE_CHECKING:
    from types import SimpleNamespace

PROFILE = PROFILES["dki_2021"]


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def fonts_of(reader: PdfReader) -> dict[str, Any]:
    found = {}
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():  # type: ignore[attr-defined]
            found[font.get_object()["/BaseFont"]] = font.get_object()
    return found


def test_every_font_is_an_embedded_subset_of_arimo(papers: SimpleNamespace) -> None:
    fonts = fonts_of(read(render_pdf(papers.minutes(), PROFILE).data))
    assert {name.partition("+")[2] for name in fonts} == {
        "Arimo-Regular",
        "Arimo-Bold",
        "Arimo-Italic",
    }
    for name, font in fonts.items():
        assert name[7] == "+"
        assert "/FontFile2" in font["/FontDescriptor"]


@pytest.mark.parametrize("kind", ["minutes", "invitation", "attendance"])
def test_two_prints_are_the_same_bytes(papers: SimpleNamespace, kind: str) -> None:
    first = render_pdf(getattr(papers, kind)(), PROFILE)
    render_pdf(papers.of_text("Sesuatu yang lain, é"), PROFILE)
    assert render_pdf(getattr(papers, kind)(), PROFILE).data == first.data


def test_another_process_prints_the_same_bytes() -> None:
    script = (
        "import hashlib; from jakber_desktop.documents.tree import *;"
        "from jakber_desktop.documents.profiles import PROFILES;"
        "from jakber_desktop.documents.render.pdf import render_pdf;"
        "d = Document('notula', 'Ujian', (TitleBlock('NOTULA'), Paragraph(plain('Isi é 三'))),"
        " draft=True); print(hashlib.sha256(render_pdf(d, PROFILES['dki_2021']).data).hexdigest())"
    )
    prints = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(prints) == 1


def test_the_file_names_its_title_author_subject_and_language_but_no_date(
    papers: SimpleNamespace,
) -> None:
    reader = read(render_pdf(papers.minutes(), PROFILE).data)
    assert reader.metadata is not None
    assert reader.metadata.title == "Notula Rapat Monitoring Pencapaian Target"
    assert reader.metadata.author == "Sekretariat Jakarta Berketahanan"
    assert reader.metadata.subject == "Notula"
    assert not {"/CreationDate", "/ModDate"} & reader.metadata.keys()
    assert reader.trailer["/Root"]["/Lang"] == "id"  # type: ignore[index]


def test_headings_make_the_outline(papers: SimpleNamespace) -> None:
    outline = read(render_pdf(papers.minutes(items=2), PROFILE).data).outline
    titles = [[part.title for part in e] if isinstance(e, list) else e.title for e in outline]
    assert titles == [
        "A. PEMBUKAAN",
        "B. PEMBAHASAN",
        ["1. Acara nomor 1", "2. Acara nomor 2"],
        "C. TINDAK LANJUT",
        "D. PENUTUP",
    ]


def test_places_tell_where_a_field_is_printed(papers: SimpleNamespace) -> None:
    paper = render_pdf(papers.minutes(), PROFILE)
    places = paper.places
    assert paper.page_count == 2
    assert places["meeting.date"].page == 0
    assert 65 < places["meeting.date"].top_mm < places["meeting.venue"].top_mm < 110
    assert places["agenda[0].points[0]"].top_mm < places["agenda[0].points[1]"].top_mm
    assert places["meeting.closed_at"].page == 1
    assert "agenda[2].points[1]" in places
    assert "signatures.chair" in places


def test_the_paper_is_that_of_the_profile(papers: SimpleNamespace) -> None:
    for key, size in {"dki_2021": (215, 330), "national_2023": (210, 297)}.items():
        box = read(render_pdf(papers.minutes(), PROFILES[key]).data).pages[0].mediabox
        assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == size


def test_a_crest_that_is_no_image_leaves_the_dashed_box(papers: SimpleNamespace) -> None:
    document = papers.minutes()
    broken = replace(document, letterhead=replace(document.letterhead, crest=b"bukan gambar"))
    assert render_pdf(broken, PROFILE).data == render_pdf(document, PROFILE).data


def test_papers_printed_at_the_same_time_do_not_disturb_each_other(
    papers: SimpleNamespace,
) -> None:
    document = papers.minutes()
    alone = render_pdf(document, PROFILE).data
    collecting = gc.isenabled()  # a window in this process keeps the collector off
    with ThreadPoolExecutor(4) as pool:
        prints = list(pool.map(lambda _: render_pdf(document, PROFILE).data, range(8)))
    assert set(prints) == {alone}
    assert gc.isenabled() is collecting
