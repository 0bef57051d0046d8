"""Highlights and notes out of the library."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.library.actors import Actors
from reader.library.annotations import Annotations
from reader.library.notebook import Notebook
from reader.library.progress import SILENT
from reader.model.actor import Actor, ActorCount, Mention
from reader.model.annotation import Annotation, AnnotationKind, ArticleTags, PlacedAnnotation
from reader.model.article import Article, Fact, Metadata
from reader.model.export import (
    ArticleExport,
    ChoiceField,
    Digest,
    DigestKind,
    Export,
    ExportChoice,
    ExportFormat,
    ExportOptions,
    ExportStyle,
)
from reader.model.kinds import Colour
from reader.model.report import Exported
from reader.ports import ArticleStore, Exporter, NotesStore, Progress
from reader.text.analysis import fold

_Rows = dict[str, list[PlacedAnnotation]]
_NO_LIMIT = 1 << 31
_DEFAULT_FORMATS = ExportOptions().formats


class Exports:
    """Reads only; writes files outside the library."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        annotations: Annotations,
        notebook: Notebook,
        actors: Actors,
        exporter: Exporter,
    ) -> None:
        self._store = store
        self._notes = notes
        self._annotations = annotations
        self._notebook = notebook
        self._actors = actors
        self._exporter = exporter

    def write(
        self,
        directory: Path,
        *,
        formats: frozenset[ExportFormat] = _DEFAULT_FORMATS,
        only: ExportChoice | None = None,
        style: ExportStyle = ExportStyle.PLAIN,
        language: str = "en",
        progress: Progress = SILENT,
    ) -> Exported:
        """Write the person's own work, or a part of it, into `directory`.

        A part is best given a folder of its own: pages and the table hold what was chosen and no more.
        Raises `QueryError`, `ExportFailed`, `DiskFull`.
        """
        options = ExportOptions(language, style, formats, tuple(self._meanings().items()))
        return self._exporter.export(directory.absolute(), self._chosen(only), options, progress)

    def _chosen(self, only: ExportChoice | None) -> Export:
        named_in = _Naming(self._actors)
        tags = {row.article.id: row for row in self._notes.records(ArticleTags) if row.tags}
        rows = [
            row for row in self._found(only) if only is None or self._is_chosen(row, only, tags, named_in)
        ]
        by_article: _Rows = defaultdict(list)
        for row in rows:
            if row.actor_id is None:
                by_article[row.article].append(row)
        for article_id, record in tags.items():
            if only is None or (only.field is ChoiceField.TAG and _has(record.tags, only.value)):
                by_article.setdefault(article_id, [])
        articles = [self._of_article(key, found, tags.get(key)) for key, found in by_article.items()]
        digests = self._digests(articles, named_in, [row for row in rows if row.actor_id is not None])
        ids = {row.id for row in rows}
        notes = [note for note in self._notes.annotations() if note.id in ids]
        return Export(
            articles=tuple(articles),
            digests=tuple(digest for digest in digests if only is None or _is_about(digest, only)),
            records=(*notes, *(tags[key] for key in by_article if key in tags)),
            emptied=self._emptied(by_article.keys()) if only is None else (),
            is_whole=only is None,
        )

    def _found(self, only: ExportChoice | None) -> list[PlacedAnnotation]:
        if only is None or only.field is not ChoiceField.QUERY:
            return self._annotations.all()
        page = self._notebook.entries(only.value, limit=_NO_LIMIT)
        return [row for group in page.groups for row in group.entries]

    def _is_chosen(
        self,
        row: PlacedAnnotation,
        only: ExportChoice,
        tags: dict[str, ArticleTags],
        named_in: "_Naming",
    ) -> bool:
        match only.field:
            case ChoiceField.QUERY:
                return True
            case ChoiceField.ARTICLE:
                return row.article in only.value.split()
            case ChoiceField.COLOUR:
                return row.colour is not None and row.colour == self._colour(only.value)
            case ChoiceField.TAG:
                of_article = tags[row.article].tags if row.article in tags else ()
                return _has((*row.tags, *of_article), only.value)
            case ChoiceField.ACTOR:
                named = (actor.id for actor in named_in(row))
                return only.value in (row.actor_id, *named)

    def _colour(self, name: str) -> Colour | None:
        """The colour of a name, its own or the one that the person gave it."""
        named = (colour for colour, meaning in self._meanings().items() if fold(meaning) == fold(name))
        return next(named, next((colour for colour in Colour if colour.value == fold(name)), None))

    def _meanings(self) -> dict[Colour, str]:
        """What the person called the colours; only those that they gave a name."""
        names = self._annotations.colour_names()
        return {colour: name for colour, name in names.items() if name != colour.value}

    def _of_article(
        self, article_id: str, rows: Sequence[PlacedAnnotation], tags: ArticleTags | None
    ) -> ArticleExport:
        """What is exported of one article; of one that left the library, what its notes know of it."""
        article = self._store.article(article_id) or _gone(article_id, rows, tags)
        actors = tuple(_actor(row) for row in self._actors.counted(article_id))
        return ArticleExport(article, tuple(rows), tags.tags if tags else (), actors)

    def _digests(
        self,
        articles: Iterable[ArticleExport],
        named_in: "_Naming",
        actor_notes: Iterable[PlacedAnnotation],
    ) -> list[Digest]:
        """What is said of each tag, colour and actor; an actor is named in a passage, or has notes."""
        shelves = _Shelves()
        names = self._meanings()
        for export in articles:
            for row in export.annotations:
                for tag in dict.fromkeys((*row.tags, *export.tags)):
                    shelves.put(DigestKind.TAG, fold(tag), tag, row)
                if row.colour is not None:
                    shelves.put(DigestKind.COLOUR, row.colour.value, names.get(row.colour, ""), row)
                for actor in named_in(row):
                    shelves.put(DigestKind.ACTOR, actor.id, actor.name, row)
        for note in actor_notes:
            shelves.note(note.actor_id or "", note.actor or "", note)
        return shelves.digests()

    def _emptied(self, present: Iterable[str]) -> tuple[ArticleExport, ...]:
        """Articles of which the person deleted all they had said."""
        _, deleted, _ = self._notes.changes(0)
        had = {row.article.id for row in deleted if isinstance(row, (Annotation, ArticleTags))}
        articles = (self._store.article(key) for key in sorted(had - set(present)) if key)
        return tuple(ArticleExport(article, (), (), ()) for article in articles if article is not None)


