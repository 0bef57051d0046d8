"""Words of the window: plural forms, dates, numbers, and the sentences of errors.

Source strings are English. A string with a number is written in its plural form with `%n`; the singular, and
other languages, are in Qt's translation files (see `translation`).
"""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.errors import ReaderError
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType, Colour
from reader.ui.sentences import core_words


def show_number(number: int) -> str:
    return QLocale().toString(number)


def show_date(value: str | None) -> str:
    """A date of an article, which may be a year, a month or a day, in the words of the language."""
    if not value:
        return ""
    try:
        match value.split("-"):
            case [year, month]:
                day = date(int(year), int(month), 1)
                return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")
            case [_, _, _]:
                day = date.fromisoformat(value[:10])
                return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
            case _:
                return value
    except ValueError:
        return value


def basis_words(basis: str | None) -> str:
    """How a fact came about, for beside its field."""
    translate = QCoreApplication.translate
    if basis is None:
        return translate("Basis", "unknown")
    if basis == "stated":
        return translate("Basis", "stated in the article")
    if basis == "user":
        return translate("Basis", "written by you")
    return translate("Basis", "inferred: {ground}").format(ground=ground_words(basis))


def ground_words(basis: str) -> str:
    """What a fact was inferred from, without saying that it was."""
    translate = QCoreApplication.translate
    ground = basis.removeprefix("inferred").lstrip(": ")
    known = {
        "byline": translate("Basis", "the byline"),
        "first line": translate("Basis", "the first line"),
        "first sentence": translate("Basis", "the first sentence"),
        "words of the text": translate("Basis", "the words of the text"),
        "the date in the address": translate("Basis", "the date in the address"),
        "the date in the file name": translate("Basis", "the date in the file name"),
    }
    dated = {
        "a post dated ": translate("Basis", "a post dated {date}"),
        "a date line, ": translate("Basis", "a date line, {date}"),
        "a dateline, ": translate("Basis", "a dateline, {date}"),
    }
    for start, words in dated.items():
        if ground.startswith(start):
            return words.format(date=ground.removeprefix(start))
    return known.get(ground, ground)


def error_words(error: BaseException) -> str:
    """One sentence for the person, in their language; never a trace."""
    if isinstance(error, ReaderError):
        return core_words(str(error))
    return QCoreApplication.translate("Errors", "Something unexpected happened. Your notes are safe.")


def type_words(kind: ActorType, *, many: bool = True) -> str:
    translate = QCoreApplication.translate
    return {
        (ActorType.PERSON, True): translate("Actors", "People"),
        (ActorType.ORGANISATION, True): translate("Actors", "Organisations"),
        (ActorType.STATE, True): translate("Actors", "States"),
        (ActorType.PLACE, True): translate("Actors", "Places"),
        (ActorType.PERSON, False): translate("Actors", "Person"),
        (ActorType.ORGANISATION, False): translate("Actors", "Organisation"),
        (ActorType.STATE, False): translate("Actors", "State"),
        (ActorType.PLACE, False): translate("Actors", "Place"),
    }[kind, many]


def actor_words(name: str, kind: ActorType | None) -> str:
    """An actor's name in the language of the window: a state has one in each, others have their own.

    The catalogues learn the names of states from the built-in register (`packaging/translations.py`).
    """
    return QCoreApplication.translate("Actors", name, "state") if kind is ActorType.STATE else name


def recognised_words(by: RecognisedBy) -> str:
    translate = QCoreApplication.translate
    return {
        RecognisedBy.REGISTER: translate("Actors", "in the register"),
        RecognisedBy.RULE: translate("Actors", "guessed by a rule"),
        RecognisedBy.MODEL: translate("Actors", "guessed by the model"),
        RecognisedBy.PERSON: translate("Actors", "said by you"),
    }[by]


def certainty_words(is_guess: bool) -> str:
    """A guess is always called one."""
    if is_guess:
        return QCoreApplication.translate("Actors", "a guess")
    return QCoreApplication.translate("Actors", "confirmed")


def standing_words(is_guess: bool, by: RecognisedBy) -> str:
    """How sure a mention is and who says so; that it is a guess is said once."""
    how, sure = recognised_words(by), certainty_words(is_guess)
    if by in (RecognisedBy.RULE, RecognisedBy.MODEL):
        return how if is_guess else sure
    return f"{sure}, {how}"


def colour_words(colour: Colour) -> str:
    translate = QCoreApplication.translate
    return {
        Colour.YELLOW: translate("Colours", "Yellow"),
        Colour.GREEN: translate("Colours", "Green"),
        Colour.BLUE: translate("Colours", "Blue"),
        Colour.PINK: translate("Colours", "Pink"),
        Colour.PURPLE: translate("Colours", "Purple"),
    }[colour]


def reading_minutes(words: int) -> int:
    """At 220 words a minute, a middling pace for prose; at least one."""
    return max(1, round(words / 220))
