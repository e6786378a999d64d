"""Who is invited, and how the invitation leaves the laptop (05, B1, B3, B4)."""
