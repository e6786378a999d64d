"""What every entity shares: synced fields, defaults at birth, the form a value has in the log."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import entity_classes, from_log, synced_fields, to_log


def test_every_exported_entity_is_registered_under_its_table() -> None:
    named = {getattr(e, name) for name in e.__all__} - {e.Base, e.Entity}
    assert set(entity_classes().values()) == named
    assert all(entity.__tablename__ == name for name, entity in entity_classes().items())


def test_all_columns_but_id_and_life_travel() -> None:
    for entity in entity_classes().values():
        columns = {column.name for column in entity.__table__.columns}
        assert set(synced_fields(entity)) == columns - {"id", "_alive"}


def test_a_new_row_holds_its_defaults_before_any_flush() -> None:
    meeting = e.Meeting(title="Rapat Contoh", date=dt.date(2018, 4, 4))
    assert (meeting.status, meeting.time_zone, meeting.pauses) == ("planned", "Asia/Jakarta", ())
    assert meeting.alive is True
    assert e.Meeting(status="held").status == "held"


@pytest.mark.parametrize(
    ("column", "value", "logged"),
    [
        (e.Meeting.__table__.c.title, "Rapat", "Rapat"),
        (e.Meeting.__table__.c.date, dt.date(2018, 4, 4), "2018-04-04"),
        (e.Meeting.__table__.c.crosses_midnight, True, 1),
        (e.Office.__table__.c.precedence, 10, 10),
        (e.Meeting.__table__.c.references, ("b", "a"), '["b","a"]'),
        (
            e.Meeting.__table__.c.pauses,
            ({"started_at": "09:00", "ended_at": None, "reason": "“jeda”"},),
            '[{"ended_at":null,"reason":"“jeda”","started_at":"09:00"}]',
        ),
        (e.Meeting.__table__.c.organizer_id, UUID(int=7), "0" * 31 + "7"),
        (e.Meeting.__table__.c.venue, None, None),
    ],
)
def test_a_value_comes_back_from_the_log_as_it_went(
    column: object, value: object, logged: object
) -> None:
    assert to_log(value) == logged
    assert from_log(column, to_log(value)) == value


def test_what_has_no_form_in_the_log_is_a_bug_that_shows() -> None:
    with pytest.raises(TypeError, match="float"):
        to_log(1.5)
