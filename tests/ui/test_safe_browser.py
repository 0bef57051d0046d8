from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from reader.ui.safe_browser import SafeBrowser


def test_a_link_is_told_and_not_followed(qtbot: QtBot) -> None:
    browser = SafeBrowser(grows=True)
    qtbot.addWidget(browser)
    browser.show_markdown("[source](https://example.org/a)")
    with qtbot.waitSignal(browser.link_wanted) as wanted:
        browser.anchorClicked.emit(QUrl("https://example.org/a"))
    assert wanted.args == ["https://example.org/a"]
    assert browser.toPlainText() == "source"


def test_nothing_is_loaded_from_anywhere(qtbot: QtBot) -> None:
    browser = SafeBrowser(grows=False)
    qtbot.addWidget(browser)
    assert browser.loadResource(2, QUrl("file:///etc/hostname")) is None
    browser.show_markdown("![](file:///etc/hostname) <script>alert(1)</script>")
    assert "<img" not in browser.toHtml()
    assert "<script" not in browser.toHtml()


def test_it_is_as_tall_as_its_text(qtbot: QtBot) -> None:
    browser = SafeBrowser(grows=True)
    qtbot.addWidget(browser)
    browser.resize(200, 50)
    browser.show()
    browser.show_markdown("una riga")
    low = browser.height()
    browser.show_markdown("\n\n".join(["una riga"] * 9))
    assert browser.height() > 4 * low
