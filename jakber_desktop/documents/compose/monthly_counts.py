"""What the meetings of one month add up to, by activity class (naskah-dinas §7.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.compose.minutes_sections import called_off
from jakber_desktop.documents.compose.results import decisions_in_force
from jakber_desktop.documents.compose.wording import counted
from jakber_desktop.language.enumerations import join_and

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.model.record import ActivityClass, MeetingRecord

CLASSES: tuple[ActivityClass | None, ...] = ("internal", "external", "public_communication", None)
"""The classes in the order they are told; None are the meetings nobody classed."""
CLASS_WORDS: dict[ActivityClass | None, str] = {
    "internal": "kegiatan internal",
    "external": "kegiatan eksternal",
    "public_communication": "kegiatan komunikasi publik",
    None: "kegiatan yang belum digolongkan",
}


class MonthCounts(NamedTuple):
    """Activities held or planned by class; those called off stand apart, in no other count.

    `withheld` of the activities are not open, so their titles are told nowhere (R4).
    """

    internal: int
    external: int
    public_communication: int
    unclassified: int
    withheld: int
    called_off: int
    decisions: int
    action_items: int

    @property
    def activities(self) -> int:
        """All classes together."""
        return self.internal + self.external + self.public_communication + self.unclassified


def month_counts(records: Sequence[MeetingRecord]) -> MonthCounts:
    """Count the meetings of a month."""
    held = [record for record in records if not called_off(record.meeting)]
    classes = [record.meeting.activity_class for record in held]
    return MonthCounts(
        internal=classes.count("internal"),
        external=classes.count("external"),
        public_communication=classes.count("public_communication"),
        unclassified=classes.count(None),
        withheld=sum(record.meeting.classification != "open" for record in held),
        called_off=len(records) - len(held),
        decisions=sum(len(decisions_in_force(record)) for record in held),
        action_items=sum(len(record.action_items) for record in held),
    )


def counts_sentence(month: str, counts: MonthCounts) -> str:
    """Return "Pada bulan April 2017 dilaksanakan 42 (empat puluh dua) kegiatan: 14 ... dan 9 ..."

    A class without any is left out; so is the list of classes when there were no activities at all.
    """
    numbers = (counts.internal, counts.external, counts.public_communication, counts.unclassified)
    told = [
        counted(number, CLASS_WORDS[name])
        for name, number in zip(CLASSES, numbers, strict=True)
        if number
    ]
    if not told:
        return f"Pada bulan {month} tidak ada kegiatan yang dilaksanakan."
    total = counted(counts.activities, "kegiatan")
    return f"Pada bulan {month} dilaksanakan {total}: {join_and(told)}."


def outcome_sentences(counts: MonthCounts) -> list[str]:
    """Return what came out of the month, what is withheld, and what was called off."""
    results = [
        counted(number, word)
        for number, word in (
            (counts.decisions, "keputusan"),
            (counts.action_items, "tindak lanjut"),
        )
        if number
    ]
    told = [f"Kegiatan tersebut menghasilkan {join_and(results)}."] if results else []
    if counts.withheld:
        told.append(
            f"Dari jumlah tersebut, {counted(counts.withheld, 'kegiatan')} tidak bersifat terbuka, "
            "sehingga tidak dirinci dalam laporan ini."
        )
    if counts.called_off:
        told.append(
            f"Selain itu, {counted(counts.called_off, 'rapat')} ditunda atau dibatalkan dan tidak "
            "dihitung sebagai kegiatan."
        )
    return told
