"""Settings come back with the type they went in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QByteArray

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.settings import Setting, Settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (keys.THEME, "dark"),
        (keys.TEXT_PERCENT, 130),
        (keys.SIDEBAR_OPEN, False),
        (keys.SIDEBAR_OPEN, True),
        (keys.GEOMETRY, QByteArray(b"\x01\x02")),
    ],
)
def test_a_setting_survives_the_program(tmp_path: Path, setting: Setting[Any], value: Any) -> None:
    path = tmp_path / "setelan.ini"
    Settings.of_file(path).put(setting, value)
    again = Settings.of_file(path).get(setting)
    assert again == value
    assert type(again) is type(setting.default)


def test_nonsense_in_the_file_counts_as_the_default(tmp_path: Path) -> None:
    path = tmp_path / "setelan.ini"
    path.write_text("[look]\ntext_percent=besar\n[window]\nsidebar_open=mungkin\n", "utf-8")
    settings = Settings.of_file(path)
    assert settings.get(keys.TEXT_PERCENT) == 100
    assert settings.get(keys.SIDEBAR_OPEN) is True


def test_no_two_settings_share_a_key() -> None:
    names = [setting.key for setting in keys.ALL]
    assert len(names) == len(set(names))
