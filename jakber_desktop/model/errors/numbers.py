"""Errors about letter numbers and the register that gives them (B2, V20)."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused


class NumbersUsedUp(Refused):
    """This device has no serial of its own left. Facts: series (name), year."""

    code = "numbers_used_up"
    happened = QT_TRANSLATE_NOOP(
        "core", "Blok nomor {series} tahun {year} di laptop ini habis; nomor yang ada tetap aman."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Minta laptop pemegang buku meminjamkan blok; surat bertanggal mundur dapat disisipkan.",
    )


class NumbersLeftBehind(NumbersUsedUp):
    """The blocks, or the register itself, stayed with this laptop's former number (sync.md §9).

    Facts: series (name), year.
    """

    code = "numbers_left_behind"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Blok nomor {series} tahun {year} tinggal pada nomor lama laptop ini, karena basis datanya "
        "disalin atau dipulihkan; nomor yang ada tetap aman.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Minta laptop pemegang buku meminjamkan blok baru; bila laptop ini pemegangnya, ambil alih "
        "buku surat.",
    )


class KeeperUndecided(Refused):
    """Two laptops kept the register before they met; neither gives numbers until one is chosen."""

    code = "keeper_undecided"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Dua laptop memegang buku surat; nomor baru ditahan agar tidak ada nomor ganda.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Pilih satu pemegang di Sinkronisasi, bagian Bentrokan, lalu sinkronkan kedua laptop.",
    )


class NumberUnresolved(Refused):
    """The pattern of a series makes no number: a slot is empty (V20). Facts: series, reason."""

    code = "number_unresolved"
    happened = QT_TRANSLATE_NOOP("core", "Nomor {series} tidak diberikan. {reason}")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data Anda tidak berubah; lengkapi di Pengaturan, bagian Penomoran."
    )


class NumberTaken(Refused):
    """A number stands in the register already (V20). Facts: number, subject."""

    code = "number_taken"
    happened = QT_TRANSLATE_NOOP("core", "Nomor {number} sudah tercatat untuk “{subject}”.")
    next_step = QT_TRANSLATE_NOOP("core", "Nomor itu tidak berubah; pakai nomor lain.")


class NumberLent(Refused):
    """A serial is in the block of another device. Facts: number, device."""

    code = "number_lent"
    happened = QT_TRANSLATE_NOOP(
        "core", "Nomor {number} ada dalam blok {device} dan dapat terpakai di sana."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Catat nomor ini di laptop itu, atau pakai nomor lain.")


class NumberFrozen(Refused):
    """An issued or void number does not change any more. Facts: number."""

    code = "number_frozen"
    happened = QT_TRANSLATE_NOOP("core", "Nomor {number} sudah terbit atau batal dan tidak diubah.")
    next_step = QT_TRANSLATE_NOOP("core", "Pesan nomor baru bila perlu.")


class NumberKept(Refused):
    """An undo would free a number that was issued or void once (B2). Facts: number."""

    code = "number_kept"
    happened = QT_TRANSLATE_NOOP(
        "core", "Nomor {number} pernah terbit atau batal, jadi tidak diurungkan."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Buku surat tidak berubah; batalkan nomor itu bila tidak dipakai."
    )


class NumberNotBetween(Refused):
    """A back-dated number has no place between its neighbours. Facts: series, date."""

    code = "number_not_between"
    happened = QT_TRANSLATE_NOOP(
        "core", "Tanggal {date} tidak terletak di antara dua nomor {series} milik laptop ini."
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Buku surat tidak berubah; pesan nomor biasa, atau periksa tanggalnya."
    )


class NotKeeper(Refused):
    """Only the keeper of the register lends blocks. Facts: device (the keeper's name)."""

    code = "not_keeper"
    happened = QT_TRANSLATE_NOOP("core", "Blok nomor dipinjamkan oleh {device}, pemegang buku.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Buku surat tidak berubah; lakukan di laptop itu, atau ambil alih dengan alasan."
    )
