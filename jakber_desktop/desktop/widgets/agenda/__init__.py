"""The agenda's table (mockup 15)."""
