"""Words of Sinkronisasi: when, how far, whose, and what a conflict is about (08)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.chip_look import ChipLook
from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.day_names import MONTHS_SHORT
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.sharing.work import SyncWork
    from jakber_desktop.model.rows.sync import (
        ConflictRow,
        DeviceRow,
        HeadRow,
        Progress,
        SyncResult,
    )

AWAY_DAYS = 3
"""A laptop not heard of for longer is amber (ui-design §9, 08)."""

_STAGES = {
    "publish": QT_TRANSLATE_NOOP("Sharing", "Mengirim perubahan"),
    "fetch": QT_TRANSLATE_NOOP("Sharing", "Mengambil berkas"),
    "take_in": QT_TRANSLATE_NOOP("Sharing", "Memasukkan perubahan"),
    "files": QT_TRANSLATE_NOOP("Sharing", "Menyalin lampiran"),
    "done": QT_TRANSLATE_NOOP("Sharing", "Menyelesaikan"),
}
_KINDS = {
    "pending": QT_TRANSLATE_NOOP(
        "Sharing",
        "Perubahan yang mendahuluinya belum tiba. Bila sudah tiba, teks ini digabung sendiri.",
    ),
    "delete": QT_TRANSLATE_NOOP(
        "Sharing", "Dihapus di satu laptop, diubah di laptop lain. Isinya tetap ada sampai dipilih."
    ),
    "duplicate": QT_TRANSLATE_NOOP(
        "Sharing", "Nomor yang sama terpakai dua kali. Pilih yang tetap memakai nomor ini."
    ),
    "after-final": QT_TRANSLATE_NOOP(
        "Sharing",
        "Diubah sesudah notula final. Pilih isi yang final, atau buat revisi notula lebih dulu.",
    ),
}
_TWO_FINALS = QT_TRANSLATE_NOOP(
    "Sharing",
    "Notula ini difinalkan di dua laptop. Pilih versi yang berlaku; PDF yang lain tetap dikenali "
    "Periksa dokumen.",
)


class SyncLine(NamedTuple):
    """The sidebar's line about syncing: icon (16 px Fluent name), its tone, and words."""

    icon: str
    tone: str
    words: str


class DeviceWords(NamedTuple):
    """A laptop's name, the line below it, and its chip."""

    name: str
    line: str
    chip: ChipLook


def _tr(words: str) -> str:
    return QCoreApplication.translate("Sharing", words)


def moment(ms: int) -> dt.datetime:
    """A time of the log on this laptop's clock."""
    return dt.datetime.fromtimestamp(ms / 1000).astimezone()


def when(ms: int, today: dt.date) -> str:
    """ "hari ini 08.02", "kemarin 17.30", "Jum, 30 Mar 09.15"; another year with its number."""
    at = moment(ms)
    clock = f"{at:%H.%M}"
    days = (today - at.date()).days
    if days == 0:
        return _tr(QT_TRANSLATE_NOOP("Sharing", "hari ini {time}")).format(time=clock)
    if days == 1:
        return _tr(QT_TRANSLATE_NOOP("Sharing", "kemarin {time}")).format(time=clock)
    if at.year != today.year:
        return f"{long_date(at.date(), weekday=False)} {clock}"
    return f"{short_date(at.date())} {clock}"


def stamp(ms: int, today: dt.date) -> str:
    """ "08.02" for today, else as `when`."""
    at = moment(ms)
    return f"{at:%H.%M}" if at.date() == today else when(ms, today)


def capital(words: str) -> str:
    """At the beginning of a line."""
    return words[:1].upper() + words[1:]


def changed_words(head: HeadRow, *, removed: bool = False) -> str:
    """ "Diubah 4 Apr 14.12 oleh Nama Contoh"; of a removal without the verb."""
    at = moment(head.at)
    day = f"{at.day} {MONTHS_SHORT[at.month - 1]} {at:%H.%M}"
    if removed:
        return f"{day} · {head.user}" if head.user else day
    if not head.user:
        return _tr(QT_TRANSLATE_NOOP("Sharing", "Diubah {when}")).format(when=day)
    words = _tr(QT_TRANSLATE_NOOP("Sharing", "Diubah {when} oleh {user}"))
    return words.format(when=day, user=head.user)


def kind_words(row: ConflictRow) -> str:
    """What is the matter with a conflict; empty for two values or two texts, which show it."""
    if row.ent == "minutes_version" and row.field in ("final_hash", "finalised_at"):
        return _tr(_TWO_FINALS)
    return _tr(_KINDS[row.kind]) if row.kind in _KINDS else ""


def stage_words(progress: Progress | None) -> str:
    """What a sync is doing."""
    if progress is None:
        return _tr(QT_TRANSLATE_NOOP("Sharing", "Menyiapkan"))
    return _tr(_STAGES[progress.stage])


