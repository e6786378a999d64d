"""The list of meetings (02), and what becomes of whole meetings."""
