"""Bookmarks, highlights and notes on the command line, and taking back what was done."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from reader.cli.arguments import Options
from reader.cli.opened import Opened, open_for_command
from reader.cli.output import FOUND, NOTHING_FOUND, Output
from reader.errors import AnnotationNotFound, BadValue, WrongUse
from reader.jobs.calls import Call, Json, call, to_json
from reader.library.facade import Library
from reader.model.annotation import PlacedAnnotation
from reader.model.change import Change
from reader.model.kinds import Colour
from reader.model.notebook import Grouping, NotebookPage
from reader.model.span import Span

_ALL = 1_000_000


def bookmark(options: Options, output: Output) -> int:
    if options.at is not None:
        return _bookmark_place(options, options.at, output)
    with open_for_command(options, changes=True) as opened:
        article = opened.library.articles.find(options.article)
        opened.run(call(opened.library.annotations.bookmark, article.id, not options.remove))
    word = "no longer bookmarked" if options.remove else "bookmarked"
    document = {"article": article.id, "bookmarked": not options.remove}
    output.give(document, [f"{article.metadata.title.value}: {word}"])
    return FOUND


def _bookmark_place(options: Options, at: int, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        article_id, service = opened.article_id(options), opened.library.annotations
        if not options.remove:
            change = opened.run(call(service.bookmark_place, article_id, at, options.label))
            return _give_created(opened, change, output)
        row = next((row for row in service.places(article_id) if _holds(row, at)), None)
        if row is not None:
            opened.run(call(service.delete, row.id))
    output.give({"deleted": row.id if row else None}, ["deleted" if row else "no place is bookmarked there"])
    return FOUND if row else NOTHING_FOUND


def _holds(row: PlacedAnnotation, at: int) -> bool:
    return row.start is not None and row.end is not None and row.start <= at < row.end


_NO_PASSAGE = (
    "Say which passage (--quote, or --start and --end), or what to change (--colour, --note, --tag, --untag, "
    "--delete)."
)


def highlight(options: Options, output: Output) -> int:
    has_passage = options.quote is not None or options.start is not None
    changes_one = options.delete or options.untag or not has_passage
    with open_for_command(options, changes=True) as opened:
        if changes_one:
            return _change_annotation(options, opened, output)
        article_id = opened.article_id(options)
        prepared = call(
            opened.library.annotations.highlight,
            article_id,
            span_of(options, opened.library, article_id),
            colour=_colour(options, opened.library) or Colour.YELLOW,
            body=options.note or "",
            tags=options.tag,
        )
        return _give_created(opened, opened.run(prepared), output)


def _change_annotation(options: Options, opened: Opened, output: Output) -> int:
    service = opened.library.annotations
    try:
        found = service.find(options.article)
    except AnnotationNotFound:
        opened.article_id(options)
        raise WrongUse(reason=_NO_PASSAGE) from None
    if options.delete:
        opened.run(call(service.delete, found.id))
        output.give({"deleted": found.id}, ["deleted; “undo” brings it back"])
        return FOUND
    colour = _colour(options, opened.library)
    if colour is None and options.note is None and not options.tag and not options.untag:
        raise WrongUse(reason=_NO_PASSAGE)
    tags = [tag for tag in (*found.tags, *options.tag) if tag not in options.untag]
    prepared = call(service.revise, found.id, colour=colour, body=options.note, tags=tags)
    return _give_created(opened, opened.run(prepared), output)


def _colour(options: Options, library: Library) -> Colour | None:
    return colour_called(options.colour, library) if options.colour is not None else None


def colour_called(word: str, library: Library) -> Colour:
    """A colour by its own name or the person's. Raises `BadValue`."""
    names = library.annotations.colour_names()
    for colour, name in names.items():
        if word.casefold() in (colour.value, name.casefold()):
            return colour
    raise BadValue(value=word, kind="colour", expected=f"The colours are {', '.join(names.values())}.")


def span_of(options: Options, library: Library, article_id: str) -> Span:
    """The passage that the options name. Raises `WrongUse` when they name none."""
    if options.quote is not None:
        return library.annotations.find_quote(article_id, options.quote, options.occurrence)
    if options.start is None or options.end is None:
        raise WrongUse(reason="Say which passage: --quote TEXT, or --start N with --end N.")
    return Span(options.start, options.end)


