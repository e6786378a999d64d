"""How the parties of a berita acara sign: one, a pair, three columns or a table (§7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.parties import party_name, party_office, party_post
from jakber_desktop.documents.compose.signatures import (
    NAME_GAP,
    TITLE_GAP,
    entry_signer,
    office_title,
)
from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Paragraph,
    Row,
    RowGroup,
    Signatures,
    Signer,
    Table,
    Together,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.options import ComposeOptions, SignerVariant
    from jakber_desktop.documents.compose.parties import Party
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Text
    from jakber_desktop.model.record import MeetingRecord

_BY_COUNT: dict[int, SignerVariant] = {1: "single", 2: "pair", 3: "columns"}
_ROW_MM = 14.0
_COLUMNS = (
    Column("No.", 10, "center"),
    Column("Nama", 50),
    Column("Jabatan", 60),
    Column("Tanda tangan", 45),
)
_ABREAST = 3


def signing_variant(parties: Sequence[Party], options: ComposeOptions) -> SignerVariant:
    """Return how the parties sign: as asked for, else by their number."""
    return options.signers or _BY_COUNT.get(len(parties), "table")


def party_signatures(
    record: MeetingRecord,
    parties: Sequence[Party],
    profile: Profile,
    options: ComposeOptions,
    place_and_date: Text,
) -> tuple[Block, ...]:
    """Return the signatures in the variant asked for, by default that of the parties' number.

    `single` is signed by the first party alone, who is the only one given then. The senior stands
    at the right (§8). Three columns carry no stamp circle: it would lie over the neighbour's
    signature.
    """
    variant = signing_variant(parties, options)
    if variant == "table":
        dated = Paragraph(place_and_date, align="right", keep_with_next=True)
        return (Together((dated, Table(_COLUMNS, (RowGroup(_rows(record, parties)),)))),)
    if variant == "columns":
        dated = Paragraph(place_and_date, align="right", keep_with_next=True)
        signers = [_signer(record, party, profile) for party in parties]
        return (dated, Signatures(tuple(_seniors_right(signers, _ABREAST)), columns=True))
    stamp = not options.draft
    signers = [_signer(record, party, profile, stamp=stamp) for party in parties]
    signers[0] = _dated(signers[0], place_and_date)
    return (Signatures(tuple(_seniors_right(signers, 2))),)


def _seniors_right(signers: Sequence[Signer], abreast: int) -> list[Signer]:
    """Each row of blocks turned round, so that its senior is the last."""
    rows = [signers[at : at + abreast] for at in range(0, len(signers), abreast)]
    return [signer for row in rows for signer in reversed(row)]


def _signer(
    record: MeetingRecord, party: Party, profile: Profile, *, stamp: bool = False
) -> Signer:
    above = (plain(f"{party.title},"), *_title(record, party, profile))
    made = entry_signer(record, party.entry, above, profile, stamp=stamp)
    return Signer(above, made.name, made.rank, made.number, stamp, party.anchor)


def _title(record: MeetingRecord, party: Party, profile: Profile) -> tuple[Text, ...]:
    """The post, a gap for one nobody knows, and below it the office that the post does not name."""
    post, office = party_post(record, party), party_office(record, party)
    if post:
        return office_title("\n".join(filter(None, [post, office])), profile)
    return (TITLE_GAP, *(office_title(office, profile) if office else ()))


def _dated(signer: Signer, place_and_date: Text) -> Signer:
    above = (place_and_date, *signer.above)
    return Signer(above, signer.name, signer.rank, signer.number, signer.stamp, signer.anchor)


def _rows(record: MeetingRecord, parties: Sequence[Party]) -> tuple[Row, ...]:
    """A row a party; places to sign alternate left and right (zig-zag, as the daftar hadir)."""
    return tuple(
        Row(
            (
                Cell((plain(str(party.place)),), valign="middle"),
                Cell((plain(party_name(record, party)) or NAME_GAP,), valign="middle"),
                Cell(_post_lines(record, party), valign="middle"),
                Cell((plain(str(party.place)),), shifted=party.place % 2 == 0),
            ),
            min_height=_ROW_MM,
            anchor=party.anchor,
        )
        for party in parties
    )


def _post_lines(record: MeetingRecord, party: Party) -> tuple[Text, ...]:
    post = plain(party_post(record, party)) or plain("Nama Jabatan", gap=True)
    office = plain(party_office(record, party))
    return (post, office) if office else (post,)
