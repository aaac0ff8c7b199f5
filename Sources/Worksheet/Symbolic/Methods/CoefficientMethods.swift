internal import Exact
internal import Expressions
internal import Simplification

/// Expressions as polynomials in a variable.
enum CoefficientMethods {
  static let all: [Builtin] = [
    .method("coefficient", "s, n=1", "the coefficient of s^n") { call in
      .expression(try call.receiver().expr.coefficient(of: call.expression(1), exponent: call.expression(2)))
    },
    .method("coefficients", "x=None, sparse=True", "the coefficients as pairs [coefficient, exponent]") { call in
      let pairs = try call.receiver().expr.coefficients(of: variable(call))
      if try !call.flag(2) { return try dense(call) }
      return .array(pairs.map { .array([.expression($0.coefficient), .expression($0.exponent)]) })
    },
    .method("list", "x=None", "all coefficients, the constant first") { try dense($0) },
    .method("degree", "s=None", "the largest exponent of a variable") { call in
      .simplest(try call.receiver().expr.degree(in: variable(call)))
    },
    .method("low_degree", "s=None", "the smallest exponent of a variable") { call in
      .simplest(try call.receiver().expr.coefficients(of: variable(call)).first?.exponent ?? 0)
    },
    leading("leading_coefficient"), leading("leading_coeff"),
    trailing("trailing_coefficient"), trailing("trailing_coeff"),
    .method("poly", "x=None", "the expression written in powers of a variable") { call in
      .expression(try call.receiver().expr.collected(variable(call)))
    },
    .method("is_polynomial", "var=None", "whether the expression is a polynomial in a variable") { call in
      let x = try variable(call)
      return .bool(try isPolynomial(call.receiver().expr, x))
    },
    .method("is_rational_expression", "", "whether the expression is a quotient of polynomials") { call in
      .bool(
        try call.receiver().expr.subexpressions.allSatisfy { part in
          switch part.node {
          case .call: false
          case .product(let factors): factors.allSatisfy { $0.exponent.integer != nil }
          default: true
          }
        })
    },
  ]

  private static func leading(_ name: String) -> Builtin {
    .method(name, "s=None", "the coefficient of the largest power") { call in
      .expression(try call.receiver().expr.coefficients(of: variable(call)).last?.coefficient ?? 0)
    }
  }

  private static func trailing(_ name: String) -> Builtin {
    .method(name, "s=None", "the coefficient of the smallest power") { call in
      .expression(try call.receiver().expr.coefficients(of: variable(call)).first?.coefficient ?? 0)
    }
  }

  /// The variable of the call, or the only one of the expression.
  static func variable(_ call: Call) throws -> Expr {
    if !call[1].isNone { return try call.expression(1) }
    let symbols = try call.receiver().expr.symbols
    if symbols.count > 1 {
      throw Raised(
        .valueError,
        "`\(call.builtin.name)()` needs a variable: one of "
          + symbols.map { "`\($0.name)`" }.joined(separator: ", "))
    }
    return Expr(symbols.first ?? Symbol("x"))
  }

  private static func dense(_ call: Call) throws -> Value {
    let pairs = try call.receiver().expr.coefficients(of: variable(call))
    var list = [Expr](repeating: 0, count: 0)
    for (coefficient, exponent) in pairs {
      guard let n = exponent.smallInteger, n >= 0, n < 1_000_000 else {
        throw Raised(.valueError, "the expression has the exponent `\(exponent)`, so it is no polynomial")
      }
      while list.count <= n { list.append(0) }
      list[n] = coefficient
    }
    return .array(list.map { .expression($0) })
  }

  private static func isPolynomial(_ e: Expr, _ x: Expr) throws -> Bool {
    try e.coefficients(of: x).allSatisfy { coefficient, exponent in
      guard !coefficient.contains(x), let n = exponent.integer else { return false }
      return !n.isNegative
    }
  }
}
