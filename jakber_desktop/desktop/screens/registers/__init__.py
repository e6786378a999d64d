"""What every register over all meetings shows alike: filter bar, list, panel, states (07, 21)."""
