from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Fact, MetadataField
from reader.ui.dialogs.details import DetailsDialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def dialog_of(library: Library, parent: QWidget, title: Fact) -> DetailsDialog:
    article = library.articles.find("a-tregua.md")
    article = replace(article, metadata=replace(article.metadata, title=title))
    return DetailsDialog(parent, article, lambda _changed: "")


def test_a_title_that_the_text_does_not_state_is_called_provisional(
    library: Library, parent: QWidget
) -> None:
    dialog = dialog_of(library, parent, Fact("Il governo", "inferred: first sentence"))
    words = dialog.fields[MetadataField.TITLE].accessibleDescription()
    assert words == "Provisional: the text states no title, so this is the first sentence."


def test_a_stated_title_is_not(library: Library, parent: QWidget) -> None:
    dialog = dialog_of(library, parent, Fact("Una tregua"))
    assert dialog.fields[MetadataField.TITLE].accessibleDescription() == "stated in the article"
