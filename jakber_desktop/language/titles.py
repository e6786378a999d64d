"""A person's printed name: titles before without comma, degrees after with (naskah-dinas §10)."""

from __future__ import annotations


def full_name(prefix: str | None, name: str, suffix: str | None) -> str:
    """Return "Dr. Ir. Nama, M.T., Ph.D." from the three parts as stored.

    `suffix` may come with or without its leading comma, and with a stray one at its end; a name
    that already ends in its degrees does not get them twice. Case is kept: "Dr." is a doctorate,
    "dr." a physician.
    """
    front = " ".join((prefix or "").split()).strip(" ,")
    bare = " ".join(name.split()).rstrip(" ,")
    rear = _degrees(suffix or "")
    whole = f"{front} {bare}".strip()
    if not rear or whole.endswith(f", {rear}"):
        return whole
    return f"{whole}, {rear}"


def _degrees(suffix: str) -> str:
    """The degrees parted by exactly one comma and one space each."""
    parts = (" ".join(part.split()) for part in suffix.split(","))
    return ", ".join(part for part in parts if part)


def proxy_phrase(name: str, principal: str) -> str:
    """Return "Nama (mewakili Kepala Bappeda)" for lists (naskah-dinas §9)."""
    return f"{name} (mewakili {principal})"
