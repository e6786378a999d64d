"""Breaking a text into lines."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from jakber_desktop.documents.render.pdf import fonts
from jakber_desktop.documents.render.pdf.lines import Line, break_lines
from jakber_desktop.documents.tree import Run, plain


def words(lines: list[Line]) -> list[str]:
    return ["".join(span.text for span in line.spans) for line in lines]


def end(line: Line) -> float:
    drawn = sum(fonts.width(span.text, span.font, line.size) for span in line.spans)
    return line.x + drawn + line.spread * sum(span.text.count(" ") for span in line.spans)


def test_words_fill_lines_and_spaces_between_them_are_kept() -> None:
    assert words(break_lines(plain("satu dua tiga empat"), 10, 52)) == ["satu dua", "tiga empat"]


def test_a_no_break_space_holds_words_together_and_prints_as_a_space() -> None:
    assert words(break_lines(plain("tanggal 4\u00a0April\u00a02018"), 10, 75)) == [
        "tanggal",
        "4 April 2018",
    ]


def test_a_reduplication_breaks_at_its_hyphen_and_a_number_range_does_not() -> None:
    assert words(break_lines(plain("semua kota-kota"), 10, 62)) == ["semua kota-", "kota"]
    assert words(break_lines(plain("Nomor 8-9"), 10, 40)) == ["Nomor", "8-9"]


def test_a_long_address_breaks_after_its_marks() -> None:
    lines = words(break_lines(plain("https://contoh.go.id/arsip/rapat"), 10, 100))
    assert lines == ["https://contoh.go.id/", "arsip/rapat"]


def test_a_change_of_face_inside_a_word_makes_no_space() -> None:
    (line,) = break_lines((Run("Mitra/"), Run("Partner", italic=True), Run(", lalu")), 10, 500)
    assert words([line]) == ["Mitra/Partner, lalu"]
    assert [span.font for span in line.spans] == ["Arimo", "Arimo-Italic", "Arimo"]


def test_a_justified_line_ends_at_the_margin_and_the_last_one_does_not() -> None:
    first, *_, last = break_lines(plain("satu dua tiga " * 12), 12, 200, align="justify")
    assert abs(end(first) - 200) < 0.01
    assert last.spread == 0


def test_a_line_that_would_gape_stays_ragged() -> None:
    gaping, *_ = break_lines(plain(f"dua kata {'x' * 30} lagi"), 12, 200, align="justify")
    assert words([gaping]) == ["dua kata"]
    assert gaping.spread == 0


def test_a_mail_address_breaks_at_its_sign_if_it_must() -> None:
    lines = words(break_lines(plain("nama.contoh@kantor.go.id"), 10, 90))
    assert lines == ["nama.contoh@", "kantor.go.id"]


def test_a_first_line_indent_moves_only_the_first_line() -> None:
    first, second, *_ = break_lines(plain("kata " * 60), 12, 200, first_indent=28)
    assert (first.x, second.x) == (28, 0)


def test_a_word_of_ten_thousand_characters_is_broken_without_losing_any() -> None:
    lines = break_lines(plain("awal " + "x" * 10_000 + " akhir"), 12, 300)
    assert "".join(words(lines)).replace(" ", "") == "awal" + "x" * 10_000 + "akhir"
    assert all(end(line) <= 300.05 for line in lines)


RUNS = st.lists(
    st.builds(Run, st.text(max_size=40), bold=st.booleans(), italic=st.booleans()), max_size=6
)


@settings(max_examples=150, deadline=None)
@given(RUNS, st.floats(30, 400), st.sampled_from(["left", "center", "right", "justify"]))
def test_any_text_stays_inside_its_column_and_keeps_its_words(
    runs: list[Run], limit: float, align: str
) -> None:
    lines = break_lines(tuple(runs), 11, limit, align=align)  # type: ignore[arg-type]
    assert all(line.x >= -0.05 and end(line) <= max(limit, 22) + 0.05 for line in lines)
    whole = break_lines(tuple(runs), 11, 1e9)
    assert "".join(words(lines)).replace(" ", "") == "".join(words(whole)).replace(" ", "")
