"""The reading pane: the text of an article with its marks."""
