"""The systems that are compared: how each is started, asked, and read."""

import importlib
import shutil

# The program that must be installed; None for what `Benchmarks/run` brings itself.
PROGRAMS = {"impulse": None, "sympy": None, "maxima": "maxima", "fricas": "fricas", "sage": "sage"}


def available():
    """The systems that are installed, in the order of the table."""
    return [name for name, program in PROGRAMS.items() if program is None or shutil.which(program)]


def module(name):
    if name not in PROGRAMS:
        raise SystemExit(f"found `{name}`, expected one of {', '.join(PROGRAMS)}")
    return importlib.import_module(f"systems.{name}_system")


def start(name):
    """A running system by its name."""
    return module(name).System()


def functions(name):
    """What the names in a system's answers mean."""
    return module(name).System.functions
