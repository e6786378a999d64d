"""Sealed files: golden vectors, wrong key told apart from damage, nothing cut, swapped or added."""

from __future__ import annotations

import hmac
import io
import tracemalloc
from collections.abc import Callable
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from jakber_desktop.sync.keys import (
    COST,
    LEAST,
    MOST,
    Cost,
    CostRefused,
    WorkspaceKey,
    derive,
    new_key,
    read_key,
)
from jakber_desktop.sync.vault import (
    CHUNK,
    HEADER,
    TAG,
    Damaged,
    KeyWanted,
    NewerVault,
    OtherKey,
    Unsealed,
    read_seal,
    seal,
    unseal,
)
from tests.sync.packing import GOLDEN, KEY, OLD_KEY

SALT = b"garam ruang kerj"
GOLDEN_CHECK = "5a99e0092e2a60a8cf4da8b1312433a3"
GOLDEN_HEADER = (
    "894a42560d0a1a0a0001000100004c0000000002000000016761"
    "72616d207275616e67206b65726a5a99e0092e2a60a8cf4da8b1"
    "312433a3000102030405060708090a0b0c0d0e0f4073857d7f73d97a2632cc872be06ad420db1386550ba02d"
)


def counting(count: int) -> bytes:
    return bytes(range(count))


def sealed(data: bytes, key: WorkspaceKey = KEY, salt: Callable[[int], bytes] = counting) -> bytes:
    target = io.BytesIO()
    seal(io.BytesIO(data), target, key, salt)
    return target.getvalue()


def opened(data: bytes, *keys: WorkspaceKey) -> bytes:
    target = io.BytesIO()
    unseal(io.BytesIO(data), target, keys or (KEY,))
    return target.getvalue()


def chunks(data: bytes) -> list[bytes]:
    size = CHUNK + TAG
    return [data[at : at + size] for at in range(HEADER, len(data), size)]


def test_a_passphrase_makes_the_golden_key() -> None:
    key = derive("kata sandi contoh", SALT, LEAST)
    assert key.check.hex() == GOLDEN_CHECK
    assert key == GOLDEN


@pytest.mark.parametrize(
    ("data", "size", "rest"),
    [
        (b"", 112, "97fee773cbc3a6d82add2ad93eb95ae1"),
        (b"JakBer", 118, "092b1e08c3197297e08c4308963ade177c62cfb0021c"),
        (b"J" * 65536, 65648, "720e290493b8284e0a989f7ba53c750cda24ddd2bf468292a45ea9bd6a82261c"),
        (b"J" * 65537, 65665, "7c1093475a62877eee6173697f23c9f9b1444163599e95a29c2c285a0d5f140c"),
        (b"J" * 131072, 131200, "e419cfadc3d3419145eba349982a4c7c5ebce045aff4e069881200cec5685065"),
    ],
)
def test_a_sealed_file_keeps_its_golden_bytes(data: bytes, size: int, rest: str) -> None:
    found = sealed(data, GOLDEN)
    assert (len(found), found[:HEADER].hex()) == (size, GOLDEN_HEADER)
    assert rest in (found[HEADER:].hex(), sha256(found).hexdigest())
    assert opened(found, GOLDEN) == data


