"""The kernel set with SymEngine (through symengine.py; the sources of the cases are in README.md)."""

import random

import symengine as se
from symengine import I, Integer, Rational, cos, exp, expand, sin, sqrt, symbols

from timing import measure

x, y, z, w, t = symbols("x y z w t")


def fateman():
    p = expand((x + y + z + 1) ** 20)
    return expand(p * (p + 1))


def expand2():
    e = expand((x + y + z + w) ** 15)
    return expand(e * (e + w))


def expand5():
    e = expand((x + y + z + 1) ** 15)
    return expand(e * (e + 1))


def s1():
    f = expand((x + y + z + 1) ** 10)
    return expand(f * (f + 1))


def s2():
    return expand((x ** sin(x) + y ** cos(y) - z ** (x + y)) ** 100)


def s3():
    return expand((x**y + y**z + z**x) ** 50).diff(x)


def s4():
    return se.series(sin(x) * cos(x), x, 0, 400)


def ninth_derivative():
    f = exp(-(x**2) / t) * sin(x**3 + w) * cos(x**2 * w) / (x**2 + 1)
    for _ in range(9):
        f = f.diff(x)
    return f


def r1():
    f = I / 2
    root, third = sqrt(Rational(1, 3)), I / 3
    for _ in range(10):
        f = root * f**2 + third
    return expand(f)


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
    constants = [se.E, se.pi, sqrt(2)]
    return [(a, b, c) for a in constants for b in constants for c in constants]


def r5():
    values = [x, y, z]
    for i in range(16):
        values.append((values[i] + values[i + 1]) * values[i + 2])
    return set(values)


def r6():
    return expand(sum((x + sin(i)) / x + (x - sin(i)) / x for i in range(100)))


def r7():
    f = x**24 + 34 * x**12 + 45 * x**3 + 9 * x**18 + 34 * x**10 + 32 * x**21
    random.seed(1)
    return [f.subs({x: random.random()}) for _ in range(10_000)]


def r8():
    f, n = x**2, 10_000
    step, place, total = Rational(5, n), Integer(0), Integer(0)
    for _ in range(n):
        place += step
        total += f.subs({x: place})
    return total * step


def lw_a():
    return [se.gamma(1001 + i) / se.gamma(901 + i) for i in range(1, 101)]


def lw_b():
    return sum((Rational(1, i) for i in range(1, 1001)), Integer(0))


def lw_h():
    return se.DenseMatrix(80, 80, [Rational(1, i + j + 1) for i in range(80) for j in range(80)]).det()


def build():
    return se.Add(*[sin(i * x + y) * (i * x + y) ** 2 for i in range(20_000)])


measure("fateman", fateman)
measure("expand2", expand2)
measure("expand5", expand5)
measure("S1", s1)
measure("S2", s2)
measure("S3", s3)
measure("S4", s4)
measure("diff9", ninth_derivative)
measure("R1", r1)
measure("R2", lambda: hermite(15))
measure("R3", r3)
measure("R4", r4)
measure("R5", r5)
measure("R6", r6)
measure("R7", r7)
measure("R8", r8)
measure("LWA", lw_a)
measure("LWB", lw_b)
measure("LWH", lw_h)
measure("build", build)
