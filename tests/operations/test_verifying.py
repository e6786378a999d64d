"""Periksa dokumen: the final PDF and no other, codes as they are typed, scans as they come."""

from __future__ import annotations

import hashlib
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
)
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from jakber_desktop.assets import asset
from jakber_desktop.exchange import paper_process, qr_reading
from jakber_desktop.exchange import paper_worker as worker
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import CodeInvalid, FileMissing, PaperUnreadable
from jakber_desktop.model.rows.final import Finalised, Verification
from jakber_desktop.model.sealing import qr_text
from jakber_desktop.operations.attachments.reading import attachment_bytes
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.drawing import draw
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.finalising.paper import final_options
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.operations.verifying.deeds import verify_bytes, verify_code, verify_file
from jakber_desktop.operations.versions import reopen
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Stopped
from jakber_desktop.store.workspace import Workspace
from tests.scanning import WHITE, bound, photo, pictures, scanned

F4 = (609.4, 935.4)
SAMPLE = "rapat-2018-04-04.json"


class Desk(NamedTuple):
    """A workspace with two finals of the sample: the first, and a revision with another title."""

    workspace: Workspace
    meeting: str
    first: Finalised
    first_pdf: bytes
    newest: Finalised
    pdf: bytes

    def of(self, data: bytes, name: str = "berkas.pdf") -> Verification:
        return verify_bytes(self.workspace, data, name)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Made once: finalising draws pages."""
    folder = tmp_path_factory.mktemp("periksa")
    workspace = Workspace.create(folder / "rapat.jakber", user="Nama Contoh")
    (taken,) = import_meeting_files(workspace, [asset("sample", SAMPLE)])
    made = []
    for nth in (0, 1):
        if nth:
            reopen(workspace, taken.meeting_id, "Salah judul")
            with workspace.change("Ubah judul") as change:
                meeting = change.session.query(e.Meeting).one()
                meeting.title = "Rapat Pemantauan Kerja Sama"
        final = finalise(workspace, taken.meeting_id, reason="Rapat contoh")
        made += [final, attachment_bytes(workspace, final.pdf_id)]
    yield Desk(workspace, taken.meeting_id, *made)
    workspace.close()


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader does its work in this process, for tests of what it reads: starting one for each
    page takes longer than the page.
    """

    def ask(data: bytes, name: str, *job: str) -> Any:
        try:
            kind, *page = job
            told = worker._texts(data) if kind == "texts" else worker._page(data, int(*page))
        except PaperUnreadable as error:
            raise PaperUnreadable(name=name, reason=error.facts["reason"]) from None
        return json.loads(json.dumps(told))

    monkeypatch.setattr(paper_process, "_ask", ask)


def plain_pdf(*lines: str) -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, invariant=1)
    for nth, line in enumerate(lines):
        sheet.drawString(80, 700 - nth * 20, line)
    sheet.showPage()
    sheet.save()
    return out.getvalue()


def covered_pdf(*lines: str, picture: Image.Image | None = None, seen: bool = True) -> bytes:
    """A page with a picture all over it (a clear one by default), and words in front."""
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=F4)
    over = ImageReader(picture or Image.new("RGBA", (8, 8), (255, 255, 255, 0)))
    sheet.drawImage(over, 0, 0, *F4, mask="auto")
    for nth, line in enumerate(lines):
        sheet.drawString(80, 700 - nth * 20, line, mode=None if seen else 3)
    sheet.showPage()
    sheet.save()
    return out.getvalue()


def forged(desk: Desk, old: str, new: str) -> bytes:
    """The newest minutes with other words under the same code and QR."""
    record = meeting_record(desk.workspace, desk.meeting)
    assert old in record.meeting.title
    meeting = msgspec.structs.replace(record.meeting, title=record.meeting.title.replace(old, new))
    changed = msgspec.structs.replace(record, meeting=meeting)
    options = final_options(desk.workspace, changed, desk.newest.final_hash, 1)
    return draw(changed, "notula", profile(desk.workspace, None), options).data


# --- codes ---


