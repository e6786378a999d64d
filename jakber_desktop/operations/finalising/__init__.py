"""Minutes become final (H1): checked, numbered, sealed, drawn, signed, revised."""
