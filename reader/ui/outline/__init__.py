"""A list of rows under headings that fold: the navigator and the facets are made of it."""
