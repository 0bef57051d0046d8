"""Articles and annotations for the exporter's tests, written for this project."""

from dataclasses import replace

from reader.model.actor import Actor
from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.article import Article, Fact, Metadata
from reader.model.export import ArticleExport
from reader.model.kinds import ActorType, Colour

FIRST_ID = "5e1f0a3c-7c1d-4a56-9f39-0d8c5b6b7a10"
SECOND_ID = "b21c9d44-0a77-4a0e-8a1f-6a0f2e3d4c55"


class Silent:
    """A `Progress` that listens and never stops; remembers what it heard."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, int, int | None]] = []

    def step(self, stage: str, done: int, total: int | None, /) -> None:
        self.heard.append((stage, done, total))


def article(
    article_id: str = FIRST_ID,
    title: str = "Una tregua a Biškek",
    date: Fact | None = None,
    path: str = "/articles/tregua.md",
    source: str | None = None,
    url: str | None = None,
) -> Article:
    metadata = Metadata(
        title=Fact(title),
        date=date,
        source=Fact(source) if source is not None else None,
        language=Fact("it", "inferred: words"),
        url=Fact(url) if url is not None else None,
    )
    return Article(article_id, path, "", metadata, 420, "0" * 64, "2026-01-01T08:00:00Z")


def highlight(
    quote: str,
    number: int = 1,
    *,
    note: str = "",
    tags: tuple[str, ...] = (),
    colour: Colour = Colour.YELLOW,
    start: int | None = 0,
    state: AnnotationState = AnnotationState.FOUND,
) -> PlacedAnnotation:
    return replace(
        note_row(AnnotationKind.HIGHLIGHT, number, note, tags),
        quote=quote,
        start=start,
        end=None if start is None else start + len(quote),
        state=state,
        colour=colour,
    )


def note(body: str, number: int = 50, tags: tuple[str, ...] = ()) -> PlacedAnnotation:
    return note_row(AnnotationKind.NOTE, number, body, tags)


def bookmark(number: int = 90, body: str = "") -> PlacedAnnotation:
    return note_row(AnnotationKind.BOOKMARK, number, body)


def note_row(kind: AnnotationKind, number: int, body: str, tags: tuple[str, ...] = ()) -> PlacedAnnotation:
    """`number` gives the id and, in minutes, the age."""
    moment = f"2026-01-01T{number // 60 % 24:02}:{number % 60:02}:00Z"
    return PlacedAnnotation(
        id=f"{number:08x}-1111-4222-8333-444455556666",
        kind=kind,
        article=FIRST_ID,
        path="/articles/tregua.md",
        title="",
        actor=None,
        quote="",
        start=None,
        end=None,
        state=AnnotationState.FOUND,
        colour=None,
        tags=tags,
        note=body,
        created=moment,
        modified=moment,
    )


def export(
    *rows: PlacedAnnotation,
    of: Article | None = None,
    tags: tuple[str, ...] = (),
    actors: tuple[str, ...] = (),
) -> ArticleExport:
    named = tuple(Actor(f"state:{name.casefold()}", name, ActorType.STATE) for name in actors)
    return ArticleExport(of or article(), rows, tags, named)


def small_library() -> list[ArticleExport]:
    """Two articles with one of everything an export can hold."""
    first = article(
        date=Fact("1994-05-12", "inferred: first line"),
        source="Quaderni del Caucaso",
        url="https://example.org/tregua?anno=1994",
    )
    wild = "# Da verificare\n\n```\nnon chiuso\n<!-- corpus-reader:end -->"
    rows = (
        highlight(
            "I ministri firmarono [[tre copie]] del *testo*.\nEra tardi.\n\n1. Il fuoco cessò a mezzanotte.",
            1,
            start=300,
            note="Da confrontare con:\n\n- il testo russo\n- il comunicato armeno",
            tags=("cessate il fuoco", "1994"),
            colour=Colour.GREEN,
        ),
        highlight("Il negoziato durò #poco: ^due giorni, ==dissero==.", 2, start=40),
        highlight("Una frase che non c’è più.", 3, start=None, state=AnnotationState.ORPHAN, note="Peccato."),
        highlight("Una frase dubbia.", 4, start=None, state=AnnotationState.REVIEW, colour=Colour.PINK),
        highlight("La linea del fronte non si mosse.", 5, start=900, note=wild, colour=Colour.PURPLE),
        note("Il quadro generale.\nSeconda riga.", 50, ("storia",)),
        bookmark(),
    )
    second = article(SECOND_ID, "AUX: che cosa vuol dire “pace”? #1", path="C:\\articoli\\pace.txt")
    return [
        export(highlight("Пакт и мир 🕊 — եռագույն.", 7), of=second),
        export(*rows, of=first, tags=("negoziati", "pace e guerra"), actors=("Armenia", "Azerbaigian")),
    ]
