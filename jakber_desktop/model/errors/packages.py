"""Errors about packages of changes: why one was not taken in, and what waits (S4, sync.md §7)."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused, StorageError

_RESEND = QT_TRANSLATE_NOOP(
    "core",
    "Data Anda tidak berubah; ulangi setelah berkasnya selesai disalin, atau minta pengirimnya "
    "mengirim ulang.",
)
_SENDER = QT_TRANSLATE_NOOP(
    "core", "Data Anda tidak berubah; beri tahu pengirimnya, lalu minta paket yang baru."
)
_UPDATE = QT_TRANSLATE_NOOP(
    "core", "Data Anda tidak berubah; perbarui aplikasi di laptop ini, lalu ulangi."
)


class PackageRefused(Refused):
    """A package was not taken in, whole; nothing of it was written. Facts: file.

    One subclass per reason. `code` is stable and stands in the ledger.
    """

    code = "package_refused"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” tidak diterima.")
    next_step = _SENDER

    @property
    def reason(self) -> str:
        """What happened, what is safe, what to do: one Indonesian line for ledger and list."""
        return self.sentence()


class PackageIncomplete(PackageRefused):
    """Shorter than any package: the copy has not come to its end."""

    code = "package_incomplete"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” belum lengkap.")
    next_step = _RESEND


class PackageTooLarge(PackageRefused):
    """Larger than 1 GB."""

    code = "package_too_large"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” ditolak karena lebih besar dari 1 GB.")


class PackageUnlikeName(PackageRefused):
    """The content is not what the name's hash says: half-copied, damaged or renamed."""

    code = "package_unlike_name"
    happened = QT_TRANSLATE_NOOP(
        "core", "Isi paket “{file}” tidak cocok dengan namanya: rusak atau belum selesai disalin."
    )
    next_step = _RESEND


class PackageKeyWanted(PackageRefused):
    """Sealed, and this workspace has no key."""

    code = "package_key_wanted"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” disegel dengan frasa sandi.")
    next_step = QT_TRANSLATE_NOOP(
        "core", "Data Anda tidak berubah; masukkan frasa sandi bersama, lalu ulangi."
    )


class PackageOtherKey(PackageRefused):
    """Sealed with a passphrase other than ours."""

    code = "package_other_key"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” disegel dengan frasa sandi lain.")
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Data Anda tidak berubah; samakan frasa sandi bersama di kedua laptop, lalu ulangi.",
    )


class PackageUnsealed(PackageRefused):
    """Plain, although the workspace has a passphrase: anybody could have written it."""

    code = "package_unsealed"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” tidak disegel dengan frasa sandi bersama.")
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Data Anda tidak berubah; pasang frasa sandi bersama di laptop pengirim, lalu kirim ulang "
        "dari sana.",
    )


class PackageSealBroken(PackageRefused):
    """The seal does not hold: changed, cut off or put together after it was sealed."""

    code = "package_seal_broken"
    happened = QT_TRANSLATE_NOOP(
        "core", "Segel paket “{file}” rusak: isinya berubah atau terpotong."
    )
    next_step = _RESEND


class PackageNewer(PackageRefused):
    """Of a format that only a newer program reads."""

    code = "package_newer"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” dibuat dengan versi JakBer lebih baru.")
    next_step = _UPDATE


class PackageForeign(PackageRefused):
    """No package of this program: another kind of file, or tables that do not belong there."""

    code = "package_foreign"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{file}” bukan paket perubahan JakBer.")
    next_step = QT_TRANSLATE_NOOP("core", "Data Anda tidak berubah; pilih berkas lain.")


class PackageDamaged(PackageRefused):
    """SQLite cannot read it through, or finds its pages damaged."""

    code = "package_damaged"
    happened = QT_TRANSLATE_NOOP("core", "Paket “{file}” rusak dan tidak dapat dibaca.")
    next_step = _RESEND


class PackageSlow(PackageRefused):
    """A step of checking ran for a minute: made to keep us busy, or a failing disk."""

    code = "package_slow"
    happened = QT_TRANSLATE_NOOP("core", "Pemeriksaan paket “{file}” terlalu lama dan dihentikan.")


class PackageMisdeclared(PackageRefused):
    """Rows, devices or range are not what manifest and name declare."""

    code = "package_misdeclared"
    happened = QT_TRANSLATE_NOOP("core", "Isi paket “{file}” tidak sesuai dengan daftar isinya.")


class PackageValueInvalid(PackageRefused):
    """A column holds what no program of ours writes. Facts: file, place ("seq" or "dev:seq")."""

    code = "package_value_invalid"
    happened = QT_TRANSLATE_NOOP(
        "core", "Paket “{file}” berisi nilai yang tidak sah pada catatan {place}."
    )


class PackageSwollen(PackageRefused):
    """A value unpacks to more than 8 MB, or one change is larger than a laptop can take in."""

    code = "package_swollen"
    happened = QT_TRANSLATE_NOOP(
        "core", "Paket “{file}” berisi catatan yang terlalu besar untuk diterima."
    )


class PackageChainBroken(PackageRefused):
    """A row does not continue the one before it. Facts: file, device, seq."""

    code = "package_chain_broken"
    happened = QT_TRANSLATE_NOOP(
        "core", "Rantai catatan laptop {device} dalam paket “{file}” terputus pada nomor {seq}."
    )


class PackageForked(PackageRefused):
    """Another history of the same device is here: two copies of one laptop (sync.md §9).

    Facts: file, device, at (the first number that differs).
    """

    code = "package_forked"
    happened = QT_TRANSLATE_NOOP(
        "core",
        "Paket “{file}” memuat riwayat lain dari laptop {device} mulai nomor {at} atau "
        "sebelumnya; laptop itu pernah disalin atau dipulihkan dari cadangan.",
    )
    next_step = QT_TRANSLATE_NOOP(
        "core",
        "Data Anda tidak berubah; buka JakBer di kedua salinan laptop itu dan sinkronkan, "
        "perubahannya akan dikirim dengan identitas baru.",
    )


class PackageWaits(Exception):
    """Not refused: rows before this package are not here yet; it is tried again later.

    `dev` and `seq` name the first row that is missing.
    """

    def __init__(self, dev: int, seq: int) -> None:
        super().__init__(f"waits for {dev:x}:{seq}")
        self.dev = dev
        self.seq = seq


class PackageRoomShort(StorageError):
    """The local disk could not hold a package while it was made or checked. Facts: reason."""

    code = "package_room_short"
    happened = QT_TRANSLATE_NOOP(
        "core", "Paket perubahan tidak dapat diolah di laptop ini: {reason}."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Data Anda aman; kosongkan ruang disk, lalu ulangi.")
