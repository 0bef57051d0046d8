from reader.entities.document import read_document
from reader.entities.gazetteer import Gazetteer, Use


def uses(gazetteer: Gazetteer, text: str) -> list[Use]:
    return [form.use for form in gazetteer.matches(read_document(text), 0)]


def test_the_longest_form_comes_first(gazetteer: Gazetteer) -> None:
    forms = list(gazetteer.matches(read_document("Corea del Nord"), 0))
    assert forms[0].actor == "Corea del Nord"


def test_forms_of_a_preposition_are_one(gazetteer: Gazetteer) -> None:
    for text in ("Repubblica dell'Artsakh", "Repubblica di Artsakh", "Repubblica dell’Artsakh"):
        assert next(gazetteer.matches(read_document(text), 0)).actor == "Artsakh"


def test_a_name_needs_its_capitals(gazetteer: Gazetteer) -> None:
    assert Use.STATE in uses(gazetteer, "Turchia")
    assert uses(gazetteer, "turchia") == []


def test_an_acronym_needs_them_all(gazetteer: Gazetteer) -> None:
    assert Use.STATE in uses(gazetteer, "USA")
    assert uses(gazetteer, "usa") == []


def test_a_name_is_not_read_across_a_full_sentence(gazetteer: Gazetteer) -> None:
    assert all(len(form.tokens) == 1 for form in gazetteer.matches(read_document("Corea? Del Nord."), 0))


def test_labels_with_a_bracket_are_no_forms(gazetteer: Gazetteer) -> None:
    labels = [body.name for body in gazetteer.register.organisations if body.name.endswith(")")]
    assert labels
    assert all(form.raw not in labels for form in gazetteer.matches(read_document(labels[0]), 0))


def test_a_surname_is_found_in_any_transliteration(gazetteer: Gazetteer) -> None:
    names = {person.name for person in gazetteer.persons_called("Pashinian")}
    assert "Nikol Pashinyan" in names


def test_between_two_equally_near_surnames_nobody_is_chosen(gazetteer: Gazetteer) -> None:
    assert gazetteer.persons_misspelt("Xqzwvkjh") == []


def test_a_state_is_known_by_a_near_spelling_only(gazetteer: Gazetteer) -> None:
    form = gazetteer.state_like("azerbaigan")
    assert form is not None
    assert form.actor == "Azerbaigian"
    assert gazetteer.state_like("bicicletta") is None


def test_every_registered_state_is_found_by_both_its_names(gazetteer: Gazetteer) -> None:
    for state in gazetteer.register.states:
        for name in (state.italian, state.english):
            found = [form.state for form in gazetteer.matches(read_document(name), 0)]
            assert state.code in found, name


def test_a_newspaper_with_an_article_needs_the_capital_of_its_noun(gazetteer: Gazetteer) -> None:
    for text in ("Il giorno dopo", "Il tempo stringe", "La nazione intera", "Il mattino seguente"):
        assert uses(gazetteer, text) == []
    assert uses(gazetteer, "Il Giorno scrive") == [Use.ORGANISATION]
    assert uses(gazetteer, "Il Resto del Carlino scrive") == [Use.ORGANISATION]


def test_a_stressed_last_letter_makes_another_word(gazetteer: Gazetteer) -> None:
    assert Use.ORGANISATION in uses(gazetteer, "Modà")
    assert uses(gazetteer, "Moda") == []


def test_surnames_in_persian_letters_are_looked_up(gazetteer: Gazetteer) -> None:
    assert [person.name for person in gazetteer.persons_called("پزشکیان")] == ["Masoud Pezeshkian"]


def test_an_acronym_that_is_a_word_is_not_written_like_a_name(gazetteer: Gazetteer) -> None:
    assert Use.STATE in [form.use for form in gazetteer.matches(read_document("negli Usa"), 1)]
    for text in ("con Sua grazia", "ha detto Rau", "il Car sharing"):
        index = 2 if text.startswith("ha") else 1
        assert list(gazetteer.matches(read_document(text), index)) == []
