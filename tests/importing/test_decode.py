"""Bytes become text by four questions and no guess."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SourceUnreadable
from reader.importing.decode import decode, wide_encoding

ITALIAN = "Perché l’università è più cara? «Così» – disse."
WESTERN = st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=1)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_italian_is_read_in_every_encoding_it_comes_in(encoding: str) -> None:
    assert decode(ITALIAN.encode(encoding)) == ITALIAN


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_a_byte_order_mark_is_taken_off_once(mark: bytes) -> None:
    encoding = "utf-16-le" if mark == codecs.BOM_UTF16_LE else "utf-16-be"
    assert decode(mark + "\ufeffa".encode(encoding)) == "\ufeffa"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_is_always_utf8(text: str) -> None:
    raw = text.encode()
    if wide_encoding(raw) == (None, b"") and not raw.startswith((b"%PDF", b"PK\x03\x04", b"{\\rtf")):
        assert decode(raw) == text


@given(WESTERN)
def test_what_is_not_utf8_is_windows_1252(text: str) -> None:
    raw = (text + "è ").encode("cp1252")
    if wide_encoding(raw)[0] is None:
        assert decode(raw) == text + "è "


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04abc", "ZIP"),
        (b"{\\rtf1 ciao}", "RTF"),
        (b"ab\x81\x8dcd", "neither UTF-8 nor Windows-1252 (byte 3)"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8", "not valid UTF-16-LE"),
        (bytes(range(1, 32)) * 4, "not a text file"),
        (b"\0" * 100, "not a text file"),
    ],
)
def test_what_is_no_text_is_told_in_words(raw: bytes, told: str) -> None:
    with pytest.raises(SourceUnreadable) as raised:
        decode(raw)
    assert told in str(raised.value)


def test_a_stray_nul_does_not_make_a_text_binary() -> None:
    assert decode(b"ciao\0 a tutti") == "ciao\0 a tutti"
