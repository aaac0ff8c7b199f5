"""The kernel set in Python: `python_kernel.py symengine|sympy [CASE…]` (the sources of the cases are in README.md)."""

import importlib
import itertools
import random
import sys

from timing import measure

name, wanted = sys.argv[1], set(sys.argv[2:])
cas = importlib.import_module(name)
Integer, Rational, expand, sin, cos, sqrt = cas.Integer, cas.Rational, cas.expand, cas.sin, cas.cos, cas.sqrt
x, y, z, w, t = cas.symbols("x y z w t")


def square(base, addend, n):
    """p(p + addend) for p = base^n."""
    p = expand(base**n)
    return expand(p * (p + addend))


def ninth_derivative():
    f = cas.exp(-(x**2) / t) * sin(x**3 + w) * cos(x**2 * w) / (x**2 + 1)
    for _ in range(9):
        f = f.diff(x)
    return f


def iterated_square():
    f = cas.I / 2
    for _ in range(10):
        f = expand(sqrt(Rational(1, 3)) * f**2 + cas.I / 3)
    return f


def hermite(n):
    if n == 0:
        return Integer(1)
    if n == 1:
        return 2 * y
    return expand(2 * y * hermite(n - 1) - 2 * (n - 1) * hermite(n - 2))


def comparisons():
    f = x + y + z
    return [bool(f == f) for _ in range(100_000)]


def triples():
    return list(itertools.product([cas.E, cas.pi, sqrt(2)], repeat=3))


def blow_up():
    values = [x, y, z]
    for i in range(16):
        values.append((values[i] + values[i + 1]) * values[i + 2])
    return set(values)


def cancelling_sum():
    return expand(sum((x + sin(i)) / x + (x - sin(i)) / x for i in range(100)))


def random_values():
    f = x**24 + 34 * x**12 + 45 * x**3 + 9 * x**18 + 34 * x**10 + 32 * x**21
    random.seed(1)
    return [f.subs({x: random.random()}) for _ in range(10_000)]


def riemann_sum():
    f, n = x**2, 10_000
    step, place, total = Rational(5, n), Integer(0), Integer(0)
    for _ in range(n):
        place += step
        total += f.subs({x: place})
    return total * step


def factorial_quotients():
    return [cas.gamma(1001 + i) / cas.gamma(901 + i) for i in range(1, 101)]


def harmonic_number():
    return sum((Rational(1, i) for i in range(1, 1001)), Integer(0))


def gcd_of_two_variables():
    a, b, c = x**2 - 3 * x * y + y**2, 3 * x - 7 * y + 2, 3 * x - 7 * y - 2
    return cas.gcd(expand(a**4 * b**5), expand(a**3 * c**6))


def hilbert_determinant():
    return cas.DenseMatrix(80, 80, [Rational(1, i + j + 1) for i in range(80) for j in range(80)]).det()


def build():
    return cas.Add(*[sin(i * x + y) * (i * x + y) ** 2 for i in range(20_000)])


BOTH, SYMENGINE, SYMPY = {"symengine", "sympy"}, {"symengine"}, {"sympy"}

# Each case and who computes it: SymPy needs minutes for those that it lacks, SymEngine has no such function.
CASES = [
    ("fateman", SYMENGINE, lambda: square(x + y + z + 1, 1, 20)),
    ("expand2", SYMENGINE, lambda: square(x + y + z + w, w, 15)),
    ("expand5", SYMENGINE, lambda: square(x + y + z + 1, 1, 15)),
    ("S1", BOTH, lambda: square(x + y + z + 1, 1, 10)),
    ("S2", SYMENGINE, lambda: expand((x ** sin(x) + y ** cos(y) - z ** (x + y)) ** 100)),
    ("S3", SYMENGINE, lambda: expand((x**y + y**z + z**x) ** 50).diff(x)),
    ("S4", SYMENGINE, lambda: cas.series(sin(x) * cos(x), x, 0, 400)),
    ("diff9", SYMENGINE, ninth_derivative),
    ("R1", BOTH, iterated_square),
    ("R2", BOTH, lambda: hermite(15)),
    ("R3", BOTH, comparisons),
    ("R4", BOTH, triples),
    ("R5", BOTH, blow_up),
    ("R6", BOTH, cancelling_sum),
    ("R7", SYMENGINE, random_values),
    ("R8", BOTH, riemann_sum),
    ("LWA", BOTH, factorial_quotients),
    ("LWB", BOTH, harmonic_number),
    ("LWF", SYMPY, gcd_of_two_variables),
    ("LWH", SYMENGINE, hilbert_determinant),
    ("build", SYMENGINE, build),
]

if name == "sympy":
    from sympy.core.cache import clear_cache
else:

    def clear_cache():
        """SymEngine keeps nothing from earlier runs."""


for case, systems, run in CASES:
    if name in systems and (not wanted or case in wanted):
        measure(case, run, prepare=clear_cache)
