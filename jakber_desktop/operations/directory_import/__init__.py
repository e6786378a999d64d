"""Lists of people taken into Direktori (C6)."""
