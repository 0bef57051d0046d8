"""The command palette: every action by a few letters of its name."""
