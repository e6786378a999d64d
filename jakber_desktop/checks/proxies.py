"""Who stands in for whom, and by what right (V11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.names import who
from jakber_desktop.checks.texts import blank, quoted
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.record import PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import MeetingRecord

_NO_PRINCIPAL = QT_TRANSLATE_NOOP("core", "“{name}” mewakili siapa belum diisi.")
_NO_BASIS = QT_TRANSLATE_NOOP("core", "Dasar “{name}” mewakili “{principal}” belum diisi.")
_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "core", "“{name}” mewakili, padahal undangan menyebut “tidak diwakilkan”."
)
_BOTH = QT_TRANSLATE_NOOP("core", "“{principal}” tercatat hadir sekaligus diwakili “{name}”.")


def proxies_have_principal_and_basis(record: MeetingRecord) -> Iterator[Finding]:
    """V11: a proxy names the principal and the basis (warnings)."""
    for i, entry in enumerate(record.attendance):
        if entry.status != "proxy":
            continue
        name, path = who(record, entry).label, f"attendance[{i}]"
        if blank(entry.represents):
            yield _warning(_NO_PRINCIPAL.format(name=name), f"{path}.represents")
        elif entry.proxy_basis is None:
            message = _NO_BASIS.format(name=name, principal=quoted(entry.represents or ""))
            yield _warning(message, f"{path}.proxy_basis")


def proxies_are_allowed(record: MeetingRecord) -> Iterator[Finding]:
    """V11: a proxy at a meeting whose invitation asks to come in person (§9; warning)."""
    if record.invitation is None or not record.invitation.no_substitutes:
        return
    for i, entry in enumerate(record.attendance):
        if entry.status == "proxy":
            message = _NOT_ALLOWED.format(name=who(record, entry).label)
            yield _warning(message, f"attendance[{i}].status")


def principals_stayed_away(record: MeetingRecord) -> Iterator[Finding]:
    """V11: who is represented is not listed as present (warning), by post or name as written."""
    here: set[tuple[str, str]] = set()
    for entry in record.attendance:
        if entry.status in PRESENT - {"proxy"} and not entry.group:
            one = who(record, entry)
            here |= {one.post, (entry.office, one.name)} - {(entry.office, "")}
    for i, entry in enumerate(record.attendance):
        principal = " ".join((entry.represents or "").casefold().split())
        if entry.status == "proxy" and (entry.office, principal) in here:
            message = _BOTH.format(
                principal=quoted(entry.represents or ""), name=who(record, entry).label
            )
            yield _warning(message, f"attendance[{i}].represents")


def _warning(message: str, path: str) -> Finding:
    return Finding("V11", "warning", message, path)
