"""One list of verbs and one list of pins, whoever starts them."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_makefile_offers_exactly_the_verbs_of_dev(
    script: Callable[[str], ModuleType],
) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^(run .*):$", makefile, re.MULTILINE)
    assert targets is not None
    assert targets[1].split() == list(script("dev").VERBS)


def test_without_a_verb_dev_lists_them_and_exits_2() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "dev.py"], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "translations" in done.stdout


def test_a_picture_there_is_none_of_is_named_and_no_program_is_started(
    script: Callable[[str], ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    screenshots = script("screenshots")
    assert screenshots.main(["--help"]) == 0
    assert "screenshots.py" in capsys.readouterr().out
    assert screenshots.main(["01-beranda", "99-tidak-ada"]) == 2
    told = capsys.readouterr().err
    assert "99-tidak-ada" in told
    assert "06-notula" in told


def test_every_dependency_is_pinned_by_name_and_release_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9_.+]+", pin) for pin in pins)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    for extra in project["project"]["optional-dependencies"].values():
        wanted += extra
    assert {_name(w) for w in wanted} <= {_name(pin) for pin in pins}


def test_the_build_hook_and_the_program_ask_for_the_same_qt() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    hook = project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["custom"]
    assert set(hook["dependencies"]) <= set(project["project"]["dependencies"])


def test_a_library_that_is_not_there_names_its_package(
    script: Callable[[str], ModuleType],
) -> None:
    libraries = script("system_libraries")
    assert libraries.missing_packages(window=False, wanted={"libtidakada.so.9": "libtidakada9"})[
        -1:
    ] == ["libtidakada9"]


def _name(requirement: str) -> str:
    return re.split(r"[=<>!~\[; ]", requirement)[0].lower().replace("_", "-")
