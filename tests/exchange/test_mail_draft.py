"""Mail drafts, read back by the standard library's parser."""

from __future__ import annotations

import email
import email.policy
from typing import Any

from jakber_desktop.exchange.mail_draft import Draft, mail_draft


def draft(**given: Any) -> Draft:
    facts: dict[str, Any] = {
        "name": "Kepala Contoh", "address": "kepala@contoh.go.id", "subject": "Undangan Rapat",
        "text": "Yth. Kepala Contoh\n\nSalam.\n", "letter": b"%PDF-1.4 contoh",
        "letter_name": "Undangan_01.pdf", "calendar": b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    }  # fmt: skip
    return Draft(**(facts | given))


def read(data: bytes) -> Any:
    return email.message_from_bytes(data, policy=email.policy.default)


def body(message: Any) -> str:
    return str(message.get_body().get_content()).replace("\r\n", "\n")


def test_a_draft_opens_ready_to_send() -> None:
    data = mail_draft(draft())
    message = read(data)
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == "kepala@contoh.go.id"
    assert message["To"].addresses[0].display_name == "Kepala Contoh"
    assert (message["From"], message["Date"], message["Subject"]) == (None, None, "Undangan Rapat")
    assert body(message) == "Yth. Kepala Contoh\n\nSalam.\n"
    letter, calendar = message.iter_attachments()
    assert (letter.get_content_type(), letter.get_filename()) == (
        "application/pdf", "Undangan_01.pdf",
    )  # fmt: skip
    assert letter.get_content() == b"%PDF-1.4 contoh"
    assert calendar.get_content_type() == "text/calendar"
    assert calendar.get_param("method") == "REQUEST"
    assert calendar.get_payload(decode=True) == b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    assert all(line.endswith(b"\r") for line in data.split(b"\n")[:-1])
    assert data == mail_draft(draft())


def test_no_text_becomes_a_header() -> None:
    evil = 'Kepala "X", <z@z.id>\r\nBcc: mata@contoh.id'
    message = read(mail_draft(draft(name=evil, subject=f"é {evil}", letter_name=f"a\r\n{evil}")))
    assert message["Bcc"] is None
    assert [one.addr_spec for one in message["To"].addresses] == ["kepala@contoh.go.id"]
    assert "Bcc: mata@contoh.id" in message["Subject"]


def test_long_and_foreign_lines_survive() -> None:
    text = "a" * 3000 + "\n.\nFrom sini\né∗\ud800\n"
    message = read(mail_draft(draft(text=text, calendar=None)))
    assert body(message) == text.replace("\ud800", "\ufffd")
    assert len(list(message.iter_attachments())) == 1
