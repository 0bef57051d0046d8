"""Articles made up for the tests of searching: actors under several names, sources, dates, languages."""

from pathlib import Path

ARTICLES = {
    "vertice.md": "---\ntitle: Il vertice\ndate: 2020-10-01\nsource: Prova Media\nlanguage: it\n---\n\n"
    "La CSTO non ha risposto all’Armenia. Nikol Pashinyan ha parlato perché la città aspetta.\n",
    "talks.md": "---\ntitle: The talks\ndate: 2021-03\nsource: Sample Report\nlanguage: en\n---\n\n"
    "Ilham Aliyev met Nikol Pashinian in Brussels. NATO was silent about Armenia.\n",
    "mare.md": "---\ntitle: Il mare\ndate: 2021-07-02\nsource: PROVA media\nlanguage: it\n---\n\n"
    "Il mare è calmo e la città dorme. Nessun attacco, nessuna notizia.\n",
}


def write_press(folder: Path) -> Path:
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder
