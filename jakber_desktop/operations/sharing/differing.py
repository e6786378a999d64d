"""Which words differ between two versions of a text, for whoever marks them (S3)."""

from __future__ import annotations

from jakber_desktop.store.merge.words_differ import differing

__all__ = ["differing"]
