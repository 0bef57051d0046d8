"""Every command by its name; each is one short function: options in, exit status out."""

from collections.abc import Callable

from reader.cli import (
    actor_commands,
    actor_page,
    article_commands,
    backup_commands,
    export_commands,
    library_commands,
    note_commands,
    review_commands,
    search_commands,
)
from reader.cli.arguments import Options
from reader.cli.output import Output

COMMANDS: dict[str, Callable[[Options, Output], int]] = {
    "import": article_commands.import_,
    "update": article_commands.update,
    "articles": article_commands.articles,
    "show": article_commands.show,
    "edit": article_commands.edit,
    "remove": article_commands.remove,
    "search": search_commands.search,
    "searches": search_commands.searches,
    "actors": actor_commands.actors,
    "actor": actor_page.actor,
    "bookmark": note_commands.bookmark,
    "highlight": note_commands.highlight,
    "note": note_commands.note,
    "notes": note_commands.notes,
    "review": review_commands.review,
    "colours": note_commands.colours,
    "undo": note_commands.undo,
    "redo": note_commands.redo,
    "export": export_commands.export,
    "annotations": export_commands.annotations,
    "backup": backup_commands.backup,
    "restore": backup_commands.restore,
    "reindex": library_commands.reindex,
    "check": library_commands.check,
    "screenshot": library_commands.screenshot,
}
