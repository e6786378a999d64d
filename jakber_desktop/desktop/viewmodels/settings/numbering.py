"""Pengaturan › Penomoran: pattern and class code of each series, and what holds for all (B2)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal

from jakber_desktop.desktop.viewmodels.settings.model import SettingsModel, reason
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid, JakberError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.operations.numbers.series import Numbering, NumberingRules

_NUMBER = QT_TRANSLATE_NOOP("core", "Tulis banyaknya nomor dengan angka.")


class Preview(NamedTuple):
    """The next number by the pattern typed, or why there is none."""

    number: str
    trouble: str = ""


class NumberingModel(SettingsModel):
    """`key` is the series shown; `previewed` tells another preview."""

    previewed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.key = "UND"
        self.series: tuple[Numbering, ...] = ()
        self.rules: NumberingRules | None = None
        self.device = self.device_name = ""
        self.preview = Preview("")

    @property
    def shown_series(self) -> Numbering | None:
        """The series shown."""
        return next((one for one in self.series if one.key == self.key), None)

    def names(self) -> dict[str, str]:
        """Key -> name of every series, for a list to pick from."""
        say = QCoreApplication.translate
        return {one.key: f"{say('core', one.name)} ({one.key})" for one in self.series}

    def codes(self) -> dict[str, str]:
        """The class codes as they are picked -> the code itself."""
        known = self.rules.class_codes if self.rules else ()
        return {f"{code} {name}".strip(): code for code, name in known}

    def values(self) -> dict[str, str]:
        """What the fields show."""
        one, rules = self.shown_series, self.rules
        if one is None or rules is None:
            return {}
        return {
            "series": one.key,
            "pattern": one.pattern,
            "archive_class": one.archive_class,
            "unit": rules.unit,
            "block_size": str(rules.block_size),
            "class_codes": "\n".join(self.codes()),
            "name": self.device_name,
            "device": self.device,
        }

    def show_series(self, key: str) -> None:
        """Show another series."""
        self.key = key
        self.read()

    def try_pattern(self, text: str) -> None:
        """See what a pattern makes while it is typed; nothing is written."""
        from jakber_desktop.operations.numbers.register import preview_number

        session = self.session
        if not session.is_ready:
            return
        try:
            number = preview_number(session.workspace, self.key, text, session.today)
            self.preview = Preview(number)
        except FieldInvalid as error:
            self.preview = Preview("", reason(error))
        except JakberError as error:
            self.preview = Preview("", str(error))
        self.previewed.emit()

    def set_value(self, name: str, text: str) -> None:
        """Write a field that was left."""
        from jakber_desktop.operations.numbers import series as deeds
        from jakber_desktop.operations.numbers.devices import call_device

        workspace: Any = self.session.workspace
        writers: dict[str, Callable[[], object]] = {
            "pattern": partial(deeds.change_series, workspace, self.key, pattern=self._own(text)),
            "archive_class": partial(
                deeds.change_series, workspace, self.key,
                archive_class=self.codes().get(text.strip(), text),
            ),
            "unit": partial(deeds.change_rules, workspace, unit=text),
            "block_size": partial(_change_size, workspace, text),
            "class_codes": partial(deeds.change_rules, workspace, class_codes=_codes(text)),
            "name": partial(call_device, workspace, self.device, text),
        }  # fmt: skip
        self._write(writers[name], name)

    def _own(self, text: str) -> str | None:
        """A pattern as it is kept; the profile's own is no decision of the office."""
        one = self.shown_series
        same = one is not None and not one.own_pattern and text.strip() == one.pattern
        return None if same else text

    def _read(self) -> None:
        from jakber_desktop.operations.numbers import series as deeds
        from jakber_desktop.operations.numbers.devices import known_devices

        workspace = self.session.workspace
        self.series = deeds.list_numbering(workspace)
        self.rules = deeds.numbering_rules(workspace)
        own = known_devices(workspace)[0]
        self.device, self.device_name = own.key, own.name
        one = self.shown_series
        if one is not None:
            self.try_pattern(one.pattern)


def _change_size(workspace: Any, text: str) -> None:
    from jakber_desktop.operations.numbers.series import change_rules

    if not text.strip().isdecimal():
        raise FieldInvalid("block_size", _NUMBER)
    change_rules(workspace, block_size=int(text))


def _codes(text: str) -> tuple[tuple[str, str], ...]:
    """One line a code: the code, then what it means."""
    lines = (line.split(maxsplit=1) for line in text.splitlines() if line.strip())
    return tuple((parts[0], parts[1] if len(parts) > 1 else "") for parts in lines)
