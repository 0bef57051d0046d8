"""A passage with the article it comes from, to be pasted elsewhere."""

from PySide6.QtCore import QLocale

from reader.model.article import Article
from reader.ui.language import show_date


def with_citation(quote: str, article: Article) -> str:
    """The quotation in the quotation marks of the language and, on a line of its own, author, title, source,
    date and address; what is unknown is left out."""
    facts = article.metadata
    parts = [
        facts.author.value if facts.author else "",
        QLocale().quoteString(facts.title.value, QLocale.QuotationStyle.AlternateQuotation),
        facts.source.value if facts.source else "",
        show_date(facts.date.value) if facts.date else "",
        facts.url.value if facts.url else "",
    ]
    source = ", ".join(dict.fromkeys(part for part in parts if part))
    return f"{QLocale().quoteString(quote.strip())}\n— {source}\n"