class _Naming:
    """The actors that a highlighted passage names, in its order; asks for each article's mentions once."""

    def __init__(self, actors: Actors) -> None:
        self._actors = actors
        self._mentions: dict[str, list[Mention]] = {}

    def __call__(self, row: PlacedAnnotation) -> list[Actor]:
        if row.kind is not AnnotationKind.HIGHLIGHT or row.start is None or row.end is None:
            return []
        if row.article not in self._mentions:
            self._mentions[row.article] = self._actors.mentions(row.article)
        inside = [
            mention
            for mention in self._mentions[row.article]
            if row.start <= mention.start and mention.end <= row.end
        ]
        return list({each.actor_id: Actor(each.actor_id, each.actor, each.type) for each in inside}.values())


class _Shelves:
    """Gathers annotations under what they are about, each once, in the order they come."""

    def __init__(self) -> None:
        self._names: dict[tuple[DigestKind, str], str] = {}
        self._rows: dict[tuple[DigestKind, str], list[PlacedAnnotation]] = defaultdict(list)
        self._notes: dict[tuple[DigestKind, str], list[PlacedAnnotation]] = defaultdict(list)

    def put(self, kind: DigestKind, key: str, name: str, row: PlacedAnnotation) -> None:
        self._names.setdefault((kind, key), name)
        self._rows[kind, key].append(row)

    def note(self, actor_id: str, name: str, row: PlacedAnnotation) -> None:
        self._names.setdefault((DigestKind.ACTOR, actor_id), name)
        self._notes[DigestKind.ACTOR, actor_id].append(row)

    def digests(self) -> list[Digest]:
        return [
            Digest(kind, key, name, tuple(self._rows[kind, key]), tuple(self._notes[kind, key]))
            for (kind, key), name in sorted(self._names.items())
        ]


def _has(tags: Iterable[str], wanted: str) -> bool:
    return fold(wanted.lstrip("#")) in map(fold, tags)


def _is_about(digest: Digest, only: ExportChoice) -> bool:
    """Of a part, only the digest of what was chosen is whole."""
    match only.field:
        case ChoiceField.ACTOR:
            return digest.kind is DigestKind.ACTOR and digest.key == only.value
        case ChoiceField.TAG:
            return digest.kind is DigestKind.TAG and digest.key == fold(only.value.lstrip("#"))
        case ChoiceField.COLOUR:
            wanted = fold(only.value)
            return digest.kind is DigestKind.COLOUR and wanted in (fold(digest.name), digest.key)
        case _:
            return False


def _actor(row: ActorCount) -> Actor:
    return Actor(row.actor_id, row.actor, row.type)


def _gone(article_id: str, rows: Sequence[PlacedAnnotation], tags: ArticleTags | None) -> Article:
    title = rows[0].title if rows else tags.article.title if tags else ""
    path = rows[0].path if rows else tags.article.name if tags else ""
    return Article(article_id, path, "", Metadata(Fact(title)), 0, "", "")