def note(options: Options, output: Output) -> int:
    expected = 1 if options.actor else 2
    if len(options.words) != expected:
        raise WrongUse(reason="Write note ARTICLE TEXT, or note --actor NAME TEXT.")
    with open_for_command(options, changes=True) as opened:
        service, text = opened.library.annotations, options.words[-1]
        if options.actor:
            prepared = call(service.note_actor, options.actor, text, tags=options.tag)
        else:
            article = opened.library.articles.find(options.words[0])
            prepared = call(service.add_note, article.id, text, tags=options.tag)
        return _give_created(opened, opened.run(prepared), output)


def _give_created(opened: Opened, change: Change, output: Output) -> int:
    row = opened.library.annotations.get(change.created or "")
    output.give(note_document(row), [note_line(row)])
    return FOUND


def notes(options: Options, output: Output) -> int:
    with open_for_command(options, changes=False) as opened:
        if options.versions is not None:
            return _versions(opened.library, options.versions, output)
        page = opened.library.notebook.entries(
            options.query, group=options.group or Grouping.ARTICLE, limit=_ALL
        )
    rows = [row for group in page.groups for row in group.entries]
    if options.group is not None:
        output.give(_page_document(page), list(_page_lines(page)))
    else:
        rows.sort(key=lambda row: (row.path, row.start is None, row.start or 0, row.created))
        output.give([note_document(row) for row in rows], [note_line(row) for row in rows])
    return NOTHING_FOUND if options.query and not rows else FOUND


def _page_document(page: NotebookPage) -> dict[str, Json]:
    groups: list[Json] = [
        {
            "key": group.key,
            "label": group.label,
            "count": group.count,
            "entries": [note_document(row) for row in group.entries],
        }
        for group in page.groups
    ]
    return {"total": page.total, "groups": groups}


def _page_lines(page: NotebookPage) -> Sequence[str]:
    lines = [f"{page.total} found"]
    for group in page.groups:
        lines.append(f"{group.label or '—'} ({group.count})")
        lines += [f"  {note_line(row)}" for row in group.entries]
    return lines


def _versions(library: Library, reference: str, output: Output) -> int:
    found = library.history.versions(library.annotations.find(reference).id)
    lines = [f"{version.made[:16]}  {' '.join(version.body.split()) or '—'}" for version in found]
    output.give(found, lines)
    return FOUND


def note_document(row: PlacedAnnotation) -> dict[str, Json]:
    return {name: to_json(value) for name, value in asdict(row).items()}


def note_line(row: PlacedAnnotation) -> str:
    parts = [row.id[:8], row.kind, row.actor if row.actor_id and row.actor else Path(row.path).name]
    if row.quote:
        parts.append(f"“{' '.join(row.quote.split())}”")
    if row.note:
        parts.append("— " + " ".join(row.note.split()))
    if row.state != "found":
        parts.append(f"[{row.state}]")
    return "  ".join([*parts, *(f"#{tag}" for tag in row.tags)])


def colours(options: Options, output: Output) -> int:
    wanted = [_named_colour(text) for text in options.names]
    with open_for_command(options, changes=bool(wanted)) as opened:
        for colour, name in wanted:
            opened.run(call(opened.library.annotations.name_colour, colour, name))
        names = opened.library.annotations.colour_names()
    output.give(
        {colour.value: name for colour, name in names.items()},
        [colour.value if colour == name else f"{colour.value}: {name}" for colour, name in names.items()],
    )
    return FOUND


def _named_colour(text: str) -> tuple[Colour, str]:
    word, sign, name = text.partition("=")
    if not sign or word not in tuple(Colour):
        raise BadValue(
            value=text, kind="name of a colour", expected="Write yellow=claim; empty: its own name."
        )
    return Colour(word), name


def undo(options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        return _give_step("undone", opened, call(opened.library.history.undo), output)


def redo(options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        return _give_step("redone", opened, call(opened.library.history.redo), output)


def _give_step(word: str, opened: Opened, prepared: Call[Change], output: Output) -> int:
    change = opened.run(prepared)
    opened.catch_up()
    output.give({word: change.label}, [f"{word}: {change.label}"])
    return FOUND
