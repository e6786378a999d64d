"""Direktori (09) and the import into it."""
