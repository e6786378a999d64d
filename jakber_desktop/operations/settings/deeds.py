"""What the office decides once: its rule profile and the profile's values, shared with all."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.documents.profiles import DEFAULT_PROFILE, PROFILES, Profile
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid, ProfileInvalid, ProfileUnknown
from jakber_desktop.model.rows.settings import ProfileRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "Profile", "change_profile", "list_profiles", "prefer_profile", "profile", "reset_profile",
]  # fmt: skip

_LABEL = QT_TRANSLATE_NOOP("core", "Ubah profil {name}")
_RESET = QT_TRANSLATE_NOOP("core", "Kembalikan profil {name} ke bawaan")
_PREFER = QT_TRANSLATE_NOOP("core", "Pakai aturan {name}")
_RANGE = QT_TRANSLATE_NOOP("core", "Tulis angka dari {least} sampai {most}.")
_TIGHT = QT_TRANSLATE_NOOP("core", "Huruf {body} pt tidak muat dalam jarak baris {leading} pt.")

_DEFAULT = "profile.default"
_MARGIN = (10, 60)
_RANGES: dict[str, tuple[int, int]] = {
    "body_pt": (9, 16), "leading_pt": (10, 32), "table_pt": (7, 14), "small_pt": (6, 12),
    "title_pt": (10, 20), "subject_pt": (9, 18), "margin_top": _MARGIN, "margin_right": _MARGIN,
    "margin_bottom": _MARGIN, "margin_left": _MARGIN, "indent": (3, 20),
    "first_line_indent": (0, 30), "signature_gap": (10, 50), "spare_rows": (0, 60),
    "lead_days": (0, 60), "max_addressees": (1, 30),
}  # fmt: skip
"""What keeps a page readable and its text inside the paper; lengths in mm, type in points."""
_WORDS = {"minutes_word": 30, "employee_no_label": 12}
"""Words that must stand on the page, and their longest."""


def profile(workspace: Workspace, key: str | None = None) -> Profile:
    """A rule profile with the office's own values; None takes the one the office prefers.

    Raises ProfileUnknown.
    """
    with workspace.read() as session:
        base = _base(key or _preferred(session))
        return _merged(base, read_setting(session, _name(base.key)) or {})


def list_profiles(workspace: Workspace) -> tuple[ProfileRow, ...]:
    """Every rule profile as it prints now, and which one is preferred."""
    with workspace.read() as session:
        preferred = _preferred(session)
        return tuple(
            _row(base, read_setting(session, _name(base.key)) or {}, base.key == preferred)
            for base in PROFILES.values()
        )


def prefer_profile(workspace: Workspace, key: str) -> None:
    """Print and check by this profile where none is asked for. Raises ProfileUnknown."""
    base = _base(key)
    with workspace.change(_PREFER.format(name=base.name)) as change:
        if _preferred(change.session) != key:
            write_setting(change, _DEFAULT, key)


def change_profile(workspace: Workspace, key: str, **values: Any) -> Profile:
    """Change values of a profile (None gives the regulation's back); later prints follow it.

    Raises ProfileUnknown, ProfileInvalid for a wrong type, FieldInvalid for a value that does not
    fit the page.
    """
    base = _base(key)
    usual = msgspec.to_builtins(base)
    with workspace.change(_LABEL.format(name=base.name)) as change:
        own = {**(read_setting(change.session, _name(key)) or {}), **values}
        own = {field: value for field, value in own.items() if value is not None}
        merged = _merged(base, own)
        _judge(merged, values)
        plain = msgspec.to_builtins(merged)
        own = {field: plain[field] for field in own if plain.get(field) != usual.get(field)}
        write_setting(change, _name(key), own or None)
    return merged


def reset_profile(workspace: Workspace, key: str) -> None:
    """Give all values of a profile back to the regulation. Raises ProfileUnknown."""
    base = _base(key)
    with workspace.change(_RESET.format(name=base.name)) as change:
        write_setting(change, _name(key), None)


def _base(key: str) -> Profile:
    base = PROFILES.get(key)
    if base is None:
        raise ProfileUnknown(key=key, choices=", ".join(PROFILES))
    return base


def _preferred(session: Session) -> str:
    """The preferred profile's key; one that only a newer program knows counts as none."""
    key = read_setting(session, _DEFAULT)
    return key if isinstance(key, str) and key in PROFILES else DEFAULT_PROFILE


def _name(key: str) -> str:
    return f"profile.{key}"


def _merged(base: Profile, own: dict[str, Any]) -> Profile:
    """The profile with the given values, checked by type. Raises ProfileInvalid."""
    try:
        return msgspec.convert({**msgspec.to_builtins(base), **own}, Profile)
    except msgspec.ValidationError as error:
        raise ProfileInvalid(name=base.name, reason=error) from None


def _judge(merged: Profile, given: dict[str, Any]) -> None:
    """Refuse given values that do not fit the page. Raises FieldInvalid."""
    for field, value in given.items():
        least, most = _RANGES.get(field, (None, None))
        if value is None:
            continue
        if least is not None and most is not None and not least <= value <= most:
            raise FieldInvalid(field, _RANGE, least=least, most=most)
        if field in _WORDS:
            f.required_line(field, value, _WORDS[field])
    if merged.body_pt > merged.leading_pt:
        field = "leading_pt" if "leading_pt" in given else "body_pt"
        body, leading = f"{merged.body_pt:g}", f"{merged.leading_pt:g}"
        raise FieldInvalid(field, _TIGHT, body=body, leading=leading)


def _row(base: Profile, own: dict[str, Any], preferred: bool) -> ProfileRow:
    values = msgspec.to_builtins(_merged(base, own))
    usual = msgspec.to_builtins(base)
    changed = frozenset(field for field in own if values.get(field) != usual.get(field))
    return ProfileRow(
        key=base.key, name=base.name, values=values, changed=changed, preferred=preferred
    )
