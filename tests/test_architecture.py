"""Who may touch whom: the contracts of pyproject.toml, and what no list of names can say."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "jakber_desktop"


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("jakber_desktop", include_external_packages=True, cache_dir=None)


def third_party(graph: grimp.ImportGraph, room: str) -> set[str]:
    modules = [m for m in graph.modules if m == room or m.startswith(f"{room}.")]
    imported = {name for m in modules for name in graph.find_modules_directly_imported_by(m)}
    return {n.split(".")[0] for n in imported} - sys.stdlib_module_names - {"jakber_desktop"}


def test_every_import_contract_is_kept(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    code = lint_imports(no_cache=True, no_logo=True)
    assert code == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("room", "allowed"),
    [
        ("jakber_desktop.language", {"snowballstemmer"}),
        ("jakber_desktop.assets", set()),
        ("jakber_desktop.model.record", {"msgspec"}),
        ("jakber_desktop.model.rows", {"msgspec"}),
        ("jakber_desktop.model.errors", set()),
        ("jakber_desktop.cli", set()),
    ],
)
def test_the_lower_rooms_import_only_the_packages_they_were_given(
    graph: grimp.ImportGraph, room: str, allowed: set[str]
) -> None:
    assert third_party(graph, room) <= allowed


@pytest.fixture(scope="module")
def run_graph() -> grimp.ImportGraph:
    """Without names that are imported for annotations only, and without compiled forms."""
    graph = grimp.build_graph("jakber_desktop", cache_dir=None, exclude_type_checking_imports=True)
    for form in graph.find_children("jakber_desktop.desktop._forms"):
        graph.remove_module(form)
    return graph


def test_no_package_holds_a_circle_of_imports(run_graph: grimp.ImportGraph) -> None:
    packages = [m for m in run_graph.modules if run_graph.find_children(m)]
    circles = {p: run_graph.nominate_cycle_breakers(p) for p in packages}
    assert {package: found for package, found in circles.items() if found} == {}


def test_the_subjects_of_operations_stand_on_the_lines_of_the_document(
    run_graph: grimp.ImportGraph,
) -> None:
    """docs/architecture.md: a package imports from the lines above its own; `editing` is a tool."""
    room = "jakber_desktop.operations"
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = told.partition("| line |")[2].partition("\n\n")[0].splitlines()[2:]
    lines = [re.findall(r"`(\w+)`", row.split("|")[2]) for row in rows]
    line_of = {name: nth for nth, names in enumerate(lines) for name in names}
    assert set(line_of) == {m.rpartition(".")[2] for m in run_graph.find_children(room)}
    upward = {
        f"{name} -> {other}"
        for name, line in line_of.items()
        for other, its in line_of.items()
        if its >= line
        and name != other
        and run_graph.direct_import_exists(
            importer=f"{room}.{name}", imported=f"{room}.{other}", as_packages=True
        )
    }
    assert upward == {"editing -> fields"}


@pytest.mark.parametrize("room", ["language", "model", "documents", "checks", "exchange"])
def test_the_inner_rooms_ask_no_clock(room: str) -> None:
    """No "today" reaches a paper or a finding: callers hand the day over."""
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (PACKAGE / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow", "localtime"}
    ]
    assert asked == []


def test_view_models_use_no_qt_but_qtcore() -> None:
    used = {
        node.module
        for path in (PACKAGE / "desktop" / "viewmodels").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6")
    }
    assert used <= {"PySide6.QtCore"}


def test_no_room_is_called_utils_or_helpers() -> None:
    named = [p.name for p in PACKAGE.rglob("*.py") if p.stem in {"utils", "helpers", "util"}]
    assert named == []
