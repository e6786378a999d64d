"""What a check of a paper says, in whole Indonesian sentences (ui-design §13)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.operations.editing import short
from jakber_desktop.operations.verifying.versions import SealedVersion

_WHICH = QT_TRANSLATE_NOOP("core", "notula “{title}” ({date}), nomor {number}, kode {code}")
_UNNUMBERED = QT_TRANSLATE_NOOP("core", "notula “{title}” ({date}), kode {code}")
_REVISED = QT_TRANSLATE_NOOP("core", ", revisi {n}")
_NEWEST = QT_TRANSLATE_NOOP("core", "Ini versi yang terbaru.")
_OLDER = QT_TRANSLATE_NOOP("core", "Sudah ada versi yang lebih baru: {code}.")
_PASSED_OVER = QT_TRANSLATE_NOOP(
    "core", "Notula ini difinalkan di dua laptop; yang berlaku versi {code}."
)

_CODE = QT_TRANSLATE_NOOP(
    "core",
    "Kode ini milik {which}. {age} Kode hanya menunjukkan versi mana yang dicetak; cocokkan isinya "
    "dengan versi itu.",
)
_SAME = QT_TRANSLATE_NOOP("core", "Berkas ini sama bita demi bita dengan {which}. {age}")
_COPY = QT_TRANSLATE_NOOP(
    "core", "Berkas ini sama bita demi bita dengan salinan bertanda tangan dari {which}. {age}"
)
_DIFFERS = QT_TRANSLATE_NOOP(
    "core", "Berkas ini menyebut {which}, tetapi bukan berkas itu. {how} Pakailah versi dari arsip."
)
_GROWN = QT_TRANSLATE_NOOP(
    "core",
    "Berkas ini menyebut {which}, tetapi bukan berkas itu. Versi itu ada utuh di dalamnya, lalu "
    "sesuatu ditambahkan di belakangnya. {how} Bila ini salinan bertanda tangan, lampirkan di "
    "Arsip rapatnya.",
)
_SCAN = QT_TRANSLATE_NOOP(
    "core", "Kode pada {n} dari {of} halaman pindaian ini adalah kode {which}."
)
_BY_EYE = QT_TRANSLATE_NOOP(
    "core",
    "Pindaian tidak dapat dinyatakan tidak berubah: cocokkan isinya dengan versi itu, dan periksa "
    "tanda tangan serta coretan dengan mata.",
)
_COUNT = QT_TRANSLATE_NOOP("core", "Pindaian ini {n} halaman, versi itu {expected} halaman.")
_ORDER = QT_TRANSLATE_NOOP("core", "Urutan halamannya lain dari versi itu.")
_UNLIKE = QT_TRANSLATE_NOOP(
    "core", "Halaman {places} tidak menyerupai satu halaman tertentu dari versi itu."
)
_UNCOMPARED_SCAN = QT_TRANSLATE_NOOP(
    "core",
    "Berkas aslinya belum ada di laptop ini, sehingga jumlah, urutan, dan rupa halamannya belum "
    "dapat dinilai.",
)
_MIXED = QT_TRANSLATE_NOOP(
    "core",
    "Pindaian ini memuat kode {which}, tetapi halaman {places} memuat kode lain. Pindai lagi "
    "naskah yang lengkap dari satu versi.",
)
_FOREIGN_CODE = QT_TRANSLATE_NOOP(
    "core",
    "Berkas ini memuat kode {code}, yang bukan milik notula final di basis data ini; mungkin dari "
    "basis data lain.",
)
_NO_CODE = QT_TRANSLATE_NOOP(
    "core",
    "Kode {code} bukan milik notula final di basis data ini. Periksa lagi ketikannya; naskah itu "
    "mungkin dari basis data lain.",
)

BROKEN = QT_TRANSLATE_NOOP("core", "Sebagian isinya berubah atau terpotong.")
UNCOMPARED = QT_TRANSLATE_NOOP(
    "core", "Berkas aslinya belum ada di laptop ini, sehingga tulisannya belum dapat dibandingkan."
)
FOREIGN = QT_TRANSLATE_NOOP("core", "Berkas ini bukan notula final dari basis data ini.")
NO_QR = QT_TRANSLATE_NOOP(
    "core",
    "Tidak ada kode QR yang terbaca pada pindaian ini. Ketik kode yang tercetak pada kaki "
    "halamannya.",
)
NO_READER = QT_TRANSLATE_NOOP(
    "core",
    "Kode QR pada pindaian tidak dapat dibaca di laptop ini. Ketik kode yang tercetak pada kaki "
    "halamannya.",
)


def which(version: SealedVersion) -> str:
    """A version in words, for the middle of a sentence."""
    words = _WHICH if version.number else _UNNUMBERED
    told = words.format(
        title=short(version.title), date=long_date(version.date), number=version.number,
        code=version.code,
    )  # fmt: skip
    return told + (_REVISED.format(n=version.revision) if version.revision else "")


def age(version: SealedVersion) -> str:
    """Whether it is the newest of its minutes, and the one that counts."""
    if version.passed_over:
        return _PASSED_OVER.format(code=version.newest_code)
    return _NEWEST if version.newest else _OLDER.format(code=version.newest_code)


def of_code(version: SealedVersion) -> str:
    """A typed code belongs to this version."""
    return _CODE.format(which=which(version), age=age(version))


def no_code(code: str) -> str:
    """A typed code belongs to none."""
    return _NO_CODE.format(code=code)


def same(version: SealedVersion, *, copy: bool) -> str:
    """A file is the version's PDF byte for byte, or a signed copy of it."""
    return (_COPY if copy else _SAME).format(which=which(version), age=age(version))


def differs(version: SealedVersion, how: str, *, grown: bool = False) -> str:
    """A file names a version, but is not it."""
    return (_GROWN if grown else _DIFFERS).format(which=which(version), how=how)


def scan(
    version: SealedVersion,
    codes: Sequence[str | None],
    order: Sequence[int | None],
    expected: int,
) -> str:
    """The codes of a scan name this version; what of it cannot be told by machine."""
    read = len(codes) - codes.count(None)
    parts = [_SCAN.format(n=read, of=len(codes), which=which(version)), age(version)]
    if not expected:
        parts.append(_UNCOMPARED_SCAN)
    elif expected != len(codes):
        parts.append(_COUNT.format(n=len(codes), expected=expected))
    known = [page for page in order if page is not None]
    if any(page >= following for page, following in pairwise(known)):
        parts.append(_ORDER)
    unclear = [str(nth) for nth, page in enumerate(order, 1) if page is None]
    if unclear and expected:
        parts.append(_UNLIKE.format(places=", ".join(unclear)))
    return " ".join((*parts, _BY_EYE))


def mixed(version: SealedVersion, places: Sequence[int]) -> str:
    """Some pages of a scan carry another code."""
    return _MIXED.format(which=which(version), places=", ".join(map(str, places)))


def foreign(code: str | None, otherwise: str) -> str:
    """None of ours: with a code that is unknown here, or for another reason."""
    return _FOREIGN_CODE.format(code=code) if code else otherwise
