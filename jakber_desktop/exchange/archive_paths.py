"""Which paths in an archive any system unpacks to one file each, inside the folder, as named."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_FORBIDDEN = re.compile(r'[<>:"|?*\\]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that Windows gives to devices, whatever their suffix."""


def is_plain(path: str) -> bool:
    """Whether a path is relative, normalised, and made of names that mean themselves.

    No "." or "..", nothing empty, no letter that steers a line (newline, bidi), no name that
    Windows changes or keeps for itself.
    """
    return all(map(_is_name, path.split("/")))


def _is_name(name: str) -> bool:
    return not (
        name in {"", ".", ".."}
        or name[-1] in ". "
        or _FORBIDDEN.search(name)
        or _DEVICES.fullmatch(name)
        or any(unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for char in name)
    )


def clashes(paths: Iterable[str]) -> set[str]:
    """The paths that some system takes for one another, or for the folder of another."""
    keys = {path: _key(path) for path in paths}
    counted = Counter(keys.values())
    folders = {key[: at.start()] for key in counted for at in re.finditer("/", key)}
    return {path for path, key in keys.items() if counted[key] > 1 or key in folders}


def _key(path: str) -> str:
    """A path as a file system sees it that knows neither case nor ways to write a letter."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
