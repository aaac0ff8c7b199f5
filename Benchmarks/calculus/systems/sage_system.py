"""SageMath: its default chain of methods."""

import os

import numeric
from systems.base import HERE, Base


class System(Base):
    functions = numeric.FUNCTIONS | {
        "max_symbolic": max, "min_symbolic": min, "hypergeometric": numeric.FUNCTIONS["hyper"],
        "Li": numeric.FUNCTIONS["log_integral_offset"],
    }
    words = {
        "Infinity": "+-oo", "+Infinity": "oo", "-Infinity": "-oo", "und": "none", "ind": "none", "undefined": "none",
    }

    def __init__(self):
        super().__init__(["sage", "-python", os.path.join(HERE, "sage_worker.py")], "")

    def request(self, problem):
        facts = {"letters": problem.letters, "integers": problem.integers, "facts": problem.inequalities}
        return repr({"kind": problem.kind} | facts | self.translated(problem)) + "\n"