def test_another_program_opens_a_file_by_the_page_alone() -> None:
    """docs/package-format.md, with nothing of ours: HKDF by hand, AES-GCM by chunk."""
    data = bytes(range(256)) * 300
    found = sealed(data, GOLDEN)
    prk = hmac.digest(found[56:72], GOLDEN.secret, "sha256")
    file_key = hmac.digest(prk, b"jakber vault 1 file\x01", "sha256")
    check = hmac.digest(
        hmac.digest(SALT, GOLDEN.secret, "sha256"), b"jakber vault 1 check\x01", "sha256"
    )
    assert found[40:56] == check[:16]
    assert found[72:96] == sha256(found[:72]).digest()[:24]
    first, second = found[96 : 96 + 65552], found[96 + 65552 :]
    plain = AESGCM(file_key).decrypt(bytes(12), first, found[:96])
    plain += AESGCM(file_key).decrypt(bytes(10) + b"\x01\x01", second, found[:96])
    assert plain == data


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_what_was_sealed_comes_out(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    assert opened(sealed(data[:size])) == data[:size]


def test_two_seals_of_one_file_have_nothing_in_common() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    seal(io.BytesIO(b"sama" * 100), first, KEY)
    seal(io.BytesIO(b"sama" * 100), second, KEY)
    assert first.getvalue()[56:72] != second.getvalue()[56:72]
    assert first.getvalue()[HEADER:] != second.getvalue()[HEADER:]


def test_a_wrong_key_is_told_apart_from_damage() -> None:
    found = sealed(b"isi")
    with pytest.raises(OtherKey):
        opened(found, OLD_KEY)
    with pytest.raises(KeyWanted):
        unseal(io.BytesIO(found), io.BytesIO(), ())


def test_a_flipped_bit_anywhere_is_damage_and_never_a_wrong_key() -> None:
    found = sealed(b"isi rapat")
    for at in range(len(found) * 8):
        bent = bytearray(found)
        bent[at // 8] ^= 1 << at % 8
        with pytest.raises((Damaged, Unsealed)) as told:
            opened(bytes(bent))
        assert told.type is (Unsealed if at < 64 else Damaged)


def test_every_file_of_the_ring_opens_with_its_own_key() -> None:
    """After a change of passphrase colleagues' files are still sealed with the old one."""
    for key in (KEY, OLD_KEY):
        target = io.BytesIO()
        assert unseal(io.BytesIO(sealed(b"isi", key)), target, (KEY, OLD_KEY)) == key
        assert target.getvalue() == b"isi"


def test_a_plain_file_is_known_as_plain() -> None:
    assert read_seal(io.BytesIO(b"SQLite format 3\x00" + bytes(200))) is None
    assert read_seal(io.BytesIO(b"")) is None
    target = io.BytesIO()
    assert unseal(io.BytesIO(b"terbuka"), target, ()) is None
    assert target.getvalue() == b"terbuka"


def test_with_a_key_a_plain_file_is_not_taken() -> None:
    """Anybody who can write into the folder could have made it (S5)."""
    with pytest.raises(Unsealed):
        opened(b"terbuka")


def test_every_shortened_file_is_damaged() -> None:
    found = sealed(b"x" * 300)
    for size in range(8, len(found)):
        with pytest.raises(Damaged):
            opened(found[:size])


def test_cut_at_a_chunk_it_is_still_noticed() -> None:
    found = sealed(b"x" * 3 * CHUNK)
    for count in range(3):
        with pytest.raises(Damaged):
            opened(found[: HEADER + count * (CHUNK + TAG)])


def test_chunks_cannot_change_places_or_files() -> None:
    one, two = sealed(b"a" * 3 * CHUNK), sealed(b"b" * 3 * CHUNK, salt=lambda n: bytes(n))
    first, second, third = chunks(one)
    foreign = chunks(two)[1]
    for order in (
        (second, first, third),
        (first, third, second),
        (first, first, third),
        (first, third),
        (first, foreign, third),
        (first, second, third, third),
        (first, second, third, bytes(TAG)),
    ):
        with pytest.raises(Damaged):
            opened(one[:HEADER] + b"".join(order))
    with pytest.raises(Damaged):
        opened(two[:HEADER] + b"".join(chunks(one)))


def test_an_empty_last_chunk_after_a_full_one_is_refused() -> None:
    """One content has one form: otherwise two files could say the same under two hashes."""
    found = sealed(b"x" * CHUNK, GOLDEN)
    prk = hmac.digest(found[56:72], GOLDEN.secret, "sha256")
    cipher = AESGCM(hmac.digest(prk, b"jakber vault 1 file\x01", "sha256"))
    head = found[:HEADER]
    full = cipher.encrypt(bytes(12), b"x" * CHUNK, head)
    empty = cipher.encrypt(bytes(10) + b"\x01\x01", b"", head)
    with pytest.raises(Damaged):
        opened(head + full + empty, GOLDEN)


@pytest.mark.parametrize("added", [b"\x00", bytes(16), bytes(CHUNK + TAG)])
def test_appended_bytes_are_refused(added: bytes) -> None:
    for data in (b"", b"isi", b"x" * CHUNK):
        with pytest.raises(Damaged):
            opened(sealed(data) + added)


def remade(found: bytes, at: int, value: bytes) -> bytes:
    """A header somebody wrote anew, with its own hash right."""
    head = found[:at] + value + found[at + len(value) : 72]
    return head + sha256(head).digest()[:24] + found[96:]


def test_a_header_made_anew_does_not_open_either() -> None:
    """It is bound to every chunk."""
    found = sealed(b"isi")
    for at, value in ((12, b"\x00\x00\x4d\x00"), (24, b"x"), (56, b"\xff")):
        with pytest.raises(Damaged):
            opened(remade(found, at, value))
    with pytest.raises(OtherKey):
        opened(remade(found, 40, b"x"))


def test_a_newer_seal_asks_for_a_newer_program() -> None:
    found = sealed(b"isi")
    for at in (8, 10):
        with pytest.raises(NewerVault):
            opened(remade(found, at, b"\x00\x02"))
        with pytest.raises(Damaged):
            opened(remade(found, at, b"\x00\x00"))


@pytest.mark.parametrize(
    "cost",
    [
        Cost(2**32 - 1, 3, 4),
        Cost(64 * 1024, 2**32 - 1, 4),
        Cost(64 * 1024, 3, 2**32 - 1),
        MOST._replace(memory=MOST.memory + 1),
        Cost(0, 0, 0),
        LEAST._replace(memory=LEAST.memory - 1),
        LEAST._replace(iterations=1),
    ],
)
def test_a_hostile_header_costs_neither_memory_nor_time_and_gets_no_cheap_key(cost: Cost) -> None:
    with pytest.raises(CostRefused):
        derive("kata sandi", SALT, cost)
    with pytest.raises(CostRefused):
        derive("kata sandi", SALT[:8], LEAST)


def test_a_header_says_how_to_make_its_key_from_the_passphrase() -> None:
    """A new laptop joins from the folder alone: salt and cost come from a file that lies there."""
    found = read_seal(io.BytesIO(sealed(b"isi", GOLDEN)))
    assert found is not None
    assert found.fits(derive("kata sandi contoh", found.salt, found.cost))
    assert not found.fits(derive("kata sandi lain", found.salt, found.cost))


def test_a_new_passphrase_gets_a_salt_of_its_own() -> None:
    first, second = (new_key("sama", cost=LEAST) for _ in range(2))
    assert first.salt != second.salt
    assert first.secret != second.secret
    assert LEAST < COST < MOST


def test_letters_typed_in_another_unicode_form_are_the_same_passphrase() -> None:
    assert derive("caf\u00e9 rapat", SALT, LEAST) == derive("cafe\u0301 rapat", SALT, LEAST)


def test_a_key_is_never_printed() -> None:
    for text in (repr(KEY), str(KEY), f"{KEY}", repr([KEY])):
        assert KEY.secret.hex() not in text
        assert repr(KEY.secret) not in text


def test_a_key_survives_the_keyring() -> None:
    assert read_key(KEY.as_text()) == KEY
    for text in ("", "jakber-1:", "jakber-2:" + KEY.as_text()[9:], KEY.as_text()[:-4], "x y"):
        with pytest.raises(ValueError, match="no key"):
            read_key(text)


def test_a_large_file_is_sealed_and_opened_in_constant_memory() -> None:
    class Zeros(io.RawIOBase):
        left = 64 * 1024 * 1024

        def read(self, size: int = -1) -> bytes:
            size = min(size, self.left)
            self.left -= size
            return bytes(size)

    class Counted(io.RawIOBase):
        size = 0

        def write(self, data: bytes) -> int:  # type: ignore[override]
            self.size += len(data)
            return len(data)

    target = Counted()
    tracemalloc.start()
    try:
        seal(Zeros(), target, KEY)  # type: ignore[arg-type]
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
    assert target.size == HEADER + 64 * 1024 * 1024 + 1024 * TAG
