"""Expressions in text, evaluated by mpmath; independent of every system that is compared."""

import ast
import functools
import re

import mpmath
from mpmath import mp


class Unevaluated(Exception):
    """The text holds an integral, limit or sum that was left as it is."""


UNEVALUATED = r"\b(integrate|integral|Integral|limit|Limit|Sum|AccumBounds)\("


class Unreadable(Exception):
    """The text holds what we cannot evaluate."""


def refuse(*_):
    raise Unevaluated


def inverse(function):
    """x ↦ f(1/x): arcsec from arccos, and so on."""
    return lambda x: function(1 / x)


def arccot(x):
    return mpmath.atan(1 / x) if x else mp.pi / 2


def legendre(function):
    """Legendre's integral of (…, angle, parameter), as defined for |Re φ| ≤ π/2 (DLMF 19.2, mpmath's documentation).

    The angle arcsin x of |x| > 1 lies on the edge of that strip; rounding must not decide on which side.
    """
    def value(*arguments):
        *characteristic, phi, m = arguments
        phi, edge = mpmath.mpc(phi), mp.pi / 2
        if phi.imag and abs(abs(phi.real) - edge) < 16 * mp.eps:
            phi = mpmath.mpc(mpmath.sign(phi.real) * (edge - 16 * mp.eps), phi.imag)
        return function(*characteristic, phi, m)

    return value


def log_integral_offset(x):
    return mpmath.li(x) - mpmath.li(2)


FUNCTIONS = {
    "exp": mpmath.exp, "log": mpmath.log, "ln": mpmath.log, "sqrt": mpmath.sqrt,
    "sin": mpmath.sin, "cos": mpmath.cos, "tan": mpmath.tan, "cot": mpmath.cot, "sec": mpmath.sec, "csc": mpmath.csc,
    "sinh": mpmath.sinh, "cosh": mpmath.cosh, "tanh": mpmath.tanh,
    "coth": mpmath.coth, "sech": mpmath.sech, "csch": mpmath.csch,
    "arcsin": mpmath.asin, "arccos": mpmath.acos, "arctan": mpmath.atan,
    "arccot": arccot, "arcsec": inverse(mpmath.acos), "arccsc": inverse(mpmath.asin),
    "arctan2": mpmath.atan2,
    "arcsinh": mpmath.asinh, "arccosh": mpmath.acosh, "arctanh": mpmath.atanh,
    "arccoth": inverse(mpmath.atanh), "arcsech": inverse(mpmath.acosh), "arccsch": inverse(mpmath.asinh),
    "erf": mpmath.erf, "erfc": mpmath.erfc, "erfi": mpmath.erfi,
    "fresnel_sin": mpmath.fresnels, "fresnel_cos": mpmath.fresnelc,
    "gamma": lambda s, x=0: mpmath.gammainc(s, x) if x else mpmath.gamma(s),
    "log_gamma": mpmath.loggamma, "psi": lambda *a: mpmath.psi(0, a[0]) if len(a) == 1 else mpmath.psi(int(a[0]), a[1]),
    "beta": mpmath.beta, "factorial": mpmath.factorial, "binomial": mpmath.binomial,
    "zeta": mpmath.zeta, "polylog": mpmath.polylog, "dilog": lambda x: mpmath.polylog(2, x),
    "harmonic_number": mpmath.harmonic,
    "Ei": mpmath.ei, "exp_integral_e": mpmath.expint, "exp_integral_e1": mpmath.e1,
    "sin_integral": mpmath.si, "cos_integral": mpmath.ci, "sinh_integral": mpmath.shi, "cosh_integral": mpmath.chi,
    "log_integral": mpmath.li, "log_integral_offset": log_integral_offset,
    "bessel_J": mpmath.besselj, "bessel_Y": mpmath.bessely, "bessel_I": mpmath.besseli, "bessel_K": mpmath.besselk,
    "airy_ai": mpmath.airyai, "airy_bi": mpmath.airybi,
    "airy_ai_prime": lambda x: mpmath.airyai(x, derivative=1), "airy_bi_prime": lambda x: mpmath.airybi(x, derivative=1),
    "lambert_w": lambda *a: mpmath.lambertw(a[-1], int(mpmath.re(a[0])) if len(a) > 1 else 0),
    "abs": abs, "arg": mpmath.arg, "conjugate": mpmath.conj, "real_part": mpmath.re, "imag_part": mpmath.im,
    "sgn": mpmath.sign, "sign": mpmath.sign, "floor": mpmath.floor, "ceil": mpmath.ceil, "max": max, "min": min,
    "unit_step": lambda x: mpmath.mpf(x >= 0), "heaviside": lambda x: (1 + mpmath.sign(x)) / 2,
    # Elliptic integrals and hypergeometric functions, in the arguments of mpmath.
    "elliptic_f": legendre(mpmath.ellipf), "elliptic_e": legendre(mpmath.ellipe),
    "elliptic_pi": legendre(mpmath.ellippi),
    "elliptic_kc": mpmath.ellipk, "elliptic_ec": mpmath.ellipe,
    "hyper": lambda a, b, z: mpmath.hyper(list(a), list(b), z),
    "meijerg": lambda a, b, z: mpmath.meijerg([list(p) for p in a], [list(p) for p in b], z),
    "integrate": refuse, "integral": refuse, "Integral": refuse, "limit": refuse, "Limit": refuse, "Sum": refuse,
}

