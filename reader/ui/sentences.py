"""The sentences that the rest of the program can say, for the translator, and how the window says them.

The core speaks English and knows nothing of Qt. Here stands every pattern it speaks in, `{}` being what
differs from one time to the next; a test finds any that is left out. What stands in the place of a `{}` may
be a sentence of the table itself, such as the reason of a failure.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication


def _core(words: str) -> str:
    """Marks words for translation; `lupdate` is told of it as of `QT_TR_NOOP`."""
    return words


SENTENCES: tuple[str, ...] = (
    _core("Something went wrong."),
    _core("Stopped. What was finished is kept."),
    _core("“{}” fits several articles: {}. Give more of the name."),
    _core("“{}” fits several actors: {}. Give one of these identifiers."),
    _core("“{}” fits several annotations: {}. Give more of the id."),
    _core("The quotation occurs {} times in {}. Say which with --occurrence 1 to {}."),
    _core("“{}” is not a {}. {}"),
    _core("{}–{} is not a passage of {}, whose text has {} characters."),
    _core("{} was not found."),
    _core("No article is called “{}”. The command “articles” lists them."),
    _core("No actor is called “{}”. The command “actors” lists them."),
    _core("There is no annotation “{}”. The command “notes” lists them."),
    _core("There is no saved search “{}”. The command “searches” lists them."),
    _core("The quotation “{}” does not occur in {}."),
    _core("There is no backup “{}”, or several. The command “restore --list” lists them."),
    _core("The passage of “{}” was not found again; select where it belongs, or give it up."),
    _core("There is nothing to {}."),
    _core("undo"),
    _core("redo"),
    _core("The library file {} cannot be used: {}."),
    _core("The disk that holds {} is full. Nothing was lost; make room and try again."),
    _core("The library {} is in use by another process ({}). Close it or try again."),
    _core("{} cannot be written. Check the permissions of the library folder."),
    _core("{} is damaged ({}). The file is left as it is; verified copies lie in {}."),
    _core(
        "{} was written by a newer version of Corpus Reader (format {}, this version knows {}). "
        "Update the program."
    ),
    _core("The search failed: {}."),
    _core("The search index is damaged ({}); it is being rebuilt."),
    _core("The search index was damaged and has been rebuilt."),
    _core("{} could not be written: {}."),
    _core("The register file {} is damaged in line {}: {}."),
    _core(
        "A background process stopped unexpectedly ({}). Nothing acknowledged was lost; start the "
        "program again."
    ),
    _core("There is no word to search for."),
    _core("There is no field “{}” (at character {}). Did you mean “{}”? The fields are {}."),
    _core("The quotation that begins at character {} is not closed."),
    _core("Words can be at most {} apart, not {} (at character {})."),
    _core("These words can be at most {} apart, not {} (at character {})."),
    _core("The range that begins at character {} is not closed with “]”."),
    _core("The search is {} characters long; at most {} are possible."),
    _core("The “)” at character {} closes nothing."),
    _core("The “(” at character {} is not closed."),
    _core("The search is nested more than {} deep (character {})."),
    _core("A word can be at most 2 letters off, not {} (at character {})."),
    _core("A word can have at most {} “*” and “?”, not {} (at character {})."),
    _core("The range at character {} ends before it begins."),
    _core("Write the range at character {} like [2020 TO 2022] or [2020-09-27 TO *]."),
    _core("“{}:{}” is not known (at character {}). There are {}."),
    _core("“{}” has too many parts for letters to be off (at character {})."),
    _core(
        "“{}” is not a date (at character {}). Write 2020, 2020-10, 2020-10-01, [2020 TO "
        '2022] or "last month".'
    ),
    _core(
        "“{}” is too wide (at character {}). One part of a hyphenated word may have “*” "
        "or “?”, beside a letter."
    ),
    _core("“{}” at character {} needs a word beside it."),
    _core("date"),
    _core("language"),
    _core("name"),
    _core("new name"),
    _core("text"),
    _core("Another search has it."),
    _core("Give the search a name."),
    _core("Paste or write some words."),
    _core("Write 2020, 2020-10 or 2020-10-01."),
    _core("Write at least one letter."),
    _core("Write two letters, such as it or en."),
    _core("Say which mention: an article and a span."),
    _core("“{}” and “{}” are already one actor."),
    _core("“{}” is no name of “{}”."),
    _core("“{}” is what the actor is called. Rename it first, or split it."),
    _core("“{}” is the same as “{}”."),
    _core("“{}” is called “{}”."),
    _core("“{}” is of the type {}."),
    _core("“{}” was added."),
    _core("“{}” is confirmed."),
    _core("“{}” is not an actor."),
    _core("“{}” is a name of “{}”."),
    _core("“{}” is no actor anywhere."),
    _core("“{}” is no name of “{}” but “{}”, an actor of its own."),
    _core("“{}” is no actor in “{}”."),
    _core("“{}” in “{}” names “{}”."),
    _core("“{}” in “{}” names no actor."),
    _core("person"),
    _core("organisation"),
    _core("state"),
    _core("place"),
    _core("Not taken in, {}: {}."),
    _core("Not taken in: files of this kind are not read."),
    _core("Not taken in: files of this kind are not read; known are {}."),
    _core("Not taken in: it holds no articles."),
    _core("Not taken in: it is nested too deeply or too large to be read."),
    _core("Not taken in: {} more records of this file."),
    _core("Not taken in: {}."),
    _core("it read ahead"),
    _core("it is empty"),
    _core("it does not exist"),
    _core("it may not be read (permission denied)"),
    _core("it is a symbolic link that leads in a circle"),
    _core("its name is too long"),
    _core("the disk reports an error when it is read"),
    _core("a part of its path is not a folder"),
    _core("it is not a file"),
    _core("the system says “{}”"),
    _core("it is a folder, not a file"),
    _core("it is a symbolic link, not a file"),
    _core("it is a pipe, not a file"),
    _core("it is a socket, not a file"),
    _core("it is a device, not a file"),
    _core("it is too large for one file of its kind ({} MB; the limit is {} MB)"),
    _core("it is longer than {} MB"),
    _core("it is not a JSON object"),
    _core("it is not valid JSON ({}, line {}, character {})"),
    _core("Expecting value"),
    _core("Expecting property name enclosed in double quotes"),
    _core("Expecting ',' delimiter"),
    _core("Expecting ':' delimiter"),
    _core("Extra data"),
    _core("Unterminated string starting at"),
    _core("Invalid control character at"),
    _core("Invalid \\escape"),
    _core("Invalid \\uXXXX escape"),
    _core("Illegal trailing comma before end of object"),
    _core("Illegal trailing comma before end of array"),
    _core("line {}"),
    _core("lines {}–{}"),
    _core("record {}"),
    _core("the row cannot be read ({})"),
    _core("it is a PDF document"),
    _core("it is a ZIP archive or an office document"),
    _core("it is an RTF document"),
    _core("it is a compressed file"),
    _core("it is an old office document"),
    _core("neither UTF-8 nor Windows-1252"),
    _core("not valid {}"),
    _core("cannot be read: {}"),
    _core("it is a symbolic link; name it, or its target, to read it"),
    _core("its name is not valid Unicode; rename it"),
    _core("a number in it is too long"),
    _core("it has more than {} HTML tags"),
    _core("it has more than {} lines"),
    _core("it holds no text"),
    _core("it is nested too deeply"),
    _core("it is not a list of JSON objects ({})"),
    _core("it is not a text file"),
    _core("its HTML is nested more than {} levels deep"),
    _core("its characters are {} (byte {})"),
    _core("its first row cannot be read ({})"),
    _core("its first row names no column of text (“text”, “body” or “content”)"),
    _core("its front matter is longer than {} kB"),
    _core("its front matter is nested too deeply"),
    _core("its front matter is not valid YAML{}"),
    _core("its front matter uses YAML aliases, which are not allowed"),
    _core("the record has no text (expected a field “text”, “body” or “content”)"),
    _core("the record “{}” stands in this file before"),
    _core("{}, not a text file"),
    _core("Line {} of {} is wrong: {}. Nothing was imported."),
    _core("The line has no id."),
    _core("The line is JSON, but no object."),
    _core("The line is a highlight and quotes no passage."),
    _core("The line is no annotation: it has no target."),
    _core("The line is not JSON."),
    _core("The line names no article: neither its text's hash, its file nor its address."),
    _core("The line was written by a newer version of the program."),
    _core("The passage ends before it begins."),
    _core("{} cannot be read: {}."),
    _core("{} could not be read: {}."),
    _core("{} is no text in UTF-8."),
    _core("{} is too large to be a file of corrections."),
    _core("“{}” is no type of actor."),
    _core("“{}” is not a text."),
    _core("“{}” is not a whole number from 0."),
    _core("it changes faster than it can be read"),
    _core("it was made by another version of the program"),
    _core("its engine changes faster than it can be asked"),
    _core("its table of contents is missing"),
    _core("{} is missing"),
    _core("{} is not as it was written"),
    _core("an older version wrote it; open the library to write first"),
    _core("the file is missing"),
    _core("the file is missing or empty"),
    _core("the disk failed"),
    _core("process {} ended"),
    _core("status {}"),
    _core("permission was denied"),
    _core("the disk can only be read"),
    _core("a file stands where a folder is needed"),
    _core("a folder of that name stands in its place"),
    _core("the name is too long for that disk"),
    _core("the disk reported a fault"),
    _core("acronym explained in the text"),
    _core("spelt out as {}"),
    _core("body written as a name"),
    _core("head noun of a body"),
    _core("kind of body with its name"),
    _core("ministry and its office"),
    _core("a name with a score"),
    _core("a medium that asks for a comment"),
    _core("a share on the exchange"),
    _core("acronym with an article"),
    _core("capital inside the name"),
    _core("kind of organisation before the name"),
    _core("last word of a company or body"),
    _core("name of a trade association"),
    _core("name with its country"),
    _core("name with its seat"),
    _core("where something was published"),
    _core("in a list of persons"),
    _core("agency of a credit"),
    _core("author of a post"),
    _core("photographer of a credit"),
    _core("source of a credit"),
    _core("whose team it is"),
    _core("branch of the organisation"),
    _core("name of an organisation"),
    _core("name of the organisation"),
    _core("named beside its full name"),
    _core("full name"),
    _core("a place with a saint's name"),
    _core("in a list of places"),
    _core("kind of place in the name"),
    _core("name of the place"),
    _core("street or square"),
    _core("a place one is in or goes to"),
    _core("a place some way off"),
    _core("kind of place before the name"),
    _core("where one lives, or whence one comes"),
    _core("a town with its river or mountain"),
    _core("capital standing for the government"),
    _core("misspelt name of the state"),
    _core("people standing for the state"),
    _core("capital meant as a city"),
    _core("name of the state"),
    _core("seat of power as a house"),
    _core("seat of the government"),
    _core("form of the surname"),
    _core("surname of a person named in full"),
    _core("name beside a verb of speaking"),
    _core("title before the name"),
    _core("given name and surname"),
    _core("two capitalised words"),
    _core("known surname"),
    _core("handle"),
    _core("particle of a surname"),
    _core("called after a place"),
    _core("kind of works with its name"),
    _core("named without doubt in the text"),
    _core("unknown name with an article"),
    _core("who opens a sentence on a match"),
    _core("to whom a prize went"),
    _core("who scores"),
    _core("read as an organisation in its sentence"),
    _core("read as a place in its sentence"),
    _core("read as a person in its sentence"),
    _core("said by you"),
    _core("read so elsewhere in the text"),
    _core("a town that plays: its club"),
    _core("city with an article: its club"),
    _core("a town with a score: its club"),
    _core("a town among clubs: its club"),
    _core("given name of a person named in full"),
    _core("surname that means one person"),
    _core("misspelt surname of a person named in full"),
    _core("description after the name"),
    _core("what only persons have"),
    _core("government called by its head"),
    _core("team or party in the bracket after the name"),
    _core("words quoted after a known surname"),
    _core("it cannot be read ({})"),
    _core("it has {} cells, the header has {}"),
    _core("the column {} is empty"),
    _core("the header lacks {}"),
    _core("“{}” in the column {} is neither yes nor no"),
)
_LONGEST = 2000
"""Longer sentences quote a person's own text and are shown as they are."""


