"""The workspace's key: made from a passphrase by Argon2id (RFC 9106), kept, never shown (S5)."""

from __future__ import annotations

import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SALT = 16
_KEY = 32
_CHECK = 16


class Cost(NamedTuple):
    """What one guess costs: memory in KiB, passes over it, lanes side by side."""

    memory: int
    iterations: int
    lanes: int


COST = Cost(memory=64 * 1024, iterations=3, lanes=4)
"""RFC 9106 §4, second recommendation (64 MiB); 0.3 s on a laptop of two cores."""

LEAST = Cost(memory=19 * 1024, iterations=2, lanes=1)
"""OWASP's least for Argon2id: a header that asks for less would have us hide behind paper."""

MOST = Cost(memory=256 * 1024, iterations=10, lanes=8)
"""A header from outside may not eat this laptop: 3 s and 256 MiB at most."""


class CostRefused(ValueError):
    """Parameters outside LEAST..MOST, or a salt of another length: no program of ours asks so."""


@dataclass(frozen=True)
class WorkspaceKey:
    """A key with the salt and cost it was made with, which stand in every file it seals.

    Two keys are equal when a passphrase, salt and cost made them alike. Never printed.
    """

    salt: bytes
    cost: Cost
    secret: bytes = field(repr=False)

    @cached_property
    def check(self) -> bytes:
        """What a file's header says of its key: tells a wrong key from damage, and no more."""
        return expand(self.secret, b"jakber vault 1 check", self.salt, _CHECK)

    def as_text(self) -> str:
        """For the keyring of the operating system, and nowhere else."""
        raw = b"".join(part.to_bytes(4, "big") for part in self.cost) + self.salt + self.secret
        return "jakber-1:" + b64encode(raw).decode("ascii")


def read_key(text: str) -> WorkspaceKey:
    """The key that `as_text` wrote. Raises ValueError when the keyring holds something else."""
    mark, _, packed = text.partition(":")
    try:
        raw = b64decode(packed, validate=True)
    except ValueError:
        raw = b""
    if mark != "jakber-1" or len(raw) != 12 + SALT + _KEY:
        raise ValueError("no key of this program")
    cost = Cost(*(int.from_bytes(raw[at : at + 4], "big") for at in (0, 4, 8)))
    return WorkspaceKey(raw[12 : 12 + SALT], cost, raw[12 + SALT :])


def new_key(
    passphrase: str,
    *,
    cost: Cost = COST,
    random_bytes: Callable[[int], bytes] = secrets.token_bytes,
) -> WorkspaceKey:
    """The key of a passphrase that is set now, under a fresh salt."""
    return derive(passphrase, random_bytes(SALT), cost)


def derive(passphrase: str, salt: bytes, cost: Cost) -> WorkspaceKey:
    """The key of a passphrase under a known salt and cost (of a file's header, of `meta`).

    The words count as typed, in Unicode form NFC. Raises CostRefused, before any work, for a cost
    that a hostile header could have asked for.
    """
    if len(salt) != SALT or not is_bearable(cost):
        raise CostRefused
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    made = Argon2id(
        salt=salt,
        length=_KEY,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    ).derive(words)
    return WorkspaceKey(salt, cost, made)


def is_bearable(cost: Cost) -> bool:
    """Whether a program of ours could have asked for that."""
    bounds = zip(LEAST, cost, MOST, strict=True)
    return all(low <= asked <= high for low, asked, high in bounds)


def expand(secret: bytes, purpose: bytes, salt: bytes, length: int) -> bytes:
    """A key for one purpose out of a workspace's (HKDF-SHA256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=purpose).derive(secret)
