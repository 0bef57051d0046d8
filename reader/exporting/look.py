"""How single things look in an exported page: a passage, a note, a tag, a link; pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote as percent_encoded

from reader.exporting.names import SHORT_ID_LENGTH
from reader.exporting.notes import quoted, set_note
from reader.exporting.words import Words
from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.export import ArticleExport, Digest, DigestKind, ExportStyle
from reader.model.kinds import Colour
from reader.text.markdown import escape_markdown, is_web_address
from reader.text.normalise import normalise

_SEPARATOR = " · "
_HARD_BREAK = "  "
"""Two spaces and not a backslash: every Markdown reader knows them."""
_SPACE = re.compile(r"\s+")
_PARAGRAPH_GAP = re.compile(r"\n(?:[ \t]*\n)+")
_NOT_IN_TAGS = re.compile(r"[^\w/-]+")
_ADDRESS_SAFE = frozenset("/-._~")


@dataclass(frozen=True, slots=True)
class Look:
    """The fixed words, the style of quotations, and what the person calls the colours."""

    words: Words
    style: ExportStyle = ExportStyle.PLAIN
    colour_names: Mapping[Colour, str] | None = None

    @property
    def is_obsidian(self) -> bool:
        return self.style is ExportStyle.OBSIDIAN

    def colour(self, colour: Colour) -> str:
        """What a colour is called: by the person, else by its own name; as typed."""
        return (self.colour_names or {}).get(colour) or self.words.colours[colour]

    def title(self, digest: Digest) -> str:
        """What a digest is called."""
        return self.colour(Colour(digest.key)) if digest.kind is DigestKind.COLOUR else digest.name

    def entry(self, row: PlacedAnnotation, block_id: str) -> list[str]:
        """An annotation on its article's own page, with the id by which others link to it."""
        note = set_note(normalise(row.note), self.words.note)
        if row.kind is not AnnotationKind.HIGHLIGHT:
            return [*self._place(row), note, joined(self.marks(row)), block_id]
        label = joined([f"**{self.name(row)}**", *self.marks(row)])
        if self.is_obsidian:
            return [f"> [!quote] {label}\n{self.quote(row)}", block_id, note]
        return [label, self.quote(row), block_id, note]

    def _place(self, row: PlacedAnnotation) -> list[str]:
        """What stands at the place of a bookmark."""
        return [f"**{self.words.bookmarked}**", self.quote(row)] if row.quote.strip() else []

    def reference(self, row: PlacedAnnotation, page: str, block_id: str) -> list[str]:
        """An annotation on another page, which leads to it; Obsidian shows the passage from its own page."""
        address = f"{_address(page)}#{block_id}"
        label = joined([f"**[{self.name(row)}]({address})**", *self.marks(row)])
        note = set_note(normalise(row.note), self.words.note)
        if row.kind is not AnnotationKind.HIGHLIGHT:
            return [label, note]
        if self.is_obsidian and not set(page) & set("[]|#^"):
            return [label, f"![[{PurePosixPath(page).stem}#{block_id}]]", note]
        return [label, self.quote(row), note]

    def name(self, row: PlacedAnnotation) -> str:
        if row.kind is AnnotationKind.HIGHLIGHT:
            return inline(self.colour(row.colour)) if row.colour else self.words.highlights
        return self.words.bookmarked if row.kind is AnnotationKind.BOOKMARK else self.words.note

    def marks(self, row: PlacedAnnotation) -> list[str]:
        return [self.words.states.get(row.state, ""), tags(row.tags)]

    def quote(self, row: PlacedAnnotation) -> str:
        """The passage as a block quote whose characters and line ends are shown as in the article."""
        paragraphs = _PARAGRAPH_GAP.split(escape_markdown(normalise(row.quote)))
        broken = (
            f"{_HARD_BREAK}\n".join(line.strip(" \t") for line in text.split("\n")) for text in paragraphs
        )
        return quoted("\n\n".join(broken))

    def facts(self, export: ArticleExport) -> str:
        """What is known of an article, in one line."""
        metadata = export.article.metadata
        date = metadata.date
        is_bookmarked = any(row.kind is AnnotationKind.BOOKMARK for row in export.annotations)
        return joined(
            [
                inline(metadata.source.value) if metadata.source else "",
                inline(date.value) + (f" ({self.words.inferred})" if date.is_inferred else "")
                if date
                else "",
                inline(metadata.author.value) if metadata.author else "",
                web_link(metadata.url.value) if metadata.url else "",
                self.words.bookmarked if is_bookmarked else "",
                tags(export.tags),
            ]
        )


def tags(names: Sequence[str]) -> str:
    return " ".join(_tag(name) for name in names if name.strip())


def _tag(tag: str) -> str:
    """A tag as Obsidian knows it: no spaces, not only digits; escaped text where nothing of it is left."""
    plain = _NOT_IN_TAGS.sub("-", normalise(tag).strip()).strip("-_/")
    if not plain:
        return inline(tag)
    return f"#_{plain}" if plain.isdigit() else f"#{plain}"


def inline(text: str) -> str:
    """Text within a line, shown as typed but for runs of space."""
    return escape_markdown(_SPACE.sub(" ", normalise(text)).strip())


def heading(title: str) -> str:
    """A title after `# `; the letter added for a moment makes a `#` at its end an ordinary one, which would
    otherwise close the heading and vanish."""
    return inline(f"{title.rstrip()}x")[:-1]


def page_link(page: str) -> str:
    """A link to another page of the export, named as its file."""
    return f"[{inline(PurePosixPath(page).stem)}]({_address(page)})"


def web_link(url: str) -> str:
    return f"<{url}>" if is_web_address(url) and not set(url) & set("<>") else inline(url)


def _address(page: str) -> str:
    """A path as the target of a link: letters of any script stay readable."""
    return "".join(
        character
        if character.isalnum() or character in _ADDRESS_SAFE
        else percent_encoded(character, errors="surrogateescape")
        for character in page
    )


def joined(parts: Iterable[str]) -> str:
    return _SEPARATOR.join(part for part in parts if part)


def page_of(parts: Iterable[str]) -> str:
    """The parts of a page with a blank line between them."""
    return "\n\n".join(part for part in parts if part)


def age(row: PlacedAnnotation) -> tuple[str, str]:
    return row.created, row.id


def block_ids(rows: Iterable[PlacedAnnotation]) -> dict[str, str]:
    """The id by which each annotation's block can be linked to: `^h-` (for other kinds `^n-`) and the
    beginning of its own id, longer only where an older annotation of the article begins the same."""
    by_row: dict[str, str] = {}
    for row in sorted(rows, key=age):
        letter = "h" if row.kind is AnnotationKind.HIGHLIGHT else "n"
        plain = "".join(character for character in row.id if character.isascii() and character.isalnum())
        taken = set(by_row.values())
        wanted = (f"^{letter}-{plain[:length]}" for length in range(SHORT_ID_LENGTH, len(plain) + 1))
        unused = (candidate for candidate in wanted if candidate not in taken)
        by_row[row.id] = next(unused, f"^{letter}-{plain}-{len(by_row)}")
    return by_row
