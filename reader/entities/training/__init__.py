"""How the shipped model was made: `python -m reader.entities.training --help`. The program never loads this."""
