"""`actors`: the list of all, and the person's corrections to and from a file."""

from dataclasses import asdict
from pathlib import Path

from reader.cli.arguments import Options
from reader.cli.opened import Opened, open_for_command
from reader.cli.output import FOUND, NOTHING_FOUND, Output
from reader.jobs.calls import Json, call, to_json
from reader.model.actor import ActorCount, ArticleMention, is_guess


def actors(options: Options, output: Output) -> int:
    if options.load is not None:
        return _import(options.load.absolute(), options, output)
    with open_for_command(options, changes=False) as opened:
        if options.save is not None:
            return _export(options.save.absolute(), opened, output)
        article_id = opened.article_id(options) if options.article else None
        if opened.session.holds:
            opened.catch_up()
        service = opened.library.actors
        if options.mentions:
            mentions = service.all_mentions(article_id)
            output.give([_document(row) for row in mentions], [_mention_line(row) for row in mentions])
            return FOUND if mentions else NOTHING_FOUND
        counted = service.counted(article_id)
    output.give([_document(row) for row in counted], [_actor_line(row) for row in counted])
    return FOUND if counted else NOTHING_FOUND


def _document(row: ActorCount | ArticleMention) -> dict[str, Json]:
    cells: dict[str, Json] = {name: to_json(value) for name, value in asdict(row).items()}
    return {**cells, "guess": is_guess(row.by, row.confirmed)}


def _actor_line(row: ActorCount) -> str:
    mark = " ?" if row.is_guess else ""
    return f"{row.count:6}  {row.actor} ({row.type}){mark}, {row.articles} articles"


def _mention_line(row: ArticleMention) -> str:
    mark = " ?" if is_guess(row.by, row.confirmed) else ""
    return (
        f"{Path(row.path).name}:{row.start}-{row.end}  {row.text} → {row.actor} ({row.type}, {row.by}){mark}"
    )


def _export(path: Path, opened: Opened, output: Output) -> int:
    count = opened.library.actors.export_file(path)
    output.give({"written": str(path), "corrections": count}, [f"{count} corrections written to {path}"])
    return FOUND


def _import(path: Path, options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        before = opened.library.actors.corrections()
        opened.run(call(opened.library.actors.import_file, path))
        opened.catch_up()
        added = opened.library.actors.corrections() - before
    output.give({"imported": added}, [f"{added} corrections imported"])
    return FOUND
