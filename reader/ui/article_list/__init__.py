"""The list of articles or of hits, as cards."""
