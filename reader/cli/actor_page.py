"""`actor NAME`: its page, or a correction and then its page."""

from dataclasses import asdict
from pathlib import Path

from reader.cli.actor_arguments import CORRECTIONS
from reader.cli.arguments import Options
from reader.cli.opened import Opened, open_for_command
from reader.cli.output import FOUND, Output
from reader.errors import ActorNotFound, WrongUse
from reader.jobs.calls import Call, Json, call, to_json
from reader.library.actors import Actors
from reader.model.actor import ActorPage, MentionContext, Scope
from reader.model.annotation import PlacedAnnotation
from reader.model.article import ArticleSummary, Listing
from reader.model.change import Change
from reader.model.kinds import ActorType
from reader.model.span import Span


def actor(options: Options, output: Output) -> int:
    wanted = _wanted(options)
    with open_for_command(options, changes=wanted is not None) as opened:
        if opened.session.holds:
            opened.catch_up()
        reference = options.actor
        if wanted is not None:
            reference = _correct(wanted, options, opened)
        if wanted == "not_actor" and not _is_there(reference, opened):
            output.give({"removed": reference}, [f"{reference}: no actor any more; “undo” brings it back"])
        else:
            _give_page(reference, options, opened, output)
    return FOUND


def _wanted(options: Options) -> str | None:
    """Which correction is asked for; raises `WrongUse` when it is more than one."""
    wanted = [name for name in CORRECTIONS if getattr(options, name) not in (None, False)]
    if options.alias and wanted != ["add"]:
        wanted.append("alias")
    if len(wanted) > 1:
        raise WrongUse(reason="Give one correction at a time, so that each can be taken back.")
    return wanted[0] if wanted else None


def _correct(wanted: str, options: Options, opened: Opened) -> str:
    """Make the correction; return the id of the actor to show."""
    shown = options.actor
    for prepared in _calls(wanted, options, opened):
        shown = opened.run(prepared).created or shown
        opened.catch_up()
    return shown


def _calls(wanted: str, options: Options, opened: Opened) -> list[Call[Change]]:
    """The calls of a correction: one, but for several names at once."""
    service = opened.library.actors
    if wanted == "add" and options.add:
        return [call(service.add, options.actor, options.add, options.alias)]
    if wanted == "mark" and options.mark:
        return [_mark(options, opened)]
    options.actor = actor_id = service.resolve(options.actor).id
    if wanted == "alias":
        return [call(service.add_alias, actor_id, alias) for alias in options.alias]
    if wanted == "not_actor":
        return [_not_actor(options, opened, actor_id)]
    return [_on_actor(wanted, options, service, actor_id)]


def _on_actor(wanted: str, options: Options, service: Actors, actor_id: str) -> Call[Change]:
    prepared = call(service.confirm, actor_id)
    match wanted:
        case "merge":
            prepared = call(service.merge, service.resolve(options.merge or "").id, actor_id)
        case "split":
            prepared = call(service.split, actor_id, options.split or "")
        case "rename":
            prepared = call(service.rename, actor_id, options.rename or "")
        case "retype" if options.retype:
            prepared = call(service.retype, actor_id, options.retype)
        case "remove_alias":
            prepared = call(service.remove_alias, actor_id, options.remove_alias or "")
    return prepared


def _mark(options: Options, opened: Opened) -> Call[Change]:
    service, article_id = opened.library.actors, _article(options, opened)
    kind, span = options.mark or ActorType.PERSON, _span(options, opened, article_id)
    known = service.resolve(options.actor, whole=True).id if _is_there(options.actor, opened) else None
    return call(service.mark, article_id, span, kind, actor_id=known, name=options.actor)


def _not_actor(options: Options, opened: Opened, actor_id: str) -> Call[Change]:
    service = opened.library.actors
    if not options.article:
        return call(service.not_actor, actor_id, Scope.LIBRARY, text=options.name)
    article_id = _article(options, opened)
    if options.quote is None and options.start is None:
        return call(service.not_actor, actor_id, Scope.ARTICLE, text=options.name, article_id=article_id)
    span = _span(options, opened, article_id)
    return call(service.not_actor, actor_id, Scope.MENTION, article_id=article_id, span=span)


def _article(options: Options, opened: Opened) -> str:
    if not options.article:
        raise WrongUse(reason="Say in which article: --article ARTICLE.")
    return opened.article_id(options)


def _span(options: Options, opened: Opened, article_id: str) -> Span:
    if options.quote is not None:
        return opened.library.annotations.find_quote(article_id, options.quote, options.occurrence)
    if options.start is None or options.end is None:
        raise WrongUse(reason="Say which passage: --quote TEXT, or --start N with --end N.")
    return Span(options.start, options.end)


def _give_page(reference: str, options: Options, opened: Opened, output: Output) -> None:
    library, most = opened.library, options.limit if options.limit > 0 else None
    page = library.actors.page(library.actors.resolve(reference).id)
    mentions = library.actors.contexts(page.id, sort=options.by, limit=most or max(1, page.count))
    articles = library.articles.summaries(library.articles.ids(Listing(actor_id=page.id))[:most])
    notes = library.annotations.of_actor(page.id)
    document: dict[str, Json] = {
        **{name: to_json(value) for name, value in asdict(page).items()},
        "guess": page.is_guess,
        "notes": [to_json(note) for note in notes],
        "mentions": [to_json(row) for row in mentions],
        "in": [_row(article) for article in articles],
    }
    output.give(document, _lines(page, mentions, articles, notes))


def _is_there(reference: str, opened: Opened) -> bool:
    try:
        opened.library.actors.resolve(reference, whole=True)
    except ActorNotFound:
        return False
    return True


def _row(article: ArticleSummary) -> dict[str, Json]:
    return {"id": article.id, "title": article.title, "date": article.date, "path": article.path}


def _lines(
    page: ActorPage,
    mentions: list[MentionContext],
    articles: list[ArticleSummary],
    notes: list[PlacedAnnotation],
) -> list[str]:
    standing = "confirmed" if page.confirmed else "guess" if page.is_guess else page.by.value
    lines = [
        f"{page.name} ({page.type}, {standing})  {page.id}",
        f"{page.count} mentions in {page.articles} articles",
        "",
        *(f"{name.count:6}  {name.text}  ({name.origin})" for name in page.names),
    ]
    sections = (
        ("Mentions", [_mention_line(row) for row in mentions], page.count),
        ("Articles", [_article_line(row) for row in articles], page.articles),
        ("Notes", [" ".join(note.note.split()) for note in notes], len(notes)),
        ("Corrections", list(page.corrections), len(page.corrections)),
    )
    for title, rows, total in sections:
        if rows:
            shown = f" (first {len(rows)} of {total}; --limit 0 for all)" if len(rows) < total else ""
            lines += ["", f"{title}{shown}", *(f"  {row}" for row in rows)]
    return lines


def _mention_line(row: MentionContext) -> str:
    return f"{row.date or '—':10}  {row.left}[{row.text}]{row.right}"


def _article_line(row: ArticleSummary) -> str:
    return f"{row.id[:8]}  {row.date or '—':10}  {row.title}  ({Path(row.path).name})"
