from tests.entities.conftest import Found


def test_lone_names_in_a_list_with_a_person_are_persons(found: Found) -> None:
    mentions = found("In campo Ugo Verri, Gandolfin, Pertegò e Zamboli ieri.")
    assert [one[0] for one in mentions if one[1] == "person"] == [
        "Ugo Verri",
        "Gandolfin",
        "Pertegò",
        "Zamboli",
    ]


def test_the_list_is_read_backwards_too(found: Found) -> None:
    mentions = found("Hanno segnato Gandolfin, Zamboli e Ugo Verri ieri.")
    assert [one[0] for one in mentions] == ["Gandolfin", "Zamboli", "Ugo Verri"]


def test_known_places_and_bodies_in_the_list_stay_what_they_are(found: Found) -> None:
    kinds = {one[0]: one[1] for one in found("Parlano Ugo Verri, Armenia e NATO insieme.")}
    assert kinds == {"Ugo Verri": "person", "Armenia": "state", "NATO": "organisation"}
