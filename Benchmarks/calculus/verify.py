"""Checks the values of the tables by numbers: quadrature for integrals, points close by for limits, Taylor sums for series.

verify.py [KIND…] prints the rows that the numbers do not confirm, with the reason.
"""

import re
import signal
import sys

import mpmath
from mpmath import mp

import numeric
import sample
from judge import TooSlow
from numeric import evaluate


def definite(problem):
    """The difference between quadrature and the value, for two choices of the parameters."""
    worst = mpmath.mpf(0)
    for seed in range(2):
        values = problem.values(seed)
        ends = [evaluate(problem.row[name], values) for name in ("from", "to")]
        found = quadrature(lambda x: evaluate(problem.expression, values | {"x": x}), *ends, frequencies(problem, values))
        expected = evaluate(problem.row["value"], values)
        worst = max(worst, abs(found - expected) / max(1, abs(expected)))
    return worst, mpmath.mpf(10) ** -6


def frequencies(problem, values):
    """The frequencies of waves of x that nothing damps at infinity."""
    text = problem.expression
    if re.search(r"exp\(|cosh|sinh|bessel_K|airy|erfc", text) or problem.row["to"] != "oo":
        return []
    waves = re.findall(r"(?:sin|cos)\(([^()]*)\)", text) + re.findall(r"bessel_J\(\d, ([^()]*)\)", text)
    return [evaluate(wave, values | {"x": mpmath.mpf(1)}) for wave in waves if "x" in wave]


def quadrature(f, a, b, waves):
    """∫ₐᵇ f; over pieces that double towards the ends, or by the zeros of a wave."""
    def careful(x):
        try:
            return f(x)
        except ZeroDivisionError:
            return mpmath.mpf(0)

    if waves and b == mp.inf:
        near = 40
        head = mpmath.quad(careful, mpmath.linspace(max(a, -near), near, 80))
        tails = [tail(f, near, waves)]
        if a == -mp.inf:
            tails.append(tail(lambda x: f(-x), near, waves))
        return head + sum(tails)
    middle = [x for x in (-30, -8, -3, -1, 0, 1, 2, 3, 5, 8, 15, 30, 80) if a < x < b]
    inner = [] if b == mp.inf or a == -mp.inf else [a + (b - a) * mpmath.mpf(k) / 16 for k in range(1, 16)]
    return mpmath.quad(careful, sorted({a, b, *map(mpmath.mpf, middle), *inner}))


def tail(f, near, waves):
    """∫ f from a large number on: partial integrals over periods, extrapolated."""
    period = 2 * mp.pi / min(waves)
    sums, total = [], mpmath.mpf(0)
    for k in range(24):
        total += mpmath.quad(f, mpmath.linspace(near + k * period, near + (k + 1) * period, 9))
        sums.append(total)
    return mpmath.levin(variant="u").update_psum(sums)[0]


def limit(problem):
    """The least difference on the way to the point; limits that are approached too slowly are named too."""
    value, point = problem.row["value"], problem.row["point"]
    if value in ("none", "+-oo"):
        return mpmath.mpf(0), 1
    values = problem.values(0)
    expected, best = evaluate(value, values), mp.inf
    for small in distances(point):
        try:
            with mp.workdps(1000):
                found = evaluate(problem.expression, values | {"x": approach(point, small, values)})
        except (ZeroDivisionError, ValueError, OverflowError, mpmath.libmp.NoConvergence):
            continue
        except TooSlow:
            break
        if mpmath.isinf(expected):
            best = min(best, 1 / abs(found) if mpmath.re(found) * expected > 0 else mp.inf)
        else:
            best = min(best, abs(found - expected))
    return best, mpmath.mpf(1) / 500


def distances(point):
    """Small distances; towards infinity small numbers x first, then large ones."""
    small = [mpmath.mpf(10) ** -k for k in (2, 3, 5, 8, 12, 20, 30, 60, 150)]
    return [mpmath.mpf(k) for k in (2, 3, 4, 5, 8, 12)] + small if "oo" in point else small


def approach(point, small, values):
    """A point at a small distance, or 1/small at infinity."""
    if point in ("oo", "-oo"):
        return (1 if point == "oo" else -1) * (1 / small if small < 1 else small)
    side = -1 if point[-1] == "-" else 1
    with mp.workdps(1000):
        return evaluate(point.rstrip("+-"), values) + side * small


def series(problem):
    """The remainder at a small distance, divided by the order."""
    values, point, order = problem.values(0), problem.row["point"], int(problem.row["order"])
    with mp.workdps(400):
        h = mpmath.mpf(10) ** -12
        x = 1 / h if point == "oo" else evaluate(point, values) + h
        difference = evaluate(problem.expression, values | {"x": x}) - evaluate(problem.row["value"], values | {"x": x})
        return abs(difference) / h**order, mpmath.mpf(10) ** 6


CHECKS = {"definite": definite, "limits": limit, "series": series}


def stop(*_):
    raise TooSlow


def main():
    mp.dps = 20
    signal.signal(signal.SIGALRM, stop)
    for kind in sys.argv[1:] or CHECKS:
        doubtful = 0
        for problem in sample.problems(kind):
            signal.alarm(20)
            try:
                error, bound = CHECKS[kind](problem)
                reason = "" if error <= bound else f"off by {mpmath.nstr(error, 5)}"
            except (TooSlow, ZeroDivisionError, ValueError, OverflowError, numeric.Unreadable) as failure:
                reason = f"{type(failure).__name__} {failure}"
            signal.alarm(0)
            if reason:
                doubtful += 1
                print(f"{problem.name}: {'; '.join(problem.row.values())}: {reason}", flush=True)
        print(f"{kind}: {len(sample.problems(kind))} rows, {doubtful} not confirmed")


if __name__ == "__main__":
    main()
