"""How the shipped model was made: `python -m reader.entities.training`. The program never loads this."""

import os

# With several threads OpenBLAS adds in another order, so that another machine would make other clusters. It
# reads this once, when numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
