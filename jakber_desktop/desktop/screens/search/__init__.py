"""The command palette (mockup 10) and the page that shows all that was found (I1)."""
