import Exact
import Expressions

/// Why an expansion or a limit was not found.
enum Obstacle: Error {
  /// The sign of this expression in the parameters decides.
  case sign(of: Expr)
  /// More terms are needed to see a coefficient that does not vanish.
  case moreTerms
  /// The exponential of something that is not bounded by a multiple of a logarithm: no power series.
  case essential
  /// Something that keeps oscillating would have to be inverted or compared.
  case oscillation
  /// Nothing is known, for this reason.
  case undecided(String)
  /// A computation failed or was stopped.
  case failed(MathError)

  /// The error for users.
  var error: MathError {
    switch self {
    case .sign(let e): .undecided("the sign of `\(e)` decides")
    case .moreTerms: .undecided("too many leading terms cancel")
    case .essential: .undecided("there is an essential singularity")
    case .oscillation: .undecided("the expression oscillates")
    case .undecided(let reason): .undecided(reason)
    case .failed(let error): error
    }
  }
}

extension Budget {
  /// `spend()` for expansions.
  func tick(_ steps: Int = 1) throws(Obstacle) {
    do { try spend(steps) } catch { throw .failed(error) }
  }
}
