"""Naskah rapat: every paper of a meeting in one place, to be numbered, printed and saved (G1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.screens.papers.output import PaperOutput
from jakber_desktop.desktop.screens.papers.paper_dialog import PaperDialog
from jakber_desktop.desktop.viewmodels.papers.papers import MeetingPapersModel
from jakber_desktop.desktop.viewmodels.papers.source import EVERY_OFFICE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.screens.papers.paper_dialog import Teller
    from jakber_desktop.desktop.services import Services

_OPTION_OF = {
    "nota-dinas": "office",
    "petikan-keputusan": "decision",
    "berita-acara": "signers",
    "daftar-hadir": "mode",
    "lembar-ralat": "sheet",
}
"""Kind -> the field of its own choice."""
_REMEMBERED = 40
"""Meetings whose last kind is kept."""
_LONGEST = 60
"""Characters of a decision in the list of choices."""


class PapersDialog(PaperDialog):
    """`model` is of one meeting; the kind shown last comes back when it is opened again."""

    model: MeetingPapersModel

    def __init__(
        self,
        meeting: tuple[str, str],
        services: Services,
        tell: Teller,
        parent: QWidget,
        kind: str = "",
    ) -> None:
        """`meeting` is (id, title); `kind` the paper to begin with, "" for that of last time."""
        meeting_id, title = meeting
        self._settings = services.settings
        first = kind or _remembered(self._settings).get(meeting_id, "notula")
        model = MeetingPapersModel(services.session, meeting_id, first)
        super().__init__(model, services, tell, parent)
        self.name_it(self.tr("Naskah rapat"), title, self.tr("Naskah rapat ini"))
        options = self.form.options.form
        self.output = PaperOutput(model, self._services, options.eachBox.isChecked, self)
        self.form.options.chosen.connect(self._choose)
        options.officeCopyBox.toggled.connect(self._take_copy)
        self.show_options()

    def write_to_all(self) -> None:
        """Show the follow-up letters to all offices."""
        self.model.change(office=EVERY_OFFICE)

    def done(self, result: int) -> None:
        """Closed: the kind shown is remembered for this meeting."""
        known = _remembered(self._settings)
        known.pop(self.model.meeting_id, None)
        kept = [(self.model.meeting_id, self.model.chosen), *known.items()][:_REMEMBERED]
        self._settings.put(keys.PAPER_KINDS, " ".join(f"{one}:{kind}" for one, kind in kept))
        super().done(result)

    # --- choices ---

    def show_options(self) -> None:
        super().show_options()
        model, options = self.model, self.form.options
        wish, shelf = model.wish, model.shelf
        if shelf is not None:
            options.offer("office", self._offices(), wish.office)
            options.offer("decision", self._decisions(), str(wish.decision or ""))
            options.offer("sheet", self._sheets(), str(wish.sheet or ""))
        options.offer("signers", self._signers(), wish.signers)
        options.offer("mode", self._modes(), wish.mode)
        kept = model.state() == "final" and wish.kind == "notula"
        options.show_fields({_OPTION_OF.get(wish.kind, ""), "profile"})
        options.fields["profile"].set_locked(locked=kept)
        options.form.eachBox.setVisible(wish.many)
        options.form.officeCopyBox.setVisible(not kept)

    def _choose(self, field: str, key: str) -> None:
        if field in ("decision", "sheet"):
            self.model.change(**{field: int(key) if key else None})
        else:
            self.model.change(**{field: key})

    def _take_copy(self, wanted: bool) -> None:
        self.model.change(office_copy=wanted)

    def _offices(self) -> dict[str, str]:
        offices = self.model.shelf.offices if self.model.shelf else ()
        found = {
            "": self.tr("Pimpinan (laporan rapat)"),
            EVERY_OFFICE: self.tr("Semua kantor, satu surat tiap kantor"),
        }
        memo, letter = self.tr("{name} ({n} tugas)"), self.tr("{name} ({n} tugas, surat dinas)")
        return found | {
            one.code: (letter if one.outside else memo).format(name=one.name, n=one.owes)
            for one in offices
        }

    def _decisions(self) -> dict[str, str]:
        decisions = self.model.shelf.decisions if self.model.shelf else ()
        found = {"": self.tr("Semua keputusan yang berlaku")}
        for one in decisions:
            text = one.text if len(one.text) <= _LONGEST else f"{one.text[:_LONGEST]}…"
            closed = f" ({self.tr('tertutup')})" if one.closed else ""
            found[str(one.place)] = f"{one.number or one.place}. {text}{closed}"
        return found

    def _sheets(self) -> dict[str, str]:
        sheets = self.model.shelf.sheets if self.model.shelf else ()
        words = self.tr("Lembar {n}")
        found = {str(n): words.format(n=n) for n in reversed(sheets)}
        return {"": self.tr("Lembar terbaru"), **found}

    def _signers(self) -> dict[str, str]:
        return {
            "": self.tr("Menurut jumlah pihak"),
            "single": self.tr("Satu penanda tangan"),
            "pair": self.tr("Dua pihak berdampingan"),
            "columns": self.tr("Tiga kolom"),
            "table": self.tr("Tabel tanda tangan"),
        }

    def _modes(self) -> dict[str, str]:
        return {
            "": self.tr("Menurut keadaan rapat"),
            "blank": self.tr("Kosong"),
            "prefilled": self.tr("Terisi nama undangan"),
            "final": self.tr("Hasil kehadiran"),
        }

    def withheld_title(self, count: int) -> str:
        if self.model.chosen == "petikan-keputusan":
            return self.tr("{n} keputusan tertutup tidak dipetik").format(n=count)
        return super().withheld_title(count)

    def withheld_words(self) -> str:
        if self.model.chosen == "petikan-keputusan":
            return self.tr("Pilih keputusan itu sendiri bila hendak dipetik.")
        return super().withheld_words()

    # --- the number ---

    def number_words(self) -> tuple[str, str, str]:
        """As any paper, but some kinds get their number elsewhere, or have none."""
        model = self.model
        if model.can_book():
            state, title, text = super().number_words()
            if model.chosen == "undangan" and model.booked():
                return state, title, self.tr("Dipesan; terbit saat undangan ditandai terkirim.")
            return state, title, text
        number = model.number()
        if model.self_numbered():
            return "good", number, self.tr("Nomor keputusannya, dari notula final.")
        if model.chosen == "notula":
            if model.state() == "final":
                return "good", number, self.tr("PDF yang tersimpan dicetak apa adanya.")
            if model.state() == "unsealed":
                return (
                    "waiting",
                    number,
                    self.tr("PDF final tidak ada di sini; dicetak sebagai draf."),
                )
            return "note", self.tr("Belum bernomor"), self.tr("Nomor terbit saat notula final.")
        if model.chosen == "lembar-ralat" and number:
            return "good", self.tr("Lembar {n}").format(n=number), ""
        return "note", self.tr("Tidak bernomor"), self.tr("Naskah ini dicetak tanpa nomor surat.")


def _remembered(settings: object) -> dict[str, str]:
    """Meeting (id) -> kind shown last, the latest first."""
    kept: str = settings.get(keys.PAPER_KINDS)  # type: ignore[attr-defined]
    pairs = (one.partition(":") for one in kept.split())
    return {meeting: kind for meeting, _colon, kind in pairs if kind}