def core_words(sentence: str) -> str:
    """A sentence of the core in the language of the window; one that is not in the table stays English."""
    if not sentence or len(sentence) > _LONGEST:
        return sentence
    translated = _translated(sentence)
    if translated != sentence or sentence in _exact():
        return translated
    for pattern, expression in _patterns():
        match = expression.fullmatch(sentence)
        if match:
            return _filled(_translated(pattern), [core_words(part) for part in match.groups()])
    return sentence


def _translated(pattern: str) -> str:
    return QCoreApplication.translate("Core", pattern)


def _filled(pattern: str, parts: list[str]) -> str:
    """The pattern with its gaps filled in their order."""
    pieces = pattern.split("{}")
    if len(pieces) != len(parts) + 1:
        return pattern
    return "".join(text + part for text, part in zip(pieces, [*parts, ""], strict=True))


@lru_cache(maxsize=1)
def _exact() -> frozenset[str]:
    return frozenset(sentence for sentence in SENTENCES if "{}" not in sentence)


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Those with gaps, the most telling first."""
    gapped = [sentence for sentence in SENTENCES if "{}" in sentence]
    gapped.sort(key=lambda sentence: -len(sentence.replace("{}", "")))
    return [
        (sentence, re.compile("(.*?)".join(map(re.escape, sentence.split("{}"))), re.DOTALL))
        for sentence in gapped
    ]
