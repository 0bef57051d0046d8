"""The articles: list, read, correct, remove."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import AmbiguousReference, ArticleNotFound, BadValue
from reader.library.parts import Part, in_parts
from reader.library.progress import SILENT
from reader.library.roles import writes_notes
from reader.model.annotation import ArticleStamp, Correction, Preference, Removal
from reader.model.article import (
    Article,
    ArticleSummary,
    ArticleText,
    Block,
    Listing,
    MetadataField,
)
from reader.model.change import Change, Noun
from reader.model.ids import Ids
from reader.ports import ArticleStore, NotesStore, Progress
from reader.text.dates import parse_date
from reader.text.normalise import normalise

SAMPLE = "sample"
SAMPLE_REMOVED = "removed"
_AT_ONCE = 1000
"""Articles read at once: enough to be quick, and few enough to need little room."""


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article opened: `corpus-reader show`."""

    id: str
    title: str
    title_basis: str
    date: str | None
    date_basis: str | None
    source: str | None
    source_basis: str | None
    author: str | None
    author_basis: str | None
    language: str | None
    language_basis: str | None
    url: str | None
    words: int
    path: str
    record: str
    revision: str
    imported: str
    text: str
    blocks: tuple[Block, ...]


def stamp(article: Article) -> ArticleStamp:
    """How an annotation writes down which article it belongs to."""
    metadata = article.metadata
    return ArticleStamp(
        article.id,
        article.revision,
        Path(article.path).name,
        metadata.title.value,
        article.record,
        metadata.url.value if metadata.url else None,
    )


def stamps_of(store: ArticleStore, ids: Sequence[str]) -> dict[str, ArticleStamp]:
    """The stamps of any number of articles; raises `ArticleNotFound` for one that is not here."""
    found: dict[str, ArticleStamp] = {}
    for start in range(0, len(ids), _AT_ONCE):
        found |= {article.id: stamp(article) for article in store.articles(ids[start : start + _AT_ONCE])}
    missing = next((article_id for article_id in ids if article_id not in found), None)
    if missing is not None:
        raise ArticleNotFound(reference=missing)
    return found


class Articles:
    """Reads come from the article store; corrections and removals are the person's and go to the notes."""

    def __init__(self, store: ArticleStore, notes: NotesStore, sample: Path) -> None:
        self._store = store
        self._notes = notes
        self._sample = sample

    def ids(self, listing: Listing, limit: int | None = None) -> list[str]:
        return self._store.ids(listing, limit)

    def packed_ids(self, listing: Listing) -> Ids | list[str]:
        """The same ids in as little room and time as can be: a window keeps those of all articles."""
        return self._store.packed_ids(listing)

    def count(self, listing: Listing) -> int:
        return self._store.count(listing)

    def summaries(self, ids: list[str]) -> list[ArticleSummary]:
        """Rows of the list in the order of `ids`; unknown ids are left out."""
        return self._store.summaries(ids)

    def get(self, article_id: str) -> Article:
        article = self._store.article(article_id)
        if article is None:
            raise ArticleNotFound(reference=article_id)
        return article

    def find(self, reference: str) -> Article:
        """The article called by an id, a source file's name, or a unique beginning of either.

        Raises `ArticleNotFound`, or `AmbiguousReference` naming the candidates.
        """
        candidates = self._store.candidates(reference)
        if not candidates:
            raise ArticleNotFound(reference=reference)
        if len(candidates) > 1:
            names = ", ".join(f"{found.name} ({found.id[:8]})" for found in candidates)
            raise AmbiguousReference(reference=reference, candidates=names)
        return self.get(candidates[0].id)

    def text(self, article_id: str) -> ArticleText:
        text = self._store.text(article_id)
        if text is None:
            raise ArticleNotFound(reference=article_id)
        return text

    def view(self, article_id: str) -> ArticleView:
        article, text = self.get(article_id), self.text(article_id)
        facts = article.metadata

        return ArticleView(
            id=article.id,
            title=facts.title.value,
            title_basis=facts.title.basis,
            date=facts.date.value if facts.date else None,
            date_basis=facts.date.basis if facts.date else None,
            source=facts.source.value if facts.source else None,
            source_basis=facts.source.basis if facts.source else None,
            author=facts.author.value if facts.author else None,
            author_basis=facts.author.basis if facts.author else None,
            language=facts.language.value if facts.language else None,
            language_basis=facts.language.basis if facts.language else None,
            url=facts.url.value if facts.url else None,
            words=article.words,
            path=article.path,
            record=article.record,
            revision=text.revision,
            imported=article.imported,
            text=text.text,
            blocks=text.blocks,
        )

    @writes_notes
    def edit(self, article_id: str, corrections: dict[MetadataField, str]) -> Change:
        """Correct metadata; an empty value means unknown. The derived store follows with `catch_up`."""
        article = self.get(article_id)
        checked = {field: _checked(field, value) for field, value in corrections.items()}
        puts = [Correction(stamp(article), field.value, value) for field, value in checked.items()]
        self._notes.edit("Edit article details", puts)
        return Change(frozenset({Noun.ARTICLES}), (article_id,), label="Edit article details")

    @writes_notes
    def remove(self, ids: Sequence[str], *, progress: Progress = SILENT) -> Change:
        """Take articles out of the library. Their notes stay; undo brings them back."""

        def removals(part: Sequence[str]) -> Part:
            return [Removal(found) for found in stamps_of(self._store, part).values()], ()

        self._notes.edit_in_parts("Remove articles", in_parts(ids, progress, removals))
        return Change(frozenset({Noun.ARTICLES}), tuple(ids), label="Remove articles")

    @writes_notes
    def bring_back(self, ids: list[str]) -> Change:
        """Let removed articles be part of the library again, as importing their file anew does."""
        wanted = set(ids)
        removals = [removal for removal in self._notes.records(Removal) if removal.article.id in wanted]
        self._notes.edit("Bring back articles", [], removals)
        return Change(frozenset({Noun.ARTICLES}), tuple(ids), label="Bring back articles")

    def sample_folder(self) -> Path | None:
        """What to import at start so that the library shows the sample: the folder while the library is
        empty or already shows it, `None` once the person removed it or has articles of their own."""
        if self._notes.get(f"preference:{SAMPLE}") is not None:
            return None
        shown = self._store.has_sources(self._sample) or not self._store.has_sources()
        return self._sample if shown else None

    def sample_ids(self) -> list[str]:
        """The sample articles that are in the library."""
        return self._store.ids_under(self._sample)

    @writes_notes
    def remove_sample(self) -> Change:
        """Take the sample out for good, in one step that can be undone."""
        ids = self.sample_ids()
        removals = [Removal(found) for found in stamps_of(self._store, ids).values()]
        self._notes.edit("Remove the sample articles", [*removals, Preference(SAMPLE, SAMPLE_REMOVED)])
        return Change(frozenset({Noun.ARTICLES}), tuple(ids), label="Remove the sample articles")


def _checked(field: MetadataField, value: str) -> str:
    """The value as it is stored; raises `BadValue` for a date or a language that is none."""
    value = " ".join(normalise(value).split())
    if field is MetadataField.DATE and value:
        date = parse_date(value)
        if date is None:
            raise BadValue(value=value, kind="date", expected="Write 2020, 2020-10 or 2020-10-01.")
        return date
    if field is MetadataField.LANGUAGE and value:
        if not (len(value) == 2 and value.isascii() and value.isalpha()):
            raise BadValue(value=value, kind="language", expected="Write two letters, such as it or en.")
        return value.lower()
    return value
