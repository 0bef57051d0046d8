"""The fixed words of an export, in the languages the program speaks."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model.annotation import AnnotationState
from reader.model.export import DigestKind
from reader.model.kinds import ActorType, Colour


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words; none of them may hold Markdown marks or `--`."""

    digest: str
    """Title of the digest and name of its file."""
    untitled: str
    conflict: str
    """Stands in the name of a file that is written beside one the person changed."""
    keep_out: str
    """Tells, in the begin marker, where the person's own text is safe."""
    bookmarked: str
    inferred: str
    notes: str
    note: str
    highlights: str
    unplaced: str
    """Heading over the highlights that have no place in the current text."""
    states: Mapping[AnnotationState, str]
    colours: Mapping[Colour, str]
    types: Mapping[ActorType, str]
    shelves: Mapping[DigestKind, str]
    """Names of the folders that hold the digests."""
    empty: str
    """Stands on a page about which there is nothing to say any more."""
    columns: tuple[str, ...]
    """The heads of the table, in its order."""
    table: str
    """Name of the table's file."""


_ENGLISH = Words(
    digest="Digest",
    untitled="Untitled",
    conflict="conflict",
    keep_out="made by Corpus Reader, your own text is safe above this line and below the end mark",
    bookmarked="Bookmarked",
    inferred="inferred",
    notes="Notes",
    note="Note",
    highlights="Highlights",
    unplaced="Not found in the text",
    states={AnnotationState.REVIEW: "to review", AnnotationState.ORPHAN: "no longer in the text"},
    colours={
        Colour.YELLOW: "Yellow",
        Colour.GREEN: "Green",
        Colour.BLUE: "Blue",
        Colour.PINK: "Pink",
        Colour.PURPLE: "Purple",
    },
    types={
        ActorType.PERSON: "person",
        ActorType.ORGANISATION: "organisation",
        ActorType.STATE: "state",
        ActorType.PLACE: "place",
    },
    shelves={DigestKind.ACTOR: "Actors", DigestKind.TAG: "Tags", DigestKind.COLOUR: "Colours"},
    empty="There are no highlights or notes here any more.",
    columns=(
        *("Article", "Source", "Date", "Kind", "Quote", "Note", "Tags", "Colour", "Actor", "State"),
        *("Start", "End", "Created", "Modified", "File", "Address", "Id"),
    ),
    table="Notebook",
)

_ITALIAN = Words(
    digest="Riepilogo",
    untitled="Senza titolo",
    conflict="conflitto",
    keep_out="scritto da Corpus Reader, il tuo testo è al sicuro sopra questa riga e sotto il segno di fine",
    bookmarked="Con segnalibro",
    inferred="desunta",
    notes="Note",
    note="Nota",
    highlights="Evidenziazioni",
    unplaced="Non ritrovate nel testo",
    states={AnnotationState.REVIEW: "da rivedere", AnnotationState.ORPHAN: "non più nel testo"},
    colours={
        Colour.YELLOW: "Giallo",
        Colour.GREEN: "Verde",
        Colour.BLUE: "Blu",
        Colour.PINK: "Rosa",
        Colour.PURPLE: "Viola",
    },
    types={
        ActorType.PERSON: "persona",
        ActorType.ORGANISATION: "organizzazione",
        ActorType.STATE: "stato",
        ActorType.PLACE: "luogo",
    },
    shelves={DigestKind.ACTOR: "Attori", DigestKind.TAG: "Etichette", DigestKind.COLOUR: "Colori"},
    empty="Qui non ci sono più evidenziazioni né note.",
    columns=(
        *("Articolo", "Fonte", "Data", "Tipo", "Citazione", "Nota", "Etichette", "Colore", "Attore", "Stato"),
        *("Inizio", "Fine", "Creata", "Modificata", "File", "Indirizzo", "Id"),
    ),
    table="Quaderno",
)

_BY_LANGUAGE = {"en": _ENGLISH, "it": _ITALIAN}
CONFLICT_WORDS = tuple(words.conflict for words in _BY_LANGUAGE.values())
"""In every language, so that a file set aside is known again after the language changed."""


def words_of(language: str) -> Words:
    """The words of a language; English where it has none."""
    return _BY_LANGUAGE.get(language, _ENGLISH)
