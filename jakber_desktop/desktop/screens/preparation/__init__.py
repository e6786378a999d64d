"""The Persiapan stage (mockup 15): facts, agenda, files, checklist."""
