"""FriCAS; its series are expressions of another kind, so that it is not asked for them."""

import re

import mpmath

import numeric
from systems.base import Base, prologue, renamed

NAMES = {
    "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arccot": "acot", "arcsec": "asec", "arccsc": "acsc",
    "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh", "arccoth": "acoth", "arcsech": "asech",
    "arccsch": "acsch", "sin_integral": "Si", "cos_integral": "Ci", "log_integral": "li", "gamma": "Gamma",
    "fresnel_sin": "fresnelS", "fresnel_cos": "fresnelC", "bessel_J": "besselJ", "bessel_I": "besselI",
    "bessel_K": "besselK", "airy_ai": "airyAi", "lambert_w": "lambertW", "psi": "digamma", "sgn": "sign",
    "max": "symbolicMax", "e": "%e", "pi": "%pi", "I": "%i", "oo": "%plusInfinity", "zeta": "riemannZeta",
}
BACK = {new.removeprefix("%"): old for old, new in NAMES.items()} | {
    "Shi": "sinh_integral", "Chi": "cosh_integral", "polygamma": "psi", "besselY": "bessel_Y",
    "airyAiPrime": "airy_ai_prime",
}


class System(Base):
    names = NAMES
    words = {"value": "integrate(0)"}  # nothing was assigned to it
    functions = numeric.FUNCTIONS | {
        "dilog": lambda z: mpmath.polylog(2, 1 - z), "nthRoot": lambda z, n: mpmath.root(z, int(n)),
        "rootSum": lambda term, polynomial: numeric.root_sum(polynomial, term),
        "ellipticF": lambda z, m: mpmath.ellipf(mpmath.asin(z), m),
        "ellipticE": lambda z, m: mpmath.ellipe(mpmath.asin(z), m),
        "ellipticPi": lambda z, n, m: mpmath.ellippi(n, mpmath.asin(z), m),
    }

    def __init__(self):
        super().__init__(["fricas", "-nosman"], prologue("fricas.input"))

    def request(self, problem):
        row = {name: text.replace("-%plusInfinity", "%minusInfinity") for name, text in self.translated(problem).items()}
        row["way"] = {"+": ', "right"', "-": ', "left"'}.get(row.get("side"), "")
        call = {
            "integrals": "integrate({integrand}, x)",
            "definite": 'integrate({integrand}, x=({from})..({to}), "noPole")',
            "limits": "limit({expression}, x=({point}){way})",
            "series": "0",
        }[problem.kind].format_map(row)
        reader = {"integrals": "indefinite", "definite": "definite", "limits": "tending", "series": "refused"}[problem.kind]
        return (f')clear properties x value\nanswer := "integrate(0)"\nvalue := ({call})\nanswer := {reader} value\n'
                "finish answer\n")

    def answer(self, text):
        text = re.sub(r"\n *", "", text).replace("%", "").replace("()", "").replace("::Symbol", "").removesuffix("@or")
        return renamed(text, BACK)
