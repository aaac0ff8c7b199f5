"""Prints `name seconds`: the least CPU time of several runs of one case."""

import gc
import sys
import time

wanted = set(sys.argv[1:])


def measure(name, run, budget=0.6, most=200):
    """Runs a case until the budget of seconds is spent (at least twice, at most `most` times)."""
    if wanted and name not in wanted:
        return
    best, spent, runs = float("inf"), 0.0, 0
    while runs < 2 or (spent < budget and runs < most):
        gc.collect() if runs == 0 else None
        begin = time.process_time()
        run()
        seconds = time.process_time() - begin
        best, spent, runs = min(best, seconds), spent + seconds, runs + 1
        if spent > 20:
            break
    print(f"{name} {best:.9f}", flush=True)
