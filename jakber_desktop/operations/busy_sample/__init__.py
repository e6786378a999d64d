"""A year of a secretariat as sample data (`new --sample --busy`)."""
