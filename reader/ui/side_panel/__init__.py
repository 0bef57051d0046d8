"""The panel at the right: the actors and the notes of the open article."""
