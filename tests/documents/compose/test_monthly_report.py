"""The laporan bulanan: counts by class, lists, and what is withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions
from jakber_desktop.documents.compose.monthly_counts import month_counts
from jakber_desktop.documents.compose.monthly_report import compose_month
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.text import render_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.model.record import MeetingRecord

    Meeting = Callable[..., MeetingRecord]


def report(records: Sequence[MeetingRecord], **options: Any) -> str:
    rules = PROFILES["dki_2021"]
    return render_text(compose_month(2017, 4, records, rules, ComposeOptions(**options)), rules)


@pytest.fixture
def april(meeting: Meeting) -> list[MeetingRecord]:
    """The month of the published report: 42 activities, 14 + 19 + 9."""
    classes = ["internal"] * 14 + ["external"] * 19 + ["public_communication"] * 9
    return [
        meeting(
            meeting={"title": f"Rapat {n}", "date": f"2017-04-{n % 28 + 1:02}", "activity_class": c}
        )
        for n, c in enumerate(classes, 1)
    ]


def test_the_summary_counts_by_class_in_figures_and_words(april: list[MeetingRecord]) -> None:
    assert (
        "Pada bulan April 2017 dilaksanakan 42 (empat puluh dua) kegiatan: 14 (empat belas) "
        "kegiatan internal, 19 (sembilan belas) kegiatan eksternal, dan 9 (sembilan) kegiatan "
        "komunikasi publik."
    ) in report(april)


def test_meetings_nobody_classed_are_told_apart(
    april: list[MeetingRecord], meeting: Meeting
) -> None:
    text = report([*april, meeting(meeting={"title": "Rapat tanpa golongan"})])
    assert "43 (empat puluh tiga) kegiatan" in text
    assert "dan 1 (satu) kegiatan yang belum digolongkan." in text
    assert "D. Belum digolongkan" in text


def test_closed_meetings_are_counted_and_never_named(meeting: Meeting) -> None:
    closed = meeting(
        meeting={
            "title": "Rapat rahasia", "classification": "secret", "activity_class": "internal",
            "minutes_number": "099/NOT", "status": "held",
        },
        decisions=[{"text": "Rahasia."}],
    )  # fmt: skip
    text = report([closed, meeting(meeting={"title": "Rapat biasa", "activity_class": "internal"})])
    assert "2 (dua) kegiatan internal" in text
    assert "1 (satu) kegiatan tidak bersifat terbuka" in text
    assert "Selain itu, sebanyak 1 (satu) kegiatan yang tidak bersifat terbuka" in text
    assert "Rapat biasa" in text
    assert "ahasia" not in text
    assert "099/NOT" not in text


def test_a_meeting_called_off_is_listed_and_not_counted(meeting: Meeting) -> None:
    record = meeting(
        meeting={"title": "Rapat batal", "status": "cancelled", "activity_class": "external"}
    )
    text = report([record])
    assert "tidak ada kegiatan yang dilaksanakan." in text
    assert "(nol)" not in text
    assert "1 (satu) rapat ditunda atau dibatalkan" in text
    assert "| Rapat batal |" in text
    assert "| Dibatalkan" in text
    assert "Notula Rapat batal" not in text


def test_each_row_tells_date_chair_offices_and_result(full: MeetingRecord) -> None:
    text = report([full])
    assert (
        "1 | Jumat, 27 Juli 2018 | Rapat Koordinasi Kesiapsiagaan Banjir | Kepala Bappeda" in text
    )
    assert "| 3 keputusan, 3 tindak lanjut" in text
    assert "Notula Rapat Koordinasi Kesiapsiagaan Banjir, 27 Juli 2018 (Nomor 012/NOT" in text


def test_the_first_offices_of_a_forum_are_named_and_the_others_counted(meeting: Meeting) -> None:
    attendance = [{"office": f"K{n}", "status": "present"} for n in range(73)]
    told = "| K0, K1, K2, K3, dan 69 (enam puluh sembilan) kantor lain |"
    assert told in report([meeting(attendance=attendance)])


def test_the_preface_names_annexes_only_where_there_are_some(full: MeetingRecord) -> None:
    assert "dan notula sebagai lampiran" in report([full])
    assert "sebagai lampiran" not in report([])


def test_number_and_date_are_the_registers_or_gaps() -> None:
    text = report([])
    assert "NO: ...\n\nLAPORAN BULANAN\nAPRIL 2017" in text
    assert "Jakarta, April 2017" in text
    assert "NO: 018/LAP/04/CO/2017" in report([], number="018/LAP/04/CO/2017")


def test_an_empty_month_says_so() -> None:
    text = report([])
    assert "Pada bulan April 2017 tidak ada kegiatan yang tercatat." in text
    assert "Tidak ada lampiran." in text
    assert "None" not in text
    assert month_counts([]).activities == 0
