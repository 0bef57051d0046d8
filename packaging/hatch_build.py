"""Compile the translations into the wheel; an editable install compiles them in `make setup`."""

from __future__ import annotations

import sys
from pathlib import Path

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
import translations


class TranslationsHook(BuildHookInterface[BuilderConfig]):
    """Runs before the files of a wheel are gathered."""

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        if version == "editable" or self.target_name != "wheel":
            return
        artifacts = build_data["artifacts"]
        assert isinstance(artifacts, list)
        artifacts.extend(str(path.relative_to(self.root)) for path in translations.compile_all())
