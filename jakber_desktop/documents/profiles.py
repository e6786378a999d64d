"""Rule profiles (naskah-dinas §1): the regulation a document is issued under, all editable."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, structs


class Profile(Struct, frozen=True, kw_only=True):
    """What a regulation decides of a page. Lengths in mm, type in points."""

    key: str
    name: str
    paper: Literal["F4", "A4"]
    body_pt: float
    leading_pt: float
    align: Literal["justify", "left"]
    minutes_word: str
    address_side: Literal["left", "right"]
    salutation: tuple[str, ...]
    signer_case: Literal["capitals", "initial"]
    employee_no_label: str
    nature_axis: Literal["urgency", "classification"]
    number_pattern: str
    margin_top: float = 20
    margin_right: float = 20
    margin_bottom: float = 25
    margin_left: float = 30
    table_pt: float = 10
    small_pt: float = 8
    title_pt: float = 14
    subject_pt: float = 12
    indent: float = 7.5
    first_line_indent: float = 10
    signature_gap: float = 20
    spare_rows: int = 10
    lead_days: int = 3
    max_addressees: int = 4
    landscape: bool = False
    """The paper lies on its long side; a document asks for it, no regulation does."""


_DKI_NUMBER = "{serial:03}/{type}/{month:02}/{unit}/{year}"

PROFILES: dict[str, Profile] = {
    profile.key: profile
    for profile in (
        Profile(
            key="dki_2016",
            name="Pergub DKI 94/2016",
            paper="F4",
            body_pt=12,
            leading_pt=16.5,
            align="justify",
            minutes_word="NOTULEN",
            address_side="right",
            salutation=("Kepada", "Yth."),
            signer_case="capitals",
            employee_no_label="NIP.",
            nature_axis="urgency",
            number_pattern=_DKI_NUMBER,
        ),
        Profile(
            key="dki_2021",
            name="Pergub DKI 99/2021",
            paper="F4",
            body_pt=12,
            leading_pt=16.5,
            align="justify",
            minutes_word="NOTULA",
            address_side="right",
            salutation=("Kepada", "Yth."),
            signer_case="initial",
            employee_no_label="NIP",
            nature_axis="urgency",
            number_pattern=_DKI_NUMBER,
        ),
        Profile(
            key="national_2023",
            name="Permendagri 1/2023",
            paper="A4",
            body_pt=11,
            leading_pt=15,
            align="left",
            minutes_word="NOTULA",
            address_side="left",
            salutation=("Yth.",),
            signer_case="initial",
            employee_no_label="NIP",
            nature_axis="classification",
            number_pattern="{security}-{serial:03}/{class}/{unit}/{month_roman}/{year}",
            indent=7.4,
        ),
    )
}

DEFAULT_PROFILE = "dki_2021"
PAPER_MM: dict[str, tuple[float, float]] = {"F4": (215, 330), "A4": (210, 297)}


def page_mm(profile: Profile) -> tuple[float, float]:
    """Width and height of the profile's paper as it lies, in millimetres."""
    wide, high = PAPER_MM[profile.paper]
    return (high, wide) if profile.landscape else (wide, high)


def laid(profile: Profile, *, landscape: bool) -> Profile:
    """The profile with its paper lying as a document wants it."""
    return structs.replace(profile, landscape=landscape)
