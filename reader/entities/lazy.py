"""A detector that is built when it is first needed."""

from functools import cached_property
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
        from reader.entities.detector import Detector

        return Detector(self._folder, model=self._model)

    @cached_property
    def version(self) -> str:
        """Told by the files, so that to ask what is done does not take a second to load them."""
        from reader.entities.detector import version_of

        return version_of(self._folder, model=self._model)

    def detect(self, text: ArticleText, language: str) -> list[Mention]:
        return self._detector.detect(text, language)
