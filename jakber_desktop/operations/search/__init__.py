"""Search over everything (I1): what is found, and how the index is kept."""

from jakber_desktop.model.rows.search import Found
from jakber_desktop.operations.search.asking import Order, search
from jakber_desktop.operations.search.browsing import browse, choices
from jakber_desktop.operations.search.closed import confidential
from jakber_desktop.operations.search.goals import goal_of, is_closed
from jakber_desktop.operations.search.keeping import is_current, keep_index, rows_left
from jakber_desktop.operations.search.papers import has_unread_papers

__all__ = [
    "Found", "Order", "browse", "choices", "confidential", "goal_of", "has_unread_papers",
    "is_closed", "is_current", "keep_index", "rows_left", "search",
]  # fmt: skip