def test_a_code_is_known_in_any_case_and_spacing(desk: Desk) -> None:
    code = desk.newest.code
    for typed in (code, code.lower(), code.replace("-", " "), f"  {code.replace('-', '')} "):
        (found,) = verify_code(desk.workspace, typed)
        assert (found.verdict, found.code, found.revision) == ("same", code, 1)
        assert found.newest
    assert "Kode hanya menunjukkan versi mana yang dicetak" in found.words


def test_the_words_of_a_qr_are_a_code_too(desk: Desk) -> None:
    (found,) = verify_code(desk.workspace, _qr(desk))
    assert found.code == desk.newest.code


def test_an_older_version_names_the_newer_one(desk: Desk) -> None:
    (found,) = verify_code(desk.workspace, desk.first.code)
    assert not found.newest
    assert f"Sudah ada versi yang lebih baru: {desk.newest.code}." in found.words


def test_an_unknown_code_is_foreign_and_no_code_is_told(desk: Desk) -> None:
    (found,) = verify_code(desk.workspace, "NTL-0000-0000")
    assert found.verdict == "foreign"
    for typed in ("NTL-7F3A", "halo", "", "XYZ-7F3A-92C1"):
        with pytest.raises(CodeInvalid):
            verify_code(desk.workspace, typed)


def test_versions_that_share_a_printed_code_are_all_listed(
    workspace: Workspace, take: Callable[..., str], sample: Callable[[], Any]
) -> None:
    take(workspace, sample())
    with workspace.change("Dua versi") as change:
        meeting = change.session.query(e.Meeting).one()
        for revision, tail in enumerate("ab"):
            change.add(
                e.MinutesVersion(
                    id=change.new_id(), meeting_id=meeting.id, revision=revision, state="final",
                    final_hash="7f3a92c1" + tail * 56,
                )
            )  # fmt: skip
    found = verify_code(workspace, "ntl-7f3a-92c1")
    assert [one.revision for one in found] == [1, 0]


# --- PDF files ---


def test_the_kept_pdf_is_the_same_and_says_which_version(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Notula.pdf"
    path.write_bytes(desk.pdf)
    found = verify_file(desk.workspace, path)
    assert (found.verdict, found.revision, found.newest) == ("same", 1, True)
    assert "sama bita demi bita" in found.words
    old = desk.of(desk.first_pdf)
    assert (old.verdict, old.revision, old.newest) == ("same", 0, False)


def test_one_changed_letter_is_told_with_its_page(desk: Desk) -> None:
    found = desk.of(forged(desk, "Pemantauan", "Pemantuaan"))
    assert (found.verdict, found.revision) == ("differs", 1)
    assert set(found.pages) == {desk.newest.code}
    assert "Perbedaan pertama pada halaman 1: di arsip “" in found.words
    assert "PEMANTUAAN" in found.words.upper()


@pytest.mark.usefixtures("here")
def test_a_flipped_bit_anywhere_is_never_the_same(desk: Desk) -> None:
    for place in range(11, len(desk.pdf), len(desk.pdf) // 12):
        broken = bytearray(desk.pdf)
        broken[place] ^= 1
        assert desk.of(bytes(broken)).verdict == "differs", place


@pytest.mark.usefixtures("here")
def test_a_file_cut_short_or_saved_anew_is_another_one(desk: Desk) -> None:
    for share in (0.9, 0.5, 0.3):
        found = desk.of(desk.pdf[: int(len(desk.pdf) * share)])
        assert (found.verdict, found.revision) == ("differs", 1), share
    out = io.BytesIO()
    PdfWriter(clone_from=PdfReader(io.BytesIO(desk.pdf))).write(out)
    found = desk.of(out.getvalue())
    assert found.verdict == "differs"
    assert "tidak sama bita demi bita" in found.words
    assert not found.grown


@pytest.mark.usefixtures("here")
def test_a_white_box_over_the_words_is_not_called_the_same(desk: Desk) -> None:
    box = io.BytesIO()
    page = canvas.Canvas(box, pagesize=(609, 935))
    page.setFillGray(1)
    page.rect(80, 400, 400, 120, stroke=0, fill=1)
    page.save()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(desk.pdf)))
    writer.pages[0].merge_page(PdfReader(io.BytesIO(box.getvalue())).pages[0])
    out = io.BytesIO()
    writer.write(out)
    found = desk.of(out.getvalue())
    assert found.verdict == "differs"
    assert "bukan berkas itu" in found.words
    assert "dapat ditutupi, disisipi, atau digambari" in found.words
    assert "Tulisannya sama" not in found.words


