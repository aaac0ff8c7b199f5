internal import Exact
internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// Divisors, fractions and forms of polynomials.
enum PolynomialMethods {
  static let all: [Builtin] = [
    .method("gcd", "b", "the greatest common divisor of two polynomials", examples: ["(x^2 - 1).gcd(x - 1)": "x - 1"]) {
      .expression(try .polynomialGCD($0.receiver().expr, $0.expression(1)))
    },
    .method("lcm", "b", "the least common multiple of two polynomials", examples: ["(x^2 - 1).lcm(x - 1)": "x^2 - 1"]) {
      .expression(try .polynomialLCM($0.receiver().expr, $0.expression(1)))
    },
    .method(
      "resultant", "other, var", "the resultant of two polynomials in a variable",
      examples: ["(x^2 - 1).resultant(x - 2, x)": "3"]
    ) { .simplest(try .resultant($0.receiver().expr, $0.expression(1), by: $0.expression(2))) },
    .method(
      "partial_fraction", "var=None", "the quotient of polynomials as a sum of simple fractions",
      examples: ["(1/(x^2 - 1)).partial_fraction(x)": "1/2/(x - 1) - 1/2/(x + 1)"]
    ) { call in
      let x = try CoefficientMethods.variable(call)
      let object = try call.receiver()
      return object.with(try RewritingMethods.onSides(object.expr) { try $0.partialFractions(x) })
    },
    .method(
      "partial_fraction_decomposition", "var=None", "the simple fractions as a list",
      examples: ["(1/(x^2 - 1)).partial_fraction_decomposition(x)": "[-1/2/(x + 1), 1/2/(x - 1)]"]
    ) { call in
      let terms = try call.receiver().expr.partialFractions(CoefficientMethods.variable(call)).terms
      return .array(terms.sorted(byText: \.self).map { .expression($0) })
    },
    .method(
      "content", "s", "the greatest common divisor of the coefficients", examples: ["(2*x + 4).content(x)": "2"]
    ) { .expression(try $0.receiver().expr.content($0.expression(1))) },
    .method(
      "primitive_part", "s", "the polynomial divided by its content", examples: ["(2*x + 4).primitive_part(x)": "x + 2"]
    ) { call in
      let e = try call.receiver().expr
      return .expression(try (e / e.content(call.expression(1))).expanded())
    },
    .method(
      "horner", "x", "the polynomial written for evaluation, as (a*x + b)*x + c",
      examples: ["(x^2 + 2*x + 3).horner(x)": "(x + 2)*x + 3"]
    ) { call in
      let object = try call.receiver()
      return object.with(try object.expr.hornerForm(call.expression(1)))
    },
    .method(
      "collect_common_factors", "", "the common divisor of all terms in front of the sum",
      examples: ["(2*x^2 + 4*x).collect_common_factors()": "2*(x + 2)*x"]
    ) { call in
      let object = try call.receiver()
      return object.with(try object.expr.withCommonFactorsCollected())
    },
    .method(
      "polynomial", "base_ring=None, ring=None", "the polynomial multiplied out; an error when there is none",
      examples: ["((x + 1)^2).polynomial(QQ)": "x^2 + 2*x + 1"]
    ) { .expression(try PolynomialRing.polynomial($0.receiver().expr, in: nil)) },
    .method(
      "minpoly", "var='x'", "the monic polynomial over ℚ of least degree that an algebraic constant satisfies",
      examples: ["(sqrt(2) + sqrt(3)).minpoly()": "x^4 - 10*x^2 + 1"]
    ) { call in
      let e = try call.receiver().expr
      guard let number = try e.algebraicNumber() else {
        throw Raised(
          .notImplementedError, "`\(e.text(limit: 60))` is not known to be an algebraic number",
          hint: "numbers made with roots, I, and sines and cosines at rational multiples of pi are recognized")
      }
      return .expression(try number.minimalPolynomial.monic(in: .symbol(try call[1].asString ?? call.symbol(1).name)))
    },
  ]

  /// The greatest common divisor or the least common multiple of values of which one is an expression; nil otherwise.
  static func folded(_ name: String, _ values: [Value]) throws -> Value? {
    let expressions = values.compactMap(\.expression)
    guard expressions.count == values.count, expressions.contains(where: { !$0.isNumber }) else { return nil }
    let combine = name == "gcd" ? Expr.polynomialGCD : Expr.polynomialLCM
    return .simplest(try expressions.dropFirst().reduce(expressions[0]) { try combine($0, $1) })
  }
}
