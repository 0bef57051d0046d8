"""The only tokeniser of the program: search, detection and snippets all cut a text here.

`words` gives the raw words of a text, `analyse` the tokens that search indexes and looks for. Offsets are
half-open and count code points of the verbatim text; folding never moves them. What a query does with the
tokens is left to `reader.search`. Whoever changes what comes out of `analyse` raises `VERSION`, so that
indexes are rebuilt.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import Stemmer

VERSION = 3

# A vocabulary of 100,000 articles fits; about 40 MB when full.
_CACHED_FORMS = 1 << 17
# Of sources and actors as they are listed; at each search dozens of them are compared.
_CACHED_NAMES = 1 << 14


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Articles, articulated prepositions and clitics: they carry nothing to search for.
DROPPED_ELISIONS = _set_of(
    """
    l gl un d dell degl all agl dall dagl nell negl sull sugl coll cogl pell c ch s m t v n
    """
)
# Words that lost their vowel but kept their meaning: their stem is that of the whole word.
KEPT_ELISIONS = _set_of(
    """
    quell quest bell sant dev buon pover grand tutt mezz senz anch neanch nessun ciascun alcun qualcun
    qualcos cos com dov ov ond quand quant tant altr nient fors ancor or allor cent vent trent quarant
    cinquant sessant settant ottant novant quattr tr sott sopr contr entr dietr fr tropp poc molt stess
    prim ultim vecchi nuov trov
    """
)
# Before a space an apostrophe may also close a quotation; these are never the end of one.
SPACED_ELISIONS = _set_of("l gl dell dall nell sull coll degl dagl negl sugl")
# Countries and regions whose Italian name is, but for its -ia, an adjective or another name.
_COUNTRIES = _set_of(
    """
    abcasia albania arabia armenia bulgaria cecenia colombia estonia etiopia finlandia francia georgia
    germania grecia india italia lettonia libia macedonia mongolia norvegia ossezia persia polonia romania
    russia scozia serbia siberia siria slovacchia slovenia svezia turchia ungheria
    """
)
# Nouns in -ità, the same in the plural, that Snowball would cut down to another word: `sanità` to `san`,
# `qualità` to `quale`. Those that without accent are a verb or an adjective too (`unita`) are left to it.
_NOUNS = _set_of(
    """
    autorita carita comunita finalita integrita localita novita parita popolarita pubblicita qualita quantita
    sanita sommita trinita universita vanita verita
    """
)
_CONTRACTIONS = _set_of("t re ve ll d m")

APOSTROPHES = "'’‘ʼʻ‛′＇`´"
# What may stand inside a word without being a letter: combining marks, vowel signs, Armenian intonation, soft
# hyphen and joiners.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u0900-\u0963\u0971-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u055b\u055c\u055e\u00ad\u200c\u200d\u2060"
)
_SIGN = "[^\\W_ʼʻ]"
_WORD = f"{_SIGN}+(?:[{_MARKS}]+{_SIGN}*)*"
_LETTER = "[^\\W\\d_ʼʻ]"
_CHUNK = re.compile(
    f"(?P<acronym>(?<!\\w)(?:{_LETTER}\\.)+{_LETTER}(?![\\w{_MARKS}])\\.?)"
    f"|(?P<number>\\d+(?:[.,]\\d+)*(?:[ \u00a0\u202f]?%)|\\d+(?:[.,]\\d+)+)"
    f"|(?P<plain>{_WORD})(?P<rest>(?:[{APOSTROPHES}](?!\\d|[A-Z]\\.[A-Z]){_WORD})+)?(?P<hanging>[{APOSTROPHES}])?"
)
_JOINED_PART = re.compile(_WORD)
_HANGING = re.compile(f"[{APOSTROPHES}][“«\"„‘'‹ \u00a0]?[^\\W_]")
_JOINERS = "-‐‑–./_+&"
_DASHES = str.maketrans(dict.fromkeys("‐‑–", "-"))
_PIECE = re.compile("\\d+|\\D+")
_MOST_PIECES = 6
_LONGEST_CODE = 64
_LONGEST_FORM = 64

_GROUPED = re.compile("\\d{1,3}(?:(?:\\.\\d{3})+|(?:,\\d{3})+)")
_GROUPED_DECIMAL = re.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d+)|(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)")
_DECIMAL = re.compile("\\d+[.,]\\d+")

_LETTERS = str.maketrans(
    dict.fromkeys("’‘ʼʻ‛′＇`´", "'")
    | {"ə": "e", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"}
    | dict.fromkeys("ʾʿʹʺ\u00ad\u200b\u200c\u200d\u2060\ufeff\u055b\u055c\u055e", None)
)
# Accents go; й, ў and ї are letters of their own, unlike ё.
_ACCENT = re.compile(
    "(?<![иу])\u0306|(?<!і)\u0308|[\u0300-\u0305\u0307\u0309-\u036f\u0591-\u05c7\u064b-\u065f\u0670\ufe00-\ufe0f]"
)
# How Unicode takes և apart; in capitals Armenians write ԵՎ.
_ARMENIAN_EV = "եւ"
_ACRONYM = re.compile("(?:.\\.)+.")
_SNOWBALL = {"it": "italian", "en": "english"}
STEMMED_LANGUAGES = frozenset(_SNOWBALL)


class Word(NamedTuple):
    """A word as it stands; `folded` is its comparison form.

    An elided word includes its apostrophe (`dell’` in `dell’Armenia`); a possessive ’s is no part of the word
    and no word. Hyphens part words; a number keeps its separators and its per cent sign, an acronym its full
    stops.
    """

    start: int
    end: int
    folded: str
    elided: bool


@dataclass(frozen=True, slots=True)
class Token:
    """What search indexes. Tokens of one text are sorted by position, then longest first.

    A code (`S-300`) has a token for the whole at the position of its first part, and one for each part.
    """

    start: int
    end: int
    position: int
    exact: str
    stem: str


@lru_cache(maxsize=_CACHED_FORMS)
def fold(text: str) -> str:
    """The comparison form: case, accents and kinds of apostrophes, of i and of e (ı İ ə) no longer matter.

    Letters of other scripts stay in their script. Folding a folded text changes nothing.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = _ACCENT.sub("", lower.translate(_LETTERS))
    return unicodedata.normalize("NFC", plain).casefold().replace(_ARMENIAN_EV, "եվ")


