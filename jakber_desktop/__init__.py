"""JakBer Desktop: meetings, minutes and official papers for a city programme's secretaries."""

__version__ = "0.1.0"
