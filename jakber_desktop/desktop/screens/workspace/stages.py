"""The stages a workspace makes on their first visit: their imports do not belong to its opening."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.screens.stage_page import StagePage
    from jakber_desktop.desktop.screens.workspace.workspace_screen import WorkspaceScreen
    from jakber_desktop.desktop.services import Services


class Maker(Protocol):
    """Makes a stage's page, its parent the workspace's stack, and connects its signals."""

    def __call__(self, services: Services, screen: WorkspaceScreen) -> StagePage:
        """The page, not yet on a meeting."""
        ...


def _preparation(services: Services, screen: WorkspaceScreen) -> StagePage:
    from jakber_desktop.desktop.screens.preparation.preparation_screen import PreparationScreen
    from jakber_desktop.desktop.viewmodels.preparation.preparation import PreparationViewModel

    view_model = PreparationViewModel(services.session, screen)
    return PreparationScreen(view_model, services, screen.form.stageStack)


def _attendance(services: Services, screen: WorkspaceScreen) -> StagePage:
    from jakber_desktop.desktop.screens.attendance.attendance_screen import AttendanceScreen
    from jakber_desktop.desktop.viewmodels.attendance.attendance import AttendanceViewModel

    view_model = AttendanceViewModel(services.session, screen)
    page = AttendanceScreen(view_model, screen.times, services, screen.form.stageStack)
    page.print_wanted.connect(screen.show_attendance_sheet)
    return page


def _invitation(services: Services, screen: WorkspaceScreen) -> StagePage:
    from jakber_desktop.desktop.screens.invitation.invitation_screen import InvitationScreen
    from jakber_desktop.desktop.viewmodels.invitation.invitation import InvitationViewModel

    view_model = InvitationViewModel(services.session, screen)
    return InvitationScreen(view_model, services, screen.form.stageStack)


def _discussion(services: Services, screen: WorkspaceScreen) -> StagePage:
    from jakber_desktop.desktop.screens.discussion.discussion_screen import DiscussionScreen
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel

    view_model = DiscussionViewModel(services.session, screen)
    return DiscussionScreen(view_model, screen.times, services, screen)


def _archive(services: Services, screen: WorkspaceScreen) -> StagePage:
    from jakber_desktop.desktop.screens.archive.archive_screen import ArchiveScreen
    from jakber_desktop.desktop.viewmodels.archive.archive import ArchiveViewModel

    view_model = ArchiveViewModel(services.session, screen)
    page = ArchiveScreen(view_model, services, screen.form.stageStack)
    page.follow_check(screen.minutes_model)
    return page


_MAKERS: dict[str, Maker] = {
    "preparation": _preparation,
    "invitation": _invitation,
    "attendance": _attendance,
    "discussion": _discussion,
    "archive": _archive,
}
"""Stage (of model.rows.STAGES) -> what makes its page."""


def late_stages(services: Services, screen: WorkspaceScreen) -> dict[str, Callable[[], StagePage]]:
    """Stage -> a function that makes its page for this workspace."""
    return {stage: partial(make, services, screen) for stage, make in _MAKERS.items()}
