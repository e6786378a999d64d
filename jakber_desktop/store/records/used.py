"""Which offices and people the parts of a meeting file name, beyond listing them."""

from __future__ import annotations

from collections.abc import Iterator

from jakber_desktop.model.record import MeetingRecord


def used_codes(record: MeetingRecord) -> set[str]:
    """The office codes that any part of the record uses."""
    return {code for code in _codes(record) if code is not None}


def _codes(record: MeetingRecord) -> Iterator[str | None]:
    yield record.meeting.organizer
    for office in record.offices:
        yield office.parent
    for person in record.people:
        yield person.office
    for recipient in record.invitation.recipients if record.invitation else ():
        yield recipient.office
    for entry in record.attendance:
        yield entry.office
    for item in record.agenda:
        yield item.presenter_office
        for point in item.points:
            yield point.speaker_office
    for action in record.action_items:
        yield action.responsible_office
    for update in record.target_updates:
        yield update.owner_office
    if record.news_release:
        yield record.news_release.lead_office


def used_keys(record: MeetingRecord) -> set[str]:
    """The person keys that any part of the record uses (posts in words among them)."""
    keys = [entry.person for entry in record.attendance]
    keys += [action.responsible_person for action in record.action_items]
    if record.invitation:
        keys.append(record.invitation.signatory)
        keys += [recipient.person for recipient in record.invitation.recipients]
    return {key for key in keys if key is not None}
