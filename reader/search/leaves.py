"""What a single piece of a query means: a word, a phrase, a pattern, a misspelt word, a flag.

What would take too long to look for is refused here, before any engine is asked, so that all of them
understand the same queries.
"""

import re

from reader.errors import QueryError
from reader.model.query import Field, Flag, Fuzzy, Phrase, Query, Term, Wildcard
from reader.search.function_words import FUNCTION_WORDS
from reader.search.lexer import Kind, Lexeme
from reader.search.phrases import MOST_WAYS, MOST_WAYS_OF_FUNCTION_WORDS, ways, widest_slop
from reader.search.terms import ANY_WORD, Pattern, slots
from reader.text.analysis import words

# Of a word joined by hyphens and the like that is a pattern or may be misspelt.
MOST_PARTS = 4
MOST_SIGNS = 20
FLAGS = {"is": ("bookmarked", "read", "reading", "unread"), "has": ("note", "highlight")}
# Their values are the person's own and may be signs; everywhere else a value needs a letter or a digit.
_FREE_FIELDS = frozenset({Field.TAG, Field.COLOUR})
_SIGN = re.compile(r"\*+|\?")
_FUZZY = re.compile(r"(.+)~([0-9]?)", re.DOTALL)


def leaf_of(lexeme: Lexeme, field: Field | None) -> Query | None:
    """What a word or a quotation asks for; `None` when there is nothing to look for. Raises `QueryError`."""
    if not _is_searchable(lexeme, field):
        return None
    if lexeme.kind is Kind.PHRASE:
        if lexeme.exact and not lexeme.slop and not any(map(str.isspace, lexeme.text)):
            return Term(lexeme.text, field, exact=True)
        return _phrase(lexeme, field)
    if lexeme.exact:
        return Term(lexeme.text, field, exact=True)
    return _word(lexeme, field)


def _phrase(lexeme: Lexeme, field: Field | None) -> Phrase:
    phrase = Phrase(lexeme.text, field, lexeme.slop, lexeme.exact)
    count = len(slots(phrase, names=False)) if lexeme.slop else 0
    if count < 2:
        return phrase
    is_frequent = all(word.elided or word.folded in FUNCTION_WORDS for word in words(lexeme.text))
    most = MOST_WAYS_OF_FUNCTION_WORDS if is_frequent else MOST_WAYS
    if ways(count, lexeme.slop) > most:
        widest, place = widest_slop(count, most), lexeme.position + 1
        reason = f"These words can be at most {widest} apart, not {lexeme.slop} (at character {place})."
        raise QueryError(reason=reason, position=lexeme.position)
    return phrase


def _is_searchable(lexeme: Lexeme, field: Field | None) -> bool:
    if words(lexeme.text):
        return True
    if field in _FREE_FIELDS:
        return bool(lexeme.text)
    return lexeme.kind is Kind.WORD and not lexeme.exact and bool({"*", "?"} & set(lexeme.text))


def _word(lexeme: Lexeme, field: Field | None) -> Query | None:
    text = lexeme.text
    if match := _FUZZY.fullmatch(text):
        return _fuzzy(lexeme, match[1], match[2], field)
    if "*" in text or "?" in text:
        return _pattern(lexeme, Wildcard(text, field))
    return Term(text, field)


def _pattern(lexeme: Lexeme, wildcard: Wildcard) -> Wildcard:
    """Of a word in several parts (`Nagorno-Kar*`) one may be a pattern, else too many words would fit; and a
    pattern of many gaps takes long to look for."""
    signs = len(_SIGN.findall(wildcard.pattern))
    if signs > MOST_SIGNS:
        reason = (
            f"A word can have at most {MOST_SIGNS} “*” and “?”, not {signs} "
            f"(at character {lexeme.position + 1})."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    parts = slots(wildcard, names=False)
    patterns = [part for part in parts if isinstance(part, Pattern)]
    if len(parts) > 1 and (len(patterns) > 1 or ANY_WORD in patterns or len(parts) > MOST_PARTS):
        reason = (
            f"“{shown(wildcard.pattern)}” is too wide (at character {lexeme.position + 1}). "
            "One part of a hyphenated word may have “*” or “?”, beside a letter."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    return wildcard


def _fuzzy(lexeme: Lexeme, text: str, digit: str, field: Field | None) -> Query | None:
    distance = int(digit or 1)
    if distance > 2:
        reason = f"A word can be at most 2 letters off, not {distance} (at character {lexeme.position + 1})."
        raise QueryError(reason=reason, position=lexeme.position)
    if not words(text):
        return None
    fuzzy = Fuzzy(text, distance, field)
    if len(slots(fuzzy, names=False)) > MOST_PARTS:
        reason = (
            f"“{shown(text)}” has too many parts for letters to be off (at character {lexeme.position + 1})."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    return fuzzy if distance else Term(text, field)


def flag_of(lexeme: Lexeme, name: str) -> Query:
    """What `is:` or `has:` asks for. Raises `QueryError` when there is no such value."""
    value = lexeme.text.lower()
    if value not in FLAGS[name]:
        known = ", ".join(f"{name}:{known}" for known in FLAGS[name])
        place = lexeme.position + 1
        reason = f"“{name}:{shown(lexeme.text)}” is not known (at character {place}). There are {known}."
        raise QueryError(reason=reason, position=lexeme.position)
    return Flag(name, value)


def shown(text: str) -> str:
    """What was typed, on one line and short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"
