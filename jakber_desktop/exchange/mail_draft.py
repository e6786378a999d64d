"""A mail as a draft (.eml) that a mail program opens ready to send; this program sends nothing.

`X-Unsent: 1` lets Outlook and others open the file for editing. There is no From and no Date: both
are the sender's own.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to one address: its words, the letter as PDF, the meeting as a calendar file.

    `method` is that of the calendar file (RFC 5546).
    """

    name: str
    address: str
    subject: str
    text: str
    letter: bytes
    letter_name: str
    calendar: bytes | None = None
    calendar_name: str = "undangan.ics"
    method: str = "REQUEST"


def mail_draft(draft: Draft) -> bytes:
    """Return the draft as an RFC 5322 file.

    The address must be one (`calendar_file.is_address`); names and subject lose what would break
    a header line.
    """
    message = EmailMessage(policy=SMTP)
    message["To"] = Address(_one_line(draft.name), addr_spec=draft.address)
    message["Subject"] = _one_line(draft.subject)
    message["X-Unsent"] = "1"
    message.set_content(_sound(draft.text), cte="quoted-printable")
    message.add_attachment(
        draft.letter, maintype="application", subtype="pdf", filename=_one_line(draft.letter_name)
    )
    if draft.calendar is not None:
        message.add_attachment(
            draft.calendar, maintype="text", subtype="calendar", filename=draft.calendar_name,
            params={"method": draft.method, "charset": "utf-8"},
        )  # fmt: skip
    message.set_boundary(_boundary(draft))
    return bytes(message)


def _boundary(draft: Draft) -> str:
    """The same draft gives the same file: the standard library would draw lots."""
    parts = (draft.address, draft.subject, draft.text)
    mark = hashlib.sha256("\0".join(parts).encode("utf-8", "replace") + draft.letter)
    return f"=_jakber_{mark.hexdigest()[:24]}"


def _one_line(text: str) -> str:
    """A header's text: no line break, no control sign."""
    return " ".join(_CONTROL.sub(" ", text).split())


def _sound(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\ufffd", text)
