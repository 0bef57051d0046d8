"""What makes two spellings one name, and the identifier that follows from a name.

Identifiers depend on type and canonical name alone, so that what a person corrects survives every new
detection. The transliteration key is our own reduction of the ways in which Cyrillic, Armenian, Georgian
and Turkic names are written in Latin letters (Pashinyan, Pashinian; Aliyev, Alijev; Zelensky, Zelenskyj); in
their own letters they have the same key (Пашинян, Փաշինյան).
"""

import hashlib
import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from reader.model.kinds import ActorType

_MAX_SLUG = 60
_LETTERS = str.maketrans(
    {"ə": "a", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"}
)


def _alphabet(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters, latin.split(), strict=True))


# How each letter is written in Latin: the tables of BGN/PCGN, without their apostrophes.
_LATIN = str.maketrans(
    _alphabet(
        "абвгґдеєжзиіїйклмнопрстуўфхцчшщыэюяђјљњћџѓќѕ",
        "a b v g g d e e zh z i i i i k l m n o p r s t u u f kh ts ch sh shch y e yu ya d j l n c dz g k dz",
    )
    | _alphabet(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev",
    )
    | _alphabet(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
    )
    | dict.fromkeys("ъьՙ՛՜՝՞՟")
)
_ARMENIAN_U = "ու"
_KEY_RULES = tuple(
    (re.compile(pattern), result)
    for pattern, result in (
        (r"[^a-z]", ""),
        (r"shch|sch|sh", "s"),
        (r"tch|ch", "c"),
        (r"dzh|dj|zh|^j", "z"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"ou|oo", "u"),
        (r"[yj]", "i"),
        (r"(.)\1+", r"\1"),
        (r"^h|^i(?=e)", ""),
        (r"(?<!^)i(?=e)", ""),
        (r"(.)\1+", r"\1"),
    )
)

# Below the first floor a letter makes another name (Conte, Monte); from the second a name carries two slips.
_FLOOR_ONE = 6
_FLOOR_TWO = 10


@lru_cache(maxsize=16384)
def plain(name: str) -> str:
    """Lower-case a name and strip its accents; letters without a Latin base stay as they are."""
    lower = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold()).translate(_LETTERS)
    bare = "".join(letter for letter in lower if not unicodedata.combining(letter))
    return unicodedata.normalize("NFKD", bare).casefold()


@lru_cache(maxsize=16384)
def name_key(word: str) -> str:
    """The transliteration key of one word; equal keys are spellings of one name. Empty for scripts but Latin,
    Cyrillic, Armenian and Georgian."""
    key = plain(word)
    if not key.isascii():
        key = key.replace(_ARMENIAN_U, "u").translate(_LATIN)
    for pattern, result in _KEY_RULES:
        key = pattern.sub(result, key)
    return key


def spelling_key(word: str) -> str:
    """The transliteration key, or the plain word where its script has none."""
    return name_key(word) or plain(word)


def actor_id(kind: ActorType, canonical: str) -> str:
    """The stable identifier of an actor: its type and its canonical name without case, accents and signs."""
    slug = re.sub(r"[^\w]+|_", "-", plain(canonical)).strip("-")
    if not slug or len(slug) > _MAX_SLUG or not slug.isascii():
        digest = hashlib.sha256(slug.encode("utf-8", "surrogatepass") or canonical.encode()).hexdigest()[:12]
        slug = digest
    return f"{kind.value}-{slug}"


def allowed_slips(length: int) -> int:
    """How many edits (one letter more, less, other, or two swapped) a name of this length may carry."""
    if length < _FLOOR_ONE:
        return 0
    return 1 if length < _FLOOR_TWO else 2


@lru_cache(maxsize=65536)
def slips(left: str, right: str) -> int | None:
    """The distance between two spellings of one word, 0 where their keys agree; `None`: different names."""
    first, second = plain(left), plain(right)
    if first == second:
        return 0
    key_left, key_right = name_key(left), name_key(right)
    if key_left and key_left == key_right:
        return 0
    # The longer of the two counts at the floor: a name of six letters may have lost one.
    limit = min(allowed_slips(max(len(first), len(second))), 1 + (min(len(first), len(second)) >= _FLOOR_TWO))
    if not limit or abs(len(first) - len(second)) > limit:
        return None
    distance = OSA.distance(first, second, score_cutoff=limit)
    if distance > limit:
        distance = OSA.distance(key_left, key_right, score_cutoff=limit)
    return distance if distance <= limit else None


def same_given_name(left: str, right: str) -> bool:
    """Whether two given names may be one person's: equal keys, an initial, or a slip that is no other name.

    A different last vowel is another person (Mario, Maria; Paolo, Paola).
    """
    first, second = name_key(left), name_key(right)
    if first == second:
        return True
    if not first or not second:
        return False
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    if first[0] != second[0] or first[:-1] == second[:-1]:
        return False
    if min(len(first), len(second)) < 5:
        return False
    return OSA.distance(first, second, score_cutoff=1) <= 1
