"""What a card says of a decision, a directive or a follow-up."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.desktop.models.discussion_cards import (
    action_cards,
    late_words,
    outcome_cards,
    plain_words,
)
from jakber_desktop.model.rows.discussion import (
    ActionRow,
    DecisionRow,
    DirectiveRow,
    Discussion,
    ItemRow,
)

DAY = dt.date(2018, 4, 4)
ITEMS = (ItemRow("i1", 1, "Satu", None, None, "planned", False, ()),)


def action(**given: object) -> ActionRow:
    values: dict[str, object] = {
        "id": "t", "code": "T-1", "text": "Kirim **draf**", "item": "i1", "point": None,
        "office": "JAKBER", "person": None, "post": None, "due_date": None, "due_phrase": None,
        "status": "open",
    }  # fmt: skip
    return ActionRow(**(values | given))  # type: ignore[arg-type]


def cards(*actions: ActionRow, today: dt.date = DAY):  # type: ignore[no-untyped-def]
    found = Discussion("m", False, ITEMS, (), actions, (), DAY)
    return action_cards(found, {"JAKBER": 5}, today)


def test_directives_stand_before_decisions_with_their_source() -> None:
    found = Discussion(
        "m", False, ITEMS,
        (DecisionRow("k", "K-1", "Disepakati", "i1", "p1", "in_force"),), (),
        (DirectiveRow("p2", "A-1", "Percepat", "i1", "TGUPP"),), DAY,
    )  # fmt: skip
    first, second = outcome_cards(found)
    assert (first.code, first.point, first.foot) == ("A-1", "p2", "Arahan TGUPP")
    assert (second.code, second.point, second.foot) == ("K-1", "p1", "Agenda 1")


@pytest.mark.parametrize(
    ("given", "due", "late"),
    [
        ({"due_date": dt.date(2018, 5, 31)}, "Kam, 31 Mei", ""),
        ({"due_date": dt.date(2019, 1, 3)}, "Kam, 3 Jan 2019", ""),
        ({"due_date": dt.date(2018, 5, 1), "due_phrase": "sebelum rapat berikutnya"},
         "sebelum rapat berikutnya", ""),
        ({"due_date": dt.date(2018, 4, 2)}, "Sen, 2 Apr", "2 hari lewat"),
        ({"due_date": dt.date(2018, 4, 2), "status": "done"}, "Sen, 2 Apr", ""),
        ({}, "Belum ada tenggat", ""),
    ],
)  # fmt: skip
def test_when_a_follow_up_is_due(given: dict[str, object], due: str, late: str) -> None:
    (card,) = cards(action(**given))
    assert (card.due, late_words(card), card.order) == (due, late, 5)


def test_who_is_responsible_or_that_nobody_is() -> None:
    named, post, nobody = cards(
        action(person_name="Nama Contoh"),
        action(office=None, post="Kepala Bagian"),
        action(office=None),
    )
    assert (named.foot, post.foot) == ("Nama Contoh", "Kepala Bagian")
    assert nobody.foot == "Kantor belum diisi"


def test_a_card_shows_words_without_marks() -> None:
    assert plain_words("Hasil **akhir**:\n\n1. satu\n2. *dua*") == "Hasil akhir: satu dua"
