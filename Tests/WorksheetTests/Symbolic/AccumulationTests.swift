import Testing

@testable import Worksheet

@Suite("Sums and products of many values")
struct AccumulationTests {
  @Test(
    "are what the operator makes of them one after another",
    arguments: [
      "[x, y, x]", "[1, x, 2, y, -x]", "[x, -x, 3]", "[x, -x, x]", "[2, x + 1, y, x + 1]",
      "[x + 1, 1/(x + 1), 2, y + 1]",
      "[2*x, x + 1, y]", "[sqrt(2), sqrt(2), x + 1, y]", "[x^(1/2), x^(1/2), x + y]", "[e^x, e^(-x), 2, x + 1, y]",
      "[x, 1/2, 1.5, y]", "[x, 0, y]", "[x, 0.5, y, 2.5*x]", "[x, oo]", "[sin(x), sin(x), I, pi]",
      "[x == 1, y == 2]", "[x, y == x, 1]", "[f, x, f]", "[x, True, 2]",
      "[(x + y)^2, (x + y)^(-2), 3, x + y]", "[x^y, x^(-y), 2*x + 2, x]", "[2*x + 2, 2*x + 2, y]",
    ])
  func sameAsOneByOne(_ list: String) {
    let text = shown(
      """
      var('x y')
      f(x) = x^2
      def of(function, values):
          try: return repr(function(values))
          except Exception as error: return type(error)
      def added(values):
          total = 0
          for value in values: total = total + value
          return total
      def multiplied(values):
          total = 1
          for value in values: total = total * value
          return total
      values = \(list)
      """, "of(sum, values) == of(added, values)", "of(prod, values) == of(multiplied, values)", "of(sum, values)")
    #expect(text.contains("True\nTrue\n"), "\(list): \(text)")
  }

  @Test("take linear time")
  func linear() {
    #expect(shown("var('x')\nlen(sum(sin(k*x) for k in range(10^5)).operands())").hasSuffix("99999\n"))
    #expect(shown("var('x')\nlen(prod(x + k for k in range(10^5)).operands())").hasSuffix("100000\n"))
  }
}
