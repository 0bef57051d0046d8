"""What the program talks about, as frozen dataclasses; no input or output.

Import from the modules: `article`, `actor`, `annotation`, `query`, `report`, `change`, `span`.
"""
