"""Commands answer by their own words, not by what the last deed was about."""

from __future__ import annotations

from jakber_desktop.desktop.viewmodels.search.palette_search import Command, match_commands

UNDO = Command("undo", "Urungkan: ketik pembahasan “Siapkan bahan rapat”", "Ubah", "Ctrl+Z", "")
MEETING = Command("new_meeting", "Rapat baru", "Rapat", "Ctrl+N", "")


def _found(words: str) -> list[str]:
    return [one.id for one, _, _ in match_commands((UNDO, MEETING), words)]


def test_quoted_words_of_a_deed_are_not_looked_through() -> None:
    assert _found("rapat") == ["new_meeting"]
    assert _found("siapkan bahan") == []
    assert _found("urungkan") == ["undo"]
    assert _found("ketik pembahasan") == ["undo"]


def test_what_is_marked_stands_where_it_is_shown() -> None:
    ((one, _, hits),) = match_commands((UNDO,), "pembahasan")
    assert [one.words[start:end] for start, end in hits] == ["pembahasan"]


def test_of_two_that_have_the_word_the_one_that_begins_with_it_stands_first() -> None:
    file = Command("calendar_file", "Perbarui berkas kalender", "Berkas", "", "")
    page = Command("view_calendar", "Kalender rapat", "Tampilan", "", "")
    found = [one.id for one, _, _ in match_commands((file, page), "kalender")]
    assert found == ["view_calendar", "calendar_file"]
