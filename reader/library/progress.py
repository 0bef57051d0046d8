"""Progress for callers that do not care."""


class Silent:
    """Hears nothing and never stops."""

    def step(self, _stage: str, _done: int, _total: int | None, /) -> None:
        return


SILENT = Silent()