@pytest.mark.usefixtures("here")
def test_a_pdf_that_only_bears_our_number_differs(desk: Desk) -> None:
    found = desk.of(plain_pdf("NOTULA", f"Nomor {desk.newest.number}"))
    assert (found.verdict, found.number) == ("differs", desk.newest.number)


@pytest.mark.usefixtures("here")
def test_other_pdfs_are_foreign(desk: Desk) -> None:
    assert desk.of(plain_pdf("Surat lain")).verdict == "foreign"
    found = desk.of(plain_pdf("Kode verifikasi NTL-0000-0000"))
    assert found.verdict == "foreign"
    assert "NTL-0000-0000" in found.words


@pytest.mark.usefixtures("here")
def test_an_attached_signed_copy_is_known_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    scan = bound([scanned(page) for page in pictures(desk.pdf, 100)], 100)
    path = tmp_path / "Notula TTD.pdf"
    path.write_bytes(scan)
    attach_files(desk.workspace, desk.meeting, [path], kind="scan")
    found = desk.of(scan)
    assert (found.verdict, found.revision) == ("same", 1)
    assert "salinan bertanda tangan" in found.words


@pytest.mark.usefixtures("here")
def test_a_copy_that_a_row_only_names_is_not_known(desk: Desk) -> None:
    """Whoever writes a meeting file could name any hash as a signed copy."""
    copy = plain_pdf("Bukan notula kami")
    row = e.Attachment(
        id=UUID(int=5), meeting_id=UUID(desk.meeting), name="ttd.pdf", size=len(copy), pos="a",
        sha256=hashlib.sha256(copy).hexdigest(), kind="scan", revision=1,
    )  # fmt: skip
    with desk.workspace.change("Sebut") as change:
        change.add(row)
    assert desk.of(copy).verdict == "foreign"
    AttachmentStore(desk.workspace.path).take_bytes(copy, "ttd.pdf")
    assert desk.of(copy).verdict == "same"


# --- scans ---


def test_a_scan_tells_which_version_was_printed_and_asks_for_eyes(desk: Desk) -> None:
    found = desk.of(bound([scanned(page) for page in pictures(desk.pdf)]))
    assert found.verdict == "scan"
    assert found.pages == (desk.newest.code,) * 3
    assert (found.order, found.expected) == ((1, 2, 3), 3)
    assert "Pindaian tidak dapat dinyatakan tidak berubah" in found.words


@pytest.mark.usefixtures("here")
def test_a_photo_upside_down_is_read(desk: Desk) -> None:
    page = scanned(pictures(desk.first_pdf)[1], 180.8)
    found = desk.of(photo(page), "foto.jpg")
    assert (found.verdict, found.revision, found.order) == ("scan", 0, (2,))
    assert "Pindaian ini 1 halaman, versi itu 3 halaman." in found.words


