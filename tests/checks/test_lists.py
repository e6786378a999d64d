"""Lists in free text: "dan", numerals, one item, a stated number (RINCI, BUTIR, V05)."""

from __future__ import annotations

import pytest

from jakber_desktop.checks.markdown_lists import markdown_lists

BOTH = ("RINCI", "BUTIR", "V05")


def test_a_missing_dan_is_put_in(point_findings):
    (finding,) = point_findings("untuk (i) data; (ii) peta; (iii) laporan.")
    assert (finding.rule, finding.severity) == ("RINCI", "warning")
    assert "“(iii)”" in finding.message
    assert finding.fix
    assert finding.fix.value == "untuk (i) data; (ii) peta; dan (iii) laporan."


def test_a_skipped_numeral_is_left_to_the_writer(point_findings):
    (finding,) = point_findings("untuk (i) data; (ii) peta; dan (iv) laporan.")
    assert (finding.rule, finding.fix) == ("RINCI", None)
    assert "“(iii)”" in finding.message


def test_a_repeated_numeral_is_counted_anew(point_findings):
    (finding,) = point_findings("untuk (i) data; (ii) peta; dan (ii) laporan.")
    assert finding.fix
    assert finding.fix.value == "untuk (i) data; (ii) peta; dan (iii) laporan."


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("untuk (i) data saja.", "untuk data saja."),
        ("Hasil:\n\n1. data saja", "Hasil:\n\ndata saja"),
        ("- data saja", "data saja"),
        ("1. data\n2. peta\n   - pertama", "1. data\n2. peta\n   pertama"),
        ("Hasil:\n\n1. data\n   lanjutan", None),
    ],
)
def test_a_list_of_one_is_no_list(point_findings, text, value):
    (finding,) = point_findings(text)
    assert (finding.rule, finding.severity) == ("BUTIR", "warning")
    assert (finding.fix.value if finding.fix else None) == value


def test_a_numbered_list_that_skips_is_found(point_findings):
    (finding,) = point_findings("1. data\n2. peta\n4. laporan")
    assert finding.rule == "RINCI"
    assert "“3”" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "menyampaikan 3 (tiga) poin pembahasan, yaitu:\n\n- data\n- peta",
        "menyampaikan 3 poin:\n\n1. data\n2. peta",
        "menyampaikan tiga hal sebagai berikut: (i) data; dan (ii) peta.",
        "menyampaikan 3 (tiga) usulan (i) data; dan (ii) peta.",
    ],
)
def test_a_stated_number_is_the_list_s(point_findings, text):
    (finding,) = point_findings(text)
    assert (finding.rule, finding.severity) == ("V05", "warning")
    assert "2 butir" in finding.message


def test_lists_are_read_as_markdown_prints_them():
    text = "a:\n1. b\n2. c\n   - d\n\n   - e\n3. f\n\ng\n\n* h\n* i\n- j\n- k\n\n    - kode"
    assert [(one.indent, len(one.items)) for one in markdown_lists(text)] == [
        (0, 3), (3, 2), (0, 2), (0, 2), (4, 1),
    ]  # fmt: skip
    assert [item.number for item in markdown_lists(text)[0].items] == [1, 2, 3]
