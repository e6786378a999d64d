"""History, undo and restoring (E4)."""
