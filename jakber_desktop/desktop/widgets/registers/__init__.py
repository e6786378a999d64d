"""The lists of registers over all meetings (mockups 07 and 21)."""
