"""The checks of a signed copy in Arsip (mockup 16), in words: code, pages, seal, signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.desktop.words.verify import Line

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.archive.check import CopyState
    from jakber_desktop.model.rows.final import Verification

translate = QCoreApplication.translate


def code_line(state: CopyState, code: str) -> Line:
    """Whether the codes on the pages are that of the final minutes (`code`)."""
    if state.error is not None:
        return Line("waiting", *error_words(state.error))
    found = state.found
    if found is None:
        words = translate("CopyWords", "Halaman {n} dari {of}")
        text = words.format(n=state.done + 1, of=state.pages) if state.pages else ""
        return Line("going", translate("CopyWords", "Memeriksa kode QR"), text)
    read = len(found.pages) - found.pages.count(None)
    if state.typed and not read:
        typed = translate("CopyWords", "{code} dibaca oleh Anda.").format(code=code)
        return Line("good", translate("CopyWords", "Kode cocok"), typed)
    if not read:
        text = translate("CopyWords", "Ketik kode yang tercetak pada kaki halaman.")
        return Line("waiting", translate("CopyWords", "Kode QR tidak terbaca"), text)
    return _read_code(found, read, code)


def _read_code(found: Verification, read: int, code: str) -> Line:
    if found.meeting_id is None:
        text = translate("CopyWords", "{code} bukan kode notula ini.").format(code=found.code)
        return Line("bad", translate("CopyWords", "Kode tidak dikenal"), text)
    if found.code != code:
        words = translate("CopyWords", "Pindaian memuat {old}; versi final {new}.")
        text = words.format(old=found.code, new=code)
        return Line("bad", translate("CopyWords", "Kode versi lain"), text)
    words = translate("CopyWords", "{code} pada {n} dari {of} halaman")
    text = words.format(code=code, n=read, of=len(found.pages))
    if found.order and found.verdict == "differs":
        return Line("bad", translate("CopyWords", "Sebagian halaman dari versi lain"), text)
    if read < len(found.pages):
        return Line("waiting", translate("CopyWords", "Kode tidak terbaca di semua halaman"), text)
    title = translate("CopyWords", "Kode cocok")
    if found.order:  # a scan: it was read from the picture
        title = translate("CopyWords", "Kode QR cocok")
    return Line("good", title, text)


def pages_line(state: CopyState) -> Line:
    """Whether all pages are there, in their order."""
    found = state.found
    if found is None or not found.expected:
        title = translate("CopyWords", "Kelengkapan halaman belum dinilai")
        return Line("open", title, "")
    count, expected = len(found.pages), found.expected
    if count < expected and None not in found.order:
        title = translate("CopyWords", "Belum semua halaman")
        words = translate("CopyWords", "Berkas ini memuat halaman {places} dari {of}")
        places = ", ".join(map(str, found.order))
        return Line("waiting", title, words.format(places=places, of=expected))
    if count != expected:
        words = translate("CopyWords", "{n} halaman, versi final {of} halaman")
        title = translate("CopyWords", "Jumlah halaman berbeda")
        return Line("waiting", title, words.format(n=count, of=expected))
    title = translate("CopyWords", "Halaman lengkap")
    if not found.order or found.order == tuple(range(1, expected + 1)):
        words = translate("CopyWords", "{n} halaman, urutan benar")
        return Line("good", title, words.format(n=count))
    if None in found.order:
        words = translate("CopyWords", "{n} halaman, urutan tidak dapat dinilai")
        return Line("waiting", title, words.format(n=count))
    order = ", ".join(map(str, found.order))
    words = translate("CopyWords", "Terbaca berurutan: {order}").format(order=order)
    return Line("waiting", translate("CopyWords", "Urutan halaman berbeda"), words)


def seal_line(state: CopyState, code: str) -> Line:
    """Whether the fingerprint in the QR, or the file itself, is that of the final minutes."""
    found = state.found
    if found is None or found.meeting_id is None:
        return Line("open", translate("CopyWords", "Sidik dokumen belum dinilai"), "")
    good = translate("CopyWords", "Sidik dokumen cocok")
    if found.code == code and found.verdict in {"same", "scan"}:
        text = translate("CopyWords", "Sidik pada QR sama dengan versi final")
        return Line("good", good, text)
    if found.code == code and found.grown:
        text = translate("CopyWords", "Versi final ada utuh di dalam berkas ini")
        return Line("good", good, text)
    return Line("bad", translate("CopyWords", "Sidik dokumen tidak cocok"), found.words)


def of_earlier(line: Line) -> Line:
    """A line about a copy of the version that a revision will replace: it settles nothing."""
    if line.state != "good":
        return line
    text = translate("CopyWords", "{told} (versi sebelum revisi)").format(told=line.text)
    return Line("waiting", line.title, text)


def signature_lines(state: CopyState) -> tuple[Line, ...]:
    """What was found about digital signatures."""
    title = translate("CopyWords", "Tanda tangan digital")
    signatures = state.found.signatures if state.found else ()
    return tuple(Line("note" if one.intact else "bad", title, one.words) for one in signatures)
