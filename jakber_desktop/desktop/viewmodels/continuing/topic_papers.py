"""The history of a topic as its window shows it: with or without what is closed (F4, R4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.viewmodels.continuing import topics_source as source
from jakber_desktop.desktop.viewmodels.papers.working import WorkingPapersModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn
    from jakber_desktop.desktop.viewmodels.session.session import Session

_OPEN, _WHOLE = "open", "whole"


class TopicPapersModel(WorkingPapersModel):
    """`chosen` is "open" (for everybody) or "whole" (with what is closed)."""

    def __init__(self, session: Session, topic_id: str, parent: QObject | None = None) -> None:
        super().__init__(session, _OPEN, parent)
        self._topic = topic_id

    def _lines(self) -> tuple[PaperLine, ...]:
        return (
            PaperLine(_OPEN, self.tr("Untuk umum"), icon="document_text"),
            PaperLine(_WHOLE, self.tr("Dengan yang tertutup"), icon="lock_closed"),
        )

    # --- for WorkingPapersModel ---

    def kind_name(self) -> str:
        return self.tr("Riwayat topik")

    def _work(self) -> Callable[[], Drawn]:
        session = self.session
        return partial(
            source.draw, session.workspace, self._topic, session.today, self._own_profile,
            with_closed=self.chosen == _WHOLE,
        )  # fmt: skip

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        session = self.session
        return partial(
            source.save, session.workspace, self._topic, session.today, self._own_profile, form,
            path, with_closed=self.chosen == _WHOLE,
        )  # fmt: skip
