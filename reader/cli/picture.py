"""Takes a picture of the window."""

import os
from contextlib import suppress

from reader.bootstrap import Part, open_library, start_child
from reader.cli.arguments import Options
from reader.errors import WrongUse
from reader.jobs.handover import Hold
from reader.settings import load, settings_file


def take_picture(options: Options) -> None:
    """Drive the normal window, without showing it, and write a picture of it.

    The notes are open for reading only: taking a picture of an article does not make it a read one.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.ui.app import Parts, Shot, screenshot
    from reader.ui.scenes import SCENES

    if options.scene not in SCENES:
        reason = f"There is no scene “{options.scene}”. There are: {', '.join(SCENES)}."
        raise WrongUse(reason=reason)
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    hold = Hold(folder)
    holds = hold.take()
    if holds:
        open_library(folder, Part.WINDOW).close()
    library = open_library(folder, Part.READER)
    writer = start_child(folder, Part.WRITER) if holds else None
    searcher = start_child(folder, Part.READER)
    parts = Parts(
        library=library,
        writer=writer,
        searcher=searcher,
        settings=load(settings_file()),
        settings_file=None,
        files=(),
        sample=library.articles.sample_folder() if holds and options.library is None else None,
        handed_over=None,
    )
    width, height = options.size
    article = library.articles.find(options.article).id if options.article else None
    shot = Shot(article, options.query or None, options.theme, width, height, options.scene)
    try:
        screenshot(parts, options.out.absolute(), shot)
    finally:
        searcher.close()
        if writer is not None:
            writer.close()
        with suppress(OSError):
            hold.release()
