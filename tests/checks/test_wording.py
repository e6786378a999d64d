"""Slips in free text: weekday, number, doubled word, spelling, abbreviation, draft mark, glyphs."""

from __future__ import annotations

import pytest

from jakber_desktop.checks.check import CheckSettings, check_record

POINT = "agenda[0].points[0].text"


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("dijadwalkan pada Rabu, 27 Juli 2018", "Jumat"),
        ("dijadwalkan pada hari Rabu tanggal 27 Juli 2018", "Jumat"),
        ("dijadwalkan pada Rabu pagi, tanggal 27-07-2018", "Jumat"),
        ("RABU, 27 JULI 2018", "Jumat"),
        ("dijadwalkan pada Rabu (27/7/2018)", "Jumat"),
        ("dijadwalkan pada 27 Juli 2018 (Rabu)", "Jumat"),
    ],
)
def test_a_weekday_that_is_not_the_date_s_is_an_error(point_findings, text, weekday):
    (finding,) = point_findings(text)
    assert (finding.rule, finding.severity, finding.path) == ("HARI", "error", POINT)
    assert "27 Juli 2018" in finding.message
    assert weekday in finding.message
    assert finding.fix is None  # the day or the date: the writer knows


def test_the_weekday_of_the_meeting_itself_is_put_right(point_findings):
    (finding,) = point_findings("Rapat pada hari Senin tanggal 16 Mei 2018 dibuka.")
    assert finding.fix
    assert finding.fix.value == "Rapat pada hari Rabu tanggal 16 Mei 2018 dibuka."


@pytest.mark.parametrize(
    "path",
    [
        "meeting.title", "meeting.purpose", "meeting.venue", "meeting.references[0]",
        "invitation.subject", "attendance[2].note", "agenda[1].title", "decisions[0].text",
        "action_items[0].text", "action_items[0].due_phrase", "target_updates[0].note",
    ],
)  # fmt: skip
def test_every_free_text_is_looked_through(spoiled, told, path):
    record = spoiled((path, "Rabu tanggal 27 Juli 2018 dengan 3 (dua) yang yang"))
    found = [one for one in told(record) if one[0] in ("HARI", "ANGKA", "ULANG")]
    assert found == [
        ("HARI", "error", path), ("ANGKA", "error", path), ("ULANG", "warning", path),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("terdapat 3 (dua) usulan", "tiga"),
        ("terdapat 1.500 (seribu lima) rumah", "seribu lima ratus"),
        ("sebesar Rp1.500.000,00 (satu juta rupiah)", "satu juta lima ratus ribu"),
        ("mencapai 30% (tiga belas persen)", "tiga puluh"),
    ],
)
def test_figure_and_words_that_differ_are_an_error(point_findings, text, words):
    (finding,) = point_findings(text)
    assert (finding.rule, finding.severity) == ("ANGKA", "error")
    assert words in finding.message


def test_a_doubled_glue_word_is_struck(point_findings):
    (finding,) = point_findings("kota yang yang tangguh dan yang Yang lain")
    assert (finding.rule, finding.severity) == ("ULANG", "warning")
    assert finding.fix is not None
    assert finding.fix.value == "kota yang tangguh dan yang Yang lain"


def test_one_verb_follows_a_speaker(point_findings):
    (finding,) = point_findings("menyampaikan bahwa membuka rapat.")
    assert (finding.rule, finding.severity) == ("PELAPOR", "warning")
    assert "menyampaikan bahwa membuka" in finding.message
    assert finding.fix is not None
    assert finding.fix.value == "membuka rapat."
    for sound in (
        "menyampaikan bahwa mereka hadir.",
        "meminta agar menyiapkan bahan.",
        "menyampaikan bahwa menurut data, stok cukup.",
        "mengetahui bahwa membuka itu",
    ):
        assert point_findings(sound) == []


def test_a_doubled_noun_may_want_a_hyphen(point_findings):
    (finding,) = point_findings("menghubungkan kota kota")
    assert (finding.rule, finding.fix) == ("ULANG", None)


# --- spelling ------------------------------------------------------------------------------------


def test_spelling_is_one_finding_per_word_and_field(point_findings):
    kerja, resiko = point_findings("kerjasama, resiko, dan Kerjasama lagi")
    assert kerja.fix
    assert resiko.fix
    assert (kerja.rule, kerja.severity, kerja.fix.label) == ("EJAAN", "warning", "Ganti")
    assert kerja.fix.value == "kerja sama, resiko, dan Kerja sama lagi"
    assert resiko.fix.value == "kerjasama, risiko, dan Kerjasama lagi"


@pytest.mark.parametrize(
    "text",
    [
        "Rapat Persiapan Lokakarya Kerjasama Kota dilanjutkan.",
        "Menindaklanjuti Lokakarya Kerjasama tahun lalu.",
        "Menindaklanjuti Kerjasama Kota tahun lalu.",
        "menyampaikan bahwa Pengembangan website berjalan.",
    ],
)
def test_quoted_official_names_keep_their_spelling(point_findings, text):
    assert point_findings(text) == []


