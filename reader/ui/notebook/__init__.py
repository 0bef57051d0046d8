"""The notebook: every highlight and note of the library, searched, grouped, one click from its passage."""
