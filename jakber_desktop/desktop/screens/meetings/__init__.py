"""The list of meetings (mockup 02) and what is done with whole meetings."""
