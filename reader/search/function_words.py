"""Words that a text is full of and that nobody looks for by themselves; they count in phrases."""

from reader.model.query import Term
from reader.search.terms import Leaf
from reader.text.analysis import fold

_ITALIAN = """
    il lo la i gli le un uno una di a da in con su per tra fra e ed o od al allo alla ai agli alle del dello
    della dei degli delle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui
    sugli sulle che chi cui non si è ma se come
"""
_ENGLISH = "the an of and or to at on by for from with as is are was were be that this it its not but"
FUNCTION_WORDS = frozenset(map(fold, f"{_ITALIAN} {_ENGLISH}".split()))


def is_function_word(leaf: Leaf) -> bool:
    """Whether a clause is just such a word, neither in a phrase nor asked for exactly nor of a name."""
    return (
        isinstance(leaf, Term) and leaf.field is None and not leaf.exact and fold(leaf.text) in FUNCTION_WORDS
    )
