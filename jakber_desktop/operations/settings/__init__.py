"""What the office decides once (12): rule profile, letterheads, shared with all."""
