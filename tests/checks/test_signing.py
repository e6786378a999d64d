"""By whose authority a letter is signed (V15): a.n., u.b., Plt. and the tree of offices."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest

from jakber_desktop.checks.check import CheckSettings, check_record
from jakber_desktop.checks.settings import Term
from jakber_desktop.model.record import Office

TREE = (
    Office(code="SETDA", name="Sekretariat Daerah"),
    Office(code="BIRO", name="Biro KDH dan KLN", parent="SETDA"),
    Office(code="BAG", name="Bagian Kerja Sama Luar Negeri", parent="BIRO"),
    Office(code="LAIN", name="Biro Umum", parent="SETDA"),
)


def letter(full, offices=TREE, **chain):
    """The full record with a chain; its signer is the head of a section of the bureau."""
    others = tuple(o for o in full.offices if o.code not in {one.code for one in offices})
    invitation = msgspec.structs.replace(full.invitation, **chain)
    return msgspec.structs.replace(full, invitation=invitation, offices=(*others, *offices))


def of_v15(record, **settings):
    found = check_record(record, settings=CheckSettings(**settings))
    return [(one.path, one.severity) for one in found if one.rule == "V15"]


def test_a_section_signs_for_its_bureau_and_under_it_for_the_secretary(full):
    post = "Kepala Bagian Kerja Sama Luar Negeri"
    assert of_v15(letter(full, signatory=post, on_behalf_of="Kepala Biro KDH dan KLN")) == []
    two = {
        "on_behalf_of": "Kepala Sekretariat Daerah",
        "delegated_through": "Kepala Biro KDH dan KLN",
    }
    assert of_v15(letter(full, signatory=post, **two)) == []


@pytest.mark.parametrize(
    ("chain", "path"),
    [
        ({"delegated_through": "Sekretaris Daerah"}, "invitation.on_behalf_of"),
        ({"on_behalf_of": "Kepala Bagian Kerja Sama Luar Negeri"}, "invitation.on_behalf_of"),
        ({"on_behalf_of": "Kepala Sekretariat Daerah"}, "invitation.on_behalf_of"),
        ({"on_behalf_of": "Kepala Biro Umum"}, "invitation.on_behalf_of"),
        (
            {"on_behalf_of": "Kepala Sekretariat Daerah", "delegated_through": "Kepala Biro Umum"},
            "invitation.delegated_through",
        ),
    ],
)
def test_a_chain_that_skips_or_leaves_the_tree_is_an_error(full, chain, path):
    record = letter(full, signatory="Kepala Bagian Kerja Sama Luar Negeri", **chain)
    assert of_v15(record) == [(path, "error")]


def test_nobody_signs_for_an_office_below(full):
    record = letter(
        full, signatory="Kepala Sekretariat Daerah", on_behalf_of="Kepala Biro KDH dan KLN"
    )
    assert of_v15(record) == [("invitation.on_behalf_of", "error")]


def test_offices_that_nobody_has_ordered_prove_nothing(full):
    loose = tuple(msgspec.structs.replace(office, parent=None) for office in TREE)
    record = letter(full, offices=loose, signatory="ketua", on_behalf_of="Kepala Biro Umum")
    assert of_v15(record) == []
    assert of_v15(letter(full, on_behalf_of="Gubernur Provinsi DKI Jakarta")) == []


def test_acting_needs_a_term_on_the_day_of_the_letter(full):
    record = letter(full, signatory="ketua", acting="Plt.")
    until = dt.date(2018, 5, 8)
    over = Term("ketua", "Plt.", None, until)
    assert of_v15(record, terms=(over,)) == [("invitation.acting", "error")]
    assert of_v15(record, terms=(over, over._replace(until=until + dt.timedelta(1)))) == []
    assert of_v15(record, terms=(over._replace(acting="Plh."),)) == []
    assert of_v15(record) == []


def test_a_circle_of_offices_ends(full):
    circle = (
        Office(code="BIRO", name="Biro KDH dan KLN", parent="SETDA"),
        Office(code="SETDA", name="Sekretariat Daerah", parent="BIRO"),
    )
    record = letter(
        full, offices=circle, signatory="Kepala Biro Umum", on_behalf_of="Kepala Biro KDH dan KLN"
    )
    assert of_v15(record) == []
