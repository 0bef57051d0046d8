from reader.entities.document import Shape, read_document


def test_prepositions_have_one_form() -> None:
    assert read_document("dell’Armenia e alla Russia").norms == ["di", "armenia", "e", "a", "russia"]


def test_addresses_handles_and_their_words_are_blocked() -> None:
    document = read_document("Vedi www.Roma.it e pic.example.com/Baku o @Mosca_News")
    names = [raw for raw, shape in zip(document.raws, document.shapes, strict=True) if shape >= Shape.CAPITAL]
    assert names == ["Vedi"]


def test_a_hashtag_of_one_word_is_known_as_such() -> None:
    document = read_document("#Baku e #Viva_Baku")
    assert document.hashtags == {0}


def test_a_capital_after_a_full_stop_opens_but_not_after_a_title() -> None:
    document = read_document("Fine. Poi il sig. Rossi e J. Smith")
    opens = dict(zip(document.raws, document.opens, strict=True))
    assert opens["Poi"]
    assert not opens["Rossi"]
    assert not opens["Smith"]


def test_words_outside_the_text_are_empty() -> None:
    document = read_document("Uno")
    assert document.fold(-1) == ""
    assert document.fold(1) == ""
    assert not document.follows(0)


def test_a_letter_that_tells_groups_apart_is_no_initial() -> None:
    document = read_document("Resta nel girone B. Segna Verri. Poi arriva B. Poli.")
    assert not document.joins(document.raws.index("Segna"))
    assert document.joins(document.raws.index("Poli"))
