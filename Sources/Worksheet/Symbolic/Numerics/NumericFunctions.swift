internal import Exact
internal import Expressions

/// `numerical_integral` and other numerical functions.
enum NumericFunctions {
  static let all: [Builtin] = ["numerical_integral", "integral_numerical"].map { name in
    Builtin(
      name,
      "func, a=None, b=None, algorithm='qag', max_points=87, params=None, eps_abs=1e-6, eps_rel=1e-6, rule=6",
      "the integral of a function from a to b as (value, error); the error is a proved bound unless a warning says so",
      examples: [
        "numerical_integral(x^2, 0, 1)[0]": "0.3333333333333333",
        "numerical_integral(lambda x, a: a*x, 0, 1, params=[3])[0]": "1.5",
      ]
    ) { call in
      let ends = call[1].asElements ?? [call[1], call[2]]
      guard ends.count == 2, let low = ends[0].expression, let high = ends[1].expression else {
        throw Raised(
          .typeError, "`\(name)()` needs two ends, numbers or infinities", hint: "`numerical_integral(f, 0, 1)`")
      }
      let parameters = call[5].isNone ? [] : call[5].asElements ?? [call[5]]
      return try NumericalIntegrals.value(of: call[0], parameters: parameters, from: low, to: high, call.vm)
    }
  }
}
