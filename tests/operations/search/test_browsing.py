"""Everything found, a page after another, narrowed by kind, year and series (I1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.operations.search import browse, choices, keep_index, search
from jakber_desktop.operations.search.browsing import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def many(workspace: Workspace, take: Callable[..., str]) -> Workspace:
    """Nine meetings of three years, those of odd numbers in a series; each says "banjir" thrice."""
    for nth in range(9):
        meeting: dict[str, Any] = {
            "title": f"Rapat {nth}",
            "date": f"{2016 + nth // 3}-05-0{nth + 1}",
        }
        if nth % 2:
            meeting["series"] = {"name": "Bulanan"}
        take(
            workspace,
            {
                "format": "jakber.meeting/1", "meeting": meeting,
                "agenda": [{"title": "Banjir rob", "points": [{"text": f"Banjir ke-{nth}"}]}],
                "decisions": [{"text": f"Penanganan kebanjiran {nth}"}],
            },
            f"{nth}.json",
        )  # fmt: skip
    assert keep_index(workspace)
    return workspace


def leaf_through(workspace: Workspace, words: str, wanted: Wanted, limit: int) -> list[list[str]]:
    pages, after = [], None
    while True:
        page = browse(workspace, words, wanted, after, limit)
        pages.append([f"{one.title} {one.kind}" for one in page.found])
        if (after := page.after) is None:
            return pages


@pytest.mark.parametrize("order", ["newest", "relevance"])
@pytest.mark.parametrize("words", ["banjir", "anjir", "banjr"])  # a word, inside one, a slip
def test_pages_give_everything_once_in_the_order_of_one_long_page(
    many: Workspace, order: Any, words: str
) -> None:
    (whole,) = leaf_through(many, words, Wanted(order=order), 1000)
    assert len(whole) == len(set(whole)) == 27
    for limit in (1, 4, 9):
        pages = leaf_through(many, words, Wanted(order=order), limit)
        assert [one for page in pages for one in page] == whole
        assert all(len(page) == limit for page in pages[:-1])
    if order == "newest":
        assert [one[6] for one in whole] == sorted((one[6] for one in whole), reverse=True)


@pytest.mark.parametrize("order", ["newest", "relevance"])
@pytest.mark.parametrize("words", ["banjir", "anjir", "banjr", "banjir ke"])
def test_a_search_finds_what_is_leafed_through(many: Workspace, order: Any, words: str) -> None:
    (whole,) = leaf_through(many, words, Wanted(order=order), 1000)
    found = search(many, words, limit=1000, order=order)
    assert [f"{one.title} {one.kind}" for one in found] == whole
    assert browse(many, words, Wanted(order=order), limit=1000).found == found
    some = search(many, words, each=2, order=order)
    assert [one for one in found if one in some] == list(some)
    assert len(some) == 2 * len({one.kind for one in found})


def test_kind_year_and_series_narrow_and_are_offered(many: Workspace) -> None:
    offered = choices(many)
    assert offered.years == (2018, 2017, 2016)
    assert [name for _, name in offered.series] == ["Bulanan"]
    series = offered.series[0][0]
    (found,) = leaf_through(many, "banjir", Wanted(kinds=("decision",), year=2017), 50)
    assert found == ["Rapat 5 decision", "Rapat 4 decision", "Rapat 3 decision"]
    pages = leaf_through(many, "banjir", Wanted(kinds=("decision",), series=series), 2)
    assert [one for page in pages for one in page] == [f"Rapat {n} decision" for n in (7, 5, 3, 1)]
    wanted = Wanted(year=2016, series=series, order="relevance")
    assert {one.meeting_id for one in browse(many, "banjir", wanted).found} == {
        one.meeting_id for one in browse(many, '"Rapat 1"').found
    }
    assert browse(many, "  ").found == browse(many, "zzzyx").found == ()
