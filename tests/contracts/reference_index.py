"""The plainest search index: every query is answered by looking at every word of every article.

It shares with the engines the analysis and the cut into zones, and nothing else: phrases are tried in every
way, patterns matched character by character, edits counted in a table.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import pairwise, product

from reader.model.kinds import ActorType, Sort
from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Fuzzy,
    Identifiers,
    Keys,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.model.search import FacetCounts, FacetField, IndexDocument, RawHits
from reader.search.periods import period
from reader.search.zones import NAME_FIELDS, Zone, name_tokens, word_tokens
from reader.text.analysis import Token, analyse, fold

Test = Callable[[Token], bool]


@dataclass(frozen=True)
class _Words:
    zones: dict[Zone, list[Token]]
    names: dict[Field, list[Token]]

    def lists(self, field: Field | None) -> list[list[Token]]:
        if field in NAME_FIELDS and field is not None:
            return [self.names.get(field, [])]
        if field is None:
            return list(self.zones.values())
        if field is Field.TITLE:
            return [self.zones[Zone.TITLE]]
        if field is Field.TEXT:
            return [self.zones[Zone.TEXT], self.zones[Zone.ASIDE]]
        raise ValueError(f"words cannot answer {field}")


class ReferenceIndex:
    """Implements `reader.search_ports.SearchIndex` in memory; scores only tell match from no match."""

    engine = "reference"

    def __init__(self) -> None:
        self._documents: dict[str, IndexDocument] = {}
        self._position = 0

    def position(self) -> int:
        return self._position

    def count(self) -> int:
        return len(self._documents)

    def apply(self, documents: Iterable[IndexDocument], gone: Sequence[str], position: int) -> None:
        self._documents |= {document.id: document for document in documents}
        for id_ in gone:
            self._documents.pop(id_, None)
        self._position = position

    def search(self, query: Query, sort: Sort, limit: int, offset: int = 0) -> RawHits:
        found = [one for one in self._documents.values() if self._answers(query, one)]
        ordered = sorted(found, key=lambda one: (_rank(one, sort), one.id))
        page = tuple((one.id, 0.0) for one in ordered[offset : offset + limit])
        return RawHits(len(found), page, len(self._documents))

    def facets(self, query: Query, fields: Sequence[FacetField]) -> FacetCounts:
        found = [one for one in self._documents.values() if self._answers(query, one)]
        return FacetCounts({field: _counted(found, field) for field in fields})

    def words(self, beginning: str, limit: int) -> list[tuple[str, int]]:
        counted = Counter({form: n for form, n in self._forms().items() if form.startswith(beginning)})
        return sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:limit]

    def _forms(self) -> Counter[str]:
        """Every form of title and text, counted once for each article and zone."""
        return Counter(
            form
            for one in self._documents.values()
            for tokens in _words_of(one).zones.values()
            for form in {token.exact for token in tokens}
        )

    def clear(self) -> None:
        self.__init__()  # type: ignore[misc]  # mypy warns of subclasses; there is none

    def close(self) -> None:
        return

    def _answers(self, query: Query, one: IndexDocument) -> bool:
        match query:
            case Everything():
                answer = True
            case And(clauses):
                answer = all(self._answers(clause, one) for clause in clauses)
            case Or(clauses):
                answer = any(self._answers(clause, one) for clause in clauses)
            case Not(clause):
                answer = not self._answers(clause, one)
            case Identifiers(ids):
                answer = one.id in ids
            case Keys(field, values):
                answer = bool(values & _keys(one, field))
            case DateRange(start, end):
                days = period(one.date) if one.date else None
                answer = (
                    days is not None and (start or "") <= days.first and days.last <= (end or "9999-99-99")
                )
            case Term() | Phrase() | Wildcard() | Fuzzy():
                answer = _stands(query, one)
            case _:
                raise ValueError(f"words cannot answer {query}")
        return answer


def _counted(found: list[IndexDocument], field: FacetField) -> dict[str, int]:
    """The values of a facet, each counted once for each article."""
    types = {
        FacetField.PERSON: ActorType.PERSON,
        FacetField.ORGANISATION: ActorType.ORGANISATION,
        FacetField.STATE: ActorType.STATE,
        FacetField.PLACE: ActorType.PLACE,
    }
    counted: Counter[str] = Counter()
    for one in found:
        if field in types:
            counted.update({actor.id for actor in one.actors if actor.type is types[field]})
        elif field is FacetField.SOURCE:
            counted.update([one.source] if one.source else [])
        elif field is FacetField.LANGUAGE:
            counted.update([one.language])
        elif one.date:
            counted.update([one.date[:4]])
    return dict(counted)


def _keys(one: IndexDocument, field: Field) -> set[str]:
    if field is Field.ACTOR:
        return {actor.id for actor in one.actors}
    name = {Field.SOURCE: one.source, Field.AUTHOR: one.author, Field.LANGUAGE: one.language}[field]
    return {" ".join(fold(name).split())} - {""}


def _rank(one: IndexDocument, sort: Sort) -> tuple[int | str, ...]:
    days = period(one.date) if one.date else None
    if sort is Sort.DATE:
        return (-int(days.first.replace("-", "")) if days else 0,)
    if sort is Sort.TITLE:
        return (fold(one.title),)
    if sort is Sort.SOURCE:
        return (int(not one.source), fold(one.source))
    return ()


@lru_cache(maxsize=4096)
def _words_of(one: IndexDocument) -> _Words:
    return _Words(word_tokens(one), name_tokens(one))


def _stands(leaf: Term | Phrase | Wildcard | Fuzzy, one: IndexDocument) -> bool:
    tests = _tests(leaf)
    slop = leaf.slop if isinstance(leaf, Phrase) else 0
    return bool(tests) and any(
        _in_order([[token.position for token in tokens if test(token)] for test in tests], slop)
        for tokens in _words_of(one).lists(leaf.field)
    )


def _in_order(places: list[list[int]], slop: int) -> bool:
    return any(
        all(before < after for before, after in pairwise(way)) and way[-1] - way[0] + 1 - len(way) <= slop
        for way in product(*places)
    )


def _tests(leaf: Term | Phrase | Wildcard | Fuzzy) -> list[Test]:
    languages = ("",) if leaf.field in NAME_FIELDS else ("it", "en", "")
    match leaf:
        case Term(text, _, exact) | Phrase(text, _, _, exact):
            return _word_tests(text, languages, exact=exact)
        case Fuzzy(text, distance, _):
            return [
                partial(_resembles, form, min(distance, len(form) - 1)) for form in _forms(text, exact=True)
            ]
        case Wildcard(pattern, _):
            return _pattern_tests(pattern, languages)


def _resembles(form: str, distance: int, token: Token) -> bool:
    return _edits(form, token.exact) <= distance


def _has_form(form: str, token: Token) -> bool:
    return token.exact == form


def _has_stem(stems: tuple[str, ...], token: Token) -> bool:
    return token.stem in stems


def _fits(pattern: str, token: Token) -> bool:
    return _glob(pattern, token.exact)


def _word_tests(text: str, languages: tuple[str, ...], *, exact: bool) -> list[Test]:
    if exact:
        return [partial(_has_form, form) for form in _forms(text, exact=True)]
    stems = zip(*(_forms(text, exact=False, language=language) for language in languages), strict=True)
    return [partial(_has_stem, alternatives) for alternatives in stems]


def _forms(text: str, *, exact: bool, language: str = "") -> list[str]:
    """For each position of a text one form: of a code the whole when exact or undivided, else the part."""
    tokens = analyse(text, language)
    forms: list[str] = []
    for position in sorted({token.position for token in tokens}):
        here = [token for token in tokens if token.position == position]
        divided = any(token.start < here[0].end for token in tokens if token.position > position)
        token = here[-1] if divided and not exact else here[0]
        forms.append(token.exact if exact else token.stem)
    return forms


def _pattern_tests(pattern: str, languages: tuple[str, ...]) -> list[Test]:
    """Patterns of the tests are `article'` + words joined by hyphens, some with wildcards, or a code."""
    folded = fold(pattern)
    for article in ("l'", "dell'", "un'"):
        folded = folded.removeprefix(article)
    parts = [folded] if any(map(str.isdigit, folded)) else folded.split("-")
    tests: list[Test] = []
    for part in parts:
        if "*" in part or "?" in part:
            tests.append(partial(_fits, part))
        else:
            tests.extend(_word_tests(part, languages, exact=False))
    return tests


def _glob(pattern: str, form: str) -> bool:
    if not pattern:
        return not form
    if pattern[0] == "*":
        return _glob(pattern[1:], form) or (bool(form) and _glob(pattern, form[1:]))
    return bool(form) and pattern[0] in ("?", form[0]) and _glob(pattern[1:], form[1:])


def _edits(one: str, other: str) -> int:
    """Insertions, deletions, replacements and swaps of neighbours (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def without_scores(hits: RawHits) -> RawHits:
    return replace(hits, page=tuple((id_, 0.0) for id_, _ in hits.page))
