"""Attachments of one kind of a meeting: read in place, copied on the long lane."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTemporaryDir, Signal

from jakber_desktop.desktop.models.attachments_model import AttachmentsModel
from jakber_desktop.desktop.tasks import Lane
from jakber_desktop.desktop.viewmodels.attachments import source
from jakber_desktop.desktop.viewmodels.attachments.work import CopyTask
from jakber_desktop.model.errors import AttachmentDamaged, FieldInvalid, MeetingNotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.record import AttachmentKind
    from jakber_desktop.model.rows.attachment import AttachmentRow, AttachmentSheet


class AttachmentsViewModel(QObject):
    """`kind` is "material" or "scan". What was asked for while work goes on waits its turn."""

    shown = Signal()
    """The attachments were read anew."""
    saved = Signal()
    done = Signal(str)
    """A deed worth an undo bar, in words."""
    attached = Signal(object)
    """What became of the files given (Attached)."""
    opened = Signal(str, object)
    """(attachment, the copy to show)."""
    copied = Signal(object)
    """A copy was saved at this path."""
    refused = Signal(object)
    """A typed name that cannot be (FieldInvalid)."""
    failed = Signal(object)
    worked = Signal(object)
    """How far the copying is (WorkState); None when nothing is copied."""

    def __init__(
        self, session: Session, kind: AttachmentKind, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.kind = session, kind
        self.meeting_id: str | None = None
        self.sheet: AttachmentSheet | None = None
        self.files = AttachmentsModel(self)
        self.files.renamed.connect(self.rename)
        self._damaged: set[str] = set()
        self._works: deque[CopyTask] = deque()
        self._copies: QTemporaryDir | None = None

    # --- reading ---

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; it is read when it is shown."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.sheet = meeting_id, None

    def read(self) -> None:
        """Read anew; nothing before the database is open in full."""
        if self.meeting_id is None or not self.session.is_ready:
            return
        try:
            self.sheet = source.sheet(self.session.workspace, self.meeting_id, self.kind)
        except MeetingNotFound:
            return  # deleted meanwhile: the workspace leads back to the list
        except Exception as error:
            self.failed.emit(error)
            return
        self.files.show(self.rows(), editable=self.can_edit)
        self.shown.emit()

    def rows(self) -> tuple[AttachmentRow, ...]:
        """The attachments; one whose bytes turned out to be others is damaged."""
        found = self.sheet.files if self.sheet else ()
        return tuple(
            replace(row, state="damaged")
            if row.state == "here" and row.sha256 in self._damaged
            else row
            for row in found
        )

    def row(self, attachment: str) -> AttachmentRow | None:
        """One attachment; None when it is not there."""
        return next((row for row in self.rows() if row.id == attachment), None)

    @property
    def can_edit(self) -> bool:
        """Whether attachments can be changed."""
        return self.sheet is not None and self.session.writable and not self.sheet.locked

    # --- deeds ---

    def attach(self, paths: Sequence[Path], agenda_item: str | None = None) -> None:
        """Attach files, bound to an agenda item if one is given."""
        if not (self.can_edit and paths) or self.meeting_id is None:
            return
        task = CopyTask(paths, [path.name for path in paths], self.session.tasks)
        work = partial(
            source.attach, self.session.workspace, self.meeting_id, tuple(paths), self.kind,
            agenda_item, task.report_bytes,
        )  # fmt: skip
        self._start(task, work, partial(self._attached, task))

    def open_file(self, attachment: str) -> None:
        """Make a copy the system's program can show."""
        row = self.row(attachment)
        if row is None:
            return
        if self._copies is None:
            self._copies = QTemporaryDir()
        task = CopyTask((), (row.name,), self.session.tasks)
        folder = Path(self._copies.path())
        work = partial(
            source.open_copy, self.session.workspace, attachment, folder, task.report_bytes
        )
        self._start(task, work, partial(self._opened, task, attachment), row.sha256)

    def save_copy(self, attachment: str, target: Path) -> None:
        """Write a copy where somebody wants it."""
        row = self.row(attachment)
        if row is None:
            return
        task = CopyTask((), (row.name,), self.session.tasks)
        work = partial(
            source.save_copy, self.session.workspace, attachment, target, task.report_bytes
        )
        self._start(task, work, partial(self._copied, task), row.sha256)

    def stop(self) -> None:
        """Stop the copying that goes on; what is finished stays."""
        if self._works:
            self._works[0].stop()

    @property
    def works(self) -> bool:
        """Whether anything is copied or waits for it."""
        return bool(self._works)

    def rename(self, attachment: str, name: str) -> None:
        """Give an attachment another name."""
        self._deed(partial(source.rename, attachment=attachment, name=name))

    def bind(self, attachment: str, agenda_item: str | None) -> None:
        """Bind an attachment to an agenda item; None lets it go."""
        self._deed(partial(source.bind, attachment=attachment, agenda_item=agenda_item))

    def remove(self, attachment: str) -> None:
        """Remove an attachment."""
        row = self.row(attachment)
        if row is not None and self._deed(partial(source.remove, attachment=attachment)):
            self.done.emit(self.tr("Lampiran “{name}” dihapus").format(name=row.name))

    def _deed(self, deed: Callable[..., object]) -> bool:
        if not self.can_edit:
            return False
        try:
            deed(self.session.workspace)
        except FieldInvalid as error:
            self.refused.emit(error)
            return False
        except Exception as error:
            self.failed.emit(error)
            return False
        self._written()
        return True

    # --- work and its answers ---

    def _start(
        self,
        task: CopyTask,
        work: Callable[[], object],
        done: Callable[[object], None],
        sha256: str = "",
    ) -> None:
        self._works.append(task)
        task.progressed.connect(self._heard)  # one at a time: it is the first one's
        self.session.tasks.run(
            work, done, partial(self._failed, task, sha256), lane=Lane.LONG, task=task
        )
        self._tell(0)

    def _heard(self, step: int, _whole: int) -> None:
        self._tell(step)

    def _tell(self, step: int) -> None:
        self.worked.emit(self._works[0].state(step) if self._works else None)

    def _end(self, task: CopyTask) -> None:
        if task in self._works:
            self._works.remove(task)
        self._tell(0)

    def _attached(self, task: CopyTask, answer: object) -> None:
        self._end(task)
        self._damaged.clear()  # attaching an original again mends it
        self._written()
        self.attached.emit(answer)

    def _opened(self, task: CopyTask, attachment: str, path: object) -> None:
        self._end(task)
        self.opened.emit(attachment, path)

    def _copied(self, task: CopyTask, path: object) -> None:
        self._end(task)
        self.copied.emit(path)

    def _failed(self, task: CopyTask, sha256: str, error: Exception) -> None:
        self._end(task)
        if isinstance(error, AttachmentDamaged) and sha256:
            self._damaged.add(sha256)
            self.read()
        if not task.stopped:
            self.failed.emit(error)

    def _written(self) -> None:
        self.session.look_for_changes()
        self.read()
        self.saved.emit()