@lru_cache(maxsize=len(_SNOWBALL))
def _stemmer(language: str) -> Stemmer.Stemmer:
    made = Stemmer.Stemmer(_SNOWBALL[language])
    made.maxCacheSize = 0  # its own memory of words doubles the time of each that is new
    return made


def fresh_stem(folded: str, language: str) -> str:
    """Cut a folded word to its stem by Snowball's algorithm (https://snowballstem.org).

    Italian and English only; words of other languages stay whole. Accents are already gone on both sides, so
    that `citta` and `città` agree by construction. For whoever remembers by itself what was cut.
    """
    if language not in _SNOWBALL:
        return folded
    if language == "it" and (own := _own_word(folded)):
        return own
    stemmed: str = _stemmer(language).stemWord(folded)
    return _italian_rest(folded, stemmed) if language == "it" else stemmed


stem = lru_cache(maxsize=_CACHED_FORMS)(fresh_stem)
"""The same, of words that come again."""


def _own_word(folded: str) -> str | None:
    """The stem of an Italian word that Snowball would cut down to that of another.

    Who does a thing is not the thing (`governatore`, `governo`), and a country is not its people nor a man's
    name (`Armenia`, `armeno`, `Armen`; `Romania`, `romano`): `None` of other words.
    """
    if folded in _COUNTRIES or folded in _NOUNS:
        return folded
    if folded.endswith(("atore", "atori")):
        return folded[:-1]
    return folded[:-4] + "or" if folded.endswith(("atrice", "atrici")) else None


def _italian_rest(folded: str, stemmed: str) -> str:
    """What Snowball leaves undone in words of two syllables: `anni` is from `anno`, `laghi` from `lago`."""
    if stemmed == folded and len(folded) > 3 and folded[-1] in "aeio":
        stemmed = stemmed[:-1]
    return stemmed[:-1] if stemmed.endswith(("ch", "gh")) else stemmed


@lru_cache(maxsize=_CACHED_FORMS)
def stem_of(exact: str, language: str) -> str:
    """The stem of a token with this exact form: of words as `stem`, `usa` for `u.s.a`, one form a number."""
    if exact.isalpha():
        return stem(exact, language)
    if any(map(str.isdecimal, exact)):
        number = exact.removesuffix("%")
        return _normal_number(number) + exact[len(number) :]
    return stem(exact.replace(".", "") if _ACRONYM.fullmatch(exact) else exact, language)


def words(text: str) -> list[Word]:
    """Cut a text into its words, in order, with their verbatim places."""
    return [word for word in _words(text) if word.folded]


def _words(text: str) -> Iterator[Word]:
    for match in _CHUNK.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "plain":
            surface = match.group()
            folded = fold(surface) if end - start <= _LONGEST_FORM else _form(surface)
            yield Word(start, end, folded, False)
        elif kind == "number":
            yield Word(start, end, _fold_number(text[start:end]), False)
        elif kind == "acronym":
            yield Word(start, end, _form(text[start:end]).rstrip("."), False)
        else:
            yield from _part(text, match)


def _form(surface: str) -> str:
    """The folded surface; nobody searches for more than the beginning of a monster."""
    return fold(surface) if len(surface) <= _LONGEST_FORM else fold(surface[:_LONGEST_FORM])


def _fold_number(surface: str) -> str:
    return _form(surface.replace("\u00a0", "").replace("\u202f", "").replace(" ", ""))


