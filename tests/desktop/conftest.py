"""Fixtures of the window tests: real tasks, real databases, scripted answers, PDFs of one's own."""

from __future__ import annotations

import contextlib
import datetime as dt
import gc
import io
import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen import canvas

from jakber_desktop.assets import asset
from jakber_desktop.desktop.services import Postponement
from jakber_desktop.desktop.settings import Settings
from jakber_desktop.desktop.shell.main_window import MainWindow
from jakber_desktop.desktop.tasks import Tasks
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.minutes.source import Choices
from jakber_desktop.desktop.viewmodels.session.session import Session
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.workspaces import create_workspace
from tests.identities import forget_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

F4 = (215 / 25.4 * 72, 330 / 25.4 * 72)


def _pdf(pages: int) -> bytes:
    target = io.BytesIO()
    sheet = canvas.Canvas(target, pagesize=F4, invariant=1)
    for page in range(1, pages + 1):
        sheet.setFont("Helvetica", 12)
        for line in range(50):
            sheet.drawString(
                85, 850 - line * 15, f"Halaman {page}, baris {line}: daftar hadir rapat"
            )
        sheet.showPage()
    sheet.save()
    return target.getvalue()


@pytest.fixture(scope="session")
def f4_pdf() -> bytes:
    """Three F4 pages of text."""
    return _pdf(3)


@pytest.fixture(scope="session")
def long_pdf() -> bytes:
    """Forty F4 pages of text."""
    return _pdf(40)


@pytest.fixture(autouse=True)
def _garbage_stays_on_this_thread() -> Iterator[None]:
    """As in the program: a worker never collects widgets (see desktop/garbage.py)."""
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # closed windows go first
    gc.collect()
    if not QApplication.topLevelWidgets():
        gc.freeze()  # what is left are modules and what the session shares: not looked at again


@pytest.fixture(autouse=True, scope="session")
def _waiting_in_short_steps() -> Iterator[None]:
    """What is waited for is mostly there after a millisecond or two; pytest-qt looks every ten."""
    slowly = QtBot.waitUntil

    def until(self: QtBot, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None:
        for step in (0, 1, 1, 2, 2, 4):
            with contextlib.suppress(AssertionError):
                if callback() in (None, True):
                    return
            self.wait(step)
        slowly(self, callback, timeout=timeout)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QtBot, "waitUntil", until)
        yield


