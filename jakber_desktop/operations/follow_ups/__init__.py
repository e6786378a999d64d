"""Follow-ups and decisions over all meetings: read in pages, and carried on (07, F1, F2)."""
