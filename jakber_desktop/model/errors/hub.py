"""Errors about a PostgreSQL hub: where it is, who may enter, what lies there (S7)."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused, StorageError

_LATER = QT_TRANSLATE_NOOP(
    "core", "Data rapat aman di laptop ini; periksa jaringannya, lalu sinkronkan lagi."
)
_ADMINISTRATOR = QT_TRANSLATE_NOOP(
    "core", "Data rapat aman di laptop ini; hubungi administrator hub."
)


class HubUnreachable(StorageError):
    """No connection, or it was lost. Facts: name (without user and password), reason."""

    code = "hub_unreachable"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” tidak dapat dijangkau: {reason}.")
    next_step = _LATER


class HubLoginRefused(StorageError):
    """User or password are not those of this hub. Facts: name."""

    code = "hub_login_refused"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” menolak nama pengguna atau kata sandinya.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman di laptop ini; periksa kata sandinya, lalu sinkronkan lagi."
    )


class HubPasswordWanted(StorageError):
    """The hub asks for a password and none is known. Facts: name."""

    code = "hub_password_wanted"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” meminta kata sandi.")
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Data rapat aman; tulis alamat lengkap dengan kata sandinya di halaman Sinkronisasi, atau "
        "isi PGPASSWORD atau berkas .pgpass.",
    )


class HubForbidden(StorageError):
    """The login may enter, but not do this. Facts: name."""

    code = "hub_forbidden"
    happened = QT_TRANSLATE_NOOP("core", "Pengguna ini tidak berhak memakai hub “{name}”.")
    next_step = _ADMINISTRATOR


class HubUnencrypted(Refused):
    """Beyond this machine a hub is spoken to through TLS only. Facts: name."""

    code = "hub_unencrypted"
    happened = QT_TRANSLATE_NOOP("core", "Sambungan ke hub “{name}” tidak terenkripsi.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Tidak ada yang dikirim; pakai sslmode=verify-full atau require pada alamatnya."
    )


class HubAddressUnfit(Refused):
    """The text is no address of a PostgreSQL database. It is not repeated: it may be a secret."""

    code = "hub_address_unfit"
    happened = QT_TRANSLATE_NOOP("core", "Alamat hub tidak dapat dibaca.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Tulis seperti: postgresql://pengguna@server/basisdata?sslmode=verify-full"
    )


class HubClientMissing(StorageError):
    """The database client is not installed."""

    code = "hub_client_missing"
    happened = QT_TRANSLATE_NOOP("core", "Pustaka untuk hub PostgreSQL belum terpasang.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman; pasang “psycopg[binary]”, atau pakai folder bersama."
    )


class HubNotMade(StorageError):
    """The database holds no hub. Facts: name, line (a command)."""

    code = "hub_not_made"
    happened = QT_TRANSLATE_NOOP("core", "Basis data “{name}” belum disiapkan sebagai hub.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman; minta administrator menjalankan: {line}"
    )


class HubAlreadyMade(Refused):
    """hub-init where there is a hub. Facts: name."""

    code = "hub_already_made"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” sudah disiapkan; isinya tidak diubah.")
    next_step = QT_TRANSLATE_NOOP("core", "Langsung sinkronkan dengan alamatnya.")


class HubNewer(StorageError):
    """Made by a newer program. Facts: name."""

    code = "hub_newer"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” dibuat dengan versi lebih baru.")
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Data rapat aman di laptop ini; perbarui aplikasi di laptop ini, lalu sinkronkan lagi.",
    )


class HubForeign(StorageError):
    """What lies there, or what it answers, is no hub's. Facts: name."""

    code = "hub_foreign"
    happened = QT_TRANSLATE_NOOP("core", "Jawaban hub “{name}” tidak dapat dipahami.")
    next_step = _ADMINISTRATOR


class HubFull(StorageError):
    """The server has no room left. Facts: name."""

    code = "hub_full"
    happened = QT_TRANSLATE_NOOP("core", "Ruang penyimpanan hub “{name}” habis.")
    next_step = _ADMINISTRATOR


class HubBusy(StorageError):
    """Somebody else held what this laptop waited for. Facts: name."""

    code = "hub_busy"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” sedang sibuk.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman di laptop ini; sinkronkan lagi sebentar lagi."
    )


class HubTrouble(StorageError):
    """Another fault of the server. Facts: name, reason."""

    code = "hub_trouble"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” bermasalah: {reason}.")
    next_step = _ADMINISTRATOR


class HubPlain(Refused):
    """The workspace is sealed, the hub keeps plain rows. Facts: name."""

    code = "hub_plain"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Hub “{name}” menyimpan isi tanpa segel, sedangkan yang dibagikan dari sini disegel dengan "
        "frasa sandi; tidak ada yang dikirim.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core", "Minta administrator menyiapkan hub baru yang kosong, lalu sinkronkan dengannya."
    )


class HubRowRefused(StorageError):
    """The hub's own checks refused a row of this laptop. Facts: name, place."""

    code = "hub_row_refused"
    happened = QT_TRANSLATE_NOOP("core", "Hub “{name}” menolak perubahan {place}.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data rapat aman di laptop ini; jalankan: jakber fsck, lalu kirimkan hasilnya."
    )