def result_words(result: SyncResult) -> str:
    """What a sync did: "14 perubahan dikirim, 9 diterima, 2 perlu ditinjau"."""
    parts = [
        _tr(QT_TRANSLATE_NOOP("Sharing", "{n} perubahan dikirim")).format(n=result.sent),
        _tr(QT_TRANSLATE_NOOP("Sharing", "{n} diterima")).format(n=result.received),
    ]
    for count, words in (
        (result.merged, QT_TRANSLATE_NOOP("Sharing", "{n} digabung otomatis")),
        (result.conflicts, QT_TRANSLATE_NOOP("Sharing", "{n} perlu ditinjau")),
        (result.files_missing, QT_TRANSLATE_NOOP("Sharing", "{n} lampiran belum tiba")),
        (
            result.packages_waiting,
            QT_TRANSLATE_NOOP("Sharing", "{n} berkas menunggu berkas sebelumnya"),
        ),
    ):
        if count:
            parts.append(_tr(words).format(n=count))
    return ", ".join(parts)


def sync_line(work: SyncWork, today: dt.date) -> SyncLine | None:
    """What the sidebar says of syncing; nothing while nobody shares."""
    state = work.state
    if work.running:
        words = _tr(QT_TRANSLATE_NOOP("Sharing", "Menyinkronkan…"))
        return SyncLine("arrow_sync", "accentText", words)
    if state is None or not (state.folder or state.conflicts):
        return None
    if state.conflicts:
        words = _tr(QT_TRANSLATE_NOOP("Sharing", "{n} perlu ditinjau"))
        return SyncLine("warning", "warning", words.format(n=state.conflicts))
    if work.reachable is False:
        words = _tr(QT_TRANSLATE_NOOP("Sharing", "Folder tidak terjangkau"))
        if work.at_hub:
            words = _tr(QT_TRANSLATE_NOOP("Sharing", "Hub tidak terjangkau"))
        return SyncLine("warning", "warning", words)
    if state.sealed and not state.key_known:
        words = _tr(QT_TRANSLATE_NOOP("Sharing", "Frasa sandi diminta"))
        return SyncLine("lock_closed", "warning", words)
    if state.last_at is None:
        words = _tr(QT_TRANSLATE_NOOP("Sharing", "Belum disinkronkan"))
        return SyncLine("arrow_sync", "textSecondary", words)
    words = _tr(QT_TRANSLATE_NOOP("Sharing", "Tersinkron {when}"))
    return SyncLine("checkmark_circle", "success", words.format(when=stamp(state.last_at, today)))


def device_words(row: DeviceRow, today: dt.date) -> DeviceWords:
    """How a laptop is shown."""
    name = row.name or row.key
    if row.own:
        words = _tr(QT_TRANSLATE_NOOP("Sharing", "Laptop ini"))
        return DeviceWords(name, words, ChipLook(_tr(_ACTIVE), "", "success"))
    line = _tr(QT_TRANSLATE_NOOP("Sharing", "Belum pernah terlihat"))
    if row.seen_at is not None:
        seen = _tr(QT_TRANSLATE_NOOP("Sharing", "Terlihat {when}"))
        line = seen.format(when=_when_seen(row.seen_at, today))
    if row.clock_minutes:
        clock = _tr(QT_TRANSLATE_NOOP("Sharing", "{line}, jamnya selisih {n} menit"))
        line = clock.format(line=line, n=abs(row.clock_minutes))
    return DeviceWords(name, line, _device_chip(row, today))


def _when_seen(ms: int, today: dt.date) -> str:
    """As `when`; what is days ago without its clock."""
    day = moment(ms).date()
    recent = day.year != today.year or (today - day).days < 2
    return when(ms, today) if recent else short_date(day)


_ACTIVE = QT_TRANSLATE_NOOP("Sharing", "Aktif")


def _device_chip(row: DeviceRow, today: dt.date) -> ChipLook:
    if row.state == "retired":
        return ChipLook(_tr(QT_TRANSLATE_NOOP("Sharing", "Tidak dipakai")), "", "neutral")
    if row.state == "forked":
        return ChipLook(_tr(QT_TRANSLATE_NOOP("Sharing", "Kembar")), "", "danger")
    if row.state == "new":
        return ChipLook(_tr(QT_TRANSLATE_NOOP("Sharing", "Baru")), "", "info")
    days = (today - moment(row.seen_at).date()).days if row.seen_at is not None else 0
    if days > AWAY_DAYS:
        words = _tr(QT_TRANSLATE_NOOP("Sharing", "{n} hari lalu")).format(n=days)
        return ChipLook(words, "", "warning")
    return ChipLook(_tr(QT_TRANSLATE_NOOP("Sharing", "Terkini")), "", "success")
