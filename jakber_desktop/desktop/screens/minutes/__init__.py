"""The Notula stage (mockup 06) and the life of the minutes."""
