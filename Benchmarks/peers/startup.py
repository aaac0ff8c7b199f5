"""startup.py RUNS NAME COMMAND…: prints `NAME seconds` (least wall time) and `NAME-rss megabytes` (largest)."""

import os
import sys
import time

runs, name, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
quiet = [(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)]
best, memory = float("inf"), 0
for _ in range(runs):
    begin = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    best, memory = min(best, time.perf_counter() - begin), max(memory, usage.ru_maxrss / 1024)
    if status != 0:
        sys.exit(f"startup.py: {' '.join(command)} failed with status {os.waitstatus_to_exitcode(status)}")
print(f"{name} {best:.6f}")
print(f"{name}-rss {memory:.1f}")
