"""Pictures of numbers: what a chart says, and where each line of it lies, for window and paper."""
