"""The register of follow-ups as its page shows it, and what is done with the chosen one (07)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.viewmodels.follow_ups import source
from jakber_desktop.desktop.viewmodels.follow_ups.register import RegisterViewModel
from jakber_desktop.desktop.words.follow_up import follow_up_sentence, group_words
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.follow_ups import FollowUpCounts, FollowUpFilter, FollowUpRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.viewmodels.session.session import Session


class FollowUpsViewModel(RegisterViewModel[FollowUpRow]):
    """`done(words)` tells what was done, `refused(field, words)` what cannot be taken so."""

    refused = Signal(str, str)
    names_changed = Signal()
    proof_ready = Signal(object)
    """The path of a copy of a proof."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.filter = FollowUpFilter()
        self.counts = FollowUpCounts()
        sentence = partial(_sentence, session)
        self.rows = RegisterModel(sentence, _group, group_words, self)

        self.names: tuple[str, ...] = ()
        """People and posts that may do something."""
        self._copies = QTemporaryDir()

    def read_names(self) -> None:
        """Read who may do something; a directory may be large."""
        session = self.session
        if session.is_ready:
            work = partial(source.names, session.workspace, session.today)
            session.tasks.run(work, self._take_names, self._fail, key=f"names {id(self)}")

    def open_proof(self) -> bool:
        """Copy the newest proof out; whether there is one."""
        notes = self.detail.progress if self.detail is not None else ()
        proof = next((note.proof_id for note in notes if note.proof_id), None)
        if proof is None:
            return False
        folder = Path(self._copies.path())
        work = partial(source.proof_copy, self.session.workspace, proof, folder)
        self.session.tasks.run(work, self.proof_ready.emit, self._fail)
        return True

    # --- deeds with the chosen one ---

    def toggle(self) -> None:
        """Done, or open again."""
        row = self.row()
        if row is not None and row.group == "closed":
            self.reopen()
        elif row is not None:
            self.mark_done("")

    def mark_done(self, note: str) -> bool:
        """It is done today; what was typed of it becomes a progress note."""
        day = self.session.today
        return self._do(partial(source.finish, day=day, note=note), self.tr("Ditandai selesai"))

    def reopen(self) -> None:
        """It goes on."""
        self._do(source.reopen, self.tr("Tindak lanjut dibuka kembali"))

    def put(self, field: str, text: str) -> None:
        """A field of the panel was left: "status", "office", "who" or "due"."""
        today = self.session.today
        deeds: dict[str, tuple[Callable[..., None], str]] = {
            "status": (partial(source.set_status, status=text), self.tr("Status diubah")),
            "office": (
                partial(source.set_responsible, office=text or None),
                self.tr("Penanggung jawab diubah"),
            ),
            "who": (
                partial(source.set_who, text=text, today=today),
                self.tr("Penanggung jawab diubah"),
            ),
            "due": (partial(source.set_due, text=text, today=today), self.tr("Tenggat diubah")),
        }
        deed, words = deeds[field]
        self._do(deed, words, field)

    def write_progress(self, text: str) -> bool:
        """What became of it by today."""
        if not text.strip():
            return False
        deed = partial(source.add_progress, text=text, day=self.session.today)
        return self._do(deed, self.tr("Kemajuan dicatat"), "progress")

    def add_proof(self, path: Path, text: str) -> bool:
        """A file that shows what became of it."""
        deed = partial(source.add_proof, path=path, day=self.session.today, text=text)
        return self._do(deed, self.tr("Bukti dilampirkan"))

    def remove_progress(self, note_id: str) -> None:
        """Take a note away."""
        if not self.writable:
            return
        try:
            source.remove_progress(self.session.workspace, note_id)
        except Exception as error:
            self.failed.emit(error)
            return
        self.finish()
        self.done.emit(self.tr("Catatan kemajuan dihapus"))

    def redate(self) -> None:
        """Reckon due phrases anew."""
        if not self.writable:
            return
        try:
            moved = source.redate(self.session.workspace)
        except Exception as error:
            self.failed.emit(error)
            return
        self.finish()
        words = self.tr("{n} tenggat dihitung ulang").format(n=moved)
        self.done.emit(words if moved else self.tr("Semua tenggat sudah sesuai"))

    # --- inside ---

    def _take_names(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.names_changed.emit()

    def _do(self, deed: Callable[..., None], words: str, field: str = "") -> bool:
        """Do one deed with the chosen row, read again, tell it; whether it worked."""
        if not self.writable or self.selected is None:
            return False
        try:
            deed(self.session.workspace, action_id=self.selected)
        except FieldInvalid as error:
            self._renew_detail()
            self.refused.emit(field or error.field, str(error.facts["reason"]))
            return False
        except Exception as error:
            self.failed.emit(error)
            return False
        self.finish()
        self.done.emit(words)
        return True

    def _read_page(self, after: FollowUpRow | None, limit: int) -> tuple[FollowUpRow, ...]:
        session = self.session
        return source.follow_up_page(session.workspace, self.filter, session.today, after, limit)

    def _read_all(self, wanted: FollowUpFilter, limit: int) -> tuple[Any, ...]:
        return source.follow_ups(self.session.workspace, wanted, self.session.today, limit)

    def _read_detail(self, row_id: str) -> Any:
        return source.follow_up(self.session.workspace, row_id, self.session.today)

    def _groups(self) -> Mapping[str, int]:
        counts: FollowUpCounts = self.counts
        return {
            "late": counts.late, "soon": counts.soon, "later": counts.later,
            "undated": counts.undated, "closed": counts.done,
        }  # fmt: skip

    def _total(self) -> int:
        counts: FollowUpCounts = self.counts
        return counts.open + counts.done


def _group(row: FollowUpRow) -> str:
    return row.group


def _sentence(session: Session, row: FollowUpRow) -> str:
    return follow_up_sentence(row, session.today)
