"""ask.py SYSTEM KIND SECONDS ANSWERS [COUNT]: the answers of one system, a line of JSON to a problem, added to a file.

With COUNT, that many problems of the kind are drawn, always the same. Problems that the file answers already are left out.
Without arguments the installed systems are named.
"""

import json
import os
import random
import sys

import sample
import systems


def drawn(kind, count):
    """All problems of a kind, or a seeded draw of them."""
    everything = sample.problems(kind)
    if not count or count >= len(everything):
        return everything
    chosen = set(random.Random(20261121).sample(range(len(everything)), count))
    return [problem for k, problem in enumerate(everything) if k in chosen]


def main():
    if len(sys.argv) == 1:
        print(*systems.available(), sep="\n")
        return
    name, kind, seconds, path, *count = sys.argv[1:]
    known = set()
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            known = {json.loads(line)["text"] for line in file}
    system = systems.start(name)
    with open(path, "a", encoding="utf-8") as file:
        for problem in drawn(kind, int(count[0]) if count else 0):
            if problem.text in known:
                continue
            status, answer, time = system.ask(problem, float(seconds))
            print(json.dumps({"text": problem.text, "status": status, "answer": answer, "seconds": time}), file=file, flush=True)
    system.stop()


if __name__ == "__main__":
    main()
