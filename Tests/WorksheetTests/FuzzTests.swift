import Exact
import KernelProtocol
import Testing
import WorksheetSyntax

@testable import Worksheet

/// Random programs of the Python subset: they may fail, but never crash, hang or end in an internal error.
@Suite("Random programs")
struct FuzzTests {
  /// Makes programs from a seed.
  struct Generator {
    var random: SeededGenerator
    var names = ["a", "b", "c"]

    init(seed: UInt64) { random = SeededGenerator(seed) }

    mutating func below(_ bound: Int) -> Int { Int(random.next(upperBound: UInt64(bound))) }

    mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

    mutating func expression(_ depth: Int) -> String {
      if depth == 0 {
        return pick([
          "0", "1", "-2", "3.5", "1/2", "10^20", "'xy'", "''", "None", "True", "a", "b", "c", "[]", "{}", "(1, 2)", "x",
        ])
      }
      let (left, right) = (expression(depth - 1), expression(depth - 1))
      switch below(16) {
      case 0, 1, 2: return "(\(left) \(pick(["+", "-", "*", "/", "//", "%", "^", "**", "<<", "&", "|", "@"])) \(right))"
      case 3: return "(\(left) \(pick(["<", "==", "in", "is", "not in", ">=", "!="])) \(right))"
      case 4: return "[\(left), \(right)]"
      case 5: return "{\(left): \(right)}"
      case 6: return "(\(left) if \(right) else a)"
      case 7: return "[\(left) for a in \(right)]"
      case 8:
        return
          "\(pick(["len", "str", "repr", "sum", "sorted", "list", "abs", "int", "float", "set", "max", "iter", "hash", "bool", "next", "tuple"]))(\(left))"
      case 9:
        return
          "\(pick(["a", "b", "'%s %d'", "[1, 2, 3]", "{1: 2}"])).\(pick(["append", "upper", "get", "items", "join", "pop", "format", "x"]))(\(left))"
      case 10:
        return "\(pick(["a", "b", "[1, 2, 3]", "'hello'", "{1: 2}"]))[\(pick(["0", "-1", "1:", "::-1", ":2", left]))]"
      case 11: return "(lambda a=\(left), *b: \(right))(\(pick(["", "1", "1, 2", "*[1, 2]", "**{}"])))"
      case 12: return "f'{\(pick(["a", "b", "c", "1.5"])):\(pick([">5", ".2f", "d", "x", "", "^9.3"]))}'"
      case 13: return "(\(left) and \(right) or not \(left))"
      case 14: return "f(\(left), \(pick(["", "b=1", "*[1]", "**{'b': 2}"])))"
      default: return "(-\(left), *[\(right)])"
      }
    }

    mutating func block(_ depth: Int, _ indent: String) -> String {
      (0..<(1 + below(3))).map { _ in statement(depth, indent) }.joined()
    }

    mutating func statement(_ depth: Int, _ indent: String) -> String {
      let inner = indent + "  "
      if depth == 0 {
        switch below(6) {
        case 0: return "\(indent)\(pick(names)) = \(expression(2))\n"
        case 1: return "\(indent)\(pick(names)) \(pick(["+=", "*=", "-=", "//="])) \(expression(1))\n"
        case 2: return "\(indent)a, *b = \(expression(2))\n"
        case 3: return "\(indent)print(\(expression(2)))\n"
        case 4: return "\(indent)\(pick(["pass", "del a", "raise ValueError(1)", "assert b", "global_ = a"]))\n"
        default: return "\(indent)\(expression(3))\n"
        }
      }
      switch below(8) {
      case 0:
        return "\(indent)if \(expression(1)):\n\(block(depth - 1, inner))\(indent)else:\n\(block(depth - 1, inner))"
      case 1:
        return
          "\(indent)for \(pick(names)) in \(expression(1)):\n\(block(depth - 1, inner))\(inner)\(pick(["continue", "break", "pass"]))\n"
      case 2:
        return
          "\(indent)try:\n\(block(depth - 1, inner))\(indent)except \(pick(["Exception", "ValueError", "(TypeError, KeyError)"])) as e:\n\(block(depth - 1, inner))\(indent)finally:\n\(block(depth - 1, inner))"
      case 3:
        return "\(indent)def f(a, b=\(expression(1)), *c):\n\(block(depth - 1, inner))\(inner)return \(expression(1))\n"
      case 4:
        return "\(indent)def g():\n\(inner)yield \(expression(1))\n\(block(depth - 1, inner))\(indent)a = list(g())\n"
      case 5:
        return
          "\(indent)class K:\n\(inner)v = \(expression(1))\n\(inner)def __add__(self, o):\n\(block(depth - 1, inner + "  "))\(inner)  return self\n\(indent)b = K()\n"
      case 6: return "\(indent)while \(expression(1)):\n\(block(depth - 1, inner))\(inner)break\n"
      default: return "\(indent)with \(expression(1)) as c:\n\(block(depth - 1, inner))"
      }
    }
  }

  @Test("end in a result or in an error of the language", arguments: 0..<8)
  func programs(_ chunk: Int) {
    for index in 0..<60 {
      var generator = Generator(seed: UInt64(chunk * 1000 + index))
      let source = generator.block(2, "") + generator.block(1, "") + generator.expression(3)
      var limits = Limits()
      limits.elements = 10_000
      limits.stringBytes = 100_000
      let session = Session(limits: limits)
      let result = session.run(source, seconds: 2)
      let name = result.error?.name ?? ""
      #expect(name != "SyntaxError" && name != "SystemError" && name != "RecursionError", "\(source)")
      #expect(session.run("6 * 7").isSuccess, "\(source)")
    }
  }
}
