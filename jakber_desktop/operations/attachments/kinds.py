"""What kind of file some bytes are: sensed by their beginning, not by the name they carry."""

from __future__ import annotations

from pathlib import PurePath

from jakber_desktop.model.rows.attachment import FileKind

HEAD = 8192
"""Bytes that `sense` wants to see."""
SCANS = frozenset({b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"})
"""Beginnings of what a scanner makes (16): PDF, JPG, PNG."""

_BY_START: tuple[tuple[bytes, FileKind], ...] = (
    (b"%PDF-", "pdf"),
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"#!", "program"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "program"),  # a Windows shortcut starts what it points to
    (b"\xca\xfe\xba\xbe", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"[Desktop Entry]", "program"),
    (b"{\\rtf", "document"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
    (b"fLaC", "sound"),
    (b"\xff\xfb", "sound"),
    (b"\x1aE\xdf\xa3", "video"),
)
_IN_ZIP: tuple[tuple[bytes, FileKind], ...] = (
    (b"opendocument.text", "document"),
    (b"opendocument.spreadsheet", "sheet"),
    (b"opendocument.presentation", "slides"),
    (b"word/", "document"),
    (b"xl/", "sheet"),
    (b"ppt/", "slides"),
)
_OLD_OFFICE: dict[str, FileKind] = {
    ".doc": "document", ".xls": "sheet", ".ppt": "slides", ".msi": "program",
}  # fmt: skip
_STARTS_SOMETHING = frozenset(
    {
        ".appimage", ".application", ".bat", ".chm", ".cmd", ".com", ".command", ".cpl", ".desktop",
        ".dll", ".exe", ".gadget", ".hta", ".inf", ".ins", ".jar", ".js", ".jse", ".lnk", ".msc",
        ".msi", ".msp", ".mst", ".pif", ".ps1", ".py", ".pyw", ".reg", ".scf", ".scr", ".sct",
        ".sh", ".url", ".vb", ".vbe", ".vbs", ".ws", ".wsc", ".wsf", ".wsh", ".xll",
    }
)  # fmt: skip
"""Endings by which a system starts a file instead of showing it."""


def sense(head: bytes, name: str) -> FileKind:
    """The kind of a file from its first bytes (`HEAD` of them are enough).

    Without bytes (the file is not here) the name is all there is. A name by which a system would
    start the file makes it a program whatever it holds.
    """
    ending = PurePath(name).suffix.lower()
    if ending in _STARTS_SOMETHING:
        return "program"
    if not head:
        return _BY_ENDING.get(ending, "other")
    for start, kind in _BY_START:
        if head.startswith(start):
            return kind
    return _inside(head, ending)


def is_scan(head: bytes) -> bool:
    """Whether the bytes begin as a PDF, JPG or PNG does."""
    return any(head.startswith(start) for start in SCANS)


def _inside(head: bytes, ending: str) -> FileKind:
    """Kinds that a marker somewhere near the beginning tells."""
    if head.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _IN_ZIP if mark in head), "archive")
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _OLD_OFFICE.get(ending, "document")
    if head.startswith(b"RIFF"):
        return {b"WEBP": "picture", b"AVI ": "video"}.get(head[8:12], "sound")  # type: ignore[return-value]
    if head[4:8] == b"ftyp":
        return "picture" if head[8:12] in {b"heic", b"mif1", b"avif"} else "video"
    return "text" if _reads_as_text(head) else "other"


def _reads_as_text(head: bytes) -> bool:
    if b"\x00" in head:
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3  # a letter cut in two at the end
    return True


_BY_ENDING: dict[str, FileKind] = {
    ".pdf": "pdf", ".doc": "document", ".docx": "document", ".odt": "document", ".rtf": "document",
    ".xls": "sheet", ".xlsx": "sheet", ".ods": "sheet", ".ppt": "slides", ".pptx": "slides",
    ".odp": "slides", ".jpg": "picture", ".jpeg": "picture", ".png": "picture", ".gif": "picture",
    ".webp": "picture", ".heic": "picture", ".txt": "text", ".md": "text", ".csv": "text",
    ".json": "text", ".zip": "archive", ".rar": "archive", ".7z": "archive", ".mp3": "sound",
    ".wav": "sound", ".m4a": "sound", ".mp4": "video", ".mkv": "video", ".mov": "video",
}  # fmt: skip
