import Balls
import Exact
import Expressions
import Functions
import Simplification

/// Finds numbers among which all real zeros of an expression are, apart from intervals on which it vanishes.
struct RealZeros {
  let x: Expr
  let budget: Budget

  /// Inversions and eliminations go no deeper.
  private static let depthLimit = 8

  /// The zeros of all branches of an expression, and others; nil when they are not known.
  func candidates(_ e: Expr, depth: Int = 0) throws(MathError) -> [CriticalPoint]? {
    guard depth < RealZeros.depthLimit, let branches = e.branches(in: x) else { return nil }
    var all: [CriticalPoint] = []
    for branch in branches where branch.contains(x) {
      for (factor, _) in try branch.numeratorAndDenominator().numerator.factorList() where factor.contains(x) {
        guard let zeros = try zeros(of: factor, depth) else { return nil }
        all += zeros.filter { !$0.isNonreal }
      }
    }
    return all
  }

  private func zeros(of factor: Expr, _ depth: Int) throws(MathError) -> [CriticalPoint]? {
    try budget.check()
    if let polynomial = try factor.rationalPolynomial(in: x) {
      return try CriticalPoint.realZeros(of: polynomial, budget)
    }
    if let zeros = try inverted(factor, depth) { return zeros }
    return try eliminated(factor, depth)
  }

  /// The zeros of a polynomial in one part that contains `x` and that has an inverse on the real line.
  private func inverted(_ factor: Expr, _ depth: Int) throws(MathError) -> [CriticalPoint]? {
    guard let kernel = try Kernel(of: factor, in: x),
      let roots = try RadicalRoots.roots(of: kernel.coefficients, budget)
    else { return nil }
    if kernel.part == x { return try points(roots.map(\.value)) }
    let values = try points(roots.map(\.value)).filter { !$0.isNonreal && !kernel.part.omits($0) }
    if values.isEmpty { return [] }
    guard let inversion = Inversion(kernel.part, x), inversion.isCompleteOnReals else { return nil }
    var all: [CriticalPoint] = []
    for root in values {
      for image in inversion.values(root.value, false) {
        guard let zeros = try candidates(inversion.inner - image, depth: depth + 1) else { return nil }
        all += zeros
      }
    }
    return all
  }

  private func points(_ values: [Expr]) throws(MathError) -> [CriticalPoint] {
    var points: [CriticalPoint] = []
    for value in values { points.append(try CriticalPoint(value)) }
    return points
  }

  /// The zeros of the resultant without the outermost root.
  private func eliminated(_ factor: Expr, _ depth: Int) throws(MathError) -> [CriticalPoint]? {
    guard let resultant = try factor.outerRoot(of: x)?.eliminated(from: factor), resultant.contains(x) else {
      return nil
    }
    return try candidates(resultant, depth: depth + 1)
  }
}

extension Inversion {
  /// Whether the principal values are all real ones: the period, if there is one, is imaginary.
  fileprivate var isCompleteOnReals: Bool { period.map { ($0 / (.pi * .i)).realSign != nil } ?? true }
}

extension Expr {
  /// Whether this is a call of a function whose real values are all above or all below a number.
  fileprivate func omits(_ value: CriticalPoint) -> Bool {
    guard case .call(let function, _) = node, let range = function.spec.range else { return false }
    let ball = value.ball(64)
    return ball.lowerBound > range.upper || ball.upperBound < range.lower
  }
}
