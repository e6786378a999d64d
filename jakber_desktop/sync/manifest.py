"""What a package says about itself: its table `manifest`, keys and values (sync.md §6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, get_args

from jakber_desktop import __version__
from jakber_desktop.store.file import SCHEMA_VERSION
from jakber_desktop.store.merge.three_way import MERGE_ALGO
from jakber_desktop.sync.naming import MAX_DEVICE, MAX_SEQUENCE, Kind

FORMAT = 1
"""Shape of `change` and `manifest`. A file of a higher one asks for a newer program."""

MAX_STAMP = (1 << 63) - 1
MAX_KEYS = 64
"""A later program may add keys; more than this is nonsense."""

MAX_APP = 100
"""Characters of the program's version."""


class Manifest(NamedTuple):
    """The declared content. `lo`, `hi`: rows of `dev`; both 0 in a snapshot, whose `dev` made it.

    Whoever asks for a package gives the first four; `write_package` counts `rows` and finds the
    highest stamp.
    """

    kind: Kind
    dev: int
    lo: int = 0
    hi: int = 0
    rows: int = 0
    hlc: int = 0
    format: int = FORMAT
    schema: int = SCHEMA_VERSION
    app: str = __version__
    merge_algo: int = MERGE_ALGO


class ManifestTrouble(ValueError):
    """A manifest that no program of ours writes."""


_RANGES = {
    "format": (FORMAT, FORMAT),
    "dev": (1, MAX_DEVICE),
    "lo": (0, MAX_SEQUENCE),
    "hi": (0, MAX_SEQUENCE),
    "rows": (1, MAX_SEQUENCE),
    "hlc": (0, MAX_STAMP),
    "schema": (1, 10**6),
    "merge_algo": (1, 10**6),
}


def read_manifest(told: Mapping[str, Any]) -> Manifest:
    """The manifest of key -> value as stored. Raises ManifestTrouble; unknown keys are left out."""
    known = {key: told[key] for key in Manifest._fields if key in told}
    if len(known) != len(Manifest._fields):
        raise ManifestTrouble("a key is missing")
    for key, (low, high) in _RANGES.items():
        if type(known[key]) is not int or not low <= known[key] <= high:
            raise ManifestTrouble(key)
    if known["kind"] not in get_args(Kind):
        raise ManifestTrouble("kind")
    if not isinstance(known["app"], str) or len(known["app"]) > MAX_APP:
        raise ManifestTrouble("app")
    manifest = Manifest(**known)
    _check_range(manifest)
    return manifest


def _check_range(manifest: Manifest) -> None:
    if manifest.kind == "snap":
        if (manifest.lo, manifest.hi) != (0, 0):
            raise ManifestTrouble("a snapshot has no range")
    elif not 1 <= manifest.lo <= manifest.hi or manifest.rows != manifest.hi - manifest.lo + 1:
        raise ManifestTrouble("range and rows")
