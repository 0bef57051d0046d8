"""Which clauses of a query an article may owe its match to, and are therefore marked in it."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from reader.model.query import And, Field, Fuzzy, Keys, Or, Phrase, Query, Term, Wildcard
from reader.search.function_words import is_function_word
from reader.search.terms import Leaf

_UNMARKED_FIELDS = frozenset({Field.TAG, Field.NOTE, Field.COLOUR, Field.DATE, Field.TITLE})


def positive_leaves(query: Query, *, also: AbstractSet[Field] = frozenset()) -> Iterator[Leaf]:
    """The leaves in words that an article may owe its match to, in the order of the query.

    Clauses on the title (unless `also` names it), those answered by the notes or by a date, and negated ones
    mark nothing.
    """
    match query:
        case And(clauses) | Or(clauses):
            for clause in clauses:
                yield from positive_leaves(clause, also=also)
        case Term() | Phrase() | Wildcard() | Fuzzy():
            if query.field in also or query.field not in _UNMARKED_FIELDS:
                yield query
        case _:
            return


def positive_keys(query: Query) -> Iterator[Keys]:
    """The clauses on whole names that an article may owe its match to."""
    match query:
        case And(clauses) | Or(clauses):
            for clause in clauses:
                yield from positive_keys(clause)
        case Keys():
            yield query
        case _:
            return


def marking_leaves(query: Query) -> list[Leaf]:
    """The positive leaves, each once, without those that are articles, prepositions and their like (`cessate
    il fuoco`), unless the query has nothing else."""
    leaves = list(dict.fromkeys(positive_leaves(query)))
    return [leaf for leaf in leaves if not is_function_word(leaf)] or leaves
