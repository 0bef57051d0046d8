"""Searches on the command line."""

from pathlib import Path

from reader.cli.arguments import Options
from reader.cli.opened import Opened, open_for_command
from reader.cli.output import FOUND, NOTHING_FOUND, Output
from reader.jobs.calls import Json, call, to_json
from reader.model.kinds import Sort
from reader.model.search import Facet, FacetState, Hit, Reason, SavedSearch, SearchResult

_SIGNS = {FacetState.NONE: "", FacetState.INCLUDED: "+", FacetState.EXCLUDED: "-"}


def search(options: Options, output: Output) -> int:
    with open_for_command(options, changes=options.saved is not None) as opened:
        service = opened.library.search
        service.check(options.query)
        if opened.session.holds:
            opened.catch_up()
        if options.saved is not None:
            opened.run(call(opened.library.searches.save, options.saved, options.query, options.sort))
        return _give(options, opened, options.query, options.sort, output)


def searches(options: Options, output: Output) -> int:
    """List the saved searches, or do something with one."""
    changes = any((options.saved, options.forgotten, options.renamed))
    with open_for_command(options, changes=changes) as opened:
        service = opened.library.searches
        if opened.session.holds:
            opened.catch_up()
        if options.saved is not None:
            saved = service.get(options.saved)
            status = _give(options, opened, saved.query, saved.sort, output)
            opened.run(call(service.look, options.saved))
            return status
        if options.forgotten is not None:
            opened.run(call(service.forget, options.forgotten))
        if options.renamed:
            opened.run(call(service.rename, options.renamed[0], options.renamed[1]))
        rows = service.all()
    output.give(rows, [_saved_line(row) for row in rows])
    return FOUND


def _give(options: Options, opened: Opened, query: str, sort: Sort, output: Output) -> int:
    service = opened.library.search
    result = service.find(query, sort=sort, limit=options.limit)
    facets = service.facets(query) if options.facets else ()
    reasons = [service.why(query, hit.article) if options.why else [] for hit in result.hits]
    suggestion = service.suggestion(query) if not result.total else None
    if result.notice:
        output.line_of_error(result.notice)
    document = _document(result)
    document["hits"] = [
        _hit_document(hit) | ({"why": to_json(why)} if options.why else {})
        for hit, why in zip(result.hits, reasons, strict=True)
    ]
    document["suggestion"] = suggestion
    if options.facets:
        document["facets"] = to_json(facets)
    output.give(document, _lines(result, reasons, facets, suggestion))
    return FOUND if result.total else NOTHING_FOUND


def _document(result: SearchResult) -> dict[str, Json]:
    return {
        "query": result.query,
        "total": result.total,
        "hits": [],
        "indexed": result.indexed,
        "articles": result.articles,
    }


def _hit_document(hit: Hit) -> dict[str, Json]:
    return {
        "article": hit.article,
        "path": hit.path,
        "title": hit.title,
        "score": hit.score,
        "snippets": [
            {
                "text": snippet.text,
                "start": snippet.start,
                "rank": snippet.rank,
                "matches": [[match.start, match.end] for match in snippet.matches],
            }
            for snippet in hit.snippets
        ],
    }


def _lines(
    result: SearchResult, reasons: list[list[Reason]], facets: tuple[Facet, ...], suggestion: str | None
) -> list[str]:
    lines = [f"{result.total} found"]
    if suggestion is not None:
        lines.append(f"did you mean: {suggestion}")
    for hit, why in zip(result.hits, reasons, strict=True):
        lines.append(f"{hit.article[:8]}  {hit.title}  ({Path(hit.path).name})")
        lines += ["    " + " ".join(snippet.text.split()) for snippet in hit.snippets]
        lines += ["    " + _reason_line(reason) for reason in why]
    for facet in facets:
        if facet.values:
            more = f", {facet.more} more" if facet.more else ""
            values = ", ".join(f"{_SIGNS[one.state]}{one.label} ({one.count})" for one in facet.values)
            lines.append(f"{facet.field}: {values}{more}")
    return lines


def _reason_line(reason: Reason) -> str:
    return f"{reason.clause} → {reason.field}" + (f": {', '.join(reason.words)}" if reason.words else "")


def _saved_line(row: SavedSearch) -> str:
    return f"{row.name}: {row.total} found, {row.new} new  ({row.query})"
