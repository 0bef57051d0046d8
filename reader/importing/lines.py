"""What a line of a collected news text gives away by itself: rests of the web page, credits, bylines."""

import re
from typing import Final

from reader.text.datelines import is_date_line

_PAGE_WORDS: Final = (
    r"commenti|commenta|lascia un commento|nessun commento|\d+ commenti|comments?|leave a comment"
    r"|no comments|condividi|condivisioni|condividi l[’']articolo|share|share this(?: article)?|stampa"
    r"|print|invia"
    r"|e-?mail|tweet|salva|ascolta|segui(?:ci)?|newsletter|pubblicità|advertisement|annuncio"
    r"|continua a leggere"
    r"|leggi tutto|read more|subscribe|abbonati|iscriviti|accedi|login|cookie(?: policy)?|privacy(?: policy)?"
    r"|(?:©\s?)?riproduzione riservata|all rights reserved|tutti i diritti riservati|torna su|back to top"
    r"|home"
)
_PAGE_LINE: Final = re.compile(rf"[\[(]?(?:{_PAGE_WORDS})[\])]?(?:\s?\(\d+\))?[\s.:!…]*", re.IGNORECASE)
_PAGE_BEGINNING: Final = re.compile(
    r"(?:condividi su\b|share on\b|segui(?:ci)? (?:su|anche su)\b|follow us\b|iscriviti alla\b|sign up for\b"
    r"|pubblicità\s?[-–—]|©|copyright\b|tags?\s?:|etichette\s?:|riproduzione riservata\b"
    r"|questo sito (?:usa|utilizza)\b)",
    re.IGNORECASE,
)
_PAGE_LENGTH = 160
_RELATED_HEAD: Final = re.compile(
    r"[\[(]?(?:leggi anche|leggi pure|vedi anche|potrebbe(?:ro)? interessarti(?: anche)?|articoli correlati"
    r"|correlati|per approfondire|approfondimenti|see also|read also|also read|related(?: (?:articles"
    r"|stories|posts))?"
    r"|more on this(?: (?:topic|story))?)\b",
    re.IGNORECASE,
)
_AGENCIES: Final = (
    r"AFP|AP|ANSA|EPA|EFE|TASS|Tass|IPA|AGF|RIA|Getty(?: Images)?|Reuters|LaPresse|Xinhua|Anadolu|AA|Sputnik"
    r"|Shutterstock|Alamy|Imagoeconomica|Contrasto|Fotogramma|Redazione|Corbis|Bloomberg|NurPhoto|Sipa|Zuma"
)
_CREDIT: Final = re.compile(
    rf".{{0,120}}?(?:/|\bvia\s|©\s?)(?:{_AGENCIES})(?:\s?[/–-]\s?[\w ]{{2,30}})*\s?[)\]]?"
)
_CAPTION_HEAD: Final = re.compile(
    r"[\[(]?(?:foto(?:grafia)?|photo|picture|ph|image|immagine|credits?|crediti|didascalia"
    r"|nella foto|in (?:the )?photo)"
    r"(?:\s?[:.©]|\s(?:di|by|da|tratta da)\b|\s?credits?\s?:)",
    re.IGNORECASE,
)
_CAPTION_LENGTH = 200
_WORD_OF_NAME: Final = r"[A-ZÀ-Þ][\w’'.-]*"
_NEXT_NAME: Final = rf"(?:\s|,\s|\se\s|\sand\s){_WORD_OF_NAME}"
_BYLINE: Final = re.compile(rf"\b(?:[Dd]i|[Bb]y|[Aa] cura di)\s({_WORD_OF_NAME}(?:{_NEXT_NAME}){{0,5}})")
_ATTRIBUTION: Final = re.compile(r"[—–-]{1,2}\s?\S.{0,80}?\(@\w{1,30}\)(?:\s.{0,40})?")
_POST_MARK: Final = re.compile(r"pic\.twitter\.com/|https?://t\.co/|(?:^|\s)#\w{3,}|(?:^|\s)@\w{3,}")
_POST_LINK: Final = re.compile(r"pic\.twitter\.com/\w|https?://t\.co/\w")
BULLET: Final = re.compile(r"(?:[-•*·▪‣]|\d{1,2}[.)])\s+(?=\S)")
_SENTENCE_ENDS: Final = (".", "!", "?", "…", ":", ";", ",")
_CLOSING = "”»\"’')]"
_QUOTED: Final = re.compile(r"(?:“[^“”]{40,}”|«[^«»]{40,}»|\"[^\"]{40,}\")[.,]?")


def is_page_rest(line: str) -> bool:
    """Whether a line belongs to the page and not to the article: buttons, rights, calls to subscribe."""
    return len(line) <= _PAGE_LENGTH and bool(_PAGE_LINE.fullmatch(line) or _PAGE_BEGINNING.match(line))


def is_related_head(line: str) -> bool:
    """Whether a line announces links to other articles (`Leggi anche:`)."""
    return len(line) <= _PAGE_LENGTH and bool(_RELATED_HEAD.match(line))


def names_related(line: str) -> bool:
    """Whether the line that announces links names one itself (`Leggi anche: a headline`)."""
    match = _RELATED_HEAD.match(line)
    return bool(match and len(line) - match.end() > 10)


def is_caption(line: str) -> bool:
    """Whether a line is the credit or the caption of a picture."""
    return len(line) <= _CAPTION_LENGTH and bool(_CREDIT.fullmatch(line) or _CAPTION_HEAD.match(line))


def is_byline(line: str) -> bool:
    """Whether a line says by whom or of when the article is, and nothing more."""
    return bool(_BYLINE.fullmatch(line)) or is_date_line(line)


def author_in(byline: str) -> str | None:
    """Whom a byline names after `di` or `by`."""
    match = _BYLINE.search(byline)
    return match[1] if match else None


def is_attribution(line: str) -> bool:
    """Whether a line is the signature of a quoted post: `— Name (@handle) October 1, 2020`."""
    return bool(_ATTRIBUTION.fullmatch(line))


def has_post_marks(line: str) -> bool:
    """Whether a line has hashtags, handles or links as posts have them."""
    return bool(_POST_MARK.search(line))


def links_like_post(line: str) -> bool:
    """Whether a line has one of the shortened links that only posts have."""
    return bool(_POST_LINK.search(line))


def is_quotation(line: str) -> bool:
    """Whether a line is nothing but one quotation."""
    return bool(_QUOTED.fullmatch(line))


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a mark that headlines do not end with."""
    return line.rstrip(_CLOSING).endswith(_SENTENCE_ENDS)
