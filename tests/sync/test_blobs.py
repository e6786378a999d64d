"""Attachments travel as files named by their content; one that has not come is only missing."""

from __future__ import annotations

import datetime as dt
import hashlib

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.sync.keys import LEAST, new_key

CONTENT = b"%PDF-1.7 bahan rapat" * 5000
SHA = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def attach():
    """Give a laptop a meeting with one attachment."""

    def run(laptop, content: bytes = CONTENT, *, keep: bool = True) -> None:
        store = AttachmentStore(laptop.path)
        if keep:
            store.take_bytes(content, "bahan.pdf")
        with laptop.workspace.change("Lampirkan") as change:
            meeting = e.Meeting(id=change.new_id(), title="Rapat Contoh", date=dt.date(2018, 4, 4))
            change.add(meeting)
            change.session.flush()
            row = e.Attachment(
                id=change.new_id(), meeting_id=meeting.id, pos="a", name="bahan.pdf",
                sha256=hashlib.sha256(content).hexdigest(), size=len(content), kind="material",
            )  # fmt: skip
            change.add(row)

    return run


def kept(laptop) -> list[str]:
    return [file.sha256 for file in AttachmentStore(laptop.path).files()]


def test_an_attachment_comes_with_the_row_that_names_it(laptop, attach, share):
    one, two = laptop("satu"), laptop("dua")
    attach(one)
    assert one.sync().files_sent == 1
    assert two.sync().files_fetched == 1
    assert AttachmentStore(two.path).read(SHA, "bahan.pdf") == CONTENT
    (blob,) = share.rglob("*.jbb")
    assert blob.relative_to(share / "jakber-1" / f"{one.device:016x}").parts == (
        "blob", SHA[:2], f"{SHA}.jbb",
    )  # fmt: skip
    assert (one.sync().files_sent, two.sync().files_fetched) == (0, 0)


def test_a_sealed_share_seals_attachments_too(laptop, attach, share):
    one, two = laptop("satu"), laptop("dua")
    one.keys = two.keys = (new_key("tiga kata rahasia", cost=LEAST),)
    attach(one)
    one.sync()
    (blob,) = share.rglob("*.jbb")
    assert CONTENT[:20] not in blob.read_bytes()
    two.sync()
    assert AttachmentStore(two.path).read(SHA, "bahan.pdf") == CONTENT


def test_a_missing_attachment_is_counted_and_comes_later(laptop, attach):
    one, two = laptop("satu"), laptop("dua")
    attach(one, keep=False)
    one.sync()
    assert two.sync().files_missing == 1
    AttachmentStore(one.path).take_bytes(CONTENT, "bahan.pdf")
    assert one.sync().files_sent == 1
    done = two.sync()
    assert (done.files_fetched, done.files_missing) == (1, 0)


def test_a_damaged_attachment_is_not_taken(laptop, attach, share):
    one, two = laptop("satu"), laptop("dua")
    attach(one)
    one.sync()
    (blob,) = share.rglob("*.jbb")
    blob.write_bytes(CONTENT[:-1] + b"?")
    done = two.sync()
    assert (done.files_fetched, done.files_missing, kept(two)) == (0, 1, [])
    blob.write_bytes(CONTENT)
    assert two.sync().files_fetched == 1


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize("harm", ["lost", "damaged", "cut"])
def test_a_file_lost_or_damaged_on_the_share_is_put_there_again(
    sealed, harm, laptop, attach, share
):
    one, two, new = laptop("satu"), laptop("dua"), laptop("baru")
    if sealed:
        key = new_key("tiga kata rahasia", cost=LEAST)
        one.keys = two.keys = new.keys = (key,)
    attach(one)
    one.sync()
    two.sync()
    (blob,) = share.rglob("*.jbb")
    whole = blob.read_bytes()
    blob.unlink()
    if harm != "lost":
        blob.write_bytes(whole[:-1] + b"?" if harm == "damaged" else whole[:-100])
    assert new.sync().files_missing == 1
    assert one.sync().files_sent == 1
    assert two.sync().files_sent == 0
    done = new.sync()
    assert (done.files_fetched, done.files_missing) == (1, 0)
    assert [laptop.sync().files_sent for laptop in (one, two, new)] == [0, 0, 0]


def test_whoever_has_a_lost_file_puts_it_there_again(laptop, attach, share):
    one, two, new = laptop("satu"), laptop("dua"), laptop("baru")
    attach(one)
    one.sync()
    two.sync()
    for blob in share.rglob("*.jbb"):
        blob.unlink()
    assert new.sync().files_missing == 1
    assert two.sync().files_sent == 1  # the laptop that attached it is not there
    assert new.sync().files_fetched == 1
    assert one.sync().files_sent == 0


def test_an_attachment_travels_on_to_a_second_folder(laptop, attach, tmp_path):
    one, two, three = laptop("satu"), laptop("dua"), laptop("tiga")
    other = tmp_path / "Stik"
    other.mkdir()
    attach(one)
    one.sync()
    two.sync()
    two.sync(share=other)
    three.sync(share=other)
    assert kept(three) == [SHA]


def test_a_hash_of_another_making_is_passed_over(laptop, attach):
    one, two = laptop("satu"), laptop("dua")
    attach(one)
    with one.workspace.change("Ubah") as change:
        from sqlalchemy import select

        change.session.scalars(select(e.Attachment)).one().sha256 = "../../etc/passwd"
    one.sync()
    two.sync()
    assert kept(two) == []


def test_another_passphrase_seals_attachments_again(laptop, attach, share):
    one, two = laptop("satu"), laptop("dua")
    before, after = (new_key(words, cost=LEAST) for words in ("kata yang lama", "kata yang baru"))
    attach(one)
    one.sync(keys=(before,))
    one.sync(keys=(after, before))
    two.sync(keys=(after,))
    assert AttachmentStore(two.path).read(SHA, "bahan.pdf") == CONTENT
    assert len(list(share.rglob("*.jbb"))) == 1
