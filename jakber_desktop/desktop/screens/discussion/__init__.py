"""The Pembahasan stage (mockup 03) and the projector (22)."""
