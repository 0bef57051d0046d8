from reader.entities.document import read_document
from reader.entities.gazetteer import Gazetteer
from reader.entities.people import Book, FullName, display_name, resolve_full_name, surname_of


def name(actor: str, at: int) -> FullName:
    parts = actor.casefold().split()
    return FullName(actor, parts[0], surname_of(parts), at, registered=False)


def test_particles_belong_to_the_surname() -> None:
    assert surname_of(["ursula", "von", "der", "leyen"]) == ("von", "der", "leyen")
    assert surname_of(["helga", "maria", "schmid"]) == ("schmid",)


def test_a_surname_means_whom_the_text_named_last() -> None:
    book = Book()
    book.add(name("Ugo Verdelli", 0))
    book.add(name("Anna Verdelli", 10))
    assert [found.actor for at in (5, 15) if (found := book.called(("verdelli",), at))] == [
        "Ugo Verdelli",
        "Anna Verdelli",
    ]


def test_a_slip_between_two_people_means_neither() -> None:
    book = Book()
    book.add(name("Ugo Verdelli", 0))
    book.add(name("Anna Verdella", 10))
    assert book.misspelt("verdello") is None
    assert book.misspelt("pastori") is None


def test_names_in_capitals_are_written_as_names() -> None:
    document = read_document("OLGA PERTINI")
    assert display_name(document, 0, 2) == "Olga Pertini"


def test_a_second_spelling_is_the_first_persons(gazetteer: Gazetteer) -> None:
    book = Book()
    document = read_document("Ugo Verdelian Ugo Verdelyan Ida Verdelyan")
    first = resolve_full_name(gazetteer, book, document, 0, 2)
    book.add(first)
    assert resolve_full_name(gazetteer, book, document, 2, 4).actor == first.actor
    assert resolve_full_name(gazetteer, book, document, 4, 6).actor == "Ida Verdelyan"