def _part(text: str, match: re.Match[str]) -> Iterator[Word]:
    """Cut elisions from their word and a possessive ’s from its noun; `don't` stays whole."""
    pieces = [part.span() for part in _JOINED_PART.finditer(text, *match.span())]
    last = len(pieces) - 1
    index = 0
    while index <= last:
        start, end = pieces[index]
        folded = _form(text[start:end])
        following = _form(text[slice(*pieces[index + 1])]) if index < last else ""
        if _is_elided(text, folded, end, bool(following)):
            yield Word(start, end + 1, folded + "'", True)
        elif following in _CONTRACTIONS or (folded == "o" and following):
            index += 1
            end = pieces[index][1]
            yield Word(start, end, _form(text[start:end]), False)
        else:
            yield Word(start, end, folded, False)
            index += following == "s" and index + 1 == last
        index += 1


def _is_elided(text: str, folded: str, end: int, joined: bool) -> bool:
    is_known = folded in DROPPED_ELISIONS or folded in KEPT_ELISIONS
    if joined:
        return is_known
    if not _HANGING.match(text, end):
        return False
    return folded in SPACED_ELISIONS if text[end + 1].isspace() else is_known


@lru_cache(maxsize=_CACHED_NAMES)
def key_of(name: str) -> str:
    """A whole name for comparison: its folded words, without the signs between them."""
    return " ".join(word.folded for word in words(name))


def analyse(text: str, language: str) -> list[Token]:
    """Cut a text into the tokens of search, stemmed as words of `language` (an ISO 639-1 code).

    Elided articles leave neither token nor gap: `presidente dell’Armenia` is two adjacent words, and so is
    the query `"presidente Armenia"`. Stop words stay, for phrases.
    """
    tokens: list[Token] = []
    run: list[Word] = []
    position = 0
    for word in words(text):
        if run and not _joins(text, run[-1], word):
            position = _emit(text, run, position, language, tokens)
            run = [word]
        else:
            run.append(word)
    _emit(text, run, position, language, tokens)
    return tokens


def _joins(text: str, before: Word, word: Word) -> bool:
    gap = word.start - before.end
    return gap < 2 and not (before.elided or word.elided) and (not gap or text[before.end] in _JOINERS)


def _emit(text: str, run: list[Word], position: int, language: str, tokens: list[Token]) -> int:
    """Append the tokens of words joined by nothing but hyphens and the like; return the next position."""
    if len(run) > 1 or (run and not run[0].folded.isalpha()):
        return _emit_parts(text, run, position, language, tokens)
    if run:
        word = run[0]
        tokens.append(Token(word.start, word.end, position, word.folded, stem_of(word.folded, language)))
    return position + len(run)


def _emit_parts(text: str, run: list[Word], position: int, language: str, tokens: list[Token]) -> int:
    parts = [part for word in run for part in _parts(text, word)]
    if not parts:
        return position
    start, end = parts[0][0], run[-1].end
    is_code = any(exact[0].isdigit() for _, _, exact in parts) and end - start <= _LONGEST_CODE
    if is_code and (len(parts) > 1 or end > parts[0][1]):
        whole = _fold_number(text[start:end]).translate(_DASHES)
        tokens.append(Token(start, end, position, whole, stem_of(whole, language)))
    for offset, (part_start, part_end, exact) in enumerate(parts):
        tokens.append(Token(part_start, part_end, position + offset, exact, stem_of(exact, language)))
    return position + len(parts)


def _parts(text: str, word: Word) -> Iterator[tuple[int, int, str]]:
    """Places and exact forms of the parts of a word: one, except in codes (`S300`, `27.09.2020`)."""
    if word.elided:
        exact = word.folded[:-1]
        if exact not in DROPPED_ELISIONS:
            yield word.start, word.end - 1, exact
    elif word.folded.isalpha() or not any(map(str.isdecimal, word.folded)):
        yield word.start, word.end, word.folded
    else:
        yield from _number_parts(text, word)


def _number_parts(text: str, word: Word) -> Iterator[tuple[int, int, str]]:
    number = word.folded.removesuffix("%")
    end = word.start + len(text[word.start : word.end].rstrip("% \u00a0\u202f"))
    pieces = list(_PIECE.finditer(text, word.start, end))
    is_number = number.isdecimal() or _normal_number(number) != number or _DECIMAL.fullmatch(number)
    if is_number or len(pieces) > _MOST_PIECES:
        yield word.start, end, number
        return
    for piece in pieces:
        exact = _form(piece.group())
        if any(map(str.isalnum, exact)):
            yield piece.start(), piece.end(), exact


@lru_cache(maxsize=4096)
def _normal_number(number: str) -> str:
    """One form for one number: `139.000`, `139,000` and `139000` agree, and so do `1,5` and `1.5`."""
    if _GROUPED.fullmatch(number):
        return number.replace(".", "").replace(",", "")
    if match := _GROUPED_DECIMAL.fullmatch(number):
        whole, decimals = (match[1], match[2]) if match[1] else (match[3], match[4])
        return whole.replace(".", "").replace(",", "") + "." + decimals
    return number.replace(",", ".") if _DECIMAL.fullmatch(number) else number
