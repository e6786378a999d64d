"""Pages as last looked at by a person: notula, undangan, daftar hadir, short, long, and a forum.

To approve a change: `UPDATE_GOLDEN=1 pytest tests/documents/compose/test_page_images.py`, then look
at the pictures in `tests/documents/pages` before committing them.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pypdfium2
import pytest
from PIL import Image, ImageChops

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.model.record import MeetingRecord

if TYPE_CHECKING:
    from jakber_desktop.documents.render.pdf.paper import Paper

PAGES = Path(__file__).parents[1] / "pages"
DOTS_PER_INCH = 50
DIFFERENT = 64
"""Grey levels of 255 that a dot may be off: another release smooths its edges in another way."""
MOST_DIFFERENT = 0.001
"""Share of a page's dots that may be further off; a line that moves is ten times that."""
KINDS = ("notula", "undangan", "daftar-hadir")
LENGTHS = {
    "satu": {"offices": 1, "people": 2, "items": 1, "points": 1, "addressees": 3},
    "tiga": {"offices": 14, "people": 28, "items": 4, "points": 2, "addressees": 60},
    "forum": {"offices": 73, "people": 150, "items": 12, "points": 3, "addressees": 73},
}
PAGE_COUNTS = {
    ("notula", "satu"): 1, ("undangan", "satu"): 1, ("daftar-hadir", "satu"): 1,
    ("notula", "tiga"): 3, ("undangan", "tiga"): 3, ("daftar-hadir", "tiga"): 3,
}  # fmt: skip
POINT = (
    "menyampaikan bahwa peta wilayah rawan diperbarui setiap bulan bersama kantor terkait, "
    "(i) dengan data yang sama; (ii) dengan jadwal yang disepakati; dan (iii) tanpa menunggu rapat."
)


def forum(offices: int, people: int, items: int, points: int, addressees: int) -> MeetingRecord:
    """A meeting of so many offices and people that discusses so many items."""
    codes = [f"K{n}" for n in range(1, offices + 1)]
    attendance: list[dict[str, Any]] = [
        {
            "office": codes[n % offices],
            "name": f"Nama Contoh {n + 1}",
            "position": "Kepala Subbagian Contoh" if n % 3 else "Staf",
            "status": ("present", "proxy", "present_online")[n % 3],
        }
        for n in range(people)
    ]
    attendance[0] |= {"role": "chair"}
    attendance[1] |= {"role": "minute_taker", "represents": "Kepala Bidang Contoh"}
    agenda = [
        {
            "title": f"Pembahasan rencana aksi nomor {n}",
            "outcome": "discussed",
            "points": [
                {"speaker_office": codes[p % offices], "text": POINT} for p in range(points)
            ],
        }
        for n in range(1, items + 1)
    ]
    decisions = [{"text": "agar peta diperbarui setiap bulan.", "agenda_item": 1}]
    actions = [
        {
            "text": "Memperbarui peta",
            "responsible_office": "K2",
            "due_date": "2018-05-02",
            "agenda_item": 1,
        }
    ]
    return msgspec.convert(
        {
            "offices": [
                {"code": code, "name": f"Kantor Contoh Nomor {n}", "precedence": n}
                for n, code in enumerate(codes, 1)
            ],
            "meeting": {
                "title": "Rapat Koordinasi Rencana Aksi Ketahanan Kota",
                "date": "2018-04-04",
                "invited_start": "09:00",
                "opened_at": "09:05",
                "closed_at": "11:40",
                "venue": "Ruang Rapat Contoh",
                "organizer": "K1",
                "status": "held",
                "minutes_number": "007/NOT/04/CO/2018",
                "minutes_date": "2018-04-05",
            },
            "invitation": {
                "number": "005/UND/03/CO/2018",
                "date": "2018-03-28",
                "signatory": "Kepala Kantor Contoh",
                "recipients": [
                    {
                        "office": codes[n % offices],
                        "addressee": f"Kepala Bidang {n // offices + 1} Kantor {n % offices + 1}",
                    }
                    for n in range(addressees)
                ],
            },
            "attendance": attendance,
            "agenda": agenda,
            "decisions": decisions if items > 1 else [],
            "action_items": actions if items > 1 else [],
        },
        MeetingRecord,
    )


def paper(kind: str, length: str) -> Paper:
    """One final paper; F4 for the short ones, A4 for the others."""
    rules = PROFILES["dki_2021" if length == "satu" else "national_2023"]
    document = compose_document(kind, forum(**LENGTHS[length]), rules, ComposeOptions(draft=False))
    return render_pdf(document, rules)


def picture(page: pypdfium2.PdfPage) -> Image.Image:
    return page.render(scale=DOTS_PER_INCH / 72, grayscale=True).to_pil().convert("L")


def shown(count: int) -> list[int]:
    """All pages of a short paper; of a long one the first, one in the middle, and the last."""
    return list(range(count)) if count <= 3 else [0, count // 2, count - 1]


def same_as_approved(seen: Image.Image, name: str) -> None:
    path = PAGES / name
    if os.environ.get("UPDATE_GOLDEN"):
        seen.quantize(16).save(path, optimize=True)
    approved = Image.open(path).convert("L")
    assert seen.size == approved.size, name
    dots = ImageChops.difference(seen, approved).histogram()
    assert sum(dots[DIFFERENT:]) <= MOST_DIFFERENT * sum(dots), name


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_pages_look_as_approved(kind: str, length: str) -> None:
    pdf = pypdfium2.PdfDocument(paper(kind, length).data)
    assert len(pdf) == PAGE_COUNTS.get((kind, length), len(pdf))
    for number in shown(len(pdf)):
        same_as_approved(picture(pdf[number]), f"{kind}-{length}-{number + 1}.png")


def test_a_line_that_moves_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = picture(pypdfium2.PdfDocument(paper("notula", "satu").data)[0])
    page.save(tmp_path / "asli.png")
    monkeypatch.setattr(f"{__name__}.PAGES", tmp_path)
    monkeypatch.delenv("UPDATE_GOLDEN", raising=False)
    same_as_approved(page, "asli.png")
    line = page.crop((0, 300, page.width, 312))
    moved = page.copy()
    moved.paste(255, (0, 300, page.width, 312))
    moved.paste(line, (0, 304))
    with pytest.raises(AssertionError):
        same_as_approved(moved, "asli.png")
