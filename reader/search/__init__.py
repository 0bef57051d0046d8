"""The query language, the search index and its excerpts; derived from the articles, rebuildable any time."""
