"""Moments on the person's clock."""

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone


def show_time(made: str) -> str:
    """A moment (UTC, ISO 8601) on the person's clock, in their language."""
    moment = QDateTime.fromString(made, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return made
    here = moment.toTimeZone(QTimeZone.systemTimeZone())
    return QLocale().toString(here, "d MMMM yyyy, HH:mm")
