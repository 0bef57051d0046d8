"""How the shipped model was made: `python -m reader.entities.training`. The program never loads this."""
