"""process.py RUNS NAME COMMAND…: prints `NAME wall seconds` (the least) and `NAME memory megabytes` (the largest).

A status other than 0 is told too, as `NAME status NUMBER`.
"""

import os
import sys
import time

runs, name, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
quiet = [(os.POSIX_SPAWN_OPEN, descriptor, "/dev/null", os.O_WRONLY, 0) for descriptor in (1, 2)]
best, memory, worst = float("inf"), 0, 0
for _ in range(runs):
    begin = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    best, memory = min(best, time.perf_counter() - begin), max(memory, usage.ru_maxrss / 1024)
    worst = worst or os.waitstatus_to_exitcode(status)
print(f"{name} wall {best:.6f}")
print(f"{name} memory {memory:.1f}")
if worst:
    print(f"{name} status {worst}")
