"""What `pip install .` puts on a machine."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def members(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    program = f"from hatchling.build import build_wheel; print(build_wheel({str(folder)!r}))"
    made = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    with zipfile.ZipFile(folder / made.stdout.split()[-1]) as wheel:
        return set(wheel.namelist())


def test_every_form_and_resource_is_in_the_wheel(members: set[str]) -> None:
    for form in (ROOT / "ui").rglob("*.ui"):
        assert f"jakber_desktop/desktop/_forms/ui_{form.stem}.py" in members
    for source in (ROOT / "resources").rglob("*"):
        if source.is_file():
            target = source.relative_to(ROOT / "resources")
            target = target.with_suffix(".qm") if target.suffix == ".ts" else target
            assert f"jakber_desktop/_assets/{target.as_posix()}" in members


def test_what_makes_a_hub_is_in_the_wheel(members: set[str]) -> None:
    assert "jakber_desktop/_assets/hub/hub.sql" in members


def test_licences_of_program_fonts_and_icons_travel_along(members: set[str]) -> None:
    licences = {name.split("/licenses/")[1] for name in members if "/licenses/" in name}
    fonts = {p.relative_to(ROOT).as_posix() for p in ROOT.glob("resources/fonts/*/OFL.txt")}
    assert {"LICENSE", "NOTICE", "resources/icons/LICENSE-fluent.txt", *fonts} <= licences
    assert len(fonts) == len([p for p in (ROOT / "resources" / "fonts").iterdir() if p.is_dir()])


def test_nothing_but_the_package_is_installed(members: set[str]) -> None:
    tops = {name.split("/")[0] for name in members}
    assert {t for t in tops if not t.endswith(".dist-info")} == {"jakber_desktop"}
