"""Articles on the command line: take in, list, show, correct, remove."""

from dataclasses import replace
from pathlib import Path

from reader.cli.arguments import Options
from reader.cli.opened import open_for_command
from reader.cli.output import FOUND, NOTHING_FOUND, Output
from reader.errors import WrongUse
from reader.jobs.calls import call
from reader.model.article import Listing, MetadataField
from reader.model.kinds import Sort
from reader.model.report import ImportReport


def import_(options: Options, output: Output) -> int:
    paths = [path.absolute() for path in options.paths]
    with open_for_command(options, changes=True) as opened:
        report = opened.run(call(opened.library.imports.import_paths, paths))
        if report.removed:
            opened.run(call(opened.library.articles.bring_back, [row.id for row in report.removed]))
            report = replace(report, imported=(*report.imported, *report.removed), removed=())
        opened.catch_up()
    return _give_report(report, output)


def update(options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
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
    with open_for_command(options, changes=False) as opened:
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
    with open_for_command(options, changes=False) as opened:
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
    with open_for_command(options, changes=True) as opened:
        article_id = opened.article_id(options)
        opened.run(call(opened.library.articles.edit, article_id, corrections))
        opened.catch_up()
        view = opened.library.articles.view(article_id)
    output.give(view, [f"{view.title} ({view.date or 'no date'}, {view.source or 'no source'})"])
    return FOUND


def remove(options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        article = opened.library.articles.find(options.article)
        opened.run(call(opened.library.articles.remove, [article.id]))
        opened.catch_up()
    output.give({"removed": article.id}, [f"{article.metadata.title.value}: removed; “undo” brings it back"])
    return FOUND
