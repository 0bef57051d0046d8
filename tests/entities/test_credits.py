from tests.entities.conftest import Found


def test_a_credit_names_a_person_and_its_agencies(found: Found) -> None:
    assert found("OLGA PERTINI/AFP/Getty Images\nMartedì piove.") == [
        ("OLGA PERTINI", "person", "Olga Pertini"),
        ("AFP", "organisation", "AFP"),
        ("Getty Images", "organisation", "Getty Images"),
    ]


def test_the_author_of_a_post_and_the_handle_are_one_person(found: Found) -> None:
    mentions = found("So it begins.\n— Ugo Verri | analyst (@uverri_x) May 1, 2021")
    assert mentions == [("Ugo Verri", "person", "Ugo Verri"), ("@uverri_x", "person", "Ugo Verri")]


def test_a_medium_that_posts_is_no_person(found: Found) -> None:
    mentions = found("Breaking.\n— Alba News 🚨 (@AlbaNews_it) May 1, 2021")
    assert [one[1] for one in mentions] == ["organisation", "organisation"]


def test_a_lone_handle_is_a_mention_with_its_sign(found: Found) -> None:
    assert found("scrive @uverri_x oggi") == [("@uverri_x", "person", "@uverri_x")]


def test_an_address_holds_no_handle(found: Found) -> None:
    assert found("scrivere a redazione@esempio.it entro oggi") == []


def test_a_handle_of_a_known_body_is_the_bodys(found: Found) -> None:
    assert ("@Stellantis", "organisation", "Stellantis") in found("Lo ha scritto @Stellantis ieri sera.")
    assert ("@ugo_verri", "person") in [one[:2] for one in found("Lo ha scritto @ugo_verri ieri sera.")]
