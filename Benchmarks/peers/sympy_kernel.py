"""The part of the kernel set that SymPy finishes in seconds."""

import itertools
import random

from sympy import E, I, Integer, Rational, expand, factorial, gcd, pi, re, sin, sqrt, symbols
from sympy.core.cache import clear_cache

from timing import measure

x, y, z, w, t = symbols("x y z w t")


def fresh(run):
    """The case without SymPy's cache of earlier runs."""

    def body():
        clear_cache()
        return run()

    return body


def s1():
    f = expand((x + y + z + 1) ** 10)
    return expand(f * (f + 1))


def r1():
    f = I / 2
    for _ in range(10):
        f = expand(sqrt(Rational(1, 3)) * f**2 + I / 3)
    return re(f)


def hermite(n):
    if n == 0:
        return Integer(1)
    if n == 1:
        return 2 * y
    return expand(2 * y * hermite(n - 1) - 2 * (n - 1) * hermite(n - 2))


def r3():
    f = x + y + z
    return [bool(f == f) for _ in range(100_000)]


def r4():
    return list(itertools.product([E, pi, sqrt(2)], repeat=3))


def r5():
    values = [x, y, z]
    for i in range(16):
        values.append((values[i] + values[i + 1]) * values[i + 2])
    return set(values)


def r6():
    return expand(sum((x + sin(i)) / x + (x - sin(i)) / x for i in range(100)))


def r8():
    f, n = x**2, 10_000
    step, place, total = Rational(5, n), Integer(0), Integer(0)
    for _ in range(n):
        place += step
        total += f.subs({x: place})
    return total * step


def lw_a():
    return [factorial(1000 + i) / factorial(900 + i) for i in range(1, 101)]


def lw_b():
    return sum(Rational(1, i) for i in range(1, 1001))


def lw_f():
    a, b, c = x**2 - 3 * x * y + y**2, 3 * x - 7 * y + 2, 3 * x - 7 * y - 2
    return gcd(expand(a**4 * b**5), expand(a**3 * c**6))


measure("S1", fresh(s1))
measure("R1", fresh(r1))
measure("R2", fresh(lambda: hermite(15)))
measure("R3", r3)
measure("R4", r4)
measure("R5", fresh(r5))
measure("R6", fresh(r6))
measure("R8", fresh(r8))
measure("LWA", fresh(lw_a))
measure("LWB", fresh(lw_b))
measure("LWF", fresh(lw_f))
