import Balls
public import Exact
public import Expressions
import Functions
import Simplification

extension Expr {
  /// The values of `x` at which this expression vanishes.
  ///
  /// Polynomials are factored over ℚ and solved by radicals; equations in which `x` occurs in one kernel, such as
  /// e^(2x) − 3e^x + 2, by inverting it; others are first brought to that form, see `Reduction`. Equations with symbols
  /// are solved generically, see `conditions`.
  /// - Parameter allBranches: whether periodic functions give families with integer parameters z1, z2, …; without, the
  ///   principal solutions are given.
  /// - Throws: `.undecided` when it is not known whether an expression without `x` vanishes, `.exhausted` by the budget.
  public func solutions(
    for x: Symbol, allBranches: Bool = false, _ assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> EquationSolutions {
    var solver = EquationSolver(self, Expr(x), allBranches, assumptions, budget)
    return try solver.run()
  }
}

/// Finds the zeros of one expression in one unknown.
struct EquationSolver {
  private let e: Expr
  private let x: Expr
  private let allBranches: Bool
  private var assumptions: Assumptions
  private let budget: Budget
  private var result = EquationSolutions()

  /// Inversions inside inversions go no deeper.
  private static let depthLimit = 8

  init(_ e: Expr, _ x: Expr, _ allBranches: Bool, _ assumptions: Assumptions, _ budget: Budget) {
    (self.e, self.x, self.allBranches, self.assumptions, self.budget) = (e, x, allBranches, assumptions, budget)
  }

  mutating func run() throws(MathError) -> EquationSolutions {
    if !e.contains(x) {
      switch try e.isZero(assumptions, budget: budget.slice(seconds: 5)).truth {
      case .yes: result.isEverything = true
      case .no: if e.hasSymbols { result.conditions.append(e) }
      case .unknown: throw .undecided("whether \(e) is zero")
      }
      return result
    }
    let numerator = try e.numeratorAndDenominator().numerator
    let identity = numerator == 0 ? Truth.yes : try e.isZero(assumptions, budget: budget.slice(seconds: 2)).truth
    if identity == .yes {
      result.isEverything = true
      return result
    }
    for (factor, multiplicity) in try numerator.factorList() where factor.contains(x) {
      try add(zerosOf: factor, multiplicity)
    }
    result.solutions = result.solutions.inReadingOrder
    return result
  }

  /// Adds the proved zeros of an irreducible factor; it stays implicit when one of them is missing.
  private mutating func add(zerosOf factor: Expr, _ multiplicity: Int) throws(MathError) {
    guard let zeros = try zeros(of: factor, depth: 0) else { return result.implicit.append((factor, multiplicity)) }
    var proved: [(value: Expr, multiplicity: Int)] = []
    for zero in zeros {
      switch try check(zero.value) {
      case .yes: proved.append(zero)
      case .no: break
      case .unknown: return result.implicit.append((factor, multiplicity))
      }
    }
    for zero in proved { try merge(zero.value, zero.multiplicity * multiplicity) }
  }

  /// Whether a value solves the equation; unknown also where that depends on symbols.
  private func check(_ value: Expr) throws(MathError) -> Truth {
    let left = e.substituting(x, value)
    if left.hasInfinity, !e.hasInfinity { return .no }
    // Exact proofs are slow for nested roots, as in Cardano's and Ferrari's formulas.
    if value.hasNestedRoots, try isNearRoot(value) { return .yes }
    switch try? left.isZero(assumptions, budget: budget.slice(seconds: 2)) {
    case .proved: return .yes
    case .refuted: return left.hasSymbols ? .unknown : .no
    case .unknown, nil:
      try budget.check()
      return .unknown
    }
  }

  /// Whether a zero that radicals give for a polynomial over ℚ, which are theorems, is where a ball encloses one.
  private func isNearRoot(_ value: Expr) throws(MathError) -> Bool {
    guard let list = try e.polynomialCoefficients(of: x), list.count <= 65,
      case let numbers = list.compactMap(\.rational), numbers.count == list.count,
      let ball = value.enclosure(precision: 512), ball.isFinite
    else { return false }
    let roots = try UnivariatePolynomial(numbers).complexRoots(precision: 512)
    return roots.count { $0.root.overlaps(ball) } == 1
  }

