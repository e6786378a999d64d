"""What is done to the offices of Direktori: added, edited, moved, dissolved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.viewmodels.directory import source
from jakber_desktop.desktop.viewmodels.directory.narrowing import OFFICE, Scope
from jakber_desktop.desktop.words.directory import office_words
from jakber_desktop.model.errors import FieldInvalid, StillUsed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel
    from jakber_desktop.model.rows.directory import OfficeRow

FIELDS = ("name", "short_name", "code", "parent", "external")


class OfficeDeeds(QObject):
    """Deeds on the office the pane has chosen."""

    def __init__(self, model: DirectoryViewModel) -> None:
        super().__init__(model)
        self._model = model

    def values(self) -> dict[str, str]:
        """What every field shows of the chosen office."""
        return office_fields(self._model.chosen_office())

    def parents(self) -> dict[str, str]:
        """The offices the chosen one may stand under, "" for none."""
        own = self._model.chosen_office()
        none = {"": self.tr("Tidak ada (kantor utama)")}
        return none | {
            office.code: f"{office.code} · {office_words(office)}"
            for office in self._model.offices()
            if own is None or office.code != own.code
        }

    def set_field(self, name: str, text: str) -> None:
        """Write a field that was left with another text."""
        office = self._model.chosen_office()
        if office is None:
            return
        if name == "code":
            self._recode(office, text)
            return
        value = _value(name, text)
        self._do(partial(source.edit_office, code=office.code, **{name: value}), "", name)

    def add(self, values: Mapping[str, str]) -> bool:
        """Add what was typed into an empty panel; it is chosen afterwards."""
        code, name = values.get("code", ""), values.get("name", "")
        given = {key: _value(key, values.get(key, "")) for key in FIELDS[1:] if key != "code"}
        words = self.tr("Kantor {name} ditambahkan").format(name=name.strip())
        deed = partial(source.add_office, code=code, name=name, **given)
        return self._do(deed, words, "", choose=True)

    def shift(self, step: int) -> None:
        """Move the chosen office up (-1) or down (1) among its neighbours."""
        office = self._model.chosen_office()
        if office is not None:
            self._do(partial(source.shift_office, code=office.code, step=step), "", "")

    def dissolve(self) -> None:
        """Delete the chosen office when nothing names it."""
        office = self._model.chosen_office()
        if office is None or not self._model.can_edit:
            return
        words = self.tr("Kantor {name} dihapus").format(name=office_words(office))
        try:
            source.remove_office(self._model.session.workspace, office.code)
        except StillUsed as error:
            self._model.told.emit(
                self.tr("Kantor {name} tidak dihapus").format(name=office_words(office)),
                self.tr("Kantor ini dipakai di {n} tempat: orang, jabatan, atau rapat.").format(
                    n=error.facts["count"]
                ),
            )
        except Exception as error:
            self._model.failed.emit(error)
        else:
            self._model.finish(None, words)

    def _recode(self, office: OfficeRow, text: str) -> None:
        deed = partial(source.recode_office, code=office.code, new_code=text)
        try:
            if self._model.can_edit:
                self._choose(deed(self._model.session.workspace))
        except FieldInvalid as error:
            self._model.refused.emit("code", error)
        except StillUsed:
            rule = self.tr("Kode kantor yang sudah dipakai tetap {code}.")
            self._model.refused.emit("code", FieldInvalid("code", rule, code=office.code))
        except Exception as error:
            self._model.failed.emit(error)
        else:
            self._model.finish(None, "")

    def _do(
        self, deed: Callable[..., Any], words: str, field: str, *, choose: bool = False
    ) -> bool:
        model = self._model
        if not model.can_edit:
            return False
        try:
            answer = deed(model.session.workspace)
        except FieldInvalid as error:
            model.refused.emit(field or error.field, error)
            return False
        except Exception as error:
            model.failed.emit(error)
            return False
        if choose:
            self._choose(answer)
        model.finish(None, words)
        return True

    def _choose(self, code: str) -> None:
        """The next reading shows this office."""
        self._model.scope = Scope(OFFICE, code)


def office_fields(office: OfficeRow | None) -> dict[str, str]:
    """What every field shows of an office; choices show their keys."""
    if office is None:
        return dict.fromkeys(FIELDS, "")
    return {
        "name": office.name,
        "short_name": office.short_name or "",
        "code": office.code,
        "parent": office.parent or "",
        "external": "external" if office.external else "",
    }


def _value(name: str, text: str) -> Any:
    if name == "external":
        return text == "external"
    return text.strip() or (None if name != "name" else "")
