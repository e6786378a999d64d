"""Letters once sent (B2): found, compared with today, printed as they went out."""
