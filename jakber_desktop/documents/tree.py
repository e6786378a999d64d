"""What is on the page, as a small frozen tree: made by `compose/`, drawn by `render/`.

One composition feeds PDF, DOCX, text and Markdown; no renderer adds a word of its own except around
the text (page numbers, footer, paraf). User text sits in `Run.text` exactly as the record says it;
escaping is the renderer's.
Lengths are millimetres, type sizes points. `anchor` is the record's path a block was made from
("meeting.venue", "agenda[0].points[1].text"); the PDF renderer reports where it came to lie, so
that a finding can jump to its place on the page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from jakber_desktop.documents.charts.chart import Chart

Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one style; `gap` marks a placeholder (printed grey, as "..." )."""

    text: str
    bold: bool = False
    italic: bool = False
    gap: bool = False


Text = tuple[Run, ...]
"""A paragraph's content. Use `plain()` for one unstyled run."""


def plain(text: str, *, bold: bool = False, italic: bool = False, gap: bool = False) -> Text:
    """A text of one run; the empty string gives an empty text."""
    return (Run(text, bold, italic, gap),) if text else ()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The kop, first page only (naskah-dinas §3). `crest`: image bytes.

    Without a crest its place is shown by a dashed box, or by nothing at all (`crest_box` False).
    """

    government_line: str
    unit_line: str
    sub_unit_line: str = ""
    address: Text = ()
    city_line: str = ""
    postal_code: Text = ()
    crest: bytes | None = None
    crest_box: bool = True


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """Title shape: centred word (NOTULA), subject lines in capitals, number line (empty: none).

    With `about` ("TENTANG") the number stands under the word, then this word, then the subject
    (naskah-dinas §7.1, §7.3).
    """

    word: str
    subject: Text = ()
    number: Text = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class SecurityMark:
    """The class of a paper above *Biasa*, at the top left of every page (naskah-dinas §13).

    `red` is the ink of the secret ones.
    """

    words: str
    red: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `indent_first` asks for the profile's first-line indent (letters)."""

    text: Text
    align: Align | None = None
    indent_first: bool = False
    level: int = 0
    small: bool = False
    keep_with_next: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading: label "A." or "1.", bold; kept with what follows. Goes to the outline."""

    label: str
    text: Text
    level: int = 0
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One entry of a list: its printed label ("1.", "a.", "1)", "-") and its blocks.

    `together`: does not split over pages if a page can hold it (decisions, ui-design §14).
    """

    label: str
    blocks: tuple[Block, ...]
    anchor: str = ""
    together: bool = False


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list with hanging indents; `level` counts from the margin (0) in profile indent steps."""

    items: tuple[ListItem, ...]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """One line "label : value"; a value may be several blocks (a numbered list)."""

    label: str
    value: tuple[Block, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class FactsTable:
    """Label/colon/value lines. `label_width` mm; `indent` mm from the margin; `keep_together`: the
    block hari ... acara of an invitation must not split (naskah-dinas §4)."""

    rows: tuple[Fact, ...]
    label_width: float = 36
    indent: float = 0
    keep_together: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: heading lines, share of the text width, alignment of its cells."""

    heading: str
    width: float
    align: Align = "left"
    subheading: str = ""


Tick = bool | Literal["1"] | None
"""A box to tick before a line of a cell: ticked or not, with a 1 in it, or none."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its paragraphs, and an optional horizontal shift ("right half": zig-zag).

    `ticks` go with the paragraphs: before each one a box to tick, ticked for True, with the figure
    for "1", none for None; () is none at all. The boxes are drawn, so that no font has to have
    them.
    """

    paragraphs: tuple[Text, ...] = ()
    shifted: bool = False
    valign: Literal["top", "middle"] = "top"
    ticks: tuple[Tick, ...] = ()

    def ticked(self) -> tuple[tuple[Text, Tick], ...]:
        """Each paragraph with its box."""
        ticks = self.ticks or (None,) * len(self.paragraphs)
        return tuple(zip(self.paragraphs, ticks, strict=True))


