"""A deed of a form that stays open until it works: what is wrong comes back as words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.words.error import error_words

if TYPE_CHECKING:
    from collections.abc import Callable


def attempted(deed: Callable[[], object], then: Callable[[], object]) -> str:
    """Do it, and `then` what follows; gives why it cannot be, "" when done."""
    try:
        deed()
    except Exception as error:
        return "\n".join(filter(None, error_words(error)))
    then()
    return ""
