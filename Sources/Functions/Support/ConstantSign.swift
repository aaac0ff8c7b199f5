import Balls
import Exact
import Expressions

extension Expr {
  /// Enclosures of a constant expression with growing precision, until `decide` is content; nothing is guessed.
  private func refined<Value>(_ decide: (ComplexBall) -> Value?) -> Value? {
    if hasSymbols || hasAbstractFunctions || hasInfinity { return nil }
    for precision in [64, 256, 1024] {
      guard let ball = enclosure(precision: precision) else { return nil }
      if let value = decide(ball) { return value }
      if isInexact { return nil }
    }
    return nil
  }

  /// −1, 0 or 1 for a constant that is proved to be real and of that sign.
  package var constantSign: Int? {
    if let number { return number.sign }
    return refined { $0.isReal == .yes ? $0.real.sign : nil }
  }

  /// The floor of a constant that is proved to be real and to lie between two integers.
  var constantFloor: Integer? {
    if let q = rational { return q.floor }
    return refined { ball -> Integer? in
      guard ball.isReal == .yes, ball.real.isFinite else { return nil }
      // More bits than any midpoint has, so that its floor is exact.
      return ball.real.floor(precision: 2048).uniqueInteger
    }
  }

  /// Whether this is a constant whose enclosure lies on the real line: a proof that it is real.
  var isRealConstant: Bool {
    if let number { return number.sign != nil }
    if hasSymbols || hasAbstractFunctions || hasInfinity { return false }
    guard let ball = enclosure(precision: 64) else { return false }
    return ball.isFinite && ball.isReal == .yes
  }
}
