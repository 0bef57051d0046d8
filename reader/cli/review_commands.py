"""The list of annotations to look at, on the command line."""

from reader.cli.arguments import Options
from reader.cli.note_commands import note_document, note_line, span_of
from reader.cli.opened import Opened, open_for_command
from reader.cli.output import FOUND, Output
from reader.jobs.calls import Call, Json, call
from reader.model.change import Change
from reader.model.notebook import ReviewEntry


def review(options: Options, output: Output) -> int:
    """Without an option the list; else one decision, and the annotation as it stands then."""
    reference = options.confirmed or options.placed or options.given_up
    with open_for_command(options, changes=bool(reference or options.confirm_all)) as opened:
        if reference is not None:
            found = opened.library.annotations.find(reference)
            opened.run(_decision(options, opened, found.id))
            row = opened.library.annotations.get(found.id)
            output.give(note_document(row), [note_line(row)])
            return FOUND
        if options.confirm_all:
            ids = [entry.annotation.id for entry in opened.library.review.entries()]
            opened.run(call(opened.library.review.confirm_all, ids))
        entries = opened.library.review.entries()
    output.give([_document(entry) for entry in entries], [_line(entry) for entry in entries])
    return FOUND


def _decision(options: Options, opened: Opened, annotation_id: str) -> Call[Change]:
    service = opened.library.review
    if options.confirmed is not None:
        return call(service.confirm, annotation_id)
    if options.given_up is not None:
        return call(service.give_up, annotation_id)
    article_id = opened.library.annotations.get(annotation_id).article
    return call(service.place, annotation_id, span_of(options, opened.library, article_id))


def _document(entry: ReviewEntry) -> dict[str, Json]:
    span = entry.suggestion
    return {
        **note_document(entry.annotation),
        "before": entry.before,
        "suggestion": [span.start, span.end] if span else None,
        "reason": entry.reason,
    }


def _line(entry: ReviewEntry) -> str:
    return f"{note_line(entry.annotation)}  {entry.reason}"
