"""Forms and resources reach the package, and only those that still have a source."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Contoh</class>
 <widget class="QWidget" name="Contoh"><layout class="QVBoxLayout" name="column">
  <item><widget class="QLabel" name="title"><property name="text"><string>Rapat</string></property>
  </widget></item></layout></widget></ui>
"""
FORMS = Path("jakber_desktop/desktop/_forms")
ASSETS = Path("jakber_desktop/_assets")


@pytest.fixture
def tool(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("qt_assets")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "contoh.ui").write_text(FORM, encoding="utf-8")
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    (tmp_path / "resources" / "fonts" / "OFL.txt").write_text("lisensi", encoding="utf-8")
    return tmp_path


def test_a_form_is_compiled_and_a_resource_copied(tool: ModuleType, tree: Path) -> None:
    tool.build(tree)
    assert "class Ui_Contoh" in (tree / FORMS / "ui_contoh.py").read_text(encoding="utf-8")
    assert (tree / ASSETS / "fonts" / "OFL.txt").read_text(encoding="utf-8") == "lisensi"


def test_a_form_imports_only_the_classes_it_names(tool: ModuleType, tree: Path) -> None:
    tool.build(tree)
    form = (tree / FORMS / "ui_contoh.py").read_text(encoding="utf-8")
    assert "from PySide6.QtWidgets import QLabel, QVBoxLayout" in form
    assert "QConicalGradient" not in form


def test_a_second_run_makes_nothing(tool: ModuleType, tree: Path) -> None:
    tool.build(tree)
    assert tool.build(tree) == []


def test_an_edited_form_is_stale_until_it_is_compiled_again(tool: ModuleType, tree: Path) -> None:
    tool.build(tree)
    form, made = tree / "ui" / "contoh.ui", tree / FORMS / "ui_contoh.py"
    later = made.stat().st_mtime + 5
    os.utime(form, (later, later))
    assert tool.build(tree, check=True) == [made]


def test_what_has_no_source_any_more_is_deleted(tool: ModuleType, tree: Path) -> None:
    tool.build(tree)
    (tree / "ui" / "contoh.ui").unlink()
    (tree / "resources" / "fonts" / "OFL.txt").unlink()
    tool.build(tree)
    assert [p.name for p in (tree / FORMS).iterdir()] == ["__init__.py"]
    assert [p for p in (tree / ASSETS).rglob("*") if p.is_file()] == []


def test_a_broken_form_stops_the_build_every_time_and_is_named(
    tool: ModuleType, tree: Path
) -> None:
    (tree / "ui" / "rusak.ui").write_text(FORM.replace("</widget></ui>", ""), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(SystemExit, match=r"rusak\.ui"):
            tool.build(tree)


def test_two_forms_of_one_name_are_refused(tool: ModuleType, tree: Path) -> None:
    (tree / "ui" / "lain").mkdir()
    (tree / "ui" / "lain" / "contoh.ui").write_text(FORM, encoding="utf-8")
    with pytest.raises(SystemExit, match="ganti satu nama"):
        tool.build(tree)
