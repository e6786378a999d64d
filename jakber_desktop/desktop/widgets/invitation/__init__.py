"""The recipients of an invitation (mockup 05)."""
