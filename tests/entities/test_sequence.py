from reader.entities.document import read_document
from reader.entities.sequence import sentences


def items(text: str) -> list[list[str]]:
    return [sentence.raws for sentence in sentences(read_document(text))]


def test_signs_stand_between_words() -> None:
    assert items("Rossi (Pd), Verdi") == [["Rossi", "(", "Pd", "),", "Verdi"]]


def test_full_stops_and_line_breaks_end_a_sentence() -> None:
    assert [row[0] for row in items("Piove. Nevica\nGrandina")] == ["Piove", "Nevica", "Grandina"]


def test_a_full_stop_inside_an_address_ends_nothing() -> None:
    assert len(items("Il sito prova.example apre oggi")) == 1


def test_places_are_those_of_the_documents_words() -> None:
    document = read_document("Ieri, a Roma. Oggi l’Etna")
    found = [place for sentence in sentences(document) for place in sentence.places if place >= 0]
    assert found == list(range(len(document)))


def test_an_empty_text_has_no_sentence() -> None:
    assert items("") == []
