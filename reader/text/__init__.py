"""Pure functions on strings: normalisation, offsets, analysis, Markdown, selectors, dates, language."""
