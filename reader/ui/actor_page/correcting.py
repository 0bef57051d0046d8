"""What the controls of an actor's page correct. The questions and their answers are those of the menu on a
mention; only what needs no mention is said here."""

from PySide6.QtCore import QObject

from reader.model.actor import ActorPage, Scope
from reader.model.kinds import ActorType
from reader.ui.actor_page.header import ActorHeader
from reader.ui.language import actor_words
from reader.ui.workplace import Workplace


class PageCorrections(QObject):
    """Connects the head of a page; `follow` says whose it is."""

    def __init__(self, window: Workplace, header: ActorHeader) -> None:
        super().__init__(header)
        self._window = window
        self._actor: ActorPage | None = None
        header.confirm_wanted.connect(self._on_confirm)
        header.rename_wanted.connect(self._on_rename)
        header.merge_wanted.connect(self._on_merge)
        header.alias_wanted.connect(self._on_alias)
        header.retype_wanted.connect(self._on_retype)
        header.remove_wanted.connect(self._on_remove)
        header.split_wanted.connect(self._on_split)
        header.alias_removed.connect(self._on_alias_removed)

    def follow(self, actor: ActorPage) -> None:
        self._actor = actor

    @property
    def _name(self) -> str:
        return actor_words(self._actor.name, self._actor.type) if self._actor else ""

    def _on_confirm(self) -> None:
        if self._actor is not None:
            self._window.commands.corrections.confirm(self._actor.id, self._name)

    def _on_rename(self) -> None:
        if self._actor is not None:
            self._window.commands.corrections.rename(self._actor.id, self._name)

    def _on_merge(self) -> None:
        if self._actor is not None:
            self._window.commands.corrections.merge(self._actor.id, self._name)

    def _on_alias(self) -> None:
        if self._actor is not None:
            self._window.commands.corrections.add_alias(self._actor.id, self._name)

    def _on_retype(self, kind: ActorType) -> None:
        if self._actor is not None:
            self._window.commands.corrections.retype(self._actor.id, self._name, kind)

    def _on_remove(self) -> None:
        """Everywhere, and under every name."""
        actor = self._actor
        if actor is not None:
            self._window.commands.corrections.make(
                lambda: self._window.library.actors.not_actor(actor.id, Scope.LIBRARY),
                self.tr("“{name}” is no longer marked as an actor.").format(name=self._name),
            )

    def _on_split(self, name: str) -> None:
        actor = self._actor
        if actor is not None:
            self._window.commands.corrections.make(
                lambda: self._window.library.actors.split(actor.id, name),
                self.tr("“{name}” is an actor of its own now.").format(name=name),
            )

    def _on_alias_removed(self, name: str) -> None:
        actor = self._actor
        if actor is not None:
            self._window.commands.corrections.make(
                lambda: self._window.library.actors.remove_alias(actor.id, name),
                self.tr("“{alias}” is no longer a name of “{name}”.").format(alias=name, name=self._name),
            )
