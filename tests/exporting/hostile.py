"""Strategies for text that tries to be more than text."""

from hypothesis import strategies as st

from tests.conftest import SOAK

EXAMPLES = 2000 if SOAK else 100

_MARKDOWN = [
    *("# ", "## x", "---", "===", "```", "~~~", "> ", "- ", "* ", "1. ", "1) ", "+ ", ": ", ":", "#tag"),
    *("[[", "]]", "[a](b)", "![", "[x]: http://a.example", "[^1]: n", "^", "^h-00000001", "==", "%%", "$$"),
    *("`", "*", "**", "_", "__", "~~", "|", "| a | b |\n|---|---|", "\\", "\\\n", "!", "{", "}"),
    *("<", "<b>", "</div>", "<!--", "-->", "<script>", "<?", "<![CDATA[", "&amp;", "&#35;"),
    *("    ", "\t", "  \n", "\n", "\n\n", "<http://a.example>", "http://a.example"),
]
_OURS = [
    "<!-- corpus-reader:end -->",
    "\n<!-- corpus-reader:end -->\n",
    "<!-- corpus-reader:begin front=0123456789abcdef body=0123456789abcdef -->",
    "\n---\n",
    "\nid: other\n",
]
_ODD = [
    *("\r", "\r\n", "\u2028", "\u2029", "\x85", "\x00", "\x0b", "\x0c", "\ufeff", "\u200b", "\u202e", "\xa0"),
    *("🕊", "e\u0301", "è", "\ud800", "'", '"', "“", "’"),
    *("null", "true", "no", "1e3", "0o17", "2020-10-01", "~", ": x", " #"),
]
_words = st.sampled_from(["pace", "Armenia", "l’accordo", "12", "a", " ", "x y", "ხ"])

fragments = st.one_of(
    st.sampled_from(_MARKDOWN), st.sampled_from(_OURS), st.sampled_from(_ODD), _words, st.text(max_size=4)
)
texts = st.lists(fragments, min_size=1, max_size=14).map("".join)
"""Quotes, notes, titles and tags as an enemy would write them."""
