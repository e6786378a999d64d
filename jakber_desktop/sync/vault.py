"""Seals whole files with the workspace's key, and opens them again, in constant memory (S5).

A sealed file is a header of 96 bytes and chunks of AES-256-GCM: 64 KiB each, numbered in the
nonce, the last one marked there, the header bound to every one as associated data. Each file has
a key of its own, derived from the workspace's and 16 random bytes of the header, so that no chunk
fits into another file. The exact format with golden vectors: docs/package-format.md.
"""

from __future__ import annotations

import hmac
import secrets
import struct
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import BinaryIO, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from jakber_desktop.sync.keys import Cost, WorkspaceKey, expand

MAGIC = b"\x89JBV\r\n\x1a\n"
"""First byte not ASCII, both line ends: a copy in text mode is noticed at once (as PNG's)."""

FORMAT = 1
CHUNK = 64 * 1024
"""Plain bytes of every chunk but the last."""

TAG = 16
SALT = 16
_HEADER = struct.Struct(">8sHHIII16s16s16s24s")
HEADER = _HEADER.size
"""96 bytes."""

_CHECKED = HEADER - 24
"""Where the header's own SHA-256 begins, shortened to the 24 bytes behind it."""

_ARGON2ID = 1


class VaultTrouble(Exception):
    """A file that does not open; the classes below say why."""


class Damaged(VaultTrouble):
    """Cut off, changed, put together from pieces, or with something behind its end."""


class OtherKey(VaultTrouble):
    """Sealed, and whole as far as can be seen, but with none of the given keys."""


class KeyWanted(VaultTrouble):
    """Sealed, and no key was given."""


class Unsealed(VaultTrouble):
    """Plain, although the workspace has a key: anybody could have written it."""


class NewerVault(VaultTrouble):
    """Sealed in a way that this program does not know yet."""


class Seal(NamedTuple):
    """A sealed file's header: how its key is made from the passphrase, and which key it is."""

    cost: Cost
    salt: bytes
    check: bytes
    """16 bytes that tell the right key from a wrong one (`WorkspaceKey.check`)."""
    file_salt: bytes
    raw: bytes
    """The header as it stands; bound to every chunk."""

    def fits(self, key: WorkspaceKey) -> bool:
        """Whether the file was sealed with this key."""
        return hmac.compare_digest(self.check, key.check)


def read_seal(file: BinaryIO, newest: int = FORMAT) -> Seal | None:
    """Read a file's header; None for a plain file, whose reading stands anywhere then.

    `newest` is the highest version that is read. Raises Damaged or NewerVault. Nothing is derived
    here: a header costs nothing to look at.
    """
    raw = _read(file, HEADER)
    if not raw.startswith(MAGIC):
        return None
    if len(raw) < HEADER:
        raise Damaged
    _, version, kdf, memory, iterations, lanes, salt, check, file_salt, own = _HEADER.unpack(raw)
    if not hmac.compare_digest(own, sha256(raw[:_CHECKED]).digest()[:24]):
        raise Damaged
    if version > newest or kdf > _ARGON2ID:
        raise NewerVault
    if version < FORMAT or kdf != _ARGON2ID:
        raise Damaged
    return Seal(Cost(memory, iterations, lanes), salt, check, file_salt, raw)


def seal_header(key: WorkspaceKey, file_salt: bytes, version: int = FORMAT) -> bytes:
    """The header of a file that `key` seals."""
    head = _HEADER.pack(
        MAGIC, version, _ARGON2ID, *key.cost, key.salt, key.check, file_salt, bytes(24)
    )[:_CHECKED]
    return head + sha256(head).digest()[:24]


def sealed_size(size: int) -> int:
    """How many bytes a file of `size` bytes has when it is sealed."""
    return HEADER + size + TAG * max(1, -(-size // CHUNK))


def seal(
    source: BinaryIO,
    target: BinaryIO,
    key: WorkspaceKey,
    random_bytes: Callable[[int], bytes] = secrets.token_bytes,
) -> None:
    """Write all that `source` still holds into `target`, sealed; `random_bytes` salts the file."""
    for piece in sealed_pieces(source, key, random_bytes):
        target.write(piece)


def sealed_pieces(
    source: BinaryIO,
    key: WorkspaceKey,
    random_bytes: Callable[[int], bytes] = secrets.token_bytes,
) -> Iterator[bytes]:
    """All that `source` still holds, sealed, piece by piece."""
    file_salt = random_bytes(SALT)
    raw = seal_header(key, file_salt)
    yield raw
    cipher = _cipher(key, file_salt)
    for nonce, chunk in _numbered(source, CHUNK):
        yield cipher.encrypt(nonce, chunk, raw)


def unseal(source: BinaryIO, target: BinaryIO, keys: Sequence[WorkspaceKey]) -> WorkspaceKey | None:
    """Write what a file holds into `target`; returns the key that opened it, None for a plain file.

    Both files stand at their beginning. Without `keys` only plain files are taken, with keys only
    sealed ones, whichever of the keys they need. Raises VaultTrouble; what `target` holds then is
    whole chunks at most and must not be used.
    """
    header = read_seal(source)
    if header is None:
        if keys:
            raise Unsealed
        source.seek(0)
        while data := source.read(CHUNK):
            target.write(data)
        return None
    key = key_of(header, keys)
    cipher = _cipher(key, header.file_salt)
    try:
        for number, (nonce, chunk) in enumerate(_numbered(source, CHUNK + TAG)):
            if len(chunk) <= TAG and number:
                raise Damaged  # only an empty file has an empty chunk
            target.write(cipher.decrypt(nonce, chunk, header.raw))
    except InvalidTag:
        raise Damaged from None
    return key


def key_of(header: Seal, keys: Sequence[WorkspaceKey]) -> WorkspaceKey:
    """The one of the keys that a file was sealed with. Raises KeyWanted or OtherKey."""
    for key in keys:
        if header.fits(key):
            return key
    raise OtherKey if keys else KeyWanted


def _cipher(key: WorkspaceKey, file_salt: bytes) -> AESGCM:
    return AESGCM(expand(key.secret, b"jakber vault 1 file", file_salt, 32))


def _numbered(file: BinaryIO, size: int) -> Iterator[tuple[bytes, bytes]]:
    """The rest of a file in pieces of `size` bytes, each with its nonce; always at least one.

    A nonce is the chunk's number in 11 bytes and a last byte that is 1 for the last chunk.
    """
    number, chunk = 0, _read(file, size)
    while True:
        following = _read(file, size) if len(chunk) == size else b""
        yield number.to_bytes(11, "big") + (b"\x00" if following else b"\x01"), chunk
        if not following:
            return
        number, chunk = number + 1, following


def _read(file: BinaryIO, size: int) -> bytes:
    """Exactly `size` bytes unless the file ends: a share may hand out less at a time."""
    data = file.read(size)
    while len(data) < size and (more := file.read(size - len(data))):
        data += more
    return data
