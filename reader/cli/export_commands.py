"""Annotations out of the library and into it, on the command line."""

from dataclasses import asdict

from reader.cli.arguments import Options
from reader.cli.opened import Opened, open_for_command
from reader.cli.output import FOUND, NOTHING_FOUND, Output
from reader.jobs.calls import call
from reader.model.export import ChoiceField, ExportChoice, ExportOptions


def export(options: Options, output: Output) -> int:
    with open_for_command(options, changes=False) as opened:
        exported = opened.library.exports.write(
            options.directory,
            formats=frozenset(options.formats) or ExportOptions().formats,
            only=_choice(options.only, opened) if options.only else None,
            style=options.style,
            language=options.language or "en",
            progress=opened.steps,
        )
    lines = [f"{path}: you changed this file; the new version is beside it" for path in exported.conflicts]
    lines.append(f"{len(exported.written)} written, {len(exported.unchanged)} unchanged")
    output.give(exported, lines)
    return FOUND


def _choice(only: str, opened: Opened) -> ExportChoice:
    """One field with a value is a choice of its own; everything else is a search."""
    name, _, value = only.partition(":")
    if name not in set(ChoiceField) or not value.strip():
        return ExportChoice(ChoiceField.QUERY, only)
    field, value = ChoiceField(name), value.strip().strip('"')
    if field is ChoiceField.ARTICLE:
        value = opened.library.articles.find(value).id
    elif field is ChoiceField.ACTOR:
        value = opened.library.actors.resolve(value).id
    return ExportChoice(field, value)


def annotations(options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        prepared = call(opened.library.exchange.import_annotations, options.file.absolute())
        report = opened.run(prepared)
    counts = (
        (report.added, "added"),
        (report.updated, "updated"),
        (report.known, "known already"),
        (report.waiting, "waiting for their article"),
        (len(report.failed), "failed"),
    )
    lines = [f"{row.path}: {row.reason}" for row in report.failed]
    lines.append(", ".join(f"{count} {word}" for count, word in counts if count) or "no annotations")
    document = {name: value for name, value in asdict(report).items() if name != "change"}
    output.give(document, lines)
    return NOTHING_FOUND if report.failed else FOUND
