"""One opened meeting: header, stepper and its stages (ui-design §7)."""
