"""One short function for each command: options in, exit status out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TypeVar

from reader.bootstrap import Session, open_session
from reader.cli.arguments import Options
from reader.cli.output import Output, Steps
from reader.errors import WrongUse
from reader.jobs.calls import Call, Json, call, to_json
from reader.library.facade import Library
from reader.model.annotation import PlacedAnnotation
from reader.model.article import Listing, MetadataField, Sort
from reader.model.change import Change
from reader.model.report import ImportReport
from reader.model.search import SearchResult
from reader.model.span import Span

R = TypeVar("R")

FOUND = 0
NOTHING_FOUND = 1


@dataclass(frozen=True, slots=True)
class _Open:
    """A library opened for one command, with its progress shown."""

    session: Session
    steps: Steps

    @property
    def library(self) -> Library:
        return self.session.library

    def run(self, prepared: Call[R]) -> R:
        return self.session.run(prepared, self.steps)

    def catch_up(self) -> None:
        self.run(call(self.library.derivation.catch_up))

    def article_id(self, options: Options) -> str:
        return self.library.articles.find(options.article).id


@contextmanager
def _opened(options: Options, *, changes: bool) -> Iterator[_Open]:
    steps = Steps()
    try:
        with open_session(options.folder, changes=changes) as session:
            yield _Open(session, steps)
    finally:
        steps.end()


def import_(options: Options, output: Output) -> int:
    paths = [path.absolute() for path in options.paths]
    with _opened(options, changes=True) as opened:
        report = opened.run(call(opened.library.imports.import_paths, paths))
        if report.removed:
            opened.run(call(opened.library.articles.bring_back, [row.id for row in report.removed]))
            report = replace(report, imported=(*report.imported, *report.removed), removed=())
        opened.catch_up()
    return _give_report(report, output)


def update(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        report = opened.run(call(opened.library.imports.update))
        opened.catch_up()
    return _give_report(report, output)


def _give_report(report: ImportReport, output: Output) -> int:
    counts = (
        (len(report.imported), "imported"),
        (len(report.revised), "revised"),
        (len(report.moved), "moved"),
        (len(report.unchanged), "unchanged"),
        (len(report.vanished), "vanished"),
        (len(report.failed), "failed"),
    )
    lines = [f"{row.path}: {row.reason}" for row in report.failed]
    lines += [f"{path}: the file is gone; its article stays" for path in report.vanished]
    lines.append(", ".join(f"{count} {word}" for count, word in counts if count) or "nothing to import")
    output.give(report, lines)
    return NOTHING_FOUND if report.failed else FOUND


def articles(options: Options, output: Output) -> int:
    with _opened(options, changes=False) as opened:
        service = opened.library.articles
        rows = service.summaries(service.ids(Listing(sort=Sort.DATE)))
    lines = [
        f"{row.id[:8]}  {row.date or '—':10}  {row.title}  ({Path(row.path).name})"
        + (" ★" if row.bookmarked else "")
        for row in rows
    ]
    output.give(rows, lines)
    return FOUND


def show(options: Options, output: Output) -> int:
    with _opened(options, changes=False) as opened:
        view = opened.library.articles.view(opened.article_id(options))
    lines = [view.title]
    for label, value, basis in (
        ("date", view.date, view.date_basis),
        ("source", view.source, view.source_basis),
        ("author", view.author, view.author_basis),
        ("language", view.language, view.language_basis),
        ("url", view.url, None),
        ("file", view.path, None),
    ):
        if value:
            lines.append(f"{label}: {value}" + (f" ({basis})" if basis and basis != "stated" else ""))
    output.give(view, [*lines, "", view.text])
    return FOUND


def edit(options: Options, output: Output) -> int:
    stated = {field: getattr(options, field.value, None) for field in MetadataField if field != "url"}
    corrections = {field: str(value) for field, value in stated.items() if value is not None}
    if not corrections:
        raise WrongUse(reason="Say what to correct: --title, --date, --source, --author or --language.")
    with _opened(options, changes=True) as opened:
        article_id = opened.article_id(options)
        opened.run(call(opened.library.articles.edit, article_id, corrections))
        opened.catch_up()
        view = opened.library.articles.view(article_id)
    output.give(view, [f"{view.title} ({view.date or 'no date'}, {view.source or 'no source'})"])
    return FOUND


def remove(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        article = opened.library.articles.find(options.article)
        opened.run(call(opened.library.articles.remove, [article.id]))
        opened.catch_up()
    output.give({"removed": article.id}, [f"{article.metadata.title.value}: removed; “undo” brings it back"])
    return FOUND


def search(options: Options, output: Output) -> int:
    with _opened(options, changes=False) as opened:
        service = opened.library.search
        service.check(options.query)
        if opened.session.holds:
            opened.catch_up()
        result = service.find(options.query, sort=options.sort, limit=options.limit)
    if result.notice:
        output.line_of_error(result.notice)
    output.give(_search_document(result), _search_lines(result))
    return FOUND if result.total else NOTHING_FOUND


def _search_document(result: SearchResult) -> dict[str, Json]:
    hits: list[Json] = [
        {
            "article": hit.article,
            "path": hit.path,
            "title": hit.title,
            "score": hit.score,
            "snippets": [
                {
                    "text": snippet.text,
                    "start": snippet.start,
                    "matches": [[match.start, match.end] for match in snippet.matches],
                }
                for snippet in hit.snippets
            ],
        }
        for hit in result.hits
    ]
    return {
        "query": result.query,
        "total": result.total,
        "hits": hits,
        "indexed": result.indexed,
        "articles": result.articles,
    }


def _search_lines(result: SearchResult) -> list[str]:
    lines = [f"{result.total} found"]
    for hit in result.hits:
        lines.append(f"{hit.article[:8]}  {hit.title}  ({Path(hit.path).name})")
        lines += ["    " + " ".join(snippet.text.split()) for snippet in hit.snippets]
    return lines


def actors(options: Options, output: Output) -> int:
    with _opened(options, changes=False) as opened:
        article_id = opened.article_id(options) if options.article else None
        if opened.session.holds:
            opened.catch_up()
        service = opened.library.actors
        if options.mentions:
            mentions = service.all_mentions(article_id)
            lines = [
                f"{Path(row.path).name}:{row.start}-{row.end}  {row.text} → {row.actor}"
                f" ({row.type}, {row.by})"
                for row in mentions
            ]
            output.give(mentions, lines)
            return FOUND if mentions else NOTHING_FOUND
        counted = service.counted(article_id)
    output.give(
        counted,
        [f"{row.count:6}  {row.actor} ({row.type}), {row.articles} articles" for row in counted],
    )
    return FOUND if counted else NOTHING_FOUND


def bookmark(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        article = opened.library.articles.find(options.article)
        opened.run(call(opened.library.annotations.bookmark, article.id, not options.remove))
    word = "no longer bookmarked" if options.remove else "bookmarked"
    document = {"article": article.id, "bookmarked": not options.remove}
    output.give(document, [f"{article.metadata.title.value}: {word}"])
    return FOUND


def highlight(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        article_id = opened.article_id(options)
        service = opened.library.annotations
        prepared = call(
            service.highlight,
            article_id,
            _span(options, opened.library, article_id),
            colour=options.colour,
            body=options.note,
            tags=options.tag,
        )
        return _give_created(opened, opened.run(prepared), output)


def _span(options: Options, library: Library, article_id: str) -> Span:
    if options.quote is not None:
        return library.annotations.find_quote(article_id, options.quote, options.occurrence)
    if options.start is None or options.end is None:
        raise WrongUse(reason="Say which passage: --quote TEXT, or --start N with --end N.")
    return Span(options.start, options.end)


def note(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        prepared = call(opened.library.annotations.add_note, opened.article_id(options), options.note)
        return _give_created(opened, opened.run(prepared), output)


def _give_created(opened: _Open, change: Change, output: Output) -> int:
    row = opened.library.annotations.get(change.created or "")
    output.give(_note_document(row), [_note_line(row)])
    return FOUND


def notes(options: Options, output: Output) -> int:
    with _opened(options, changes=False) as opened:
        rows = opened.library.annotations.all(options.query)
    output.give([_note_document(row) for row in rows], [_note_line(row) for row in rows])
    return NOTHING_FOUND if options.query and not rows else FOUND


def _note_document(row: PlacedAnnotation) -> dict[str, Json]:
    return {name: to_json(value) for name, value in asdict(row).items()}


def _note_line(row: PlacedAnnotation) -> str:
    parts = [row.id[:8], row.kind, Path(row.path).name]
    if row.quote:
        parts.append(f"“{' '.join(row.quote.split())}”")
    if row.note:
        parts.append("— " + " ".join(row.note.split()))
    if row.state != "found":
        parts.append(f"[{row.state}]")
    return "  ".join([*parts, *(f"#{tag}" for tag in row.tags)])


def undo(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        return _give_step("undone", opened, call(opened.library.history.undo), output)


def redo(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        return _give_step("redone", opened, call(opened.library.history.redo), output)


def _give_step(word: str, opened: _Open, prepared: Call[Change], output: Output) -> int:
    change = opened.run(prepared)
    opened.catch_up()
    output.give({word: change.label}, [f"{word}: {change.label}"])
    return FOUND


def export(options: Options, output: Output) -> int:
    with _opened(options, changes=False) as opened:
        exported = opened.library.exports.markdown(
            options.directory, language=options.language or "en", progress=opened.steps
        )
    lines = [f"{path}: you changed this file; the new version is beside it" for path in exported.conflicts]
    lines.append(f"{len(exported.written)} written, {len(exported.unchanged)} unchanged")
    output.give(exported, lines)
    return FOUND


def reindex(options: Options, output: Output) -> int:
    with _opened(options, changes=True) as opened:
        status = opened.run(call(opened.library.derivation.reindex, options.engine))
    output.give(status, [f"{status.indexed} of {status.articles} articles indexed with {status.engine}"])
    return FOUND


def check(options: Options, output: Output) -> int:
    with _opened(options, changes=False) as opened:
        status = opened.library.derivation.verify()
    lines = [
        f"library: {status.path}",
        f"articles: {status.articles}, actors detected in {status.detected}, indexed {status.indexed}",
        f"annotations: {status.annotations}",
        f"search engine: {status.engine}",
        *(f"problem: {problem}" for problem in status.problems),
    ]
    output.give(status, lines)
    return NOTHING_FOUND if status.problems else FOUND


def screenshot(options: Options, output: Output) -> int:
    from reader.cli.window import take_picture

    take_picture(options)
    output.give({"written": str(options.out.absolute())}, [str(options.out.absolute())])
    return FOUND


COMMANDS: dict[str, Callable[[Options, Output], int]] = {
    "import": import_,
    "update": update,
    "articles": articles,
    "show": show,
    "edit": edit,
    "remove": remove,
    "search": search,
    "actors": actors,
    "bookmark": bookmark,
    "highlight": highlight,
    "note": note,
    "notes": notes,
    "undo": undo,
    "redo": redo,
    "export": export,
    "reindex": reindex,
    "check": check,
    "screenshot": screenshot,
}