CONSTANTS = {
    "e": lambda: mp.e, "pi": lambda: mp.pi, "I": lambda: mp.j, "oo": lambda: mp.inf, "Infinity": lambda: mp.inf,
    "euler_gamma": lambda: +mp.euler, "catalan": lambda: +mp.catalan,
}


class Exactly(ast.NodeTransformer):
    """Whole numbers become mpmath's, so that 1/3 has all its digits."""

    def visit_Constant(self, node):
        if isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
            return ast.Call(ast.Name("number", ast.Load()), [ast.Constant(repr(node.value))], [])
        return node

    def visit_Call(self, node):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name == "Piecewise":
            return self.visit(cases(node))
        if name == "piecewise":  # Impulse: conditions and values by turns, and a value for all other cases
            return self.visit(by_turns(node.args))
        if name == "RootSum":  # SymPy: RootSum(polynomial in _z, Lambda(_i, term))
            polynomial, term = node.args
            variable = next(n.id for n in ast.walk(polynomial) if isinstance(n, ast.Name) and n.id.startswith("_"))
            node.args = [function(variable, polynomial), function(term.args[0].id, term.args[1])]
        if name == "rootSum":  # FriCAS: rootSum(term, polynomial, variable)
            term, polynomial, variable = node.args
            node.args = [function(variable.id, term), function(variable.id, polynomial)]
        return self.generic_visit(node)


def function(variable, body):
    """variable ↦ body"""
    arguments = ast.arguments(posonlyargs=[], args=[ast.arg(variable)], kwonlyargs=[], kw_defaults=[], defaults=[])
    return ast.Lambda(arguments, body)


def root_sum(polynomial, term, degree=12):
    """The sum of a term over the roots of a polynomial of at most this degree, found by interpolation."""
    nodes = [mpmath.expjpi(mpmath.mpf(2 * k) / (degree + 1)) for k in range(degree + 1)]
    values = [polynomial(z) for z in nodes]
    coefficients = [sum(v / z**k for v, z in zip(values, nodes)) / (degree + 1) for k in range(degree + 1)]
    largest = max(map(abs, coefficients))
    while abs(coefficients[-1]) < largest * mpmath.mpf(10) ** (5 - mp.dps):
        coefficients.pop()
    return sum(map(term, mpmath.polyroots(coefficients[::-1], maxsteps=200, extraprec=4 * mp.prec)))


def by_turns(parts):
    """condition, value, condition, value, …, otherwise"""
    if len(parts) < 2:
        return parts[0] if parts else ast.Call(ast.Name("integrate", ast.Load()), [], [])
    return ast.IfExp(parts[0], parts[1], by_turns(parts[2:]))


def cases(node):
    """Piecewise((value, condition), …), evaluated no further than needed."""
    result = ast.Call(ast.Name("integrate", ast.Load()), [], [])
    for pair in reversed(node.args):
        value, condition = pair.elts
        result = ast.IfExp(condition, value, result)
    return result


@functools.lru_cache(maxsize=4096)
def compiled(text):
    """The code of a text; `^` is the power."""
    try:
        tree = ast.parse(text.replace("^", "**").strip(), mode="eval")
        code = compile(ast.fix_missing_locations(Exactly().visit(tree)), "<answer>", "eval")
    except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
        raise Unreadable(f"{error}: {text[:200]}") from error
    return code


def evaluate(text, values, functions=FUNCTIONS):
    """The number that a text has for given values of its letters, in the present precision."""
    scope = {name: constant() for name, constant in CONSTANTS.items()}
    scope |= functions | values | {"number": mpmath.mpf, "__builtins__": {}, "True": True, "False": False}
    try:
        return mpmath.mpmathify(eval(compiled(text), scope))
    except (NameError, AttributeError, TypeError) as error:
        if re.search(UNEVALUATED, text):
            raise Unevaluated from error
        raise Unreadable(f"{error}: {text[:200]}") from error


def is_close(a, b, tolerance):
    """|a − b| ≤ tolerance · max(1, |b|), for infinities equality."""
    if not (mpmath.isfinite(a) and mpmath.isfinite(b)):
        return a == b
    return abs(a - b) <= tolerance * max(1, abs(b))
