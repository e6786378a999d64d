"""By whose authority a letter is signed: its chain, and the term of who acts for another (V15)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding
from jakber_desktop.checks.texts import blank, quoted
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.checks.settings import CheckSettings
    from jakber_desktop.model.record import Invitation, MeetingRecord, Office

_ALONE = QT_TRANSLATE_NOOP(
    "core", "“u.b. {through}” hanya dipakai di bawah “a.n.”: isi siapa yang diatasnamakan."
)
_ITSELF = QT_TRANSLATE_NOOP("core", "“{post}” tidak dapat menandatangani atas nama diri sendiri.")
_NOT_ABOVE = QT_TRANSLATE_NOOP(
    "core", "“{upper}” bukan atasan langsung “{lower}” menurut susunan kantor."
)
_OUT_OF_TERM = QT_TRANSLATE_NOOP(
    "core", "“{name}” tidak menjabat sebagai {acting} pada tanggal surat “{date}”."
)


def chain_is_whole(record: MeetingRecord) -> Iterator[Finding]:
    """V15: u.b. stands under an a.n. only, and nobody signs for the own post (errors)."""
    letter = record.invitation
    if letter is None:
        return
    mandator, between = _words(letter.on_behalf_of), _words(letter.delegated_through)
    if between and not mandator:
        message = _ALONE.format(through=quoted(between))
        yield Finding("V15", "error", message, "invitation.on_behalf_of")
    posts = [_signer_post(record, letter), between, mandator]
    known = [post.casefold() for post in posts if post]
    for post, path in ((mandator, "on_behalf_of"), (between, "delegated_through")):
        if post and known.count(post.casefold()) > 1:
            yield Finding("V15", "error", _ITSELF.format(post=quoted(post)), f"invitation.{path}")
            return


def chain_follows_the_offices(record: MeetingRecord) -> Iterator[Finding]:
    """V15: each post of the chain is one level above the next, by the tree of offices (error).

    Posts whose office the record does not know, or that are of one office, prove nothing; neither
    does an office that nobody has put under another yet.
    """
    letter = record.invitation
    if letter is None or blank(letter.on_behalf_of):
        return
    person = record.person(letter.signatory)
    post = _signer_post(record, letter)
    own = record.office(person.office) if person else _office_in(record, post)
    steps = [(post, own, "")]
    for path in ("delegated_through", "on_behalf_of"):
        words = _words(getattr(letter, path))
        if words:
            steps.append((words, _office_in(record, words), f"invitation.{path}"))
    for (lower, under, _), (upper, over, path) in pairwise(steps):
        if under and over and not _may_be_above(record, over, under):
            message = _NOT_ABOVE.format(upper=quoted(upper), lower=quoted(lower))
            yield Finding("V15", "error", message, path)


def acting_term_covers_the_letter(
    record: MeetingRecord, settings: CheckSettings
) -> Iterator[Finding]:
    """V15: who signs as Plt., Plh., Pj. holds that capacity on the letter's date (error).

    Only when the directory dates a term of that person in that capacity.
    """
    letter = record.invitation
    person = record.person(letter.signatory) if letter else None
    if letter is None or person is None or letter.acting is None or letter.date is None:
        return
    terms = [t for t in settings.terms if (t.person, t.acting) == (person.key, letter.acting)]
    date = letter.date
    if not terms or any(
        (t.since is None or t.since <= date) and (t.until is None or date <= t.until) for t in terms
    ):
        return
    message = _OUT_OF_TERM.format(
        name=quoted(person.name), acting=letter.acting, date=long_date(date, weekday=False)
    )
    yield Finding("V15", "error", message, "invitation.acting")


def _words(text: str | None) -> str:
    return " ".join((text or "").split())


def _signer_post(record: MeetingRecord, letter: Invitation) -> str:
    person = record.person(letter.signatory)
    return _words(person.position if person else letter.signatory)


def _office_in(record: MeetingRecord, post: str) -> Office | None:
    """The office a post names: of several the first, as its own stands before those above it."""
    found: list[tuple[int, int, Office]] = []
    for office in record.offices:
        for name in filter(None, (office.name, office.short_name, office.code)):
            match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", post, re.IGNORECASE)
            if match:
                found.append((match.start(), -len(name), office))
    return min(found, key=lambda one: one[:2])[2] if found else None


def _may_be_above(record: MeetingRecord, over: Office, under: Office) -> bool:
    """Whether nothing in the tree speaks against `over` being directly above `under`."""
    if over.code == under.code or under.parent == over.code:
        return True
    return under.parent is None and under.code not in _above(record, over)


def _above(record: MeetingRecord, office: Office) -> set[str]:
    """The codes above an office; a circle ends where it began."""
    codes: set[str] = set()
    step: Office | None = office
    while step is not None and step.parent and step.parent not in codes:
        codes.add(step.parent)
        step = record.office(step.parent)
    return codes
