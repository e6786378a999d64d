"""What a file is, by its first bytes."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document
from openpyxl import Workbook

from jakber_desktop.operations.attachments.kinds import HEAD, is_scan, sense


def docx() -> bytes:
    out = io.BytesIO()
    Document().save(out)
    return out.getvalue()


def xlsx() -> bytes:
    out = io.BytesIO()
    Workbook().save(out)
    return out.getvalue()


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("foto.txt", "isi")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.4", "apa saja.docx", "pdf"),
        (docx(), "a.pdf", "document"),
        (xlsx(), "a", "sheet"),
        (zipped(), "a.docx", "archive"),
        (b"\x89PNG\r\n\x1a\n", "a", "picture"),
        (b"RIFF\0\0\0\0WEBP", "a", "picture"),
        (b"RIFF\0\0\0\0WAVE", "a", "sound"),
        (b"\0\0\0\x20ftypisom", "a", "video"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", "sheet"),
        ("catatan é".encode(), "a.pdf", "text"),
        (b"catatan \xc3", "a", "text"),
        (b"\x00\x01\x02", "a.pdf", "other"),
        (b"", "paparan.pptx", "slides"),
        (b"", "paparan", "other"),
        (b"", "a.EXE", "program"),
        (b"%PDF-1.4", "a.pdf.scr", "program"),
    ],
)
def test_the_bytes_tell(data: bytes, name: str, kind: str) -> None:
    assert sense(data[:HEAD], name) == kind


def test_scans() -> None:
    assert is_scan(b"%PDF-1.7")
    assert is_scan(b"\xff\xd8\xff\xe1")
    assert not is_scan(b"GIF89a")
    assert not is_scan(b"")
