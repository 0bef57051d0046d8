"""What each action of the table does, a module for each topic; `commands` puts them together."""
