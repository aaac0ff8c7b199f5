internal import Balls
internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// `f.roots(x)`.
enum RootMethods {
  static let all: [Builtin] = [
    SolveFunctions.method,
    .method(
      "roots", "x=None, explicit_solutions=True, multiplicities=True, ring=None",
      "the zeros with their multiplicities; `ring=RR` or `CC` gives numbers, each from a proved enclosure, and `ring=QQbar` or "
        + "`AA` exact algebraic numbers of any degree",
      examples: [
        "(x^5 - x - 1).roots(ring=AA)": "[(1.167303978261419?, 1)]",
        "(x^3 - x^2).roots(x)": "[(0, 2), (1, 1)]",
      ]
    ) { call in
      let x = try variable(call)
      let e = try call.receiver().expr.sidesJoined
      let roots = try call[4].isNone ? symbolic(e, x, call.vm) : numbers(e, x, call)
      if try call.flag(3) { return .array(roots.map { .tupled($0.value, .integer($0.multiplicity)) }) }
      return .array(roots.map(\.value))
    },
    .method(
      "real_roots", "x=None",
      "the real zeros of a polynomial with rational coefficients, ascending, each once; numbers from proved enclosures",
      examples: ["(x^5 - x + 1).real_roots()": "[-1.16730397826142]"]
    ) { call in
      let polynomial = try polynomial(call.receiver().expr.sidesJoined, variable(call))
      return .array(try floating(polynomial, bits: 53, onlyReal: true).map(\.value))
    },
  ]

  static let complexRootOf = Builtin(
    "complex_root_of", "p, index",
    "a zero of a polynomial with rational coefficients, by its place among the real ones, which come first, and the others",
    examples: ["complex_root_of(x^5 - x - 1, 0).n()": "1.16730397826142", "complex_root_of(x^2 - 1, 1)": "1"]
  ) { call in
    guard let e = call[0].expression, e.symbols.count == 1 else {
      throw call.unexpected(0, "a polynomial in one variable")
    }
    let roots = try Expr.roots(of: polynomial(e, e.symbols[0]))
    guard let k = call[1].asInteger?.asInt, roots.indices.contains(k) else {
      throw call.unexpected(1, "a place from 0 to \(roots.count - 1)")
    }
    return .simplest(roots[k])
  }

  private typealias Root = (value: Value, multiplicity: Int)

  private static func variable(_ call: Call) throws -> Symbol {
    guard let symbol = try CoefficientMethods.variable(call).symbol else { throw call.unexpected(1, "a variable") }
    return symbol
  }

  private static func symbolic(_ e: Expr, _ x: Symbol, _ vm: Interpreter) throws -> [Root] {
    let found = try e.solutions(for: x, vm.symbolic.assumptions, budget: vm.searchBudget)
    if found.isEverything { throw Raised(.valueError, "every number is a root of 0") }
    if found.solutions.isEmpty, !found.implicit.isEmpty {
      throw Raised(.runtimeError, "no explicit roots found", hint: "`roots(ring=CC)` gives numbers")
    }
    return found.solutions.map { (.expression($0.value), $0.multiplicity) }
  }

  /// The roots of a polynomial with rational coefficients in a set of numbers.
  private static func numbers(_ e: Expr, _ x: Symbol, _ call: Call) throws -> [Root] {
    let polynomial = try polynomial(e, x)
    switch call[4] {
    case .object(let field as FloatingField):
      return try floating(polynomial, bits: field.bits, onlyReal: !field.isComplex)
    case .object(let field as AlgebraicField): return try field.roots(polynomial)
    case .object(let parent as NumberParent):
      switch parent.kind {
      case .integers, .rationals: return try rational(polynomial, onlyIntegers: parent.kind == .integers)
      case .reals, .floats, .complexes:
        return try floating(polynomial, bits: 53, onlyReal: parent.kind != .complexes)
      }
    default: throw call.unexpected(4, "a set of numbers")
    }
  }

  /// Real roots first, ascending.
  private static func floating(_ polynomial: UnivariatePolynomial, bits: Int, onlyReal: Bool) throws -> [Root] {
    guard max(polynomial.degree, 1) * bits <= 1_000_000 else {
      throw Raised(.valueError, "the roots of degree \(polynomial.degree) are not computed to \(bits) bits")
    }
    return try polynomial.complexRoots(precision: bits + 27)
      .filter { !onlyReal || $0.root.isReal == .yes }
      .map { (Value(number: .rounded($0.root, precision: bits)), $0.multiplicity, $0.root) }
      .sorted { $0.2.orderedParts < $1.2.orderedParts }
      .map { ($0.0, $0.1) }
  }

  private static func rational(_ polynomial: UnivariatePolynomial, onlyIntegers: Bool) throws -> [Root] {
    try polynomial.factored().factors.filter { $0.factor.degree == 1 }
      .map { (Expr(-$0.factor.coefficient(0)) / Expr($0.factor.coefficient(1)), $0.multiplicity) }
      .filter { !onlyIntegers || $0.0.integer != nil }
      .map { (.simplest($0.0), $0.1) }
  }

  private static func polynomial(_ e: Expr, _ x: Symbol) throws -> UnivariatePolynomial {
    guard let list = try e.polynomialCoefficients(of: Expr(x)), list.count <= 1001,
      case let numbers = list.compactMap(\.rational), numbers.count == list.count
    else {
      throw Raised(
        .typeError, "`\(e.text(limit: 60))` is no polynomial with rational coefficients, so it has no roots in a ring")
    }
    if numbers.isEmpty { throw Raised(.valueError, "every number is a root of 0") }
    return UnivariatePolynomial(numbers)
  }
}

extension Expr {
  /// What vanishes where an equation holds.
  fileprivate var sidesJoined: Expr { relation.map { $0.left - $0.right } ?? self }
}

extension ComplexBall {
  /// Real roots first, ascending; then by real and imaginary part.
  fileprivate var orderedParts: (Int, Double, Double) {
    let (re, im) = Number.rounded(self, precision: 53).asDoubles
    return (im == 0 ? 0 : 1, re, im)
  }
}
