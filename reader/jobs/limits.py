"""What a child process may take of the computer."""

import resource
from contextlib import suppress

MEMORY_BYTES = 8 * 1024**3
"""A hostile file must fail as one bad file, not take the computer's memory."""


def limit_memory() -> None:
    """Let this process, and those it starts, ask for no more than `MEMORY_BYTES`."""
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, resource.RLIM_INFINITY))
