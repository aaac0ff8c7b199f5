import Exact
import Expressions

/// Exact values of the gamma function and its relatives at integers and half-integers.
enum GammaValue {
  /// The largest argument for which factorials are multiplied out without being asked.
  private static let factorialLimit = 1_000_000
  /// The largest argument for which sums of fractions are.
  private static let sumLimit = 1000

  static func gamma(_ z: Expr) -> Expr? {
    if let n = z.integer {
      if n.signum <= 0 { return .complexInfinity }
      return factorial(Expr(n - 1))
    }
    if z == .infinity { return .infinity }
    return z.halfIntegerFloor.flatMap(gammaOfHalf)
  }

  /// Γ(n + ½) = (2n)!/(4ⁿ n!)·√π, and for n < 0 by reflection, DLMF 5.4.6, 5.5.3.
  private static func gammaOfHalf(_ n: Int) -> Expr? {
    let size = n.magnitude
    guard size <= 10_000, let top = try? Integer.factorial(Integer(2 * Int(size))),
      let bottom = try? Integer.factorial(Integer(Int(size)))
    else { return nil }
    let ratio = Expr(top) / (Expr(4) ** Expr(Int(size)) * Expr(bottom))
    let root = Expr.pi.squareRoot
    return n >= 0 ? ratio * root : (n % 2 == 0 ? 1 : -1) * root / ratio
  }

  static func factorial(_ z: Expr) -> Expr? {
    if let n = z.integer {
      if n.isNegative { return .complexInfinity }
      guard let small = n.asInt, small <= factorialLimit else { return nil }
      return (try? Integer.factorial(n)).map { Expr($0) }
    }
    if z == .infinity { return .infinity }
    return z.halfIntegerFloor.flatMap { gammaOfHalf($0 + 1) }
  }

  static func logGamma(_ z: Expr) -> Expr? {
    if z == .infinity { return .infinity }
    if let n = z.smallInteger {
      return n <= 0 ? .infinity : n <= 20 ? factorial(Expr(n - 1)).map { Function.log($0) } : nil
    }
    return z == .half ? Function.log(.pi) / 2 : nil
  }

  /// Γ(1, z) = e^(−z), Γ(½, z) = √π erfc √z, Γ(a, 0) = Γ(a) for a > 0, Γ(a, ∞) = 0.
  static func incomplete(_ a: Expr, _ z: Expr) -> Expr? {
    if z == .infinity { return 0 }
    if a == 1 { return (-z).exponential }
    if a == .half { return Expr.pi.squareRoot * Function.erfc(z.squareRoot) }
    return z == 0 && a.constantSign == 1 ? Function.gamma(a) : nil
  }

  /// DLMF 5.4.14, 5.4.15.
  static func digamma(_ z: Expr) -> Expr? {
    if z == .infinity { return .infinity }
    if let n = z.smallInteger {
      if n <= 0 { return .complexInfinity }
      return n <= sumLimit ? Expr(harmonicSum(n - 1)) - .eulerGamma : nil
    }
    guard let n = z.halfIntegerFloor, (0...sumLimit).contains(n) else { return nil }
    let odd = (0..<n).reduce(Rational(0)) { $0 + ((try? Rational(2, Integer(2 * $1 + 1))) ?? 0) }
    return Expr(odd) - .eulerGamma - 2 * Function.log(2)
  }

  /// ψ⁽ⁿ⁾(1) = (−1)ⁿ⁺¹ n! ζ(n+1), ψ⁽ⁿ⁾(½) = (2ⁿ⁺¹ − 1) ψ⁽ⁿ⁾(1), DLMF 5.15.2, 5.15.3.
  static func polygamma(_ order: Expr, _ z: Expr) -> Expr? {
    guard let n = order.smallInteger, n >= 0 else { return nil }
    if n == 0 { return Function.psi(z) }
    if let pole = z.integer, pole.signum <= 0 { return .complexInfinity }
    guard n <= 100, z == 1 || z == .half, let factorial = factorial(Expr(n)) else { return nil }
    let atOne = (n % 2 == 0 ? -1 : 1) * factorial * Function.zeta(Expr(n + 1))
    return z == 1 ? atOne : (Expr(2) ** Expr(n + 1) - 1) * atOne
  }

  static func beta(_ a: Expr, _ b: Expr) -> Expr? {
    guard let (p, q) = pair(a, b), p.signum > 0, q.signum > 0, let x = gamma(a), let y = gamma(b),
      let s = gamma(a + b)
    else { return nil }
    return x * y / s
  }

  /// Rational arguments below a size.
  private static func pair(_ a: Expr, _ b: Expr) -> (Rational, Rational)? {
    guard let p = a.rational, let q = b.rational, p.magnitude <= 10_000, q.magnitude <= 10_000 else { return nil }
    return (p, q)
  }

  static func binomial(_ n: Expr, _ k: Expr) -> Expr? {
    if k == 0 { return 1 }
    if k == 1 { return n }
    guard let down = k.integer else { return n == k ? 1 : nil }
    if let up = n.integer {
      if down.isNegative { return up.isNegative ? nil : 0 }
      guard !up.isNegative else {
        let mirrored = binomial(Expr(down - up - 1), k)  // DLMF 26.3.9: (−1)^k·C(k − n − 1, k)
        return mirrored.map { down.isOdd ? -$0 : $0 }
      }
      return (try? Integer.binomial(up, down)).map { Expr($0) }
    }
    guard let size = down.asInt, (0...20).contains(size), let factorial = factorial(k) else { return nil }
    return .product((0..<size).map { n - Expr($0) }) / factorial
  }

  /// 1 + 1/2 + … + 1/n.
  static func harmonicSum(_ n: Int) -> Rational { reciprocals(1, n + 1) }

  /// Σ 1/k for a ≤ k < b, by halves so that the numbers stay short.
  private static func reciprocals(_ a: Int, _ b: Int) -> Rational {
    if a >= b { return 0 }
    if b - a == 1 { return (try? Rational(1, Integer(a))) ?? 0 }
    let middle = a + (b - a) / 2
    return reciprocals(a, middle) + reciprocals(middle, b)
  }
}
