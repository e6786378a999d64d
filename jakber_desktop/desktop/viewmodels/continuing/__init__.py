"""From one meeting to the next: series, topics, what earlier meetings left."""
