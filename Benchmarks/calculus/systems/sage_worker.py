"""Sage's side: one problem to a line as a dictionary."""

import ast
import sys
import time

from sage.all import SR, assume, dilog, forget, integrate, limit, polylog, sage_eval, var
import sage.all as sage

NAMES = {"Ei": sage.Ei, "max": sage.max_symbolic, "e": sage.e, "dilog": dilog, "polylog": polylog}


def solve(problem):
    """The work of a problem as a function, its texts read and its assumptions made beforehand."""
    forget()
    names = NAMES | {c: var(c) for c in problem["letters"] + ["x"]}

    def read(text):
        return SR(sage_eval(text, locals=names))

    for letter in problem["letters"]:
        assume(names[letter] > 0)
    for letter in problem["integers"]:
        assume(names[letter], "integer")
    for fact in problem["facts"]:
        assume(sage_eval(fact, locals=names))
    x, kind = names["x"], problem["kind"]
    if kind == "integrals":
        f = read(problem["integrand"])
        return lambda: integrate(f, x)
    if kind == "definite":
        f, a, b = read(problem["integrand"]), read(problem["from"]), read(problem["to"])
        return lambda: integrate(f, x, a, b)
    f, point = read(problem["expression"]), read(problem["point"])
    if kind == "limits":
        way = {"+": "plus", "-": "minus"}.get(problem.get("side", ""))
        return lambda: limit(f, dir=way, **{"x": point}) if way else limit(f, **{"x": point})
    return lambda: series(f, x, point, int(problem["order"]))


def series(f, x, point, order):
    """The series, and where Sage has none the polynomial of `taylor`."""
    try:
        return f.series(x == point, order).truncate()
    except Exception:
        return f.taylor(x, point, order - 1)


# Maxima starts with the first question.
integrate(var("x") ** 2, var("x"))
limit(1 / var("x"), x=sage.oo)
print("@@end", flush=True)
for line in sys.stdin:
    try:
        work = solve(ast.literal_eval(line))
        begin = time.process_time()
        result = work()
        seconds = time.process_time() - begin
        text = f"{result} @@seconds {seconds}"
    except Exception as error:  # what Sage raises is an answer too
        text = "divergent" if "divergent" in str(error) else "integrate(0)"
    print("@@answer", text.replace("\n", " "), "@@end", flush=True)
