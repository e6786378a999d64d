"""What lists and chips are given to show: plain rows, made by words and view models."""