  private mutating func merge(_ value: Expr, _ multiplicity: Int) throws(MathError) {
    for (place, other) in result.solutions.enumerated() {
      let isSame = other.value == value || (try? (other.value - value).isZero(assumptions).truth) == .yes
      guard isSame else { continue }
      result.solutions[place] = .init(value: other.value, multiplicity: other.multiplicity + multiplicity)
      return
    }
    result.solutions.append(.init(value: value, multiplicity: multiplicity))
  }

  // MARK: candidates

  /// Values among which all zeros of a factor are; nil when they are not known.
  private mutating func zeros(
    of factor: Expr, depth: Int
  ) throws(MathError) -> [(value: Expr, multiplicity: Int)]? {
    try budget.check()
    guard depth < EquationSolver.depthLimit else { return nil }
    if let zeros = try invertedZeros(of: factor, depth: depth) { return zeros }
    for reduction in Reduction.allCases {
      guard let equations = try reduction.equations(for: factor, x, budget) else { continue }
      if let zeros = try zeros(ofAny: equations, depth: depth + 1) { return zeros.map { ($0.value, 1) } }
    }
    return nil
  }

  /// The zeros of a polynomial in one part that can be inverted.
  private mutating func invertedZeros(
    of factor: Expr, depth: Int
  ) throws(MathError) -> [(value: Expr, multiplicity: Int)]? {
    guard let kernel = try Kernel(of: factor, in: x) else { return nil }
    note(kernel.coefficients.last ?? 1)
    guard let roots = try RadicalRoots.roots(of: kernel.coefficients, budget) else { return nil }
    if kernel.part == x { return roots }
    var all: [(value: Expr, multiplicity: Int)] = []
    for root in roots {
      guard let equations = inverted(kernel.part, root.value) else { return nil }
      guard let more = try zeros(ofAny: equations, depth: depth + 1) else { return nil }
      all += more.map { ($0.value, $0.multiplicity * root.multiplicity) }
    }
    return all
  }

  private mutating func zeros(
    ofAny equations: [Expr], depth: Int
  ) throws(MathError) -> [(value: Expr, multiplicity: Int)]? {
    var all: [(value: Expr, multiplicity: Int)] = []
    for equation in equations {
      if equation.contains(x) {
        guard let zeros = try zeros(ofEquation: equation, depth: depth) else { return nil }
        all += zeros
      } else if try equation.isZero(assumptions, budget: budget.slice(seconds: 2)).truth != .no {
        return nil  // it may hold for every x
      }
    }
    return all
  }

  private mutating func zeros(
    ofEquation e: Expr, depth: Int
  ) throws(MathError) -> [(value: Expr, multiplicity: Int)]? {
    var all: [(value: Expr, multiplicity: Int)] = []
    let numerator = try e.numeratorAndDenominator().numerator
    if numerator == 0 { return nil }  // it holds for every x
    for (factor, multiplicity) in try numerator.factorList() where factor.contains(x) {
      guard let zeros = try zeros(of: factor, depth: depth) else { return nil }
      all += zeros.map { ($0.value, $0.multiplicity * multiplicity) }
    }
    return all
  }

  /// part = value as expressions that must vanish; nil when the part cannot be inverted.
  private mutating func inverted(_ part: Expr, _ value: Expr) -> [Expr]? {
    guard let inversion = Inversion(part, x) else { return nil }
    var equations: [Expr] = []
    if !allBranches, let period = inversion.period, !period.hasImaginaryUnit { result.isPrincipal = true }
    for image in inversion.values(value, allBranches) {
      let shift = allBranches ? inversion.period.map { $0 * newParameter() } : nil
      equations.append(inversion.inner - image - (shift ?? 0))
    }
    return equations
  }

  /// An integer that numbers the members of a family.
  private mutating func newParameter() -> Expr {
    var number = result.parameters.count + 1
    while e.contains(.symbol("z\(number)")) { number += 1 }
    let symbol = Symbol("z\(number)")
    result.parameters.append(symbol)
    assumptions = assumptions.assuming(symbol, in: .integer)
    return Expr(symbol)
  }

  private mutating func note(_ e: Expr) {
    if e.hasSymbols, assumptions.isNonzero(e) != .yes, !result.conditions.contains(e) { result.conditions.append(e) }
  }
}

extension [EquationSolutions.Solution] {
  /// Real constants ascending, then other constants by real and imaginary part, then the rest as found.
  fileprivate var inReadingOrder: [EquationSolutions.Solution] {
    let keys = map { $0.value.readingKey }
    return indices.sorted { a, b in keys[a] == keys[b] ? a < b : keys[a] < keys[b] }.map { self[$0] }
  }
}
