"""The sidebar and what stands in it (ui-design §7)."""
