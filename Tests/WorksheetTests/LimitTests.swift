import Exact
import Glibc
import KernelProtocol
import Testing

@testable import Worksheet

@Suite("Limits of worksheets")
struct LimitTests {
  @Test(
    "endless recursion of every kind ends in RecursionError",
    arguments: [
      "def f(): return f()\nf()",
      "class A:\n  def __repr__(self): return repr(self)\nA()",
      "class A:\n  def __add__(self, o): return self + o\nA() + 1",
      "class A:\n  def __getattr__(self, n): return getattr(self, n)\nA().x",
      "class A:\n  def __eq__(self, o): return self == o\nA() == 1",
      "def f(x): return sorted([2, 1], key=f)\nf(1)",
      "def g(): yield from g()\nlist(g())",
      "f = lambda x: list(map(f, [x]))\nf(1)",
      "class A:\n  def __init__(self): A()\nA()",
      "class A:\n  def __iter__(self): return iter(list(self))\nlist(A())",
    ])
  func recursion(_ source: String) {
    #expect(shown(source).hasPrefix("RecursionError"), "\(source)")
    #expect(shown("x = 1", source, "x").hasSuffix("1\n"))
  }

  @Test("structures of a million levels are made and freed")
  func deepStructures() {
    #expect(shown("a = []\nfor i in range(10^6): a = [a]\na = 0\na") == "0\n")
    #expect(shown("a = ()\nfor i in range(10^6): a = (a, 1)\na = 0\na") == "0\n")
    #expect(shown("a = {}\nfor i in range(10^5): a = {1: a}\na = 0\na") == "0\n")
    #expect(
      shown(
        "class N: pass\nhead = None\nfor i in range(10^5):\n  n = N()\n  n.next = head\n  head = n\nhead = n = 0\nhead")
        == "0\n")
    #expect(shown("f = None\ndef wrap(g): return lambda: g\nfor i in range(10^5): f = wrap(f)\nf = 0\nf") == "0\n")
    #expect(shown("it = iter([1])\nfor i in range(10^5): it = map(abs, it)\nit = 0\nit") == "0\n")
  }

  @Test("operations on deep structures end in RecursionError")
  func deepOperations() {
    let deep = "a = []\nb = []\nfor i in range(10^5):\n  a = [a]\n  b = [b]\n"
    #expect(shown(deep + "repr(a)").hasPrefix("RecursionError"))
    #expect(shown(deep + "a == b").hasPrefix("RecursionError"))
    #expect(shown("it = iter([1])\nfor i in range(10^5): it = map(abs, it)\nnext(it)").hasPrefix("RecursionError"))
  }

  @Test(
    "endless loops stop when the time is up",
    arguments: [
      "while True: pass", "while True:\n  try:\n    while True: pass\n  except: pass", "sum(1 for _ in iter(int, 1))",
      "import itertools\nlist(itertools.count())", "[x for x in iter(int, 1) if x]",
      "import itertools\nnext(filter(None, itertools.repeat(0)))", "x = (1..)\nmax(x)",
      "def f():\n  try:\n    while True: pass\n  finally:\n    print('no')\nf()",
    ])
  func endlessLoops(_ source: String) {
    let session = Session(limits: Limits(), clock: { 0 }, sink: { _ in })
    let result = session.run(source, seconds: 0.2)
    #expect(result.wasStopped || result.error?.name == "MemoryError", "\(source)")
    #expect(session.run("1 + 1").isSuccess)
  }

  @Test("a cell that prints too much ends with a message")
  func output() {
    var limits = Limits()
    limits.outputBytes = 1000
    let text = shown("while True: print('x')", "print('next')", limits: limits)
    #expect(text.utf8.count < 1300)
    #expect(text.hasSuffix("next\n"))
    #expect(text.contains("MemoryError"))
  }

  @Test("a list that grows without end ends in MemoryError")
  func growth() {
    var limits = Limits()
    limits.elements = 10_000
    limits.stringBytes = 10_000
    #expect(shown("a = []\nwhile True: a.append(1)", limits: limits).hasPrefix("MemoryError"))
    #expect(shown("a = [1]\nwhile True: a += a", limits: limits).hasPrefix("MemoryError"))
    #expect(shown("a = 'x'\nwhile True: a += a", limits: limits).hasPrefix("MemoryError"))
    #expect(shown("d = {}\nwhile True: d[len(d)] = 1", limits: limits).hasPrefix("MemoryError"))
    #expect(shown("'x'.ljust(10^9)", limits: limits).hasPrefix("MemoryError"))
    #expect(shown("','.join(['x' * 100] * 9000)", limits: limits).hasPrefix("MemoryError"))
  }

  @Test(
    "extreme arguments end in a value or an error",
    arguments: [
      "range(0, 2^62, 2^61)[::2^10]", "range(10)[::-1]", "range(-2^63, 2^63 - 1)[5]", "len(range(-2^63, 2^63 - 1))",
      "'a'.zfill(-2^63)", "'a'.center(-2^63)", "'a'.ljust(2^63)", "round(5, -2^63)", "round(2.5r, 2^62)",
      "[1, 2][-2^63:2^63]",
      "[1, 2][::-2^63]", "'abc'[2^70:]", "'abc'[-2^70:2^70:2^70]", "'abc'.find('b', -2^63, 2^62)",
      "[1].insert(-2^63, 2)",
      "slice(1, 2, 3).indices(2^62)", "import itertools as t; list(t.combinations_with_replacement('a', 2^40))",
      "import itertools as t; next(t.product('ab', repeat=2^62))", "import itertools as t; list(t.islice('abc', 2^62))",
      "import itertools as t; list(t.repeat(1, -2^63))", "'\t'.expandtabs(2^60)", "chr(2^40)", "bytes(2^60)",
      "'%*d' % (-2^62, 1)",
      "'%.99999999d' % 1", "f'{1:999999999}'", "1 << 2^62", "1 >> 2^62", "(-1) >> 2^80", "2^-(2^70)", "0.5r ** 2^70",
      "10^400 / 3r",
      "float(10^400)", "int(float('inf'))", "divmod(-2^63, -1)", "abs(-2^63)", "-(-2^63)", "(-2^63) // -1",
      "(-2^63) % -1",
      "prime_range(2^60)", "nth_prime(0)", "divisors(0)", "factor(0)", "factorial(-1)", "binomial(2^70, 2^69)",
      "fibonacci(2^70)",
      "import math; math.factorial(2^40)", "import math; math.ldexp(1.0, 2^62)", "import math; math.exp(10^4)",
      "import random; random.randrange(0)", "import random; random.getrandbits(0)", "import random; random.seed(2^100)",
      "from collections import deque; d = deque([1, 2]); d.rotate(-2^63); d", "hash(10^400)",
      "{10^400: 1, 2^70: 2}[2^70]",
      "int('9' * 10^5)", "int('x' * 10^5)", "str(10^(10^5))[:3]", "[1..10^9]", "(1..10^12)", "srange(0, 1, 0)",
      "[1, 1..5]",
      "complex(1, 2) ** 10^6", "(1 + 2j)^(-1000)", "0.0r ** -1", "float('nan') in [float('nan')]",
      "sorted([float('nan'), 1r, 0r])",
    ])
  func extremes(_ source: String) {
    let result = Session().run(source, seconds: 20)
    #expect(!["SystemError", "SyntaxError"].contains(result.error?.name ?? ""), "\(source)")
    #expect(!result.wasStopped, "\(source)")
  }

  @Test("values are two words")
  func layout() { #expect(MemoryLayout<Value>.stride == 16) }
}
