"""A detector that is built when it is first needed."""

from functools import cached_property, lru_cache
from pathlib import Path

from reader.model.actor import Mention
from reader.model.article import ArticleText
from reader.ports import EntityDetector


class LazyDetector:
    """Implements `ports.EntityDetector`; its code, the register and the model are read at the first call, so
    that opening a library costs nothing for it."""

    def __init__(self, folder: Path, model: Path | None = None) -> None:
        self._folder = folder
        self._model = model

    @cached_property
    def _detector(self) -> EntityDetector:
        return _detector(self._folder, self._model, self.version)

    @cached_property
    def version(self) -> str:
        """Told by the files, so that to ask what is done does not take a second to load them."""
        from reader.entities.detector import version_of

        return version_of(self._folder, model=self._model)

    def detect(self, text: ArticleText, language: str) -> list[Mention]:
        return self._detector.detect(text, language)


@lru_cache(maxsize=1)
def _detector(folder: Path, model: Path | None, _version: str) -> EntityDetector:
    """One for every library that a process opens: it is immutable, and costs a second and 50 MB."""
    from reader.entities.detector import Detector

    return Detector(folder, model=model)
