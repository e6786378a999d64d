"""The printed papers: against a layout by hand on a canvas, and against other engines (P1-P6).

`JAKBER_PEERS` names a Python that has typst, and as it likes weasyprint and fpdf2; without it P1,
P4 and P5 are left out. LibreOffice is measured where `soffice` is found.
"""

from __future__ import annotations

import json
import os
import pickle
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import gen_minutes
import pdf_markup
from harness import Gate, Sample, Series, interleaved, noisy, options, ratio, report, spawned

from jakber_desktop.assets import asset
from jakber_desktop.documents.render.docx import render_docx
from jakber_desktop.documents.render.pdf.layout import lay_out
from jakber_desktop.documents.tree import Document

CHILD = str(Path(__file__).with_name("pdf_child.py"))
WARM_PRINTS = 12
Candidates = dict[str, Callable[[], Sample]]


def by_hand(document: Document) -> tuple[tuple[float, float], list[object]]:
    """The finished pages of a document as bare coordinates: what a hand would have written."""
    sheet, pages = lay_out(document, gen_minutes.PROFILE)
    drawn: list[object] = []
    for page in pages:
        fills: list[object] = []
        rules: list[object] = []
        texts: list[object] = []
        for piece, top in page:
            base, foot = sheet.height - top, sheet.height - top - piece.height
            if piece.fill:
                x, wide, grey = piece.fill
                fills.append((f"#{grey}", x, foot, wide, piece.height))
            rules += [(r.x1, base - r.y1, r.x2, base - r.y2) for r in piece.rules]
            rules += [(x, base, x, foot) for x in piece.edges]
            rules += [(piece.edges[0], foot, piece.edges[-1], foot)] if piece.foot else []
            for x, y, line in piece.texts:
                words = "".join(span.text for span in line.spans)
                texts.append((line.spans[0].font, line.size, x + line.x, base - y, words))
        drawn.append((fills, rules, texts))
    return (sheet.width, sheet.height), drawn


def prepare(folder: Path) -> None:
    """Write every engine's input for the small and the large meeting, and the long sheets."""
    shutil.copytree(asset("fonts", "arimo"), folder / "fonts")
    papers = {size: gen_minutes.minutes(size) for size in gen_minutes.SIZES}
    papers |= {f"rows{rows}": gen_minutes.sheet(rows) for rows in (2000, 4000)}
    for name, document in papers.items():
        pickled = pickle.dumps((document, gen_minutes.PROFILE))
        (folder / f"{name}.app").write_bytes(pickled)
        (folder / f"{name}.canvas").write_bytes(pickle.dumps(by_hand(document)))
        (folder / f"{name}.typst").write_text(pdf_markup.typst(document), encoding="utf-8")
        font = (folder / "fonts" / "Arimo_400Regular.ttf").as_uri()
        page = pdf_markup.page_html(document, font)
        (folder / f"{name}.weasyprint").write_text(page, encoding="utf-8")
        rows = json.dumps(pdf_markup.rows_of(document))
        (folder / f"{name}.fpdf2").write_text(rows, encoding="utf-8")
    (folder / "large.docx").write_bytes(render_docx(papers["large"], gen_minutes.PROFILE))


def child(folder: Path, engine: str, paper: str, python: str, times: int = 1) -> Sample:
    """One process that prints a paper with an engine."""
    return spawned([python, CHILD, engine, str(folder / f"{paper}.{engine}"), str(times)])


def own(folder: Path) -> Candidates:
    """The program and the limit by hand."""

    def run(engine: str, paper: str, times: int = 1) -> Callable[[], Sample]:
        return lambda: child(folder, engine, paper, sys.executable, times)

    return {
        "app large": run("app", "large"),
        "canvas large": run("canvas", "large"),
        "app small": run("app", "small", WARM_PRINTS),
        "canvas small": run("canvas", "small", WARM_PRINTS),
        "app 2000 rows": run("app", "rows2000", 3),
        "app 4000 rows": run("app", "rows4000", 3),
    }


def typst(folder: Path, python: str) -> Candidates:
    return {
        "typst large": lambda: child(folder, "typst", "large", python),
        "typst small": lambda: child(folder, "typst", "small", python, WARM_PRINTS),
    }


def slow_peers(folder: Path, python: str) -> Candidates:
    """Engines that take so long that they run once only."""
    found: Candidates = {}
    for engine in ("weasyprint", "fpdf2"):
        module = {"fpdf2": "fpdf"}.get(engine, engine)
        if python and not os.system(f"{python} -c 'import {module}' 2>/dev/null"):
            found[f"{engine} large"] = _run_once(folder, engine, python)
    if shutil.which("soffice"):
        command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        found["libreoffice large"] = lambda: spawned([*command, str(folder / "large.docx")])
    return found


def _run_once(folder: Path, engine: str, python: str) -> Callable[[], Sample]:
    return lambda: child(folder, engine, "large", python)


def told(
    id_: str, series: Mapping[str, Series], what: str, limit: str, figure: str, target: float
) -> Gate:
    """A gate on a figure both processes told themselves."""
    name = f"{what} / {limit} ({figure} print)"
    app, bar = series[what], series[limit]
    wall, cpu = (ratio(app, bar, told, told) for told in (figure, f"{figure}_cpu"))
    return Gate(id_, name, wall, target, noisy(bar, figure), cpu)


def whole(id_: str, series: Mapping[str, Series], limit: str, target: float) -> Gate:
    """A gate on the whole process of the large paper."""
    app, bar = series["app large"], series[limit]
    cpu = ratio(app, bar, "cpu")
    return Gate(
        id_, f"app large / {limit}, whole process", ratio(app, bar), target, noisy(bar), cpu
    )


def gates(series: Mapping[str, Series]) -> list[Gate]:
    made = [
        told("P2", series, "app large", "canvas large", "first", 2.3),
        told("P3", series, "app small", "canvas small", "warm", 2.5),
        told("P6", series, "app 4000 rows", "app 2000 rows", "warm", 2.2),
    ]
    if "typst large" in series:
        memory = ratio(series["app large"], series["typst large"], "rss")
        made += [
            whole("P1", series, "typst large", 0.65),
            told("P3t", series, "app small", "typst small", "warm", 1.0),
            Gate("P5", "app large / typst large, peak memory", memory, 0.15),
        ]
    return made


def peer_gates(series: Mapping[str, Series]) -> list[Gate]:
    targets = {"weasyprint": 0.07, "libreoffice": 0.17, "fpdf2": 0.14}
    return [
        whole("P4", series, f"{engine} large", target)
        for engine, target in targets.items()
        if f"{engine} large" in series
    ]


def main() -> int:
    chosen = options(__doc__)
    peers = os.environ.get("JAKBER_PEERS", "")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        candidates = own(folder) | (typst(folder, peers) if peers else {})
        series = interleaved(candidates, chosen.runs)
        made = gates(series)
        slow = slow_peers(folder, peers)
        if slow:
            slow["app large"] = candidates["app large"]
            once = interleaved(slow, runs=1, warm=0)
            made += peer_gates(once)
            series |= {name: one for name, one in once.items() if name not in series}
    return report(made, series)


if __name__ == "__main__":
    sys.exit(main())
