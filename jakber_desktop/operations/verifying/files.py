"""One file beside all sealed versions: the same bytes, a changed copy, a scan, or none of ours."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from jakber_desktop.model.errors import JakberError
from jakber_desktop.model.rows.final import Verdict, Verification
from jakber_desktop.model.sealing import printed_code
from jakber_desktop.operations.verifying import pages
from jakber_desktop.operations.verifying import words as say
from jakber_desktop.operations.verifying.signatures import signature_findings
from jakber_desktop.operations.verifying.text import first_difference
from jakber_desktop.operations.verifying.versions import SealedVersion, copies, sealed_versions
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.workspace import Workspace

_BLOCK = 256
"""Bytes that are compared at once when a file might be a damaged copy of ours."""
_ALIKE = 0.2
"""Share of a version's blocks that a damaged copy still has where they stood; papers of different
content share next to none, versions of the same content many, so the most alike one counts.
"""

Starts = Sequence[str | None]
"""The start of the hash (hex) each page names; None where none was read."""


class FileCheck:
    """A file in hand; `name` is what people call it."""

    def __init__(self, workspace: Workspace, data: bytes, name: str) -> None:
        with workspace.read() as session:
            self._versions = sealed_versions(session)
            self._copies: Mapping[str, tuple[str, int | None]] = copies(session)
        self._store = AttachmentStore(workspace.path)
        self._data, self._name = data, name

    def known(self) -> Verification | None:
        """The version whose PDF or signed copy these very bytes are."""
        digest = hashlib.sha256(self._data).hexdigest()
        here = self._store.state(digest, len(self._data)) == "here"  # else only a file said so
        copied = self._copies.get(digest) if here else None
        for one in self._versions:
            if one.pdf is not None and one.pdf.sha256 == digest:
                return self._about("same", say.same(one, copy=False), one)
        for one in self._versions:
            if copied == (one.meeting_id, one.revision):
                return self._about("same", say.same(one, copy=True), one)
        return None

    def of_texts(self, texts: Sequence[str], starts: Starts) -> Verification:
        """What a PDF set as text is, by the words of its pages and the codes that they carry."""
        found = self._best(starts) or self._by_number(texts)
        codes = _codes(starts)
        if found is None:
            return self.foreign(codes, say.FOREIGN)
        kept = self._kept(found)
        grown = kept is not None and self._data.startswith(kept)
        ours = pages.kept_texts(kept, self._name) if kept is not None else None
        how = say.UNCOMPARED if ours is None else first_difference(ours, texts)
        words = say.differs(found, how, grown=grown)
        return self._about(
            "differs", words, found, pages=codes, grown=grown, expected=len(ours or ())
        )

    def of_scan(self, seen: Sequence[pages.SeenPage]) -> Verification:
        """What a scan is, by the QR codes and the likeness of its pages; never "same"."""
        starts = [one.start for one in seen]
        found, codes = self._best(starts), _codes(starts)
        if found is None:
            return self.foreign(codes, say.NO_QR if pages.can_read_qr() else say.NO_READER)
        kept = self._kept(found)
        ours = pages.page_profiles(kept, self._name) if kept is not None else ()
        order = pages.shown_pages(seen, ours)
        facts = {"pages": codes, "order": order, "expected": len(ours)}
        others = [nth for nth, one in enumerate(starts, 1) if one and not _names(one, found)]
        if others:
            return self._about("differs", say.mixed(found, others), found, **facts)
        return self._about("scan", say.scan(found, codes, order, len(ours)), found, **facts)

    def damaged(self) -> Verification | None:
        """The version of which most bytes stand where they stood, if many do."""
        best, share = None, 0.0
        for one in self._versions:
            kept = self._kept(one)
            alike = _likeness(kept, self._data) if kept is not None else 0.0
            if alike > share:
                best, share = one, alike
        if best is None or share < _ALIKE:
            return None
        return self._about("differs", say.differs(best, say.BROKEN), best)

    def foreign(self, codes: tuple[str | None, ...], otherwise: str) -> Verification:
        """None of ours."""
        code = next((one for one in codes if one), None)
        return Verification(
            "foreign", say.foreign(code, otherwise), code=code, file_name=self._name, pages=codes,
            signatures=signature_findings(self._data),
        )  # fmt: skip

    def _best(self, starts: Starts) -> SealedVersion | None:
        """The version that most of the codes name."""
        counted = [sum(_names(one, version) for one in starts if one) for version in self._versions]
        most = max(counted, default=0)
        return self._versions[counted.index(most)] if most else None

    def _by_number(self, texts: Sequence[str]) -> SealedVersion | None:
        """The version whose number stands first on the first page."""
        first = texts[0] if texts else ""
        places = [
            (first.index(one.number), nth)
            for nth, one in enumerate(self._versions)
            if one.number and one.number in first
        ]
        return self._versions[min(places)[1]] if places else None

    def _kept(self, version: SealedVersion) -> bytes | None:
        """The version's own PDF; None when it is not here, or damaged."""
        if version.pdf is None:
            return None
        try:
            return self._store.read(version.pdf.sha256, self._name)
        except JakberError:
            return None

    def _about(
        self, verdict: Verdict, words: str, version: SealedVersion, **facts: Any
    ) -> Verification:
        told = about(verdict, words, version)
        signatures = signature_findings(self._data)
        return told._replace(file_name=self._name, signatures=signatures, **facts)


def about(verdict: Verdict, words: str, version: SealedVersion) -> Verification:
    """An answer that names a version."""
    return Verification(
        verdict=verdict,
        words=words,
        meeting_id=version.meeting_id,
        meeting_title=version.title,
        meeting_date=version.date,
        revision=version.revision,
        newest=version.newest,
        number=version.number,
        code=version.code,
    )


def _codes(starts: Starts) -> tuple[str | None, ...]:
    return tuple(printed_code(one) if one else None for one in starts)


def _names(start: str, version: SealedVersion) -> bool:
    return version.final_hash.startswith(start)


def _likeness(kept: bytes, given: bytes) -> float:
    """The share of a kept file's blocks that another has at the same places."""
    places = range(0, len(kept), _BLOCK)
    same = sum(kept[at : at + _BLOCK] == given[at : at + _BLOCK] for at in places)
    return same / len(places) if places else 0.0
