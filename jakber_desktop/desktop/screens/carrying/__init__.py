"""What goes on from one meeting to the next: dialogs, and the deeds about one item (D3, F4)."""
