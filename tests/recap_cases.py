"""A half year of an office as a file: who was asked, who came, and what nobody knows (C4, C5)."""

from __future__ import annotations

import datetime as dt
import json
import random
import shutil
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.operations.exchange import import_meeting_files

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2018, 4, 10)
OFFICES = [
    {"code": code, "name": name, "precedence": nth}
    for nth, (code, name) in enumerate(
        (("BAPPEDA", "Bappeda"), ("TGUPP", "Tim Gubernur"), ("BPBD", "Badan Penanggulangan"),
         ("JAKBER", "Sekretariat"))
    )
]  # fmt: skip
HEAD, MEMBER = "Kepala Bidang", "Anggota"
ASKED = [
    {"office": "BAPPEDA", "addressee": HEAD}, {"office": "TGUPP", "addressee": MEMBER},
    {"office": "BPBD"},
]  # fmt: skip


def meeting(date: str, entries: list[dict[str, Any]], *, asked: bool = True, **more: Any) -> Any:
    """The file of a meeting; an entry is told by what it has beyond the usual."""
    usual = {"role": "participant", "status": "present"}
    return {
        "format": "jakber.meeting/1",
        "offices": OFFICES,
        "meeting": {"title": f"Rapat {date}", "date": date, "status": "held", **more},
        **({"invitation": {"recipients": ASKED}} if asked else {}),
        "attendance": [usual | one for one in entries],
    }


def group(headcount: int | None) -> dict[str, Any]:
    """Staff of BPBD."""
    return {"office": "BPBD", "position": "unsur staf", "group": True, "headcount": headcount}


MEETINGS = (
    meeting(
        "2018-01-10",
        [
            {"office": "BAPPEDA", "position": HEAD},
            {"office": "TGUPP", "position": "Staf TGUPP", "status": "proxy", "represents": MEMBER,
             "proxy_basis": "disposition"},
            group(None),
            {"office": "JAKBER", "position": "Ketua", "role": "chair"},
        ],
        activity_class="internal",
        opened_at="09:00",
        closed_at="11:00",
    )
    | {"action_items": [
        {"text": "Peta genangan", "responsible_office": "BPBD", "due_date": "2018-02-01"},
    ]},
    meeting(
        "2018-03-07",
        [
            {"office": "BAPPEDA", "position": HEAD, "status": "excused", "note": "cuti"},
            group(3),
            {"office": "JAKBER", "position": "Staf", "status": "walk_in"},
        ],
        classification="restricted",
        activity_class="external",
    ),
    meeting("2018-03-21", []),
    meeting(
        "2018-04-04",
        [
            {"office": "BAPPEDA", "position": HEAD},
            {"office": "TGUPP", "position": MEMBER, "status": "absent"},
        ],
        asked=False,
    ),
    meeting("2018-04-05", [{"office": "BAPPEDA", "position": HEAD}], status="cancelled"),
    meeting("2018-06-01", [], status="planned"),
)  # fmt: skip


def make_half_year(empty: Path, folder: Path) -> Path:
    """The six meetings, and Bappeda's head, who changed on 1 March; `empty` is a new workspace."""
    from jakber_desktop.store.workspace import Workspace

    path = folder / "rekap.jakber"
    shutil.copyfile(empty, path)
    workspace = Workspace(path, random_bytes=random.Random(5).randbytes)
    files = []
    for nth, content in enumerate(MEETINGS):
        files.append(folder / f"{nth}.json")
        files[-1].write_text(json.dumps(content), "utf-8")
    import_meeting_files(workspace, files)
    with workspace.change("Jabatan") as change:
        office = change.session.scalars(select(e.Office.id).where(e.Office.code == "BAPPEDA")).one()
        terms = (("satu", None, dt.date(2018, 2, 28)), ("dua", dt.date(2018, 3, 1), None))
        for key, since, until in terms:
            person = change.new_id()
            name = f"Nama Contoh {key}"
            change.add(e.Person(id=person, key=key, name=name, office_id=office))
            change.add(
                e.Post(id=change.new_id(), office_id=office, title=HEAD, person_id=person,
                       held_from=since, held_until=until)
            )  # fmt: skip
    workspace.close()
    return path
