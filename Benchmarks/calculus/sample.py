"""The problems of the sample, read from its tables."""

import dataclasses
import os
import random
import re

import mpmath

import numeric

HERE = os.path.dirname(os.path.abspath(__file__))
COLUMNS = {
    "integrals": ["integrand"],
    "limits": ["expression", "point", "value"],
    "definite": ["integrand", "from", "to", "value"],
    "series": ["expression", "point", "order", "value"],
}
LETTERS = "abcdmnpqty"


@dataclasses.dataclass
class Problem:
    """One row: its columns by name, the assumptions, and where it was found."""

    kind: str
    number: int
    row: dict
    assumptions: list
    source: str

    def __post_init__(self):
        texts = " ".join(self.row.values())
        self.letters = [c for c in LETTERS if re.search(rf"(?<![A-Za-z_]){c}(?![A-Za-z_(0-9])", texts)]

    @property
    def name(self):
        return f"{self.kind}-{self.number}"

    @property
    def text(self):
        """The row as text: the key of its answers."""
        return "; ".join([self.kind, *self.row.values(), *self.assumptions])

    @property
    def expression(self):
        return self.row.get("integrand") or self.row["expression"]

    @property
    def integers(self):
        """The letters that are whole numbers."""
        return [a.split()[0] for a in self.assumptions if a.endswith(" integer")]

    @property
    def inequalities(self):
        """What is assumed besides the signs: `a < b`, `x > 1`."""
        return [a for a in self.assumptions if not a.endswith(" integer")]

    def values(self, seed):
        """Random numbers for the letters, as assumed."""
        source = random.Random(f"{self.name} {seed}")
        facts = [fact for fact in self.inequalities if not re.search(r"\bx\b", fact)]
        while True:
            values = {c: self.value(c, source) for c in self.letters}
            if all(holds(fact, values) for fact in facts):
                return values

    def value(self, letter, source):
        if letter in self.integers:
            return mpmath.mpf(source.randint(1, 5))
        return mpmath.mpf(source.randint(20, 290)) / 100 + mpmath.mpf(1) / 700

    def allows(self, x, values):
        """Whether the assumptions let x be this number."""
        return all(holds(fact, values | {"x": x}) for fact in self.inequalities)


def holds(fact, values):
    left, relation, right = re.fullmatch(r"(.*?)\s*([<>])\s*(.*)", fact).groups()
    a, b = numeric.evaluate(left, values), numeric.evaluate(right, values)
    return a < b if relation == "<" else a > b


def problems(kind):
    """The rows of a table, in its order."""
    source, result = "", []
    with open(os.path.join(HERE, f"{kind}.txt"), encoding="utf-8") as file:
        for line in map(str.strip, file):
            if not line or line.startswith("#"):
                continue
            if line.startswith("["):
                source = line.strip("[]")
                continue
            cells = [cell.strip() for cell in line.split(";")]
            names = COLUMNS[kind]
            if len(cells) not in (len(names), len(names) + 1):
                raise SystemExit(f"{kind}.txt: found {len(cells)} columns, expected {len(names)}: {line}")
            facts = [a.strip() for a in cells[len(names)].split(",")] if len(cells) > len(names) else []
            result.append(Problem(kind, len(result) + 1, dict(zip(names, cells)), facts, source))
    return result