def test_a_title_keeps_its_capitals(spoiled):
    (finding,) = check_record(spoiled(("agenda[1].title", "Pembahasan Kerjasama Daerah")))
    assert finding.fix
    assert finding.fix.value == "Pembahasan Kerja Sama Daerah"


def test_the_same_word_outside_the_name_is_suggested(point_findings):
    text = "Pengembangan website dan sebuah website baru"
    (finding,) = point_findings(text)
    assert finding.fix
    assert finding.fix.value == "Pengembangan website dan sebuah situs web baru"
    assert "“laman”" in finding.message


# --- abbreviations -------------------------------------------------------------------------------


def test_the_first_use_of_a_house_abbreviation_is_spelled_out(spoiled):
    record = spoiled(
        ("agenda[0].points[0].text", "membahas PRA"),
        ("agenda[0].points[1].text", "*Preliminary Resilience Assessment* (PRA) dan PRA"),
    )
    (finding,) = check_record(record)
    assert (finding.rule, finding.severity, finding.path) == ("V14", "warning", POINT)
    assert finding.fix
    assert finding.fix.value == "membahas Preliminary Resilience Assessment (PRA)"


def test_two_letters_are_not_spelled_out_for_the_writer(point_findings):
    (finding,) = point_findings("membahas SC dan sekali lagi SC")
    assert (finding.rule, finding.fix) == ("V14", None)


def test_a_title_spells_out_for_what_follows(spoiled, told):
    record = spoiled(
        ("meeting.title", "Focus Group Discussion (FGD) Ketahanan"),
        ("invitation.subject", None),
        ("agenda[0].points[0].text", "membuka FGD"),
        ("agenda[0].points[1].text", "menutup FGD"),
    )
    assert told(record) == []


def test_a_title_is_not_asked_to_spell_out(spoiled, told):
    record = spoiled(
        ("meeting.title", "FGD Ketahanan"),
        ("invitation.subject", "Undangan FGD Ketahanan"),
        ("agenda[1].title", "Penutupan FGD"),
    )
    assert told(record) == [("V14", "warning", "agenda[1].title")]


# --- draft mark, glyphs --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("Rapat Persiapan (DRAF)", "Rapat Persiapan"),
        ("[Draft 2] Rapat Persiapan", "Rapat Persiapan"),
        ("KONSEP: Rapat Persiapan", "Rapat Persiapan"),
        ("Rapat (draf) Persiapan", "Rapat Persiapan"),
    ],
)
def test_a_typed_draft_mark_is_taken_away(spoiled, title, clean):
    (finding,) = check_record(spoiled(("meeting.title", title), ("invitation.subject", None)))
    assert (finding.rule, finding.path) == ("V17", "meeting.title")
    assert finding.fix
    assert finding.fix.value == clean


@pytest.mark.parametrize("title", ["Rapat Finalisasi Draf Strategi", "Konsep Ketahanan Kota"])
def test_a_meeting_about_a_draft_is_no_draft(spoiled, told, title):
    assert told(spoiled(("meeting.title", title), ("invitation.subject", title))) == []


def test_characters_the_font_lacks_are_named(spoiled):
    record = spoiled(
        ("people[1].name", "Nama 😀 Notulis"), ("agenda[0].points[1].text", "aé\n\tب😀😀\u0007")
    )
    settings = CheckSettings(printable=lambda text: not set(text) & set("😀ب\u0007"))
    point, name = check_record(record, settings=settings)
    assert (name.rule, name.severity, name.path) == ("HURUF", "warning", "people[1].name")
    assert "“😀” (U+1F600)" in name.message
    assert point.path == "agenda[0].points[1].text"
    assert "“ب” (U+0628), “😀” (U+1F600), “U+0007”" in point.message
    assert check_record(record) == ()


def test_an_office_called_by_at_in_a_sentence_is_put_into_words(point_findings):
    (finding,) = point_findings("Rapat meminta @bappeda menyiapkan data.")
    assert (finding.rule, finding.severity, finding.path) == ("SEBUT", "warning", POINT)
    assert "@bappeda" in finding.message
    assert finding.fix
    assert finding.fix.value == "Rapat meminta Bappeda menyiapkan data."


@pytest.mark.parametrize("price", ["@Rp5 juta", "@Rp 5 juta", "@5.000"])
def test_a_price_of_each_calls_nobody(point_findings, price):
    assert point_findings(f"Disetujui 10 kotak {price} dari pagu.") == []


def test_an_unknown_name_called_by_at_is_told_and_an_address_is_none(point_findings):
    (finding,) = point_findings("Rapat meminta @seseorang menulis ke humas@contoh.go.id.")
    assert "@seseorang" in finding.message
    assert finding.fix is None
