"""The library as a whole on the command line: its index, its integrity, its picture."""

from dataclasses import asdict

from reader.cli.arguments import Options
from reader.cli.opened import open_for_command
from reader.cli.output import FOUND, NOTHING_FOUND, Output
from reader.jobs.calls import call


def reindex(options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        status = opened.run(call(opened.library.derivation.reindex, options.engine))
    output.give(status, [f"{status.indexed} of {status.articles} articles indexed with {status.engine}"])
    return FOUND


def check(options: Options, output: Output) -> int:
    with open_for_command(options, changes=False) as opened:
        status = opened.library.derivation.verify()
        waiting = opened.library.review.count()
        absent = len(opened.library.review.strays())
        drafts = len(opened.library.drafts.all())
        newest = next(iter(opened.library.backups.list()), None)
    lines = [
        f"library: {status.path}",
        f"articles: {status.articles}, actors detected in {status.detected}, indexed {status.indexed}",
        f"annotations: {status.annotations}, to review {waiting}, waiting for {absent} articles",
        f"drafts: {drafts}",
        f"last backup: {newest.made[:16].replace('T', ' ') if newest else 'none yet'}",
        f"search engine: {status.engine}",
        *(f"problem: {problem}" for problem in status.problems),
    ]
    document = {
        **asdict(status),
        "to_review": waiting,
        "absent_articles": absent,
        "drafts": drafts,
        "last_backup": newest,
    }
    output.give(document, lines)
    return NOTHING_FOUND if status.problems else FOUND


def screenshot(options: Options, output: Output) -> int:
    from reader.cli.picture import take_picture

    take_picture(options)
    output.give({"written": str(options.out.absolute())}, [str(options.out.absolute())])
    return FOUND
