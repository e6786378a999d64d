"""The Undangan stage (mockup 05)."""
