"""Text and Markdown carry every word and nothing but words, whatever was typed (R5)."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jakber_desktop.documents.compose.kinds import KINDS, compose_document
from jakber_desktop.documents.markdown import plain_text
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.markdown import render_markdown
from jakber_desktop.documents.render.markdown_text import escaped, inside, styled
from jakber_desktop.documents.render.text import one_line, render_text
from jakber_desktop.documents.tree import Document, Heading, Run, TitleBlock, plain
from jakber_desktop.model.record import MeetingRecord

if TYPE_CHECKING:
    from jakber_desktop.documents.tree import Text

RULES = PROFILES["dki_2021"]
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HOSTILE = (
    "a & b <b>tebal</b> <para>x</para> &amp; &#42;",
    "x" * 10_000,
    "[tautan](javascript:alert) ![g](u) <http://contoh.id> `kode`",
    "# judul\n## dua\n---\n===\n> kutip\n| a | b |\n|---|---|",
    "\u202eterbalik\u202c مرحبا עברית \u200b",
    "baris\r\nbaru\ttab\x00\x07\x1b[31mmerah\x85\u2028akhir",
    "😀👩‍👩‍👧 e\u0301 ﬁ",
    "1. satu\n2. dua\n\n- * _ ~~ == ***",
    "=1+1 @SUM(A1) -2 +3 None",
    "\\",
    "#####",
    "* * *",
)
TYPED = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40)).filter(str.strip)


def seen(markdown: str) -> str:
    """What a reader of the Markdown sees, on one line."""
    html = READER.render(markdown)
    return " ".join(unescape(re.sub("<[^>]*>", " ", html)).split())


def letters(text: str) -> list[str]:
    """The words of letters only: numbers of lists are drawn by the reader."""
    return re.findall(r"[^\W\d_]{2,}", text)


def record_of(text: str) -> MeetingRecord:
    """One text in every place that takes a person's words."""
    point = {"text": text, "speaker_label": text, "kind": "directive"}
    entry = {"office": "A", "name": text, "position": text, "represents": text, "note": text}
    parts: dict[str, Any] = {
        "offices": [{"code": "A", "name": text[:300], "short_name": text[:80]}],
        "people": [{"key": text, "name": text[:200], "title_suffix": text, "position": text}],
        "meeting": {
            "title": text[:500],
            "date": "2018-04-04",
            "purpose": text,
            "venue": text,
            "online_link": text,
            "minutes_number": text,
            "references": [text, text],
            "letterhead": {"name": text, "unit_line": text, "address": text, "city_line": text},
            "pauses": [{"started_at": "10:00", "reason": text}],
            "organizer": "A",
        },
        "invitation": {
            "number": text,
            "subject": text,
            "signatory": text,
            "recipients": [{"office": "A", "addressee": text}] * 5,
            "carbon_copies": [text, text],
        },
        "attendance": [
            {**entry, "status": "proxy", "role": "chair"},
            {**entry, "status": "excused"},
            {"office": "A", "position": text, "status": "present", "group": True},
        ],
        "agenda": [
            {"title": text[:500], "points": [point, point], "chair_note": text},
            {"title": "b"},
        ],
        "decisions": [{"text": text, "agenda_item": 1}],
        "action_items": [{"text": text, "responsible_person": text, "due_phrase": text}],
        "target_updates": [{"target": text, "note": text}],
        "corrections": [
            {"kind": "erratum", "place": text, "was": text, "becomes": text, "author": text}
        ],
        "news_release": {"dateline_place": text, "lead_office": "A", "closing_tagline": text},
        "attachments": [{"name": text, "sha256": "0" * 64, "size": 1}],
    }
    return msgspec.convert(parts, MeetingRecord)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TYPED)
def test_every_kind_carries_the_same_words_as_text_and_as_markdown(text: str) -> None:
    record = record_of(text)
    for kind in KINDS:
        document = compose_document(kind, record, RULES)
        as_text = render_text(document, RULES)
        as_text.encode()
        assert letters(seen(render_markdown(document, RULES))) == letters(as_text)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", KINDS)
def test_no_control_character_or_direction_mark_gets_out(kind: str, text: str) -> None:
    document = compose_document(kind, record_of(text), RULES)
    for output in (render_text(document, RULES), render_markdown(document, RULES)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", output)


@given(st.text(max_size=60) | st.text(alphabet="ab *_#-+.)1>=~|`&<[]\\:", max_size=30))
def test_escaped_text_is_read_back_as_typed(text: str) -> None:
    expected = one_line(text)
    for template in ("{}", "- {}", "1. x\n2. {}", "| h |\n| --- |\n| {} |"):
        prefix = {"- {}": "", "1. x\n2. {}": "x ", "| h |\n| --- |\n| {} |": "h "}.get(template, "")
        assert seen(template.format(escaped(text))) == (prefix + expected).strip()


RUNS = st.lists(
    st.builds(
        Run,
        st.text(alphabet="ab .,(“+*_", min_size=1, max_size=6),
        st.booleans(),
        st.booleans(),
    ),
    max_size=6,
).map(tuple)


@given(RUNS)
def test_emphasis_never_adds_or_loses_a_character(text: Text) -> None:
    html = READER.render(styled(text))
    bare = unescape(re.sub("</?(?:em|strong|p)>", "", html))
    assert " ".join(bare.split()) == one_line(plain_text(text))


def test_emphasis_is_read_back_as_emphasis() -> None:
    text = (Run("Mitra/"), Run("Strategy Partner", italic=True), Run(" dan "), Run("x", bold=True))
    assert inside(text) == "Mitra/*Strategy Partner* dan **x**"


@pytest.mark.parametrize("words", ["judul #", "#", "a ##", "tagar #x"])
def test_a_heading_keeps_its_number_signs(words: str) -> None:
    blocks = (TitleBlock(words), Heading("A.", plain(words)))
    shown = seen(render_markdown(Document("notula", "x", blocks), RULES))
    assert shown == f"{words} A. {words}"


def test_text_is_one_paragraph_a_line_and_has_no_hidden_spaces() -> None:
    record = record_of("kata demi kata")
    text = render_text(compose_document("notula", record, RULES), RULES)
    assert "\u00a0" not in text
    assert "\n\n\n" not in text
    assert all(line == line.rstrip() for line in text.splitlines())
    assert text.endswith("\n")


def test_a_lettered_point_has_no_bullet_of_markdown_as_well() -> None:
    points = [{"text": "satu:\n\n1. x\n2. y\n   - p\n   - q"}, {"text": "- dua\n- tiga"}]
    parts = {
        "meeting": {"title": "Rapat", "date": "2018-04-04"},
        "agenda": [{"title": "A", "points": points}],
    }
    record = msgspec.convert(parts, MeetingRecord)
    text = render_markdown(compose_document("notula", record, RULES), RULES)
    assert not re.search(r"(?m)^\s*- \(?[a-z0-9]+[.)]", text)
    assert "a. satu:\n\n1) x\n2) y\n\n   a) p\n\n   b) q\n\nb.\n\n1) dua\n2) tiga" in text
