"""Taking articles in: the running work with its cancel, and the report at its end."""
