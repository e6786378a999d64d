"""The crest: brought as a picture, kept like an attachment, printed in PDF and DOCX."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from pypdf import PdfReader

from jakber_desktop.exchange.crest_image import KEPT_SIDE, read_crest
from jakber_desktop.model.errors import (
    CrestUnsuitable,
    FileMissing,
    FileUnreadable,
    RowNotFound,
)
from jakber_desktop.operations.attachments.deeds import orphans
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.papers.specimen import print_specimen
from jakber_desktop.operations.settings.crests import crest_bytes, remove_crest, set_crest
from jakber_desktop.operations.settings.letterheads import (
    add_letterhead,
    default_letterhead,
    list_letterheads,
)
from jakber_desktop.store.attachments import AttachmentStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace


def picture(path: Path, size: tuple[int, int] = (600, 700), form: str = "PNG", **more: Any) -> Path:
    image = Image.new(more.pop("mode", "RGB"), size, more.pop("color", "darkgreen"))
    image.save(path, form, **more)
    return path


def pictures(pdf: bytes) -> int:
    return len(PdfReader(io.BytesIO(pdf)).pages[0].images)


def test_a_crest_prints_in_pdf_and_docx(office: Workspace, meeting: str, tmp_path: Path) -> None:
    id_ = add_letterhead(office, "Biro Contoh", preferred=True)
    assert pictures(print_document(office, meeting, "notula").data) == 0
    given, crest = set_crest(office, id_, picture(tmp_path / "logo.png"))
    assert (given, crest.sharp) == (id_, True)
    assert office.stacks().undo[-1].label == "Pasang logo pada kop “Biro Contoh”"
    printed = print_document(office, meeting, "notula").data
    assert pictures(printed) == 1
    assert print_document(office, meeting, "notula").data == printed
    docx = zipfile.ZipFile(io.BytesIO(print_document(office, meeting, "notula", "docx").data))
    bare = 1  # the DRAF mark
    assert len([name for name in docx.namelist() if "media/" in name]) == bare + 1
    assert pictures(print_specimen(office, "undangan", default_letterhead(office)).data) == 1
    remove_crest(office, id_)
    assert pictures(print_document(office, meeting, "notula").data) == 0
    undo(office)
    assert pictures(print_document(office, meeting, "notula").data) == 1
    assert orphans(office) == ()


def test_the_programs_own_letterhead_becomes_the_offices(
    office: Workspace, tmp_path: Path, state: Callable[..., Any]
) -> None:
    before = list_letterheads(office)
    id_, _crest = set_crest(office, "", picture(tmp_path / "logo.jpg", form="JPEG"))
    (row,) = list_letterheads(office)
    assert (row.id, row.preferred, row.unit_line) == (id_, True, before[0].unit_line)
    assert row.crest_sha256
    undo(office)
    assert list_letterheads(office) == before
    assert state(office).problems == []


def test_a_crest_that_is_not_on_this_laptop_leaves_the_box(
    office: Workspace, meeting: str, tmp_path: Path
) -> None:
    set_crest(office, "", picture(tmp_path / "logo.png"))
    kop = default_letterhead(office)
    assert kop is not None
    assert kop.crest_sha256 is not None
    kept = AttachmentStore(office.path).path(kop.crest_sha256)
    kept.write_bytes(b"rusak")
    assert crest_bytes(office, kop) is None
    kept.unlink()
    assert pictures(print_document(office, meeting, "undangan").data) == 0


def test_what_is_no_picture_is_refused(
    office: Workspace, tmp_path: Path, refused: Callable[..., Exception]
) -> None:
    svg = tmp_path / "logo.svg"
    svg.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    cut = tmp_path / "cut.png"
    cut.write_bytes(picture(tmp_path / "a.png").read_bytes()[:200])
    for path, error in (
        (svg, CrestUnsuitable),
        (cut, CrestUnsuitable),
        (picture(tmp_path / "a.gif", form="GIF"), CrestUnsuitable),
        (tmp_path, FileUnreadable),
        (tmp_path / "tiada.png", FileMissing),
    ):
        refused(office, error, lambda path=path: set_crest(office, "", path))
    refused(office, RowNotFound, lambda: set_crest(office, "0" * 32, picture(tmp_path / "a.png")))


def test_the_kept_picture_is_small_upright_and_bare(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010E] = "rahasia"
    path = picture(tmp_path / "a.jpg", (2400, 1600), "JPEG", exif=exif)
    crest = read_crest(path.read_bytes(), "a.jpg")
    assert (crest.width, crest.height) == (1600, 2400)
    kept = Image.open(io.BytesIO(crest.data))
    assert (kept.format, kept.size) == ("PNG", (800, KEPT_SIDE))
    assert b"rahasia" not in crest.data


def test_odd_pictures_are_taken(tmp_path: Path) -> None:
    cmyk = picture(tmp_path / "a.jpg", form="JPEG", mode="CMYK", color=(0, 0, 0, 255))
    clear = picture(tmp_path / "a.png", (100, 100), mode="RGBA", color=(0, 0, 0, 0))
    assert Image.open(io.BytesIO(read_crest(cmyk.read_bytes(), "a").data)).mode == "RGB"
    small = read_crest(clear.read_bytes(), "a")
    assert not small.sharp
    assert Image.open(io.BytesIO(small.data)).mode == "RGBA"


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    bomb = picture(tmp_path / "a.png", (9000, 9000), mode="1", color=0)
    with pytest.raises(CrestUnsuitable):
        read_crest(bomb.read_bytes(), "a.png")
