"""Papers of meetings: which there are, where each stands, drawn and printed (G1-G3)."""
