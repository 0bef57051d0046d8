"""How articles write a word that the index knows only folded."""

from dataclasses import dataclass, field

from reader.model.kinds import Sort
from reader.model.query import Term
from reader.ports import ArticleStore
from reader.search_ports import SearchIndex
from reader.text.analysis import words

_REMEMBERED = 4096


@dataclass(slots=True)
class Surfaces:
    """Remembers the forms it was asked for last."""

    store: ArticleStore
    index: SearchIndex
    _surfaces: dict[str, str] = field(default_factory=dict)

    def of(self, form: str) -> str:
        """A folded form as an article writes it (`perché` for `perche`), in lower case when one ever is."""
        known = self._surfaces.get(form)
        if known is None:
            if len(self._surfaces) >= _REMEMBERED:
                self._surfaces.clear()
            known = self._surfaces[form] = self._read_surface(form)
        return known

    def _read_surface(self, form: str) -> str:
        hits = self.index.search(Term(form, exact=True), Sort.RELEVANCE, 1).page
        document = self.store.document(hits[0][0]) if hits else None
        if document is None:
            return form
        text = f"{document.title}\n{document.text}"
        found = [text[word.start : word.end] for word in words(text) if word.folded == form]
        lower = [surface for surface in found if surface.islower()]
        return (lower or found or [form])[0]
