"""Breaks a text into lines: at spaces, in reduplications, inside words wider than a line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.render.glyphs import NO_BREAK_SPACE, visible
from jakber_desktop.documents.render.pdf import fonts
from jakber_desktop.language.typography import held_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jakber_desktop.documents.tree import Align, Text

_SLACK = 0.01  # points; a text measured in parts may sum up a hair wider than measured whole
_CHUNK = 100  # characters; longer words are cut before measuring, so that cost stays linear
_INNER_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")  # kota-|kota, but not 8-9
_AFTER_AT = re.compile(r"(?<=@)(?!\Z)")  # where an address that must break does it best
_AFTER_MARK = re.compile(r"(?<=[/\-.,;:@_?&=\u00a0])")
_LOOSEST = 0.6  # of the type size; a justified line that needs wider gaps is set ragged


class Span(NamedTuple):
    """Text of one face, ready to draw; `gap` prints grey."""

    text: str
    font: str
    gap: bool = False


class Line(NamedTuple):
    """One line: its spans, where it starts (points from the left edge), extra width per space."""

    spans: tuple[Span, ...]
    x: float
    width: float
    size: float
    spread: float = 0.0


class Word(NamedTuple):
    """A word of one or more faces; `glued` follows the one before without a space."""

    width: float
    spans: tuple[Span, ...]
    glued: bool = False

    @property
    def text(self) -> str:
        """The word's characters."""
        return "".join(span.text for span in self.spans)


def break_lines(
    text: Text,
    size: float,
    limit: float,
    *,
    align: Align = "left",
    bold: bool = False,
    first_indent: float = 0.0,
) -> list[Line]:
    """Lines of at most `limit` points; an empty text gives one empty line.

    No-break spaces never break and print as spaces. A word wider than a line is broken after a
    mark (/ - . @ ...) or, failing that, anywhere: nothing ever sticks out.
    """
    limit = max(limit, size * 2)  # room for a character or two, whatever the margins
    indent = min(first_indent, limit - size * 2)
    rows = list(_rows(text, size, limit, indent, bold))
    last = len(rows) - 1
    lines = []
    for number, (row, used) in enumerate(rows):
        free = limit - indent - used
        spans = tuple(_joined(row))
        spread = _spread(spans, free, size) if align == "justify" and number < last else 0.0
        shift = free / 2 if align == "center" else free if align == "right" else 0.0
        lines.append(Line(spans, indent + shift, used, size, spread))
        indent = 0.0
    return lines


def _rows(
    text: Text, size: float, limit: float, indent: float, bold: bool
) -> Iterator[tuple[list[Word], float]]:
    """The words of each line, and their width with the spaces between."""
    space = fonts.SPACE * size
    row: list[Word] = []
    used, room = 0.0, limit - indent + _SLACK
    pending = list(_words(text, size, bold))
    pending.reverse()
    while pending:
        word = pending.pop()
        start = used + space if row and not word.glued else used
        if start + word.width <= room or (not row and len(word.text) == 1):
            row.append(word)
            used = start + word.width
            continue
        parts = _split(word, size, room - start, first=not row)
        if parts:
            row.append(parts[0])
            used = start + parts[0].width
            pending.append(parts[1])
        else:
            pending.append(word)
        yield row, used
        row, used, room = [], 0.0, limit + _SLACK
    yield row, used


def _words(text: Text, size: float, bold: bool) -> Iterator[Word]:
    """The measured words of a text; a change of face inside a word keeps it one word."""
    spans: list[Span] = []
    for run in text:
        font = fonts.face(bold=run.bold or bold, italic=run.italic)
        first, *rest = visible(held_together(run.text)).split(" ")
        if first:
            spans.append(Span(first, font, run.gap))
        if not rest:
            continue
        yield from _measured(spans, size)
        *middle, last = rest
        for part in middle:
            if len(part) > _CHUNK:
                yield from _measured([Span(part, font, run.gap)], size)
            elif part:
                yield _simple_word(part, font, run.gap, size)
        spans = [Span(last, font, run.gap)] if last else []
    yield from _measured(spans, size)


