"""Live minutes (03, E1-E4): points as they are said, breaks, the projector."""
