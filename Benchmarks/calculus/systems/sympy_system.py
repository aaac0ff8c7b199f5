"""SymPy, in a process of its own."""

import os
import sys

import mpmath
from mpmath import mp

import numeric
from systems.base import HERE, Base

NAMES = {
    "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arccot": "acot", "arcsec": "asec", "arccsc": "acsc",
    "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh", "arccoth": "acoth", "arcsech": "asech",
    "arccsch": "acsch", "sin_integral": "Si", "cos_integral": "Ci", "log_integral": "li", "fresnel_sin": "fresnels",
    "fresnel_cos": "fresnelc", "bessel_J": "besselj", "bessel_I": "besseli", "bessel_K": "besselk",
    "airy_ai": "airyai", "lambert_w": "LambertW", "exp_integral_e1": "E1", "psi": "digamma", "sgn": "sign",
    "harmonic_number": "harmonic", "e": "E", "euler_gamma": "EulerGamma", "catalan": "Catalan", "abs": "Abs",
    "max": "Max", "dilog": "dilogarithm",
}
FUNCTIONS = numeric.FUNCTIONS | {new: numeric.FUNCTIONS[old] for old, new in NAMES.items() if old in numeric.FUNCTIONS} | {
    "Shi": mpmath.shi, "Chi": mpmath.chi, "expint": mpmath.expint, "polygamma": lambda n, x: mpmath.psi(int(n), x),
    "loggamma": mpmath.loggamma, "bessely": mpmath.bessely, "airybi": mpmath.airybi, "re": mpmath.re, "im": mpmath.im,
    "airyaiprime": lambda x: mpmath.airyai(x, derivative=1), "airybiprime": lambda x: mpmath.airybi(x, derivative=1),
    "Min": min, "LambertW": lambda z, k=0: mpmath.lambertw(z, int(k)), "Heaviside": numeric.FUNCTIONS["heaviside"],
    "uppergamma": mpmath.gammainc, "lowergamma": lambda s, x: mpmath.gammainc(s, 0, x), "elliptic_k": mpmath.ellipk,
    "exp_polar": mpmath.exp, "polar_lift": lambda z: z, "RootSum": numeric.root_sum, "ceiling": mpmath.ceil,
    "Eq": lambda a, b: a == b, "Ne": lambda a, b: a != b, "atan2": mpmath.atan2, "And": lambda *a: all(a),
    "Or": lambda *a: any(a), "NonElementaryIntegral": numeric.refuse,
    "E": mp.e, "EulerGamma": mp.euler, "Catalan": mp.catalan,
}


class System(Base):
    names = NAMES
    functions = FUNCTIONS
    words = {"zoo": "+-oo", "nan": "none"}

    def __init__(self):
        super().__init__([sys.executable, os.path.join(HERE, "sympy_worker.py")], "")

    def request(self, problem):
        cells = {name: text.replace("^", "**") for name, text in self.translated(problem).items()}
        return repr({"kind": problem.kind, "letters": problem.letters, "integers": problem.integers} | cells) + "\n"
