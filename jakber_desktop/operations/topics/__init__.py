"""Topics: subjects that are followed through the meetings, whatever their items are called (F4)."""
