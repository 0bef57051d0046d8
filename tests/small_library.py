"""Three small articles, written for the tests: with an emoji, in two languages, with and without details."""

from pathlib import Path

TEXTS = {
    "tregua.txt": "Una tregua fragile\n\n🕊 Il governo dell’Armenia ha proposto una tregua. "
    "Il primo ministro Nikol Pashinyan ne ha parlato a Parigi.\n\nLa tregua dura da tre giorni.\n",
    "gasdotto.md": "---\ntitle: Il gasdotto\ndate: 2006-07-13\nsource: Prova\nlanguage: it\n---\n\n"
    "Il gasdotto attraversa la Georgia e arriva in Turchia. La città è piccola.\n",
    "gas-talks.md": "---\ntitle: The talks\ndate: 2021-03\nlanguage: en\n---\n\n"
    "The talks between Armenia and Azerbaijan were held in Brussels.\n",
}


def write_articles(folder: Path) -> Path:
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder
