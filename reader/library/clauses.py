"""Turns the clauses that an engine cannot answer by itself into some that it can.

Clauses on the notes (`is:`, `has:`, `tag:`, `note:`, `colour:`) become the articles they mean, clauses on
actors the actors whom they mean under any name, and exact clauses on names whole names. So every engine
answers one and the same query.
"""

from dataclasses import dataclass

from reader.library.catalogue import ACTOR_TYPES, Catalogue
from reader.library.late import Late
from reader.library.noted import NOTE_FIELDS, Noted
from reader.model.query import (
    And,
    Field,
    Flag,
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
from reader.text.analysis import key_of

_WHOLE_NAMES = frozenset({Field.SOURCE, Field.AUTHOR, Field.LANGUAGE})
Leaf = Term | Phrase | Wildcard | Fuzzy


@dataclass(frozen=True, slots=True)
class Clauses:
    """Resolves queries against the notes and the actors as they are now."""

    noted: Noted
    catalogue: Catalogue
    late: Late

    def resolve(self, query: Query) -> Query:
        resolved = query
        match query:
            case And(clauses):
                resolved = And(tuple(self.resolve(clause) for clause in clauses))
            case Or(clauses):
                resolved = Or(tuple(self.resolve(clause) for clause in clauses))
            case Not(clause):
                resolved = Not(self.resolve(clause))
            case Flag("is", "unread"):
                resolved = Not(Identifiers(self.noted.flagged("is:unread")))
            case Flag(name, value):
                resolved = Identifiers(self.noted.flagged(f"{name}:{value}"))
            case Term() | Phrase() | Wildcard() | Fuzzy():
                resolved = self._resolve_leaf(query)
        return resolved

    def _resolve_leaf(self, leaf: Leaf) -> Query:
        field = leaf.field
        if field in NOTE_FIELDS:
            return Identifiers(self.noted.having(leaf))
        is_whole = isinstance(leaf, Term | Phrase) and leaf.exact
        if field in ACTOR_TYPES:
            if isinstance(leaf, Term | Phrase) and leaf.exact:
                return self._naming(self.catalogue.called(leaf.text, field))
            meant = self.catalogue.meant(leaf, field)
            return Or((leaf, self._naming(meant))) if meant else leaf
        if is_whole and field in _WHOLE_NAMES and isinstance(leaf, Term | Phrase):
            return Keys(field, frozenset({key_of(leaf.text)}))
        return leaf

    def _naming(self, ids: frozenset[str]) -> Query:
        return self.late.naming(Keys(Field.ACTOR, self.catalogue.indexed(ids)), ids)
