"""The busy sample's forty people: "Nama Contoh 01" to "40", each in a post of an office."""

from __future__ import annotations

from msgspec import Struct

from jakber_desktop.model import record as r
from jakber_desktop.operations.busy_sample.content import Content, OfficeContent

_TITLES = ("S.T., M.T.", "S.E.", None, "S.Si., M.Si.", None)
_GRADES = ("Pembina (IV/a)", "Penata Tk. I (III/d)", "Penata (III/c)", "Penata Muda (III/a)")


class Player(Struct, frozen=True):
    """A person of the sample and the post he or she holds."""

    person: r.Person
    office: OfficeContent
    post: str


class Cast:
    """The people by office and post, in the directory's order."""

    def __init__(self, content: Content) -> None:
        self.offices = {office.code: office for office in content.offices}
        places = [(office, post) for office in content.offices for post in office.posts]
        self.players = tuple(
            Player(_person(nth, office, post), office, post)
            for nth, (office, post) in enumerate(places, 1)
        )
        self._by_post = {(one.office.code, one.post): one for one in self.players}

    def holder(self, office: str, post: str) -> Player:
        """Who holds a post."""
        return self._by_post[office, post]

    def of_office(self, code: str) -> tuple[Player, ...]:
        """The people of an office, first the head."""
        return tuple(one for one in self.players if one.office.code == code)

    def office_part(self, code: str) -> r.Office:
        """An office as a meeting file has it."""
        row = self.offices[code]
        return r.Office(
            code=row.code, name=row.name, short_name=row.short_name, external=row.external,
            precedence=row.precedence,
        )  # fmt: skip


def _person(nth: int, office: OfficeContent, post: str) -> r.Person:
    serves = not office.external
    return r.Person(
        key=f"contoh-{nth:02}",
        name=f"Nama Contoh {nth:02}",
        honorific="Ibu" if nth % 2 else "Bpk.",
        title_suffix=_TITLES[nth % len(_TITLES)],
        position=post,
        office=office.code,
        grade=_GRADES[nth % len(_GRADES)] if serves else None,
        employee_no=f"19{70 + nth % 15:02}0101200601{nth % 2 + 1}{nth:03}" if serves else None,
        email=f"contoh{nth:02}@kantor.invalid" if nth % 5 else None,
    )
