"""Moving between articles, searches and pages."""

from reader.ui.actions import Do
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.trail import View
from reader.ui.workplace import Workplace


class BrowsingCommands(Topic):
    """What the list, the search field and the way back do."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._list = window.frame.list
        self._reading = window.frame.reading
        self._opens_first = False
        self._list.selected.left.connect(self._choose_one)
        self._list.empty.pressed.connect(self._on_empty_pressed)
        window.top.field.entered.connect(self.open_first)
        window.top.field.typed.connect(self._on_typed)
        window.searching.answered.connect(self._on_answered)

    def handlers(self) -> Handlers:
        window = self._window
        return {
            Do.SEARCH: self._go_to_search,
            Do.SAVE_SEARCH: window.finding.save,
            Do.REFINE: self._refine,
            Do.WHY: window.finding.explain,
            Do.BACK: window.travelling.back,
            Do.FORWARD: window.travelling.forward,
            Do.NOTEBOOK: self._show_notebook,
            Do.REVIEW: window.pages.show_review,
            Do.ACTOR_PAGE: self._show_actor,
            Do.NEXT_ARTICLE: lambda: self._list.step(True),
            Do.PREVIOUS_ARTICLE: lambda: self._list.step(False),
            Do.LEAVE: self._leave,
        }

    def refresh(self) -> None:
        window, actions = self._window, self._window.actions_
        actions.enable(window.travelling.trail.can_go_back, Do.BACK)
        actions.enable(window.travelling.trail.can_go_forward, Do.FORWARD)
        actions.check(Do.REFINE, window.finding.refining.is_open)
        on_articles = window.pages.view is View.ARTICLES
        actions.enable(on_articles, Do.NEXT_ARTICLE, Do.PREVIOUS_ARTICLE, Do.REFINE)
        open_ = on_articles and window.desk.article_id is not None
        actions.enable(open_ and bool(window.searching.query), Do.WHY)
        actions.enable(open_, Do.ACTOR_PAGE)

    def open_first(self) -> None:
        """Enter in the search field: the first hit, at its first match; as soon as there is one, for whoever
        is faster than the search."""
        self._opens_first = self._window.searching.is_awaited
        if self._opens_first:
            return
        first = self._list.model.id_at(0)
        if first is not None:
            self._list.choose(first)
            self._window.desk.open(first, at_match=True)
            self._reading.view.setFocus()

    def _go_to_search(self) -> None:
        self._window.top.field.setFocus()
        self._window.top.field.selectAll()

    def _refine(self) -> None:
        """Open the facets and go to them; fold them again."""
        refining, facets = self._window.finding.refining, self._list.facets
        had_focus = facets.list.hasFocus()
        refining.open(not refining.is_open)
        if refining.is_open:
            facets.list.setFocus()
        elif had_focus:
            self._list.table.setFocus()
        self.refresh()

    def _show_notebook(self) -> None:
        self._window.pages.show_notebook()

    def _show_actor(self) -> None:
        """Of the mention at hand, else of the actor that is chosen in the panel."""
        mention = self._reading.mention_at_caret()
        actor_id = mention.actor_id if mention else self._window.frame.side.actors.chosen_id
        if actor_id:
            self._window.turning.show_actor(actor_id)
        else:
            self._window.say(self.tr("Go to a mention first, with N or from the list of actors."))

    def _leave(self) -> None:
        """One thing at a time: the bar of finding, several chosen articles, the page, then the search."""
        if self._reading.find_bar.isVisible():
            self._reading.find_bar.close_bar()
        elif self._window.commands.panes.leave_only_text():
            return
        elif self._window.pages.view is not View.ARTICLES:
            self._window.travelling.back()
        elif self._list.chosen_count > 1:
            self._choose_one()
        elif self._window.top.field.text():
            self._window.top.field.clear()
        else:
            self._reading.emphasise_actor(None)
            self._reading.clear_selection()

    def _choose_one(self) -> None:
        """Of several that are chosen, the one that is read."""
        self._list.choose_one(self._window.desk.article_id)

    def _on_typed(self) -> None:
        """Who goes on typing does not want to leave the field."""
        self._opens_first = False

    def _on_answered(self) -> None:
        if self._opens_first:
            self.open_first()

    def _on_empty_pressed(self) -> None:
        self._window.commands.library.offer_adding()
