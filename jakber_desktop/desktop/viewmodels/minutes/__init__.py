"""Notula (06): what is shown, what is missing, and the life of the minutes."""
