"""Carry-over (D3, F4): what goes on from one meeting to the next, and what waits for one."""

from jakber_desktop.operations.carrying.deeds import (
    close_item,
    move_item_on,
    postpone_item,
    repeat_item,
    take_back,
)
from jakber_desktop.operations.carrying.reading import carry_targets, trace_of, traces_of
from jakber_desktop.operations.carrying.waiting import waiting

__all__ = [
    "carry_targets", "close_item", "move_item_on", "postpone_item", "repeat_item", "take_back",
    "trace_of", "traces_of", "waiting",
]  # fmt: skip
