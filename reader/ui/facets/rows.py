"""Facets as rows of an outline."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from reader.model.kinds import ActorType
from reader.model.search import Facet, FacetField, FacetState, FacetValue
from reader.ui.language import actor_words
from reader.ui.navigator.model import ACTOR_ICONS
from reader.ui.outline.model import Row, Sign

ACTOR_TYPES = {
    FacetField.PERSON: ActorType.PERSON,
    FacetField.ORGANISATION: ActorType.ORGANISATION,
    FacetField.STATE: ActorType.STATE,
    FacetField.PLACE: ActorType.PLACE,
}
_ICONS = {
    FacetField.SOURCE: "newspaper",
    FacetField.YEAR: "calendar-blank",
    FacetField.LANGUAGE: "translate",
    FacetField.TAG: "tag",
}
_SIGNS = {
    FacetState.NONE: Sign.NONE,
    FacetState.INCLUDED: Sign.INCLUDED,
    FacetState.EXCLUDED: Sign.EXCLUDED,
}
_ORDER = list(FacetField)
MORE = "more:"
"""How the key of the row begins that stands for the values left out."""
Place = tuple[FacetField, FacetValue]


def outline_of(facets: Sequence[Facet]) -> tuple[list[Row], dict[str, Place]]:
    """The rows, and what each row that is no heading stands for."""
    rows: list[Row] = []
    places: dict[str, Place] = {}
    for facet in sorted(facets, key=lambda facet: _ORDER.index(facet.field)):
        if not facet.values:
            continue
        rows.append(Row(f"heading:{facet.field}", field_words(facet.field), facet.field, is_heading=True))
        for value in facet.values:
            row = _row(facet.field, value)
            rows.append(row)
            places[row.key] = (facet.field, value)
        if facet.more:
            count = facet.more
            more = QCoreApplication.translate("Facets", "%n more", "", count)
            rows.append(Row(f"{MORE}{facet.field}", more, facet.field, icon="plus"))
    return rows, places


def field_words(field: FacetField) -> str:
    translate = QCoreApplication.translate
    return {
        FacetField.PERSON: translate("Facets", "People"),
        FacetField.ORGANISATION: translate("Facets", "Organisations"),
        FacetField.STATE: translate("Facets", "States"),
        FacetField.PLACE: translate("Facets", "Places"),
        FacetField.SOURCE: translate("Facets", "Sources"),
        FacetField.YEAR: translate("Facets", "Years"),
        FacetField.LANGUAGE: translate("Facets", "Languages"),
        FacetField.TAG: translate("Facets", "Tags"),
    }[field]


def value_words(field: FacetField, label: str) -> str:
    """A value as it is shown: a language and a state by their names in the language of the window."""
    if field is not FacetField.LANGUAGE:
        return actor_words(label, ACTOR_TYPES.get(field))
    known = {
        "it": QCoreApplication.translate("Facets", "Italian"),
        "en": QCoreApplication.translate("Facets", "English"),
    }
    return known.get(label) or QLocale.languageToString(QLocale(label).language())


def icon_of(field: FacetField) -> str:
    kind = ACTOR_TYPES.get(field)
    return ACTOR_ICONS[kind] if kind else _ICONS[field]


def _row(field: FacetField, value: FacetValue) -> Row:
    return Row(
        f"{field}:{value.value}",
        value_words(field, value.label),
        field,
        icon=icon_of(field),
        actor_type=ACTOR_TYPES.get(field),
        count=value.count,
        sign=_SIGNS[value.state],
    )
