"""Words of Sinkronisasi: when, how far, whose, and what a conflict is about (08)."""

from __future__ import annotations

import datetime as dt
import errno
import re
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
    return ", ".join([*_moved(result), *_waiting(result)]) or _tr(_NOTHING)


def received_words(result: SyncResult) -> str:
    """What a file brought: "26 perubahan dan 1 lampiran diterima, 2 perlu ditinjau"."""
    told = QT_TRANSLATE_NOOP("Sharing", "{n} perubahan diterima")
    if result.files_fetched and result.received:
        told = QT_TRANSLATE_NOOP("Sharing", "{n} perubahan dan {files} lampiran diterima")
    elif result.files_fetched:
        told = QT_TRANSLATE_NOOP("Sharing", "{files} lampiran diterima")
    words = _tr(told).format(n=result.received, files=result.files_fetched)
    parts = [words] if result.received or result.files_fetched else [_tr(_NOTHING)]
    return ", ".join([*parts, *_waiting(result)])


_NOTHING = QT_TRANSLATE_NOOP("Sharing", "Tidak ada perubahan baru")


def _moved(result: SyncResult) -> list[str]:
    """What went and what came; nothing of what did not."""
    here = QT_TRANSLATE_NOOP("Sharing", "{n} diterima")
    if not result.sent:
        here = QT_TRANSLATE_NOOP("Sharing", "{n} perubahan diterima")
    return _counted(
        (result.sent, QT_TRANSLATE_NOOP("Sharing", "{n} perubahan dikirim")),
        (result.received, here),
        (result.files_sent, QT_TRANSLATE_NOOP("Sharing", "{n} lampiran dikirim")),
        (result.files_fetched, QT_TRANSLATE_NOOP("Sharing", "{n} lampiran diterima")),
    )


def _waiting(result: SyncResult) -> list[str]:
    """What came together, and what waits."""
    waits = QT_TRANSLATE_NOOP("Sharing", "{n} berkas menunggu berkas sebelumnya")
    return _counted(
        (result.merged, QT_TRANSLATE_NOOP("Sharing", "{n} digabung otomatis")),
        (result.conflicts, QT_TRANSLATE_NOOP("Sharing", "{n} perlu ditinjau")),
        (result.files_missing, QT_TRANSLATE_NOOP("Sharing", "{n} lampiran belum tiba")),
        (result.packages_waiting, waits),
    )


def _counted(*counts: tuple[int, str]) -> list[str]:
    return [_tr(words).format(n=count) for count, words in counts if count]


def shortened(words: str) -> str:
    """The same with the long names of packages as people can read them: "seg-219-242.jbx"."""
    return _PACKAGE.sub(r"\1-\2-\3.jbx", words)


_PACKAGE = re.compile(r"\b(seg|fwd)-(?:[0-9a-f]{16}-)?0*(\d+)-0*(\d+)-[0-9a-f]{32}\.jbx")


def share_trouble(error: Exception) -> tuple[str, str]:
    """What is the matter with the shared folder, and that nothing is lost.

    One that is there and takes no files is told with the reason: no right, no room.
    """
    kept = _tr(
        QT_TRANSLATE_NOOP(
            "Sharing",
            "Perubahan tetap tersimpan di laptop ini dan dikirim pada sinkronisasi berikutnya.",
        )
    )
    away, closed = share_troubles()
    if getattr(error.__cause__, "errno", None) not in _NOT_WRITABLE:
        return away, kept
    reason = QCoreApplication.translate("core", str(getattr(error, "facts", {}).get("reason", "")))
    return closed, f"{capital(reason)}. {kept}" if reason else kept


def share_troubles() -> tuple[str, str]:
    """The titles of `share_trouble`: not there, not writable."""
    away = _tr(QT_TRANSLATE_NOOP("Sharing", "Folder bersama tidak terjangkau"))
    return away, _tr(QT_TRANSLATE_NOOP("Sharing", "Folder bersama tidak dapat ditulisi"))


_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT}


def busy_words(work: SyncWork) -> str:
    """What goes on now."""
    if work.exporting:
        return _tr(QT_TRANSLATE_NOOP("Sharing", "Mengekspor…"))
    return _tr(QT_TRANSLATE_NOOP("Sharing", "Menyinkronkan…"))


def sync_line(work: SyncWork, today: dt.date) -> SyncLine | None:
    """What the sidebar says of syncing; nothing while nobody shares."""
    state = work.state
    if work.running:
        return SyncLine("arrow_sync", "accentText", busy_words(work))
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
