"""Copies of what the person made, on the command line."""

from reader.bootstrap import restore_file
from reader.cli.arguments import Options
from reader.cli.note_commands import note_document, note_line
from reader.cli.opened import open_for_command
from reader.cli.output import FOUND, NOTHING_FOUND, Output
from reader.errors import LibraryDamaged
from reader.jobs.calls import call, to_json
from reader.model.notebook import BackupContents, BackupInfo


def backup(options: Options, output: Output) -> int:
    with open_for_command(options, changes=True) as opened:
        made = opened.run(call(opened.library.backups.make))
        newest = made or next(iter(opened.library.backups.list()), None)
    words = (
        "backed up" if made else "nothing changed since the last backup" if newest else "nothing to back up"
    )
    output.give({"made": made is not None, "backup": to_json(newest)}, [words, *_lines(newest)])
    return FOUND


def restore(options: Options, output: Output) -> int:
    """Put the notes back to a backup. A damaged file is set aside and replaced."""
    try:
        return _restore(options, output)
    except LibraryDamaged:
        if options.listed or options.look:
            raise
        restored = restore_file(options.folder, options.backup)
    aside = str(restored.aside) if restored.aside else None
    lines = [f"restored: {restored.backup}", *([f"the damaged file is kept: {aside}"] if aside else [])]
    output.give({"restored": restored.backup, "aside": aside}, lines)
    return FOUND


def _restore(options: Options, output: Output) -> int:
    with open_for_command(options, changes=not (options.listed or options.look)) as opened:
        service = opened.library.backups
        if options.listed:
            found = service.list()
            output.give(found, [line for info in found for line in _lines(info)])
            return FOUND if found else NOTHING_FOUND
        contents = service.look(options.backup)
        if options.look:
            return _give_contents(contents, output)
        change = opened.run(call(service.restore, contents.info.name))
        opened.catch_up()
    document = {"restored": contents.info.name, "aside": None}
    output.give(document, [f"restored: {contents.info.name}; “undo” takes it back ({change.label})"])
    return FOUND


def _give_contents(contents: BackupContents, output: Output) -> int:
    document = {
        "backup": to_json(contents.info),
        "entries": [note_document(row) for row in contents.entries],
    }
    output.give(document, [*_lines(contents.info), *map(note_line, contents.entries)])
    return FOUND


def _lines(info: BackupInfo | None) -> list[str]:
    if info is None:
        return []
    counts = (
        f"{info.annotations} highlights and notes, {info.bookmarks} bookmarks, {info.tags} tags, "
        f"{info.corrections} corrections"
    )
    return [f"{info.name}  {info.made[:16].replace('T', ' ')}  {counts}  ({info.reason})"]
