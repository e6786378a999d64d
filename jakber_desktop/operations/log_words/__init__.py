"""What the change log tells, in words: what fields are called, what they held (E4)."""
