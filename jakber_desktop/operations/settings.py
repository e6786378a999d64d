"""What the office decides once: the rule profile's values, kept in the workspace and synced."""

from __future__ import annotations

from typing import Any

import msgspec

from jakber_desktop.documents.profiles import DEFAULT_PROFILE, PROFILES, Profile
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import ids
from jakber_desktop.model.entities import Setting
from jakber_desktop.model.errors import ProfileInvalid, ProfileUnknown
from jakber_desktop.store.workspace import Workspace

_LABEL = QT_TRANSLATE_NOOP("core", "Ubah profil {name}")


def profile(workspace: Workspace, key: str | None = None) -> Profile:
    """A rule profile with the office's own values; None takes the default one.

    Raises ProfileUnknown.
    """
    base = PROFILES.get(key or DEFAULT_PROFILE)
    if base is None:
        raise ProfileUnknown(key=key, choices=", ".join(PROFILES))
    with workspace.read() as session:
        setting = session.get(Setting, ids.setting_id(_name(base.key)))
        own = setting.value if setting is not None and setting.alive else None
    return _merged(base, msgspec.json.decode(own)) if own else base


def change_profile(workspace: Workspace, key: str, **values: Any) -> Profile:
    """Change values of a profile (None gives the regulation's back); later prints follow it.

    Raises ProfileUnknown, ProfileInvalid.
    """
    base = PROFILES.get(key)
    if base is None:
        raise ProfileUnknown(key=key, choices=", ".join(PROFILES))
    name = _name(key)
    with workspace.change(_LABEL.format(name=base.name)) as change:
        setting = change.session.get(Setting, ids.setting_id(name))
        if setting is None:
            setting = Setting(id=ids.setting_id(name), name=name)
            change.add(setting)
        own = {**(msgspec.json.decode(setting.value) if setting.value else {}), **values}
        own = {field: value for field, value in own.items() if value is not None}
        merged = _merged(base, own)
        setting.value = msgspec.json.encode(own, order="sorted").decode() if own else None
    return merged


def _name(key: str) -> str:
    return f"profile.{key}"


def _merged(base: Profile, own: dict[str, Any]) -> Profile:
    """The profile with the given values, checked by type. Raises ProfileInvalid."""
    try:
        return msgspec.convert({**msgspec.to_builtins(base), **own}, Profile)
    except msgspec.ValidationError as error:
        raise ProfileInvalid(name=base.name, reason=error) from None
