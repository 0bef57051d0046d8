"""Corpus Reader: read, search and study collections of articles offline."""


def version() -> str:
    """The version of the installed distribution; asked for rarely, and slow to find out."""
    from importlib.metadata import version as version_of  # noqa: PLC0415 - see above

    return version_of("corpus-reader")
