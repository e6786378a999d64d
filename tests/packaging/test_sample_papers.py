"""The papers that `make run` leaves in hasil/."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pypdf
import pytest

from jakber_desktop.cli import main
from jakber_desktop.documents.compose.kinds import KINDS
from jakber_desktop.operations.issuing.monthly import KIND as MONTHLY


@pytest.fixture
def papers(script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, with the Python of this run."""
    module = script("sample_papers")
    monkeypatch.setattr(module, "PYTHON", sys.executable)
    by_process = module._jakber

    def jakber(verb: str, *words: str) -> bool:
        """One verb as the script starts it; the other ones in this process, which is quicker."""
        return by_process(verb, *words) if verb == "new" else main([verb, *words]) == 0

    monkeypatch.setattr(module, "_jakber", jakber)
    return module


def test_a_pdf_of_every_kind_is_left(papers: ModuleType) -> None:
    wanted = papers.papers(Path("naskah.db"))
    written = [paper.path.stem for paper in wanted if paper.path.suffix == ".pdf"]
    assert sorted(written) == sorted((*KINDS, MONTHLY))


def test_what_the_sample_cannot_have_is_printed_of_a_made_up_meeting(
    papers: ModuleType, tmp_path: Path
) -> None:
    workspace = papers._specimen(tmp_path)
    words: dict[str, str] = {}
    for paper in papers.papers(workspace):
        if paper.path.stem in papers.OF_SPECIMEN:
            assert papers._print(paper._replace(path=tmp_path / paper.path.name))
            pages = pypdf.PdfReader(tmp_path / paper.path.name).pages
            words[paper.path.stem] = " ".join(page.extract_text() for page in pages)
    assert "LEMBAR RALAT" in words["lembar-ralat"]
    assert "Ruang Rapat Sekretariat" in words["lembar-ralat"]
    assert "PETIKAN KEPUTUSAN" in words["petikan-keputusan"]
    assert "Kop surat dipakai" in words["petikan-keputusan"]
