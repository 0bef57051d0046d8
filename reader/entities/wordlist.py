"""How the modules of this package write down their tables of words."""


def listed(text: str) -> frozenset[str]:
    """The words of a table, parted by any white space."""
    return frozenset(text.split())
