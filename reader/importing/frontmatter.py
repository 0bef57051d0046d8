"""The YAML at the head of a Markdown file → what it states.

YAML can hold bombs: aliases that multiply (`billion laughs`) and nesting without end. So its size is capped,
aliases and explicit tags are refused, and only a flat mapping is looked at.
"""

import re
from collections.abc import Mapping
from typing import Final

import yaml

from reader.errors import SourceUnreadable
from reader.importing.fields import stated_in
from reader.model.article import MetadataField

_HEAD: Final = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_SIZE_LIMIT = 64_000
"""Characters; real front matter has some hundreds."""
_DEPTH_LIMIT = 20


class _PlainLoader(yaml.SafeLoader):
    """Scalars as text (a date stays as written), lists and mappings; nothing that refers or constructs."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise SourceUnreadable(reason="its front matter uses YAML aliases, which are not allowed")
        self.depth += 1
        if self.depth > _DEPTH_LIMIT:
            raise SourceUnreadable(reason="its front matter is nested too deeply")
        try:
            return super().compose_node(parent, index)
        finally:
            self.depth -= 1


_PlainLoader.yaml_implicit_resolvers = {}


def split_front_matter(text: str) -> tuple[Mapping[MetadataField, str], str]:
    """What the front matter states, and the text after it; raises `SourceUnreadable` when it is malformed.

    A text that merely begins with a rule (`---`) has none: what stands between must be a mapping.
    """
    match = _HEAD.match(text)
    if match is None:
        return {}, text
    if len(match[1]) > _SIZE_LIMIT:
        raise SourceUnreadable(reason=f"its front matter is longer than {_SIZE_LIMIT // 1000} kB")
    try:
        found: object = yaml.load(match[1], Loader=_PlainLoader)
    except yaml.YAMLError as error:
        raise SourceUnreadable(reason=f"its front matter is not valid YAML{_place(error)}") from error
    if found is None or found == "":
        return {}, text[match.end() :]
    if not isinstance(found, dict):
        return {}, text
    return stated_in({str(key): value for key, value in found.items()}), text[match.end() :]


def _place(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    return f" (line {mark.line + 2})" if isinstance(mark, yaml.Mark) else ""
