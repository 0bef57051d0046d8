"""The few windows beside the window."""
