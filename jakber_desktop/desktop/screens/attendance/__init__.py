"""The Kehadiran stage (mockup 04), and check-in over other pages."""