@pytest.fixture(autouse=True, scope="session")
def _clipboard_empty_at_the_end() -> Iterator[None]:
    """What was copied goes before Python does: offscreen Qt would ask it for its wrapper later."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture
def indonesian(qapp: QApplication) -> Iterator[None]:
    """Qt's own words as the program shows them; the key Return is then written Enter."""
    translator = QTranslator(qapp)
    assert translator.load(str(asset("translations", "qtbase_id.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """The two lanes, closed at the end."""
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def idle(qtbot: QtBot, tasks: Tasks) -> Callable[[], None]:
    """Wait until no work is queued or running."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)

    return wait


class FakeSource:
    """The core as the Notula stage sees it, with answers of the test's own."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.read_only = False
        self.trouble: Exception | None = None
        self.asked: list[tuple[str, str, str, str | None]] = []
        self.places = {
            "meeting.opened_at": SimpleNamespace(page=0, top_mm=90.0),
            "attendance[2]": SimpleNamespace(page=2, top_mm=140.0),
        }
        self.findings = [
            finding("V06", "error", "Waktu mulai belum diisi.", "meeting.opened_at"),
            finding("V06", "error", "Notulis belum ditunjuk.", "attendance"),
            finding(
                "JUMLAH", "warning", "Jumlah “staf” belum diketahui.", "attendance[2].headcount"
            ),
        ]
        self.passed_over: tuple[Any, ...] = ()
        self.settled: tuple[str, ...] = (
            "Hari dan tanggal",
            "3 agenda terisi",
            "Kehadiran 6 kantor",
        )

    def choices(self) -> Choices:
        kinds = {"notula": "Notula", "undangan": "Surat undangan"}
        profiles = {"dki_2021": "Pergub DKI 99/2021", "national_2023": "Permendagri 1/2023"}
        return Choices(kinds, profiles, "dki_2021")

    def document(self, meeting_id: str, kind: str, form: str, profile: str | None) -> Any:
        self.asked.append((meeting_id, kind, form, profile))
        if self.trouble is not None:
            raise self.trouble
        data = self.pdf if form == "pdf" else f"{kind} {form}".encode()
        return SimpleNamespace(
            data=data, file_name=f"{kind}_2018.pdf", page_count=3, paper="F4", places=self.places
        )

    def report(self, _meeting_id: str, _profile: str | None) -> Any:
        return SimpleNamespace(
            findings=tuple(self.findings), settled=self.settled, passed_over=self.passed_over
        )

    def write(self, data: bytes, path: Path) -> None:
        path.write_bytes(data)


def finding(rule: str, severity: str, message: str, path: str) -> SimpleNamespace:
    """A finding as the checks give it."""
    return SimpleNamespace(rule=rule, severity=severity, message=message, path=path, fix=None)


@pytest.fixture
def source(f4_pdf: bytes) -> FakeSource:
    return FakeSource(f4_pdf)


# --- the whole window on a real file --------------------------------------------------------------


class ScriptedDialogs:
    """services.Dialogs whose answers the test writes; it keeps what was asked."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.target: Path | None = None
        self.folder: Path | None = None
        self.text: str | None = None
        self.period: tuple[dt.date | None, dt.date | None] | None = None
        self.postponement = Postponement("")
        self.trouble = ""
        self.yes = False
        self.option: bool | None = None
        self.offered = False
        self.asked: list[str] = []
        self.suggested: list[str] = []
        self.copied = ""
        self.shown: list[Path] = []
        self.opened: list[Path] = []
        self.can_open = True
        self.prepare_printer: Callable[[object], bool] = lambda _printer: False

    def open_files(self, title: str, kinds: str) -> list[Path]:
        self.asked.append(title)
        return self.files

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        self.asked.append(f"{title}: {name}")
        return self.target

    def choose_folder(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.folder

    def ask(self, title: str, text: str, yes: str, no: str) -> bool:
        self.asked.append(title)
        return self.yes

    def ask_option(self, title: str, text: str, option: str, yes: str, *, on: bool) -> bool | None:
        self.asked.append(f"{title}: {option}")
        self.offered = on
        return self.option

    def ask_text(
        self, title: str, text: str, label: str, value: str = "", yes: str = "", no: str = ""
    ) -> str | None:
        self.asked.append(title)
        self.suggested.append(value)
        return self.text

    def ask_note(self, title: str, text: str, label: str, value: str = "") -> str | None:
        self.asked.append(title)
        self.suggested.append(value)
        return self.text

    def ask_period(
        self, since: dt.date | None, until: dt.date | None
    ) -> tuple[dt.date | None, dt.date | None] | None:
        self.asked.append("period")
        return self.period

    def ask_postponement(self, text: str, attempt: Callable[[Postponement], str]) -> bool:
        self.asked.append(text)
        self.trouble = attempt(self.postponement)
        return not self.trouble

    def choose_printer(self, printer: object) -> bool:
        self.asked.append("printer")
        return self.prepare_printer(printer)

    def show_in_folder(self, path: Path) -> None:
        self.shown.append(path)

    def open_file(self, path: Path) -> bool:
        self.opened.append(path)
        return self.can_open

    def copy(self, text: str) -> None:
        self.copied = text


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample meeting; copy it before writing."""
    path = tmp_path_factory.mktemp("contoh") / "contoh.jakber"
    create_workspace(path, sample=True, user="Nama Contoh").close()
    return forget_identity(path)


@pytest.fixture(scope="session")
def busy_file(made_for_all: Callable[..., Path]) -> Path:
    """A workspace with 130 meetings, one every five days back from 30 June 2018."""
    return made_for_all("130-rapat", _make_busy) / "ramai.jakber"


def _make_busy(folder: Path) -> None:
    files = []
    for nth in range(130):
        date = dt.date(2018, 6, 30) - dt.timedelta(days=5 * nth)
        codes = ("BAPPEDA", "TRLH", "TGUPP", "JAKBER")[: 1 + nth % 4]
        record = {
            "format": "jakber.meeting/1",
            "meeting": {"title": f"Rapat {nth:03} tentang ketahanan", "date": date.isoformat()},
            "offices": [{"code": code, "name": f"Kantor {code}"} for code in codes],
            "attendance": [
                {"office": code, "position": "Kepala", "status": "present"} for code in codes
            ],
        }
        files.append(folder / f"{nth:03}.json")
        files[-1].write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / "ramai.jakber", user="Nama Contoh")
    import_meeting_files(workspace, files)
    workspace.close()
    forget_identity(folder / "ramai.jakber")


@pytest.fixture(scope="session")
def year_file(made_for_all: Callable[..., Path]) -> Path:
    """The busy sample around 4 April 2018; copy it before writing."""
    return made_for_all("contoh-setahun", _make_year) / "tahun.jakber"


def _make_year(folder: Path) -> None:
    path, day = folder / "tahun.jakber", dt.date(2018, 4, 4)
    create_workspace(path, sample=True, busy=day, user="Nama Contoh").close()


@pytest.fixture
def sample_copy(sample_file: Path, tmp_path: Path) -> Path:
    """A workspace of one's own with the sample meeting."""
    copied = Path(shutil.copy(sample_file, tmp_path / "contoh.jakber"))
    return forget_identity(copied)  # some test may have opened the sample itself


def own_copy(path: Path, folder: Path) -> Path:
    """A copy of a file that the tests of a run share: a window marks whose laptop's a file is,
    and may still be opening when its test is over."""
    room = folder / "salinan"
    room.mkdir(exist_ok=True)
    copied = room / path.name
    if copied.exists():
        return copied
    files = path.with_name(f"{path.name}.lampiran")
    if files.exists():
        shutil.copytree(files, room / files.name)
    return forget_identity(Path(shutil.copy(path, copied)))


@pytest.fixture
def open_window(
    qtbot: QtBot, tasks: Tasks, dialogs: ScriptedDialogs, tmp_path: Path
) -> Iterator[Callable[..., MainWindow]]:
    """Open a MainWindow on a file as the program does; `fully` waits until it is ready."""
    theme().set_mode("light")
    theme().set_text_scale(1.0)
    windows: list[MainWindow] = []  # kept: garbage must not be painted

    def make(
        path: Path,
        *,
        fully: bool = True,
        today: dt.date = dt.date(2018, 6, 30),
        size: tuple[int, int] = (1366, 688),
    ) -> MainWindow:
        if not path.is_relative_to(tmp_path) and path.exists():
            path = own_copy(path, tmp_path)
        session = Session(path, tasks, today)
        session.open_list()
        window = MainWindow(session, tasks, Settings(), dialogs)
        windows.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if fully:
            session.open_fully()
            qtbot.waitUntil(lambda: session.is_ready or session.error is not None, timeout=60_000)
            qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
        return window

    yield make
    qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
    for window in windows:
        session = window.services.session
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        session.close()
    theme().set_mode("light")
    theme().set_text_scale(1.0)
