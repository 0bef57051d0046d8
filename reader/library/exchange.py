"""Annotations from another library, or from another time: what an export wrote as W3C Web Annotations."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from reader.errors import BadLine, SourceUnreadable
from reader.library.roles import writes_notes
from reader.model.annotation import (
    COLOUR_NAME,
    Annotation,
    ArticleStamp,
    ArticleTags,
    Preference,
    Record,
    key_of,
)
from reader.model.change import Change, Noun
from reader.model.export import AnnotationsImport
from reader.model.report import Failure
from reader.ports import AnnotationFormat, ArticleStore, NotesStore

_Place = tuple[str, str, str, str | None]
LABEL = "Import annotations"


@dataclass(slots=True)
class _Outcome:
    """What is to be written, and what was found on the way."""

    puts: dict[str, Record] = field(default_factory=dict)
    added: int = 0
    updated: int = 0
    known: int = 0
    waiting: int = 0
    failed: list[Failure] = field(default_factory=list)


class Exchange:
    """Takes annotations in, each import one step of the history."""

    def __init__(
        self,
        store: ArticleStore,
        notes: NotesStore,
        form: AnnotationFormat,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._notes = notes
        self._form = form
        self._now = now
        self._new_id = new_id

    @writes_notes
    def import_annotations(self, path: Path) -> AnnotationsImport:
        """Take in a file of annotations, one a line.

        An article is found by its text, else its file's name, else its address; what belongs to an article
        that is not here waits for it. Of two states of one annotation the later one stays. A line that
        cannot be read is a failure and stops nothing. Raises `SourceUnreadable` for a file that cannot be.
        """
        outcome = _Outcome()
        articles = _Articles(self._store, self._notes, self._new_id)
        for number, line in _lines(path):
            try:
                record, name = self._form.read(line), self._form.colour_name(line)
            except BadLine as error:
                outcome.failed.append(Failure(f"{path}:{number}", str(error)))
                continue
            self._take(record, articles, outcome)
            self._take_name(record, name, outcome)
        puts = list(outcome.puts.values())
        if puts:
            self._notes.edit(LABEL, puts)
        touched = {row.article.id for row in puts if isinstance(row, (Annotation, ArticleTags))}
        nouns = frozenset({Noun.ANNOTATIONS}) if puts else frozenset()
        return AnnotationsImport(
            added=outcome.added,
            updated=outcome.updated,
            known=outcome.known,
            waiting=outcome.waiting,
            failed=tuple(outcome.failed),
            change=Change(nouns, tuple(sorted(touched)), label=LABEL),
        )

    def _take(self, record: Annotation | ArticleTags, articles: "_Articles", outcome: _Outcome) -> None:
        is_on_actor = isinstance(record, Annotation) and record.actor is not None
        if not is_on_actor:
            here, article_id = articles.find(record.article)
            outcome.waiting += not here
            record = replace(record, article=replace(record.article, id=article_id))
        key = key_of(record)
        present = outcome.puts.get(key) or self._notes.get(key)
        wanted = self._joined(record, present)
        if present is None:
            outcome.added += 1
        elif wanted == present:
            outcome.known += 1
            return
        else:
            outcome.updated += 1
        outcome.puts[key] = wanted

    def _take_name(self, record: Annotation | ArticleTags, name: str, outcome: _Outcome) -> None:
        """A colour that has no name here takes the one it comes with."""
        if name and isinstance(record, Annotation) and record.colour is not None:
            called = Preference(f"{COLOUR_NAME}{record.colour.value}", name)
            if self._notes.get(key_of(called)) is None:
                outcome.puts.setdefault(key_of(called), called)

    def _joined(self, record: Annotation | ArticleTags, present: Record | None) -> Record:
        """What shall be kept of a record that came and the one that is there."""
        if isinstance(record, ArticleTags):
            before = present.tags if isinstance(present, ArticleTags) else ()
            kept = present.article if isinstance(present, ArticleTags) else record.article
            return ArticleTags(kept, tuple(dict.fromkeys((*before, *record.tags))))
        if isinstance(present, Annotation):
            return record if record.modified > present.modified else present
        if not record.created:
            time = self._now().isoformat(timespec="milliseconds")
            return replace(record, created=time, modified=time)
        return record


class _Articles:
    """Finds the articles that annotations of another library mean; never by an id alone."""

    def __init__(self, store: ArticleStore, notes: NotesStore, new_id: Callable[[], str]) -> None:
        self._store = store
        self._new_id = new_id
        self._found: dict[_Place, tuple[bool, str]] = {}
        stamps = [row.article for row in notes.records(ArticleTags)]
        stamps += [row.article for row in notes.annotations() if row.actor is None]
        self._waiting = {_place(one): one.id for one in stamps if store.article(one.id) is None}

    def find(self, stamp: ArticleStamp) -> tuple[bool, str]:
        """Whether the article is here, and its id; for one that is not, the id under which its notes wait."""
        place = _place(stamp)
        if place not in self._found:
            article_id = self._store.match(replace(stamp, id=""))
            waiting = self._waiting.get(place) or self._new_id()
            self._found[place] = (article_id is not None, article_id or waiting)
        return self._found[place]


def _place(stamp: ArticleStamp) -> _Place:
    return stamp.revision, stamp.name, stamp.record, stamp.url


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that hold something, counted from 1."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line
    except OSError as error:
        reason = f"{path} could not be read: {error.strerror}."
        raise SourceUnreadable(reason=reason) from error
