"""What narrows the results: the facets with their counts, and the chips of those in force."""
