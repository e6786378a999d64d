"""Papers leave the office: numbered, kept as issued, or void (19, B2, F2, G1)."""