@dataclass(frozen=True, slots=True)
class Row:
    """A table row; never split over pages unless taller than a third of one."""

    cells: tuple[Cell, ...]
    min_height: float = 0
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows under one sub-heading (an office, or empty). A heading never ends a page."""

    rows: tuple[Row, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header repeats on each page. One group per office keeps long ones fast."""

    columns: tuple[Column, ...]
    groups: tuple[RowGroup, ...]
    note: Text = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of numbers over its caption; a format that holds no picture gets `as_table`."""

    chart: Chart
    caption: Text = ()

    def as_table(self) -> Table:
        """The values of the picture, under the caption as a note."""
        headings, lines = self.chart.table()
        columns = (
            Column(headings[0], 1.5),
            *(Column(one, 1, "center") for one in headings[1:]),
        )
        rows = tuple(Row(tuple(Cell((plain(words),)) for words in line)) for line in lines)
        return Table(columns, (RowGroup(rows),), self.caption)


@dataclass(frozen=True, slots=True)
class LetterOpening:
    """Letter shape: reference lines at left, place and date and addressee by `address_side`.

    `addressee` are the printed lines without "Yth."; `place` is the line after "di".
    `addressee_labels` ("1.") stand before the lines, whose text hangs; () for a single addressee.
    """

    references: tuple[Fact, ...]
    place_and_date: Text
    addressee: tuple[Text, ...]
    place: str = ""
    address_side: Literal["left", "right"] = "right"
    salutation: tuple[str, ...] = ("Kepada", "Yth.")
    addressee_labels: tuple[str, ...] = ()

    def labelled(self) -> tuple[tuple[str, Text], ...]:
        """Each line with its label, "" for none; without any line one that is empty."""
        lines = self.addressee or ((),)
        labels = self.addressee_labels or ("",) * len(lines)
        return tuple(zip(labels, lines, strict=True))


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature block: lines above the gap, then name, rank, NIP (empty: line vanishes)."""

    above: tuple[Text, ...]
    name: Text
    rank: Text = ()
    number: Text = ()
    stamp: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """One signer stands right; of two the preparer is left and the senior right (naskah-dinas §8).

    As `columns` three stand abreast (§7.1). `width` is that of a single block in mm, 0 the usual
    one. `initials` draws the grid for paraf at the left (office copy); it belongs to pages, so text
    and Markdown leave it out. Never alone on a page: the renderer keeps the blocks with the last
    two lines before them.
    """

    signers: tuple[Signer, ...]
    columns: bool = False
    width: float = 0
    initials: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents: words of headings of this document, each without a label.

    Where there are pages that do not flow (PDF) each gets the number of its page.
    """

    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line over the text width."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Vertical space, millimetres."""

    height: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page when they fit."""

    blocks: tuple[Block, ...]


Block = (
    TitleBlock | Paragraph | Heading | ItemList | FactsTable | Table | Figure | LetterOpening
    | Signatures | Contents | Rule | Gap | PageBreak | Together | SecurityMark
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seal:
    """What ties a final paper to its version: the typed code and the words of its QR (H2)."""

    code: str
    qr_text: str


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands in the bottom margin of each page, besides "Halaman x dari y".

    With a `seal` its QR (14 mm) and "Kode verifikasi NTL-7F3A-92C1" stand there too.
    """

    state: str = ""
    note: str = ""
    number: str = ""
    seal: Seal | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One official paper, complete. `kind` is its CLI word; `title`, `author`, `subject` metadata.

    `page_numbers`: "- 2 -" at the top from the second page. `draft` draws the DRAF mark as shapes.
    `initials`: a box for paraf at the bottom right of each page, when there are several (§8).
    `landscape` turns the paper: for tables of many columns.
    """

    kind: str
    title: str
    blocks: tuple[Block, ...]
    letterhead: Letterhead | None = None
    author: str = ""
    subject: str = ""
    language: str = "id"
    draft: bool = False
    page_numbers: bool = True
    initials: bool = False
    footer: Footer | None = field(default=None)
    landscape: bool = False

    @property
    def security(self) -> SecurityMark | None:
        """The mark that stands on every page, None of an open paper."""
        return next((block for block in self.blocks if isinstance(block, SecurityMark)), None)


def goes_along(block: Block, before: Block | None) -> bool:
    """Whether a block is the line "Lampiran: ..." under signatures: it is never alone on a page."""
    small = isinstance(block, Paragraph) and block.small
    return small and isinstance(before, Signatures)
