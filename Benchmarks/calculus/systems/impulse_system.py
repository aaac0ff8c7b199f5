"""Impulse, as a worksheet sees it."""

import os

from systems.base import HERE, Base


class System(Base):
    names = {"max": "max_symbolic"}  # `max` is Python's, which compares at once
    words = {"Infinity": "+-oo", "+Infinity": "oo", "-Infinity": "-oo"}

    def __init__(self):
        program = os.environ.get("IMPULSE", os.path.join(HERE, "../../../.build/release/impulse"))
        super().__init__([program, "repl"], "import time\nvar('a b c d m n p q t y')\nprint('@@end')\n")

    def request(self, problem):
        row = self.translated(problem)
        facts = [f"{c} > 0" for c in problem.letters] + problem.inequalities
        facts += [f"{letter}, 'integer'" for letter in problem.integers]
        calls = {
            "integrals": "integrate({integrand}, x)",
            "definite": "integrate({integrand}, x, {from}, {to})",
            "limits": "limit({expression}, x={point}, dir='{side}')" if row.get("side") else "limit({expression}, x={point})",
            "series": "({expression}).series(x == {point}, {order})",
        }
        lines = ["forget()", *(f"assume({fact})" for fact in facts)]
        lines.append(f"begin = time.process_time(); result = {calls[problem.kind].format_map(row)}; end = time.process_time()")
        return "\n".join([*lines, "print('@@answer', result, '@@seconds', end - begin)", "print('@@end')", ""])

    def answer(self, text):
        """An error is printed instead of an answer; that an integral diverges is one."""
        if "Error: " not in text:
            return text
        return "divergent" if "divergent" in text else "integrate(0)"
