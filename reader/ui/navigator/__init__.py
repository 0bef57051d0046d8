"""The shelves at the left: sections, tags, the most mentioned actors."""
