"""Maxima; a question that it asks back counts as unsolved."""

import re

from systems.base import Base, renamed

NAMES = {
    "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arccot": "acot", "arcsec": "asec", "arccsc": "acsc",
    "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh", "arccoth": "acoth", "arcsech": "asech",
    "arccsch": "acsch", "sin_integral": "expintegral_si", "cos_integral": "expintegral_ci",
    "log_integral": "expintegral_li", "Ei": "expintegral_ei", "exp_integral_e1": "expintegral_e1",
    "fresnel_sin": "fresnel_s", "fresnel_cos": "fresnel_c", "bessel_J": "bessel_j", "bessel_I": "bessel_i",
    "bessel_K": "bessel_k", "psi": "psi[0]", "sgn": "signum", "dilog": "li[2]", "e": "%e", "pi": "%pi", "I": "%i",
    "euler_gamma": "%gamma", "catalan": "%catalan", "oo": "inf", "harmonic_number": "harmonic",
}
BACK = {new: old for old, new in NAMES.items() if "[" not in new} | {
    "gamma_incomplete": "gamma", "expintegral_shi": "sinh_integral", "expintegral_chi": "cosh_integral",
    "expintegral_e": "exp_integral_e", "bessel_y": "bessel_Y", "hypergeometric": "hyper",
    "atan2": "arctan2", "airy_dai": "airy_ai_prime", "airy_dbi": "airy_bi_prime",
}


class System(Base):
    names = NAMES
    words = {"minf": "-oo", "-oo": "-oo", "infinity": "+-oo", "und": "none", "ind": "none"}

    def __init__(self):
        first = 'display2d: false$ linel: 100000$ harmonic(x) := psi[0](x + 1) + %gamma$ print("@@end")$\n'
        super().__init__(["maxima", "--very-quiet"], first, question=r"\?\s*$|^Acceptable answers")

    def request(self, problem):
        row = {name: text.replace("-inf", "minf") for name, text in self.translated(problem).items()}
        facts = [f"assume({fact})$ " for fact in [f"{c} > 0" for c in problem.letters] + problem.inequalities]
        facts += [f"declare({letter}, integer)$ " for letter in problem.integers]
        undone = "".join(f" remove({letter}, integer)$" for letter in problem.integers)
        row["way"] = {"+": ", plus", "-": ", minus"}.get(row.get("side"), "")
        call = {
            "integrals": "integrate({integrand}, x)",
            "definite": "integrate({integrand}, x, {from}, {to})",
            "limits": "limit({expression}, x, {point}{way})",
            "series": "taylor({expression}, x, {point}, {order})",
        }[problem.kind].format_map(row)
        return (f"forget(facts())$ {''.join(facts)}block([r: errcatch({call})], "
                'print("@@answer"), print(if r = [] then "integrate(0)" else string(r[1])), print("@@end"))$' + undone + "\n")

    def answer(self, text):
        text = re.sub(r"\bli\[(\d+)\]\(", r"polylog(\1, ", text)
        text = re.sub(r"\b(psi)\[(\d+)\]\(", r"\1(\2, ", text).replace("'", "")
        return renamed(text, BACK)
