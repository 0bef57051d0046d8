import resource
import subprocess
import sys

from reader.jobs.limits import MEMORY_BYTES

CODE = """
import resource
from reader.jobs.limits import limit_memory
limit_memory()
print(*resource.getrlimit(resource.RLIMIT_AS))
try:
    bytearray(9 * 1024**3)
except MemoryError:
    print("refused")
"""


def test_a_limited_process_is_refused_more_memory_and_lives_on() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    limits, refused = done.stdout.split("\n", maxsplit=1)
    assert limits.split()[0] == str(MEMORY_BYTES)
    assert refused.strip() == "refused"
    assert resource.getrlimit(resource.RLIMIT_AS)[0] != MEMORY_BYTES
