"""Every exception that Corpus Reader raises on purpose.

An error carries a *template* and *facts*: `str(error)` is the English sentence, the window translates the
template and fills in the same facts. Anything that is not a `ReaderError` is a bug and travels untouched.

    ReaderError
    ├── Cancelled                 the person stopped a long operation
    ├── WrongUse                  exit status 2: what was asked cannot be asked
    │   ├── QueryError            the search text cannot be understood; says where
    │   ├── AmbiguousReference    a name fits several articles
    │   ├── AmbiguousActor        a name fits several actors
    │   ├── AmbiguousAnnotation
    │   ├── AmbiguousQuote        a quotation occurs more than once
    │   ├── BadValue              a date, language, colour … that is none
    │   └── BadSpan               a span outside the text, or empty
    ├── NotFound                  exit status 1: what was asked for is not there
    │   ├── ArticleNotFound
    │   ├── ActorNotFound
    │   ├── AnnotationNotFound
    │   ├── QuoteNotFound
    │   ├── SearchNotFound
    │   ├── BackupNotFound
    │   ├── NothingToConfirm
    │   └── NothingToUndo
    ├── StorageError              the library's files; what a person can act on
    │   ├── DiskFull
    │   ├── LibraryLocked         another process holds it
    │   ├── LibraryReadOnly
    │   ├── LibraryDamaged
    │   └── NewerFormat           written by a later version of the program
    ├── SearchError
    │   └── IndexDamaged          thrown away and rebuilt by whoever catches it
    ├── SourceUnreadable          a file or record that cannot be taken in; `importing` makes it a Failure
    ├── ExportFailed
    ├── BadLine                   a line of an exchange file that is none of ours
    ├── RegisterDamaged           the built-in actors' register cannot be read
    └── WorkerFailed              a child process died twice
"""

from typing import ClassVar


class ReaderError(Exception):
    """What a person can be told in one sentence: what happened, to what, and what can be done."""

    template: ClassVar[str] = "Something went wrong."
    exit_status: ClassVar[int] = 1

    def __init__(self, **facts: str | int) -> None:
        self.facts = facts
        super().__init__(self.template.format(**facts))


class Cancelled(ReaderError):
    template = "Stopped. What was finished is kept."


class WrongUse(ReaderError):
    template = "{reason}"
    exit_status = 2


class QueryError(WrongUse):
    """Facts: `reason`, a sentence; `position`, the code point in the query where it went wrong (from 0)."""

    template = "{reason}"


class AmbiguousReference(WrongUse):
    template = "“{reference}” fits several articles: {candidates}. Give more of the name."


class AmbiguousActor(WrongUse):
    template = "“{reference}” fits several actors: {candidates}. Give one of these identifiers."


class AmbiguousAnnotation(WrongUse):
    template = "“{reference}” fits several annotations: {candidates}. Give more of the id."


class AmbiguousQuote(WrongUse):
    template = "The quotation occurs {count} times in {article}. Say which with --occurrence 1 to {count}."


class BadValue(WrongUse):
    template = "“{value}” is not a {kind}. {expected}"


class BadSpan(WrongUse):
    template = "{start}–{end} is not a passage of {article}, whose text has {length} characters."


class NotFound(ReaderError):
    template = "{what} was not found."


class ArticleNotFound(NotFound):
    template = "No article is called “{reference}”. The command “articles” lists them."


class ActorNotFound(NotFound):
    template = "No actor is called “{reference}”. The command “actors” lists them."


class AnnotationNotFound(NotFound):
    template = "There is no annotation “{reference}”. The command “notes” lists them."


class SearchNotFound(NotFound):
    template = "There is no saved search “{name}”. The command “searches” lists them."


class QuoteNotFound(NotFound):
    template = "The quotation “{quote}” does not occur in {article}."


class BackupNotFound(NotFound):
    template = "There is no backup “{reference}”, or several. The command “restore --list” lists them."


class NothingToConfirm(NotFound):
    template = "The passage of “{reference}” was not found again; select where it belongs, or give it up."


class NothingToUndo(NotFound):
    template = "There is nothing to {action}."


class StorageError(ReaderError):
    template = "The library file {path} cannot be used: {reason}."


class DiskFull(StorageError):
    template = "The disk that holds {path} is full. Nothing was lost; make room and try again."


class LibraryLocked(StorageError):
    template = "The library {path} is in use by another process ({owner}). Close it or try again."


class LibraryReadOnly(StorageError):
    template = "{path} cannot be written. Check the permissions of the library folder."


class LibraryDamaged(StorageError):
    template = "{path} is damaged ({reason}). The file is left as it is; verified copies lie in {backups}."


class NewerFormat(StorageError):
    template = (
        "{path} was written by a newer version of Corpus Reader "
        "(format {found}, this version knows {known}). Update the program."
    )


class SearchError(ReaderError):
    template = "The search failed: {reason}."


class IndexDamaged(SearchError):
    template = "The search index is damaged ({reason}); it is being rebuilt."


class SourceUnreadable(ReaderError):
    template = "{reason}"


class ExportFailed(ReaderError):
    template = "{path} could not be written: {reason}."


class BadLine(ReaderError):
    template = "{reason}"


class RegisterDamaged(ReaderError):
    template = "The register file {path} is damaged in line {line}: {reason}."


class WorkerFailed(ReaderError):
    template = (
        "A background process stopped unexpectedly ({reason}). "
        "Nothing acknowledged was lost; start the program again."
    )
