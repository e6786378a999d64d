"""Compile ui/ and resources/ into the package: desktop/_forms/ (Python) and _assets/ (data).

The build hook runs this; so does the test run; so does a developer after editing a form:
    python packaging/qt_assets.py [--force | --check]
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("jakber_desktop/desktop/_forms")
ASSETS = Path("jakber_desktop/_assets")
LICENCES = ("LICENSE", "NOTICE")
HUB = Path("packaging/hub.sql")
Plan = dict[Path, tuple[str, Path]]
_QT_IMPORT = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
_MADE = re.compile(r"^( +self\.(\w+) = (\w+)\()(.*)\)$", re.MULTILINE)
_PUT = re.compile(r"^ +self\.(\w+)\.(addWidget|setWidget)\(self\.(\w+)\)$", re.MULTILINE)


def qt_tool(name: str, *args: str | Path) -> None:
    """Run a tool (uic, lrelease, lupdate) of the PySide6-Essentials wheel of this interpreter.

    The binary itself, not the pyside6-<name> script: 12 ms a form instead of 180, no PATH needed.
    What the tool complains about (doubled object names, tab stops to nowhere) raises SystemExit.
    """
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6-Essentials belum terpasang untuk Python ini.")
    folder = Path(spec.origin).parent
    if name == "uic":
        args = ("-g", "python", *args)
        if sys.platform != "win32":
            folder = folder / "Qt" / "libexec"
    program = folder / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([program, *args], stderr=subprocess.PIPE, text=True)
    if "error while loading shared libraries" in done.stderr:
        raise SystemExit(
            f"{done.stderr.strip()}\nAlat Qt `{name}` memerlukan pustaka sistem yang belum ada. "
            "Di Debian atau Ubuntu ketik: sudo apt-get install libglib2.0-0 libbrotli1"
        )
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{name} {args[-1]}: {done.stderr.strip() or done.returncode}")


def _plan(root: Path) -> Plan:
    """Map every output file to (kind, source)."""
    plan: Plan = {}

    def add(target: Path, kind: str, source: Path) -> None:
        if target in plan:
            raise SystemExit(
                f"{source} dan {plan[target][1]} sama-sama membuat {target.name}: ganti satu nama."
            )
        plan[target] = (kind, source)

    for ui in sorted((root / "ui").rglob("*.ui")):
        add(root / FORMS / f"ui_{ui.stem}.py", "uic", ui)
    for name in LICENCES:  # Pengaturan › Tentang shows them
        if (root / name).is_file():
            add(root / ASSETS / "licences" / f"{name}.txt", "copy", root / name)
    if (root / HUB).is_file():  # `jakber hub-init` runs it
        add(root / ASSETS / "hub" / HUB.name, "copy", root / HUB)
    resources = root / "resources"
    for source in sorted(resources.rglob("*")):
        if source.is_file():
            target = root / ASSETS / source.relative_to(resources)
            if source.suffix == ".ts":
                add(target.with_suffix(".qm"), "lrelease", source)
            else:
                add(target, "copy", source)
    return plan


def only_used_imports(form: str) -> str:
    """A compiled form that imports only the Qt classes it names.

    uic always imports some thirty. PySide makes a class when it is first imported, and those
    nobody uses took 4 ms of every start.
    """
    body = set(re.findall(r"\w+", _QT_IMPORT.sub("", form)))

    def used(found: re.Match[str]) -> str:
        names = sorted(body.intersection(re.findall(r"\w+", found[2])))
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return _QT_IMPORT.sub(used, form)


def born_at_home(form: str) -> str:
    """A compiled form whose stacked and scrolled parts are made where they will stand.

    uic makes them without a parent and puts them in when they are whole: every widget in them
    would be styled and measured once more, a third of the time some pages take to be made.
    """
    classes = {name: cls for _, name, cls, _ in _MADE.findall(form)}
    homes = {
        part: f"self.{home}.viewport()" if how == "setWidget" else f"self.{home}"
        for home, how, part in _PUT.findall(form)
        if not classes.get(home, "").endswith("Layout")
    }

    def housed(found: re.Match[str]) -> str:
        home = homes.get(found[2])
        return found[0] if found[4] or home is None else f"{found[1]}{home})"

    return _MADE.sub(housed, form)


def _make(kind: str, source: Path, target: Path, workshop: Path) -> None:
    """Make one output, aside and then renamed: a failed tool leaves no fresh-looking target."""
    part = workshop / target.name
    if kind == "uic":
        qt_tool("uic", "--from-imports", "-o", part, source)
        form = born_at_home(only_used_imports(part.read_text("utf-8")))
        part.write_text(form, encoding="utf-8")
    elif kind == "lrelease":
        qt_tool("lrelease", "-silent", "-qm", part, source)
    else:
        shutil.copyfile(source, part)
    target.parent.mkdir(parents=True, exist_ok=True)
    part.replace(target)


def _changed(kind: str, source: Path) -> float:
    """When an output's source last changed; for a form also this program."""
    own = Path(__file__).stat().st_mtime if kind == "uic" else 0.0
    return max(own, source.stat().st_mtime)


def _sweep(root: Path, plan: Plan) -> None:
    """Delete outputs whose source is gone."""
    package = root / FORMS / "__init__.py"
    for folder in (root / FORMS, root / ASSETS):
        for old in folder.rglob("*"):
            if old.is_file() and old not in {*plan, package} and "__pycache__" not in old.parts:
                old.unlink(missing_ok=True)  # another run may sweep as well


def build(root: Path = ROOT, *, force: bool = False, check: bool = False) -> list[Path]:
    """Bring the outputs up to date; return those made (with check: those that would be)."""
    plan = _plan(root)
    todo = [
        target
        for target, (kind, source) in plan.items()
        if force or not target.exists() or _changed(kind, source) > target.stat().st_mtime
    ]
    if check:
        return todo
    (root / "build").mkdir(exist_ok=True)
    with TemporaryDirectory(dir=root / "build") as workshop:
        for target in todo:
            _make(*plan[target], target, Path(workshop))
    package = root / FORMS / "__init__.py"
    package.parent.mkdir(parents=True, exist_ok=True)
    if not package.exists():
        package.write_text('"""Forms compiled from ui/; do not edit."""\n', encoding="utf-8")
    _sweep(root, plan)
    return todo


if __name__ == "__main__":
    stale = build(force="--force" in sys.argv, check="--check" in sys.argv)
    for path in stale:
        print(path.relative_to(ROOT))
    sys.exit(1 if stale and "--check" in sys.argv else 0)
