"""New words are collected, and a word without translation is reported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

MODULE = 'SENTENCE = QT_TRANSLATE_NOOP("core", "Rapat {title} tidak ada.")\n'


@pytest.fixture
def tool(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("translations")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "jakber_desktop").mkdir()
    (tmp_path / "jakber_desktop" / "words.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "ts").mkdir()
    return tmp_path


def test_a_sentence_of_the_core_is_collected_without_line_numbers(
    tool: ModuleType, tree: Path
) -> None:
    tool.collect(tree / "ts" / "jakber_en.ts", tree)
    collected = (tree / "ts" / "jakber_en.ts").read_text(encoding="utf-8")
    assert "Rapat {title} tidak ada." in collected
    assert "<location" not in collected


def test_an_untranslated_and_an_uncollected_word_are_reported(tool: ModuleType, tree: Path) -> None:
    ts = tree / "ts" / "jakber_en.ts"
    tool.collect(ts, tree)
    assert "unfinished" in "".join(tool.check(tree / "ts", tree))
    words = tree / "jakber_desktop" / "words.py"
    words.write_text(MODULE + MODULE.replace("Rapat", "Surat"), encoding="utf-8")
    assert any("make translations" in complaint for complaint in tool.check(tree / "ts", tree))


def test_a_translated_tree_is_complete(tool: ModuleType, tree: Path) -> None:
    ts = tree / "ts" / "jakber_en.ts"
    tool.collect(ts, tree)
    text = ts.read_text(encoding="utf-8")
    done = '<translation type="unfinished"></translation>'
    assert done in text
    ts.write_text(text.replace(done, "<translation>No meeting {title}.</translation>"), "utf-8")
    assert tool.check(tree / "ts", tree) == []
