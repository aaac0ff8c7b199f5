"""The heat kernel and its second derivative at a million points, one thread: numpy and numexpr."""

import numexpr
import numpy as np

from timing import measure

numexpr.set_num_threads(1)
x = np.linspace(-5, 5, 1_000_000)
t = 0.1


def numpy_f():
    return 1 / (2 * np.sqrt(np.pi * t)) * np.exp(-(x**2) / (4 * t))


def numpy_second():
    return (x**2 / (4 * t**2) - 1 / (2 * t)) * (1 / (2 * np.sqrt(np.pi * t)) * np.exp(-(x**2) / (4 * t)))


pi = np.pi


def numexpr_f():
    return numexpr.evaluate("1/(2*sqrt(pi*t))*exp(-x**2/(4*t))")


def numexpr_second():
    return numexpr.evaluate("(x**2/(4*t**2) - 1/(2*t))*(1/(2*sqrt(pi*t))*exp(-x**2/(4*t)))")


assert np.allclose(numpy_second(), numexpr_second())
measure("array-f-numpy", numpy_f)
measure("array-f2-numpy", numpy_second)
measure("array-f-numexpr", numexpr_f)
measure("array-f2-numexpr", numexpr_second)
