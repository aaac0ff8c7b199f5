import Balls
import Exact
public import Expressions

extension Expr {
  /// The sign −1, 0 or 1 of a constant that is real, proved by its enclosures; `nil` where these do not tell it from zero
  /// up to a precision, where it has no finite value, and where it is proved not to be real.
  ///
  /// - Parameter isReal: whether the caller knows that the constant is real. Without, the imaginary part of its enclosure
  ///   must be exactly zero.
  public func provedSign(isReal: Bool, precision limit: Int = 1024) -> Int? {
    if let number { return number.sign }
    var precision = 64
    while precision <= limit {
      guard let value = enclosure(precision: precision), value.isFinite, value.imaginary.containsZero else {
        return nil
      }
      if isReal || value.imaginary.isZero == .yes, let sign = value.real.sign { return sign }
      precision *= 4
    }
    return nil
  }
}
