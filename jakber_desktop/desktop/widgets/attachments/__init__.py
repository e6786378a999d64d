"""The list of attachments (mockups 15 and 16)."""
