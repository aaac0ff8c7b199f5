"""Prints `name seconds`: the least CPU time of several runs of one case."""

import gc
import time


def measure(name, run, prepare=lambda: None, budget=0.6, most=200):
    """Runs a case until the budget of seconds is spent (at least twice, at most `most` times)."""
    best, spent, runs = float("inf"), 0.0, 0
    gc.collect()
    while runs < 2 or (spent < budget and runs < most):
        prepare()
        begin = time.process_time()
        run()
        seconds = time.process_time() - begin
        best, spent, runs = min(best, seconds), spent + seconds, runs + 1
        if spent > 20:
            break
    print(f"{name} {best:.9f}", flush=True)
