"""The list of meetings and their stages (mockup 02)."""
