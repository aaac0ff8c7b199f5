"""What all systems share."""

import os
import re

import numeric
from process import Process

HERE = os.path.dirname(os.path.abspath(__file__))


def renamed(text, names):
    """The text with other names for functions and constants."""
    return re.sub(r"%?[A-Za-z_]\w*", lambda match: names.get(match[0], match[0]), text)


def side(point):
    """The point without its side, and the side: "+", "-" or nothing."""
    return (point[:-1], point[-1]) if point[-1] in "+-" else (point, "")


def prologue(file):
    """A file beside this one."""
    with open(os.path.join(HERE, file), encoding="utf-8") as text:
        return text.read()


class Base:
    """One system: `ask` gives the status, the answer as text for `numeric`, and the seconds of CPU time: those that the
    system measures itself, without reading the question and writing the answer, where it has a clock fine enough."""

    #: What the names in answers mean.
    functions = numeric.FUNCTIONS
    #: Our names of functions and constants, and the system's.
    names = {}
    #: Answers that are no numbers: to oo, -oo, +-oo, none.
    words = {}

    def __init__(self, command, first, question=None):
        self.process = Process(command, first, question)

    def ask(self, problem, seconds):
        status, text, seconds = self.process.ask(self.request(problem), seconds)
        if status:
            return status, "", seconds
        answer, _, inside = text.rpartition("@@answer")[2].partition("@@seconds")
        answer = self.answer(answer.strip())
        return "", self.words.get(answer, answer), float(inside or seconds)

    def answer(self, text):
        """An answer in our notation."""
        return text

    def stop(self):
        self.process.stop()

    def translated(self, problem):
        """The columns of a problem in the system's notation, the point without its side."""
        row = dict(problem.row)
        if problem.kind == "limits":
            row["point"], row["side"] = side(row["point"])
        return {name: renamed(text, self.names) for name, text in row.items()}
