public import Expressions

/// The forms of the remainder Rₙ of Taylor's formula f(x) = Tₙ(x) + Rₙ(x).
public enum RemainderForm: Sendable {
  /// (x − a)^(n+1)·(1 − θ)^(n−p+1)/(n!·p)·f⁽ⁿ⁺¹⁾(a + θ(x − a)) with 0 < θ < 1, for any p > 0 (Schlömilch and Roche).
  case schlomilch(p: Expr)
  /// p = n + 1: f⁽ⁿ⁺¹⁾(a + θ(x − a))·(x − a)^(n+1)/(n + 1)!.
  case lagrange
  /// p = 1: (x − a)^(n+1)·(1 − θ)ⁿ/n!·f⁽ⁿ⁺¹⁾(a + θ(x − a)).
  case cauchy
  /// f(x) − Tₙ(x) = o((x − a)ⁿ).
  case peano
  /// ∫ f⁽ⁿ⁺¹⁾(t)·(x − t)ⁿ/n! dt from a to x, with t = a + θ(x − a): the integrand in θ from 0 to 1.
  case integral

  /// Whether the form has an unknown θ, which exists for functions with real values only.
  public var hasTheta: Bool {
    switch self {
    case .schlomilch, .lagrange, .cauchy: true
    case .peano, .integral: false
    }
  }
}
