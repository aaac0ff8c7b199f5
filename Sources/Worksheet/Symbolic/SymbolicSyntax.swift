internal import Exact
internal import Expressions

/// What the syntax of worksheets makes of expressions: declared variables and functions, literals, powers of numbers.
enum SymbolicSyntax {
  /// The variable that `f(x) = …` declares.
  static func variable(_ name: String) -> Value { .expression(.symbol(name)) }

  /// `f(x, t) = value`: a function of its parameters.
  static func callable(_ parameters: [String], _ value: Value, _ vm: Interpreter) throws -> Value {
    guard let e = value.expression else {
      throw Raised(
        .typeError,
        "the value of a symbolic function is an expression, found a value of type `\(vm.typeName(value))`",
        hint: "`def f(\(parameters.joined(separator: ", "))):` defines any function")
    }
    return .object(ExpressionObject(e, parameters: parameters.map { Symbol($0) }))
  }

  /// A real literal, with as many digits as it is written with.
  static func real(_ digits: String) -> Value { PreciseNumber.literal(digits) ?? .real(Compiler.double(digits)) }

  /// An imaginary literal: the digits before `i` or `j`.
  static func imaginary(_ digits: String) -> Value { .complexNumber(0, Compiler.double(digits)) }

  /// An exact number to the power of a fraction, when the result is not rational.
  static func power(_ base: Rational, _ exponent: Rational) throws -> Value {
    .simplest(try Combination.checked(.power(Expr(base), Expr(exponent)), from: Expr(base), "the power of"))
  }
}
