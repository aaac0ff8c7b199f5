import Expressions
import Glibc

/// What of a term of a sum decides its place before its variables do.
struct Monomial {
  /// Terms of named constants alone come first; then e and roots of numbers, then pure numbers last.
  enum Class: Int { case constants, general, radicals, number }

  var order = Class.number
  /// The sum of the exponents of all that is no constant; an exponent that is no number counts 1.
  var degree = 0.0
  /// The value of the roots of numbers among the factors: √3 stands before √2.
  var radical = 1.0
  /// The range of the powers of this monomial in the list of all powers.
  var powers = 0..<0

  /// Takes a factor into account.
  ///
  /// - Returns: whether the factor is a variable of the monomial, and not a root of a number.
  mutating func absorb(_ base: Expr, _ exponent: Double?) -> Bool {
    var factor = Class.general
    if let exponent {
      switch base.node {
      case .constant(let constant): factor = constant == .e ? .radicals : .constants
      case .integer, .number:
        guard let value = base.realValue else { break }
        radical *= pow(abs(value), exponent)
        if order == .number { order = .radicals }
        return false
      case .symbol, .sum, .product, .call: break
      }
    }
    if factor == .general {
      order = .general
      degree += exponent ?? 1
    } else if order != .general {
      order = order == .constants ? .constants : factor
    }
    return true
  }
}

/// One power of a monomial.
struct GeneratorPower {
  /// The place of the variable among those of the sum.
  var generator: Int
  var exponent: Double
}

extension Expr {
  /// Whether this is a number below zero.
  var isNegativeNumber: Bool { smallInteger.map { $0 < 0 } ?? ((number?.sign ?? 0) < 0) }

  /// The value of a real number as a double.
  var realValue: Double? {
    if let small = smallInteger { return Double(small) }
    guard isNumber, let number, number.sign != nil else { return nil }
    return number.asDoubles.re
  }
}