@lru_cache(maxsize=1 << 15)
def _simple_word(text: str, font: str, gap: bool, size: float) -> Word:
    """A word of one face; kept, since a paper says most of its words many times."""
    return Word(fonts.width(text, font, size), (Span(text, font, gap),))


def _measured(spans: list[Span], size: float) -> Iterator[Word]:
    """One word of these spans; an over-long one in glued chunks, so that cost stays linear."""
    if len(spans) == 1 and len(spans[0].text) <= _CHUNK:
        yield _simple_word(*spans[0], size)
        return
    chunk: list[Span] = []
    room, glued = _CHUNK, False
    for text, font, gap in spans:
        while text:
            chunk.append(Span(text[:room], font, gap))
            text, room = text[room:], room - len(chunk[-1].text)
            if not room:
                yield _word(chunk, size, glued)
                chunk, room, glued = [], _CHUNK, True
    if chunk:
        yield _word(chunk, size, glued)


def _word(spans: Iterable[Span], size: float, glued: bool = False) -> Word:
    spans = tuple(spans)
    return Word(sum(fonts.width(span.text, span.font, size) for span in spans), spans, glued)


def _spread(spans: tuple[Span, ...], free: float, size: float) -> float:
    """Extra width of each space so that the line fills its width; none when it would gape."""
    spaces = sum(span.text.count(" ") for span in spans)
    return free / spaces if spaces and free <= spaces * _LOOSEST * size else 0.0


def _joined(row: list[Word]) -> Iterator[Span]:
    """The words of a line with spaces between, neighbours of one style in one span."""
    text, font, gap = "", "", False
    for number, word in enumerate(row):
        if number and not word.glued:
            text += " "
        for span in word.spans:
            if span.font != font or span.gap is not gap:
                if text:
                    yield Span(text, font, gap)
                text, font, gap = "", span.font, span.gap
            text += span.text.replace(NO_BREAK_SPACE, " ")
    if text:
        yield Span(text, font, gap)


def _split(word: Word, size: float, room: float, *, first: bool) -> tuple[Word, Word] | None:
    """Split a word so that its head fits: in a reduplication or, if it must be, anywhere.

    It must be for the `first` word of a line (which then gives up at least one character) and
    for the rest of an over-long word. None: the word moves to the next line as it is.
    """
    text = word.text
    if not first and not word.glued and "-" not in text:
        return None
    fitting = max(_fitting(word, size, room), int(first))
    cut = _last_cut(_INNER_HYPHEN, text, fitting)
    if first or word.glued:
        cut = cut or _last_cut(_AFTER_AT, text, fitting)
        cut = cut or _last_cut(_AFTER_MARK, text, fitting) or fitting
    cut = min(cut, len(text) - 1)
    if not cut:
        return None
    return (
        _word(_cut(word.spans, 0, cut), size, word.glued),
        _word(_cut(word.spans, cut, len(text)), size, glued=True),
    )


def _last_cut(pattern: re.Pattern[str], text: str, fitting: int) -> int:
    return max((m.start() for m in pattern.finditer(text) if m.start() <= fitting), default=0)


def _fitting(word: Word, size: float, room: float) -> int:
    """How many characters of a word fit into `room` points."""
    count = 0
    for span in word.spans:
        for char in span.text:
            room -= fonts.width(char, span.font, size)
            if room < 0:
                return count
            count += 1
    return count


def _cut(spans: tuple[Span, ...], start: int, end: int) -> list[Span]:
    """The characters start..end of a word, faces kept."""
    parts, at = [], 0
    for span in spans:
        part = span.text[max(start - at, 0) : max(end - at, 0)]
        if part:
            parts.append(Span(part, span.font, span.gap))
        at += len(span.text)
    return parts
