"""Says whether an answer is right, by numbers."""

import random
import re
import signal

import mpmath
from mpmath import mp

import numeric
from numeric import Unevaluated, Unreadable, evaluate, is_close

SOLVED, PARTLY, WRONG, UNSOLVED, UNCHECKED = "solved", "partly", "wrong", "unsolved", "unchecked"


class TooSlow(Exception):
    """The numbers of an answer take too long."""


def judge(problem, answer, functions=numeric.FUNCTIONS, seconds=40):
    """The verdict on an answer in text, with a remark; the best one on answers that are parted by `@or`.

    A system that does not use what is assumed of parameters gives an answer for each case.
    """
    verdicts = [opinion(problem, part, functions, seconds) for part in answer.split("@or")]
    order = [SOLVED, PARTLY, UNCHECKED, WRONG, UNSOLVED]
    return min(verdicts, key=lambda verdict: order.index(verdict[0]))


def opinion(problem, answer, functions, seconds):
    """The verdict on one answer, with a remark."""
    def stop(*_):
        raise TooSlow

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        return {"integrals": antiderivative, "limits": limit, "definite": definite, "series": series}[problem.kind](
            problem, answer, functions)
    except Unevaluated:
        return UNSOLVED, ""
    except Unreadable as error:
        return UNCHECKED, str(error)
    except TooSlow:
        return UNCHECKED, "its numbers take too long"
    finally:
        signal.alarm(0)


def antiderivative(problem, answer, functions):
    """F′ = f at points of the real domain of f: at all of them, at some, or at none."""
    agree, differ, remark = 0, 0, ""
    for x, values in points(problem):
        with mp.workdps(50):
            f = evaluate(problem.expression, values | {"x": x})
            try:
                derivative = slope(lambda t: evaluate(answer, values | {"x": t}, functions), x)
            except (ZeroDivisionError, ValueError, OverflowError, mpmath.libmp.NoConvergence):
                continue
        if is_close(derivative, f, mpmath.mpf(10) ** -7):
            agree += 1
        else:
            differ += 1
            remark = f"at x = {mpmath.nstr(x, 8)}: {mpmath.nstr(derivative, 8)}, expected {mpmath.nstr(f, 8)}"
    if agree and differ:
        return PARTLY, remark
    if differ:
        return WRONG, remark
    return (SOLVED, "") if agree else (UNCHECKED, "no point where it has a value")


def slope(F, x):
    """The derivative by differences of the fourth order."""
    h = mpmath.mpf(10) ** -9
    return (8 * (F(x + h) - F(x - h)) - (F(x + 2 * h) - F(x - 2 * h))) / (12 * h)


def points(problem, count=6, tries=400):
    """Points of the domain where the integrand is real, with values of the parameters."""
    source, found = random.Random(problem.name), 0
    for k in range(tries):
        values = problem.values(k % 3)
        x = mpmath.mpf(source.randint(-3000, 3000)) / 997 * (1 if k % 2 else mpmath.mpf(1) / 3)
        if not problem.allows(x, values):
            continue
        try:
            around = [evaluate(problem.expression, values | {"x": x + d}) for d in (0, mpmath.mpf(1) / 1000)]
        except (ZeroDivisionError, ValueError, OverflowError):
            continue
        if any(abs(mpmath.im(y)) > 1e-12 or not mpmath.isfinite(y) or abs(y) > 1e6 for y in around):
            continue
        yield x, values
        found += 1
        if found == count:
            return


def definite(problem, answer, functions):
    """Equal to the table's value, for three choices of the parameters."""
    if "divergent" in answer:
        return WRONG, "it converges"
    for seed in range(3):
        values = problem.values(seed)
        expected, found = evaluate(problem.row["value"], values), number(answer, values, functions)
        if not is_close(found, expected, mpmath.mpf(10) ** -9):
            return WRONG, f"{mpmath.nstr(found, 10)}, expected {mpmath.nstr(expected, 10)}"
    return SOLVED, ""


def number(answer, values, functions):
    try:
        return evaluate(answer, values, functions)
    except (ZeroDivisionError, ValueError, OverflowError) as error:
        raise Unreadable(f"{error}: {answer[:200]}") from error


NONE = re.compile(r"does not exist|^none$")


def limit(problem, answer, functions):
    """Equal to the book's value; `none` for a limit that does not exist."""
    expected = problem.row["value"]
    if re.search(numeric.UNEVALUATED, answer):
        raise Unevaluated
    if expected == "none" or NONE.search(answer):
        right = expected in ("none", "+-oo") and (NONE.search(answer) or (answer == "+-oo" and expected == answer))
        return (SOLVED, "") if right else (WRONG, f"{answer[:80]}, expected {expected}")
    if "+-oo" in (expected, answer):
        return (SOLVED, "") if expected == answer else (WRONG, f"{answer[:80]}, expected {expected}")
    for seed in range(3):
        values = problem.values(seed)
        value, found = evaluate(expected, values), number(answer, values, functions)
        if not is_close(found, value, mpmath.mpf(10) ** -9):
            return WRONG, f"{mpmath.nstr(found, 10)}, expected {mpmath.nstr(value, 10)}"
    return SOLVED, ""


def series(problem, answer, functions):
    """The difference of the truncated answer and the book's terms is smaller than the order."""
    order, point = int(problem.row["order"]), problem.row["point"]
    answer = re.sub(r"[+-] *(O|Order)\(.*$", "", answer)
    with mp.workdps(600):
        for seed in range(3):
            values = problem.values(seed)
            h = mpmath.mpf(10) ** -40
            x = 1 / h if point == "oo" else evaluate(point, values) + h
            difference = evaluate(problem.row["value"], values | {"x": x}) - number(answer, values | {"x": x}, functions)
            if abs(difference) > h ** (order - mpmath.mpf(1) / 10):
                return WRONG, f"differs by {mpmath.nstr(difference, 5)} at a distance of 10^-40"
    return SOLVED, ""
