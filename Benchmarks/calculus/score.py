"""score.py [--goals GOALS MISSED] [--list SYSTEM] DIRECTORY: the table of scores from the answers SYSTEM.jsonl in a directory.

A problem counts as *partly* solved when an antiderivative is right on a part of the real domain only, and as *unchecked*
when its numbers cannot be had. The ratio is the other system's time divided by ours: the median over what both solved.
"""

import collections
import json
import os
import statistics
import sys

import mpmath

import judge
import sample
import systems

VERDICTS = [judge.SOLVED, judge.PARTLY, judge.WRONG, judge.UNSOLVED, "timed out", judge.UNCHECKED]
SYSTEMS = ["impulse", "sympy", "maxima", "fricas", "sage"]


def verdicts(directory, name):
    """The judged answers of a system by problem; the verdicts are kept beside the answers."""
    with open(os.path.join(directory, f"{name}.jsonl"), encoding="utf-8") as file:
        answers = {entry["text"]: entry for entry in map(json.loads, file)}
    path = os.path.join(directory, f"{name}.judged.jsonl")
    judged = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            judged = {entry["text"]: entry for entry in map(json.loads, file)}
    functions = systems.functions(name)
    result = {}
    with open(path, "a", encoding="utf-8") as file:
        for kind in sample.COLUMNS:
            for problem in sample.problems(kind):
                entry = answers.get(problem.text)
                if entry is None:
                    continue
                old = judged.get(problem.text)
                if old is None or old["answer"] != entry["answer"] or old["status"] != entry["status"]:
                    old = entry | dict(zip(("verdict", "remark"), opinion(problem, entry, functions)))
                    print(json.dumps(old), file=file, flush=True)
                result[problem.text] = old | {"seconds": entry["seconds"], "kind": kind}
    return result


def opinion(problem, entry, functions):
    if entry["status"] == "timed out":
        return "timed out", ""
    if entry["status"]:
        return judge.UNSOLVED, entry["status"]
    return judge.judge(problem, entry["answer"], functions)


def table(all_verdicts):
    """Counts per group and system."""
    print(f"{'group':<10} {'system':<8}", *(f"{v:>9}" for v in VERDICTS), f"{'median':>10} {'ratio':>7} {'slowest':>8}")
    for kind in [*sample.COLUMNS, "all"]:
        for name, entries in all_verdicts.items():
            row(kind, name, entries, all_verdicts.get("impulse", {}))


def row(kind, name, entries, ours):
    mine = {text: e for text, e in entries.items() if kind in (e["kind"], "all")}
    if not mine:
        return
    counts = collections.Counter(e["verdict"] for e in mine.values())
    times = [e["seconds"] for e in mine.values() if e["verdict"] == judge.SOLVED]
    median = f"{1e3 * statistics.median(times):.1f} ms" if times else ""
    ratio = speed(mine, ours) if name != "impulse" else None
    print(f"{kind:<10} {name:<8}", *(f"{counts[v]:>9}" for v in VERDICTS),
          f"{median:>10} {f'{ratio:.1f}' if ratio else '':>7} {max(e['seconds'] for e in mine.values()):>6.1f} s")


def speed(theirs, ours):
    """The median of their time divided by ours where both solved."""
    ratios = [e["seconds"] / ours[text]["seconds"] for text, e in theirs.items()
              if e["verdict"] == judge.SOLVED and ours.get(text, {}).get("verdict") == judge.SOLVED]
    return statistics.median(ratios) if ratios else None


def measured(all_verdicts):
    """What goals are about: `calculus-integrals solved 0.9`, the part of the problems asked; `calculus sympy 12`."""
    ours = all_verdicts["impulse"]
    result = {("calculus", "wrong"): sum(e["verdict"] in (judge.WRONG, judge.PARTLY) for e in ours.values()),
              ("calculus", "slowest"): max(e["seconds"] for e in ours.values())}
    for kind in sample.COLUMNS:
        mine = [e["verdict"] == judge.SOLVED for e in ours.values() if e["kind"] == kind]
        if mine:
            result[f"calculus-{kind}", "solved"] = sum(mine) / len(mine)
    for name, entries in all_verdicts.items():
        if name != "impulse" and speed(entries, ours):
            result["calculus", name] = speed(entries, ours)
    return result


def compare(goals_path, missed_path, values):
    """Prints the goals; the missed ones are remembered."""
    with open(goals_path, encoding="utf-8") as file:
        goals = [line.split() for line in file if line.startswith("calculus")]
    with open(missed_path, "a", encoding="utf-8") as missed:
        for case, what, goal in goals:
            value = values.get((case, what))
            if value is None:
                continue
            holds = value <= float(goal) if what in ("wrong", "slowest") else value >= float(goal)
            relation = "at most" if what in ("wrong", "slowest") else "at least"
            line = f"{case} {what}: {value:.3g}, goal {relation} {goal}"
            print(line, "holds" if holds else "MISSED")
            if not holds:
                print(line, file=missed)


def listing(entries):
    """What a system did not solve, and its slowest."""
    for text, e in entries.items():
        if e["verdict"] != judge.SOLVED:
            print(f"{e['verdict']}: {text}: {e['answer'][:160]} {e['remark'][:120]}")
    print("slowest:")
    for text, e in sorted(entries.items(), key=lambda item: -item[1]["seconds"])[:25]:
        print(f"{e['seconds']:.2f} s {e['verdict']}: {text}")


def main():
    mpmath.mp.dps = 30
    words = sys.argv[1:]
    goals = words[1:3] if words[0] == "--goals" else None
    words = words[3:] if goals else words
    listed = words[1] if words[0] == "--list" else None
    directory = words[-1]
    present = [n for n in SYSTEMS if os.path.exists(os.path.join(directory, f"{n}.jsonl"))]
    if listed:
        listing(verdicts(directory, listed))
        return
    judged = {name: verdicts(directory, name) for name in present}
    table(judged)
    if goals:
        compare(*goals, measured(judged))


if __name__ == "__main__":
    main()
