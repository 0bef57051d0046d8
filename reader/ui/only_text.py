"""Only the text: everything else of the window steps aside, and comes back as it was."""

from PySide6.QtWidgets import QWidget

from reader.ui.frame import Frame


class OnlyText:
    """Hides bars and panes of a frame while it is on; what the window says in its banner is still said."""

    def __init__(self, frame: Frame, top: QWidget) -> None:
        self._frame = frame
        self._parts = (top, frame.navigator, frame.list, frame.side, frame.sample_banner, frame.status)
        self._hidden: list[QWidget] = []

    @property
    def is_on(self) -> bool:
        return self._frame.only_text

    def toggle(self) -> None:
        if self.is_on:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        if not self.is_on:
            return
        self._frame.only_text = False
        for part in self._hidden:
            part.show()
        self._hidden = []

    def _enter(self) -> None:
        self._frame.show_page(None)
        self._frame.only_text = True
        self._hidden = [part for part in self._parts if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        self._frame.reading.view.setFocus()
