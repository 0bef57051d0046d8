"""The language of the window: Qt's translators, made from `resources/translations`.

Source words are English, in their plural where there is a number. All stand in one context (see
`packaging/translations.py`), so that the same words have one translation wherever they are shown.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from reader.resources import resource

CONTEXT = "CorpusReader"
LANGUAGES = ("en", "it")
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "it": QLocale(QLocale.Language.Italian, QLocale.Country.Italy),
}


class Catalogue(QTranslator):
    """One compiled file of translations, whose words are found from every context."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """A file that is missing translates nothing."""
        super().__init__(parent)
        self._words = QTranslator(self)
        self._words.load(str(path))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return self._words.isEmpty()

    def translate(
        self, _context: str, source: str, comment: str | None = None, number: int = -1
    ) -> str | None:
        return self._words.translate(CONTEXT, source, comment, number) or None


def language_of(setting: str) -> str:
    """The language that a setting means here: `en` or `it`; by the system where the setting says so."""
    if setting in LANGUAGES:
        return setting
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


class Speech(QObject):
    """Which language the application speaks; one for an application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []

    def speak(self, setting: str) -> None:
        """Speak the language of a setting from now on; what is already written is not written anew."""
        self.fall_silent()
        language = language_of(setting)
        own = Catalogue(resource("translations") / f"{language}.qm", self)
        qt = QTranslator(self)
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._installed = [qt, own]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        is_systems = self._system.name().partition("_")[0] == language
        QLocale.setDefault(self._system if is_systems else _LOCALES[language])

    def fall_silent(self) -> None:
        """Leave the words as they stand in the code."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