@pytest.mark.usefixtures("here")
def test_pages_in_another_order_and_pages_without_a_code_are_told(desk: Desk) -> None:
    one, two, three = pictures(desk.pdf)
    found = desk.of(bound([two, one, three]))
    assert found.order == (2, 1, 3)
    assert "Urutan halamannya lain" in found.words
    covered = three.copy()
    covered.paste(WHITE, (0, covered.height * 4 // 5, covered.width, covered.height))
    found = desk.of(bound([one, two, covered, Image.new("L", one.size, WHITE)]))
    assert found.pages == (desk.newest.code, desk.newest.code, None, None)
    assert found.order == (1, 2, 3, None)
    assert "Halaman 4 tidak menyerupai satu halaman tertentu" in found.words
    assert "Pindaian ini 4 halaman, versi itu 3 halaman." in found.words


@pytest.mark.usefixtures("here")
def test_a_page_scanned_twice_is_another_order(desk: Desk) -> None:
    one, two, three = pictures(desk.pdf, 120)
    found = desk.of(bound([one, two, two, three], 120))
    assert found.order == (1, 2, 2, 3)
    assert "Urutan halamannya lain" in found.words


@pytest.mark.usefixtures("here")
def test_a_scan_is_never_the_same_even_when_only_its_words_were_changed(desk: Desk) -> None:
    one, two, three = pictures(desk.pdf, 120)
    one.paste(WHITE, (90, one.height * 2 // 5, one.width - 90, one.height * 3 // 5))
    assert desk.of(bound([one, two, three], 120)).verdict == "scan"


@pytest.mark.usefixtures("here")
def test_our_code_under_another_letter_is_told_as_an_unlike_page(desk: Desk) -> None:
    page = pictures(desk.pdf)[0]
    page.paste(WHITE, (0, 0, page.width, page.height * 4 // 5))
    found = desk.of(photo(page), "foto.jpg")
    assert (found.verdict, found.pages) == ("scan", (desk.newest.code,))
    assert "Halaman 1 tidak menyerupai satu halaman tertentu" in found.words
    assert "Pindaian ini 1 halaman, versi itu 3 halaman." in found.words


@pytest.mark.usefixtures("here")
def test_a_clear_picture_over_each_page_makes_no_scan_of_a_text(desk: Desk) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(desk.pdf)))
    for page in writer.pages:
        page.merge_page(PdfReader(io.BytesIO(covered_pdf("SISIPAN PALSU"))).pages[0])
    out = io.BytesIO()
    writer.write(out)
    found = desk.of(out.getvalue())
    assert (found.verdict, found.order) == ("differs", ())
    assert "SISIPAN PALSU" in found.words


@pytest.mark.usefixtures("here")
def test_words_that_nobody_sees_leave_a_scan_a_scan(desk: Desk) -> None:
    page = pictures(desk.pdf)[0]
    found = desk.of(covered_pdf(*["tebakan OCR"] * 9, picture=page, seen=False))
    assert (found.verdict, found.order) == ("scan", (1,))
    stamp = desk.of(covered_pdf("Dipindai dengan telepon", picture=page))
    assert stamp.verdict == "scan"


@pytest.mark.usefixtures("here")
def test_pages_of_two_versions_are_no_copy(desk: Desk) -> None:
    ours, old = pictures(desk.pdf), pictures(desk.first_pdf)
    found = desk.of(bound([ours[0], old[1], ours[2]]))
    assert found.verdict == "differs"
    assert "halaman 2 memuat kode lain" in found.words


@pytest.mark.usefixtures("here")
def test_a_scan_without_a_code_asks_for_the_printed_one(desk: Desk) -> None:
    blank = bound([Image.new("L", (800, 1100), WHITE)])
    found = desk.of(blank)
    assert (found.verdict, found.pages) == ("foreign", (None,))
    assert "Ketik kode yang tercetak" in found.words


def test_without_the_reader_codes_are_typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qr_reading, "can_read", lambda: False)
    found = desk.of(photo(pictures(desk.pdf, 100)[0]), "foto.jpg")
    assert found.verdict == "foreign"
    assert "tidak dapat dibaca di laptop ini. Ketik kode" in found.words


@pytest.mark.usefixtures("here")
def test_reading_a_long_scan_can_be_stopped(desk: Desk) -> None:
    blank = bound([Image.new("L", (400, 550), WHITE)] * 3)
    heard: list[tuple[int, int]] = []

    def once(done: int, total: int) -> bool:
        heard.append((done, total))
        return False

    with pytest.raises(Stopped):
        verify_bytes(desk.workspace, blank, "pindaian.pdf", once)
    assert heard == [(1, 3)]


# --- files that want no good ---


def test_files_that_cannot_be_taken_apart_are_told(desk: Desk, tmp_path: Path) -> None:
    locked = io.BytesIO()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(plain_pdf("rahasia"))))
    writer.encrypt("sandi")
    writer.write(locked)
    for data, why in (
        (b"halo", "bukan PDF, JPG, atau PNG"),
        (b"", "bukan PDF, JPG, atau PNG"),
        (b"%PDF-1.7\nhalo", "bukan PDF yang utuh"),
        (locked.getvalue(), "kata sandi"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "gambarnya rusak"),
        (b"\xff\xd8\xff\xe0 halo", "gambarnya rusak"),
        (_bomb(), "terlalu besar"),
    ):
        with pytest.raises(PaperUnreadable, match=why):
            desk.of(data)
    huge = tmp_path / "besar.pdf"
    with huge.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(130 * 1024 * 1024)
    with pytest.raises(PaperUnreadable, match="120 MB"):
        verify_file(desk.workspace, huge)
    with pytest.raises(FileMissing):
        verify_file(desk.workspace, tmp_path / "tidak-ada.pdf")
    with pytest.raises(PaperUnreadable, match="folder"):
        verify_file(desk.workspace, tmp_path)


@pytest.mark.usefixtures("here")
def test_a_page_of_odd_measures_is_told(desk: Desk) -> None:
    for box in ((0.001, 1_000_000), (14_400_000, 14_400_000)):
        with pytest.raises(PaperUnreadable, match="ukuran halamannya tidak wajar"):
            desk.of(covered_pdf_of(box))


def test_a_picture_in_a_pdf_that_would_fill_the_memory_is_not_drawn(desk: Desk) -> None:
    whole = Image.new("1", (11_000, 11_000))
    with pytest.raises(PaperUnreadable, match="gambarnya rusak atau terlalu besar"):
        desk.of(bound([whole]))


def test_a_pdf_that_ends_its_reader_ends_nothing_else(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Forms within forms: two to the 22nd of them, a few kilobytes. Here the very reader may have
    256 MB, which are full sooner; with all that it may have it is a test of `long`.
    """
    worker = "from jakber_desktop.exchange import paper_worker as worker; import sys; "
    start = "worker.MEMORY = 256 * 1024**2; sys.exit(worker.main(sys.argv[1:]))"
    monkeypatch.setattr(paper_process, "_command", lambda: [sys.executable, "-c", worker + start])
    assert desk.of(plain_pdf("Surat lain")).verdict == "foreign"
    with pytest.raises(PaperUnreadable, match="terlalu berat"):
        desk.of(_nested_forms(22))


@pytest.mark.long
def test_a_pdf_that_fills_two_gigabytes_ends_its_reader_alone(desk: Desk) -> None:
    with pytest.raises(PaperUnreadable, match="terlalu berat"):
        desk.of(_nested_forms(22))


def test_a_reader_that_takes_too_long_is_ended(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_process, "SECONDS", 0.01)
    with pytest.raises(PaperUnreadable, match="terlalu berat"):
        desk.of(plain_pdf("halo"))


def covered_pdf_of(box: tuple[float, float]) -> bytes:
    """A picture on a page of these measures, in points."""
    writer = PdfWriter(
        clone_from=PdfReader(io.BytesIO(covered_pdf(picture=Image.new("L", (9, 9)))))
    )
    page = writer.pages[0]
    page.mediabox.upper_right = box
    page.transfer_rotation_to_content()
    page.add_transformation((box[0] / F4[0], 0, 0, box[1] / F4[1], 0, 0))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _nested_forms(depth: int) -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(*F4)
    inner = None
    for _ in range(depth):
        form = StreamObject()
        form.set_data(b"/F Do /F Do" if inner else b"0 0 m 9 9 l S")
        form[NameObject("/Type")] = NameObject("/XObject")
        form[NameObject("/Subtype")] = NameObject("/Form")
        form[NameObject("/BBox")] = ArrayObject(map(NumberObject, (0, 0, 99, 99)))
        form[NameObject("/Resources")] = _holding(inner)
        inner = writer._add_object(form)
    content = StreamObject()
    content.set_data(b"/F Do /F Do")
    page[NameObject("/Contents")] = writer._add_object(content)
    page[NameObject("/Resources")] = _holding(inner)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _holding(form: Any) -> DictionaryObject:
    forms = DictionaryObject({NameObject("/F"): form} if form else {})
    return DictionaryObject({NameObject("/XObject"): forms})


def _bomb() -> bytes:
    """A small PNG that would fill the memory."""
    out = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    return out.getvalue()


def _qr(desk: Desk) -> str:
    date = meeting_record(desk.workspace, desk.meeting).meeting.date
    return qr_text(desk.newest.number, date, desk.newest.final_hash)
