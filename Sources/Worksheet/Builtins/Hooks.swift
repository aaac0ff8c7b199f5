internal import Exact

/// What the language leaves to the symbolic layer: one record, replaced as a whole when that layer is linked.
struct Hooks: Sendable {
  /// The variable that `f(x) = …` declares.
  var variable: @Sendable (String, Interpreter) throws -> Value = { name, _ in
    throw Hooks.absent("the variable `\(name)`")
  }
  /// `f(x, t) = value`: parameters and value.
  var callable: @Sendable ([String], Value, Interpreter) throws -> Value = { _, _, _ in
    throw Hooks.absent("a symbolic function")
  }
  /// `R.<x, y> = value`: the ring, then its generators.
  var generators: @Sendable ([String], Value, Interpreter) throws -> Value = { _, _, _ in
    throw Hooks.absent("a ring with named generators")
  }
  /// `QQ[names]`: a ring of polynomials.
  var polynomialRing: @Sendable (NumberParent, Value, Interpreter) throws -> Value = { _, _, _ in
    throw Hooks.absent("a ring of polynomials")
  }
  /// The left side of the next comparison in `a < b < c`, from b and the result of a < b, when that result is symbolic;
  /// nil for Python's rule.
  var chain: @Sendable (Value, Value) -> Value? = { _, _ in nil }
  /// A real literal: its digits.
  var real: @Sendable (String, Interpreter) throws -> Value = { text, _ in .real(Compiler.double(text)) }
  /// An imaginary literal: the digits before `i` or `j`.
  var imaginary: @Sendable (String, Interpreter) throws -> Value = { text, _ in .complexNumber(0, Compiler.double(text))
  }
  /// An exact number to the power of a fraction, when the result is not rational.
  var power: @Sendable (Rational, Rational, Interpreter) throws -> Value = { base, exponent, _ in
    .real(Compiler.realPower(base.asDouble, exponent.asDouble))
  }
  /// `latex(value)` for the values of the language that have no LaTeX of their own; nil for the plain text.
  var latex: @Sendable (Value, Interpreter) throws -> String? = { _, _ in nil }

  /// The hooks of the process.
  static let shared = Hooks.linked

  private static func absent(_ what: String) -> Raised {
    Raised(.notImplementedError, "\(what) needs symbolic expressions")
  }
}
