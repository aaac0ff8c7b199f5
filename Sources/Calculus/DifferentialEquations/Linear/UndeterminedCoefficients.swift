import Exact
import Expressions
import Functions
import Simplification

/// A particular solution for right sides P(x)·e^(αx)·{cos βx, sin βx}.
///
/// With m the multiplicity of α + βi as a characteristic zero, xᵐ·e^(αx)·(A(x)·cos βx + B(x)·sin βx) with unknown
/// coefficients of A and B leads to a linear system.
struct UndeterminedCoefficients {
  private struct Key: Hashable {
    let alpha: Expr
    let beta: Expr
  }
  private struct Side {
    var cosine: [Expr] = []
    var sine: [Expr] = []
  }
  private let linear: LinearEquation
  private let roots: [CharacteristicRoot]
  private let search: EquationSearch
  private var keys: [Key] = []
  private var sides: [Side] = []

  /// `nil` for other right sides.
  init?(_ linear: LinearEquation, _ basis: ConstantBasis, _ search: EquationSearch) throws(MathError) {
    (self.linear, roots, self.search) = (linear, basis.roots, search)
    let plain = linear.right.withExponentialsForHyperbolic
    var right = try plain.expanded()
    if right.hasCalls { right = try right.trigReduced().expanded() }
    for part in right.terms {
      guard let term = ExponentialTerm(part, search.x), add(term) else { return nil }
    }
  }

  private mutating func add(_ term: ExponentialTerm) -> Bool {
    let x = search.x
    guard !term.key.isHyperbolic, term.degree <= 40 else { return false }
    let (alpha, shift) = term.key.exponent.linear(in: x).map { ($0.slope, $0.offset) } ?? (0, term.key.exponent)
    let (beta, phase) = term.key.argument.linear(in: x).map { ($0.slope, $0.offset) } ?? (0, term.key.argument)
    let c = term.coefficient * exp(shift)
    let isMirrored = beta.hasNegativeCoefficient
    let key = Key(alpha: alpha.reduced, beta: (isMirrored ? -beta : beta).reduced)
    let i = keys.firstIndex(of: key) ?? keys.count
    if i == keys.count {
      keys.append(key)
      sides.append(Side())
    }
    // cos(w + φ) = cos w·cos φ − sin w·sin φ and sin(w + φ) = sin w·cos φ + cos w·sin φ
    let (cosine, sine) =
      term.isSine
      ? (c * Function.sin(phase), c * Function.cos(phase)) : (c * Function.cos(phase), -c * Function.sin(phase))
    sides[i].cosine.accumulate(cosine, at: term.degree)
    sides[i].sine.accumulate(isMirrored ? -sine : sine, at: term.degree)
    return true
  }

  var particular: Expr? {
    get throws(MathError) {
      var result: Expr = 0
      for (key, side) in zip(keys, sides) {
        guard let part = try particular(key, side) else { return nil }
        result += part
      }
      return result
    }
  }

  private func particular(_ key: Key, _ side: Side) throws(MathError) -> Expr? {
    let x = search.x
    let multiplicity =
      roots.first { $0.alpha == key.alpha && ($0.beta == key.beta || $0.beta == -key.beta) }?.multiplicity ?? 0
    let degree = max(side.cosine.count, side.sine.count) - 1
    let a = (0...degree).map { Symbol("_a\($0)") }
    let b = key.beta == 0 ? [] : (0...degree).map { Symbol("_b\($0)") }
    func polynomial(_ symbols: [Symbol]) -> CoefficientPolynomial {
      CoefficientPolynomial([Expr](repeating: 0, count: multiplicity) + symbols.map { Expr($0) })
    }
    let (left, right) = applied(polynomial(a), polynomial(b), key)
    let equations = zip([left, right], [side.cosine, side.sine]).flatMap { found, given in
      (0..<max(found.coefficients.count, given.count)).map { found[$0] - ($0 < given.count ? given[$0] : 0) }
    }
    guard let system = LinearSystem(vanishing: equations.filter { $0 != 0 }, in: a + b),
      case .unique(let values) = try system.solved(search.assumptions, budget: search.budget).kind
    else { return nil }
    let power = Expr.power(x, Expr(multiplicity))
    func value(_ offset: Int, _ count: Int) -> Expr {
      Expr.sum((0..<count).map { (power * Expr.power(x, Expr($0))) * values[offset + $0] })
    }
    let growth = exp(key.alpha * x)
    if key.beta == 0 { return growth.distributed(over: value(0, a.count)) }
    let wave =
      Function.cos(key.beta * x).distributed(over: value(0, a.count))
      + Function.sin(key.beta * x).distributed(over: value(a.count, b.count))
    return growth.distributed(over: wave)
  }

  /// The operator on e^(αx)·(P·cos βx + Q·sin βx).
  private func applied(
    _ p: CoefficientPolynomial, _ q: CoefficientPolynomial, _ key: Key
  ) -> (CoefficientPolynomial, CoefficientPolynomial) {
    var (cosine, sine) = (p, q)
    var (left, right) = (CoefficientPolynomial([]), CoefficientPolynomial([]))
    for c in linear.coefficients {
      (left, right) = (left + cosine.scaled(by: c), right + sine.scaled(by: c))
      (cosine, sine) = (
        cosine.derivative + cosine.scaled(by: key.alpha) + sine.scaled(by: key.beta),
        sine.derivative + sine.scaled(by: key.alpha) - cosine.scaled(by: key.beta)
      )
    }
    return (left, right)
  }
}

extension [Expr] {
  /// Adds a coefficient of a power.
  fileprivate mutating func accumulate(_ c: Expr, at degree: Int) {
    while count <= degree { append(0) }
    self[degree] += c
  }
}

extension Expr {
  /// cosh and sinh by exponentials.
  var withExponentialsForHyperbolic: Expr {
    transformed { e -> Expr in
      guard let (function, z) = e.unaryCall else { return e }
      switch function {
      case .cosh: return (exp(z) + exp(-z)) / 2
      case .sinh: return (exp(z) - exp(-z)) / 2
      default: return e
      }
    }
  }
}
