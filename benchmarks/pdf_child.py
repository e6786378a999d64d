"""One print in a process of its own: `pdf_child.py ENGINE INPUT TIMES`; tells seconds of a print.

Inputs are made beforehand (bench_pdf.py), so that the process is imports, reading and printing.
"""

from __future__ import annotations

import json
import pickle
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path


def app(path: Path) -> Callable[[], object]:
    """The program's renderer on a pickled Document."""
    document, profile = pickle.loads(path.read_bytes())
    from jakber_desktop.documents.render.pdf import render_pdf

    return lambda: render_pdf(document, profile).data


def canvas(path: Path) -> Callable[[], object]:
    """The limit: the same pages, laid out by hand beforehand, written to a plain canvas."""
    size, pages = pickle.loads(path.read_bytes())
    import io

    from reportlab.pdfgen.canvas import Canvas

    from jakber_desktop.documents.render.faces import BOLD, ITALIC, REGULAR, load_face

    def draw() -> object:
        for face in (REGULAR, BOLD, ITALIC):
            load_face(face)
        stream = io.BytesIO()
        sheet = Canvas(stream, pagesize=size, invariant=1, pageCompression=1)
        for fills, rules, texts in pages:
            for grey, x, y, wide, high in fills:
                sheet.setFillColor(grey)
                sheet.rect(x, y, wide, high, stroke=0, fill=1)
            sheet.setFillColor("#000000")
            sheet.setLineWidth(0.5)
            sheet.lines(rules)
            for font, points, x, y, words in texts:
                sheet.setFont(font, points)
                sheet.drawString(x, y, words)
            sheet.showPage()
        sheet.save()
        return stream.getvalue()

    return draw


def typst(path: Path) -> Callable[[], object]:
    """Typst on its own markup, with the same font."""
    import typst as engine

    fonts = [str(path.parent / "fonts")]
    return lambda: engine.compile(str(path), font_paths=fonts)


def weasyprint(path: Path) -> Callable[[], object]:
    from weasyprint import HTML

    return lambda: HTML(filename=str(path)).write_pdf()


def fpdf2(path: Path) -> Callable[[], object]:
    from fpdf import FPDF

    rows = json.loads(path.read_text(encoding="utf-8"))

    def draw() -> object:
        pdf = FPDF(format=(215, 330))
        pdf.set_margins(30, 20, 20)
        pdf.set_auto_page_break(True, 25)
        pdf.add_font("Arimo", fname=str(path.parent / "fonts" / "Arimo_400Regular.ttf"))
        pdf.set_font("Arimo", size=12)
        pdf.add_page()
        for kind, texts in rows:
            if kind == "p":
                pdf.multi_cell(0, 5.8, texts[0], new_x="LMARGIN", new_y="NEXT")
                continue
            for text in texts:
                pdf.cell(165 / len(texts), 5, text[:30], border=1)
            pdf.ln()
        return bytes(pdf.output())

    return draw


ENGINES = {one.__name__: one for one in (app, canvas, typst, weasyprint, fpdf2)}


def main() -> None:
    engine, path, times = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    draw = ENGINES[engine](path)
    wall, cpu = [], []
    for _ in range(times):
        at, cpu_at = time.perf_counter(), time.process_time()
        draw()
        wall.append(time.perf_counter() - at)
        cpu.append(time.process_time() - cpu_at)
    told = {"first": wall[0], "first_cpu": cpu[0], "rss": _peak_mb()}
    told |= {"warm": statistics.median(wall[1:] or wall)}
    told |= {"warm_cpu": statistics.median(cpu[1:] or cpu)}
    print(json.dumps(told))


def _peak_mb() -> float:
    """Peak memory of this program alone; what a parent is told counts its own at the fork."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main()
