"""Tables of results with their goals.

report.py GOALS MISSED ratios RESULTS PEER…   seconds of ours and of the peers (PEER.txt beside RESULTS), with the ratios
report.py GOALS MISSED limits RESULTS         lines `case wall|cpu|memory|count value`

Missed goals are added to the file MISSED.
"""

import os
import sys

goals_path, missed_path, kind, results_path, *peers = sys.argv[1:]


def lines(path):
    """The words of every line that is neither empty nor a comment."""
    with open(path) as file:
        return [line.split() for line in file if line.strip() and not line.startswith("#")]


def seconds(value):
    if value < 1e-3:
        return f"{value * 1e6:.2f} us"
    return f"{value * 1e3:.3f} ms" if value < 1 else f"{value:.3f} s"


def times(path):
    """Seconds by case; a case that failed has none."""
    result = {}
    for case, value, *rest in lines(path):
        result[case] = None if value == "failed" else float(value)
        if value == "failed":
            print(f"{case} failed {' '.join(rest)}", file=sys.stderr)
    return result


def verdict(case, goal, measured, holds):
    """The cell of a goal; a missed one is remembered."""
    if holds:
        return f"{goal} holds"
    with open(missed_path, "a") as file:
        file.write(f"{case}: {goal}, measured {measured}\n")
    return f"{goal} MISSED"


def ratios():
    ours = times(results_path)
    theirs = {peer: times(os.path.join(os.path.dirname(results_path), f"{peer}.txt")) for peer in peers}
    cases = list(dict.fromkeys([*ours, *(case for peer in peers for case in theirs[peer])]))
    wanted = {(case, peer): float(ratio) for case, peer, ratio in lines(goals_path) if peer in peers}
    print(f"{'case':<10} {'impulse':>10}", *(f"{peer:>10} {'ratio':>7}" for peer in peers), " goal: ratio at least")
    for case in cases:
        own = ours.get(case)
        cells, verdicts = [], []
        for peer in peers:
            other = theirs[peer].get(case)
            ratio = other / own if own and other else None
            cells.append(f"{seconds(other) if other else '':>10} {f'{ratio:.2f}' if ratio else '':>7}")
            goal = wanted.get((case, peer))
            if goal is not None and other:
                measured = f"{ratio:.2f}" if ratio else "nothing: Impulse has no result"
                verdicts.append(verdict(case, f"{peer} {goal:g}", measured, bool(ratio) and ratio >= goal))
        print(f"{case:<10} {seconds(own) if own else '-':>10}", *cells, "", ", ".join(verdicts))


def limits():
    shown = {"wall": seconds, "cpu": seconds, "memory": lambda value: f"{value:.1f} MB", "count": lambda value: f"{value:.0f}"}
    wanted = {(case, what): float(limit) for case, what, limit in lines(goals_path) if what in shown}
    print(f"{'case':<32} {'what':<7} {'measured':>10}  goal: at most")
    for case, what, value in lines(results_path):
        if what == "status":
            print(f"{case:<32} {what:<7} {value:>10}  {verdict(case, 'status 0', f'status {value}', False)}")
            continue
        value, limit = float(value), wanted.get((case, what))
        text = verdict(case, shown[what](limit), shown[what](value), value <= limit) if limit is not None else ""
        print(f"{case:<32} {what:<7} {shown[what](value):>10}  {text}".rstrip())


ratios() if kind == "ratios" else limits()
