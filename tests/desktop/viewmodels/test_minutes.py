"""The Notula stage's view model: loading, choosing, failing, saving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.desktop.viewmodels.minutes.minutes import MinutesViewModel
from jakber_desktop.model.errors import FileUnwritable, MeetingNotFound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks


@pytest.fixture
def model(tasks: Tasks) -> MinutesViewModel:
    return MinutesViewModel(tasks, tasks)


@pytest.fixture
def loaded(model: MinutesViewModel, source: Any, idle: Callable[[], None]) -> MinutesViewModel:
    model.set_source(source)
    model.open("m1")
    idle()
    return model


def test_nothing_is_asked_before_the_database_is_open(
    model: MinutesViewModel, source: Any, idle: Callable[[], None]
) -> None:
    model.open("m1")
    assert model.paper is None
    assert not model.findings.known
    model.set_source(source)
    assert model.loading
    idle()
    assert not model.loading
    assert source.asked == [("m1", "notula", "pdf", None)]
    assert model.paper is not None
    assert (model.paper.paper_name, len(model.paper.sizes)) == ("F4", 3)


def test_required_findings_come_first_and_know_their_place(loaded: MinutesViewModel) -> None:
    found = loaded.findings
    assert [row.message for row in found.required] == [
        "Waktu mulai belum diisi.",
        "Notulis belum ditunjuk.",
    ]
    assert (found.required[0].page, found.required[0].top_mm) == (0, 90.0)
    assert found.required[1].page == 2  # the first thing of the attendance on paper
    assert (found.advised[0].place, found.advised[0].page) == ("Daftar hadir, baris 3", 2)
    assert found.settled == ("Hari dan tanggal", "3 agenda terisi", "Kehadiran 6 kantor")


def test_another_kind_and_profile_print_another_document(
    loaded: MinutesViewModel, source: Any, idle: Callable[[], None]
) -> None:
    loaded.choose_kind("undangan")
    idle()
    loaded.choose_profile("national_2023")
    idle()
    assert source.asked[1:] == [
        ("m1", "undangan", "pdf", None),
        ("m1", "undangan", "pdf", "national_2023"),
    ]
    assert loaded.kind_name() == "Surat undangan"


def test_only_the_last_of_several_quick_choices_is_shown(
    loaded: MinutesViewModel, source: Any, idle: Callable[[], None]
) -> None:
    shown: list[None] = []
    loaded.paper_changed.connect(lambda: shown.append(None))
    loaded.choose_kind("undangan")
    loaded.choose_kind("notula")
    loaded.choose_kind("undangan")
    idle()
    assert len(shown) == 1
    assert source.asked[-1][1] == "undangan"


def test_another_meeting_forgets_the_kind_of_the_former(
    loaded: MinutesViewModel, source: Any, idle: Callable[[], None]
) -> None:
    loaded.choose_kind("undangan")
    idle()
    loaded.open("m2")
    assert loaded.paper is None
    idle()
    assert source.asked[-1] == ("m2", "notula", "pdf", None)


def test_what_was_being_printed_does_not_come_under_another_meeting(
    loaded: MinutesViewModel, source: Any, idle: Callable[[], None]
) -> None:
    loaded.reload()
    loaded.seen = False
    loaded.open("m2")  # at another stage
    idle()
    assert (loaded.paper, loaded.loading) == (None, False)
    assert loaded.findings.known
    loaded.seen = True
    loaded.catch_up()
    idle()
    assert loaded.paper is not None
    assert source.asked[-1] == ("m2", "notula", "pdf", None)


def test_a_failure_is_told_and_trying_again_helps(
    qtbot: QtBot, model: MinutesViewModel, source: Any, idle: Callable[[], None]
) -> None:
    source.trouble = MeetingNotFound(ref="m1")
    model.set_source(source)
    with qtbot.waitSignal(model.paper_failed) as failed:
        model.open("m1")
    assert failed.args == [source.trouble]
    assert model.paper is None
    source.trouble = None
    model.reload()
    idle()
    assert model.paper is not None


def test_saving_writes_exactly_the_shown_pdf(
    qtbot: QtBot, loaded: MinutesViewModel, source: Any, tmp_path: Path
) -> None:
    target = tmp_path / "Notula.pdf"
    with qtbot.waitSignal(loaded.saved) as saved:
        loaded.save("pdf", target)
    assert saved.args == [str(target)]
    assert target.read_bytes() == source.pdf
    assert len(source.asked) == 1  # nothing was printed anew


def test_saving_another_format_prints_it(
    qtbot: QtBot, loaded: MinutesViewModel, tmp_path: Path
) -> None:
    with qtbot.waitSignal(loaded.saved):
        loaded.save("docx", tmp_path / "n.docx")
    assert (tmp_path / "n.docx").read_bytes() == b"notula docx"


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, loaded: MinutesViewModel, source: Any, tmp_path: Path
) -> None:
    def refuse(_data: bytes, path: Path) -> None:
        raise FileUnwritable(name=path.name, reason="ruang disk penuh")

    source.write = refuse
    with qtbot.waitSignal(loaded.save_failed) as failed:
        loaded.save("pdf", tmp_path / "n.pdf")
    assert "ruang disk penuh" in str(failed.args[0])


def test_file_names_follow_the_core_and_the_format(loaded: MinutesViewModel) -> None:
    assert loaded.suggested_name("pdf") == "notula_2018.pdf"
    assert loaded.suggested_name("docx") == "notula_2018.docx"
