"""A file on disk → drafts: one module per format, one registry (`registry.py`)."""
