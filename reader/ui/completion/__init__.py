"""What the search field offers to complete."""
