"""Hatchling hook: compile the Qt assets before a wheel or an editable install is made."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class QtAssetsHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        tool = runpy.run_path(str(Path(self.root, "packaging", "qt_assets.py")))
        made = tool["build"](Path(self.root))
        self.app.display_info(f"Qt assets: {len(made)} file(s) made")
