internal import Exact
internal import Expressions
internal import Simplification

/// `QQbar` and `AA`: the algebraic numbers, and the real ones among them, which convert when they are called.
final class AlgebraicField: WorksheetObject {
  let isReal: Bool
  init(isReal: Bool) { self.isReal = isReal }

  static let constants: [(String, Value)] = [
    ("QQbar", .object(AlgebraicField(isReal: false))), ("AA", .object(AlgebraicField(isReal: true))),
  ]

  static let type = ClassObject.native(
    "Parent", "a field of algebraic numbers", qualifiedName: "sage.rings.qqbar.AlgebraicField")

  override var type: ClassObject { AlgebraicField.type }
  override var isCallable: Bool { true }
  override func repr(in vm: Interpreter) throws -> String { isReal ? "Algebraic Real Field" : "Algebraic Field" }
  override func latex(in vm: Interpreter) throws -> String? { isReal ? "\\mathbf{A}" : "\\overline{\\QQ}" }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    guard arguments.count == 1, let number = try AlgebraicObject.number(arguments[0]) else {
      throw Raised(
        .typeError, "`\(isReal ? "AA" : "QQbar")` converts a constant that is known to be algebraic",
        hint: "`QQbar(sqrt(2))`, or `roots(x, ring=QQbar)`")
    }
    if isReal, !number.isReal {
      throw Raised(.valueError, "the number is not real", hint: "`QQbar` has complex numbers")
    }
    return .object(AlgebraicObject(number))
  }

  /// The roots of a polynomial: real ones first, ascending, then by real and imaginary part.
  func roots(_ polynomial: UnivariatePolynomial) throws -> [(value: Value, multiplicity: Int)] {
    var found: [(AlgebraicNumber, Int)] = []
    for (factor, multiplicity) in try polynomial.factored().factors where factor.degree > 0 {
      found += try AlgebraicNumber.roots(of: factor).filter { !isReal || $0.isReal }.map { ($0, multiplicity) }
    }
    let sorted = found.sorted { a, b in
      if a.0.isReal != b.0.isReal { return a.0.isReal }
      let order = a.0.compareReal(b.0)
      return order == 0 ? a.0.imaginarySign < b.0.imaginarySign : order < 0
    }
    return sorted.map { (.object(AlgebraicObject($0.0)), $0.1) }
  }
}
