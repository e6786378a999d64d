"""The palette's line, list and pills, and the list of the search page (mockup 10)."""
