import Expressions

/// A power in a sum that counts as one variable: a base, with its exponent when that is no number.
struct Generator: Hashable {
  let base: Expr
  let exponent: Expr?
}

/// A term of a sum as a power product, for comparison.
struct Monomial {
  /// Terms of named constants alone come first; radicals, then pure numbers last.
  enum Class: Int { case constants, general, radicals, number }
  var order = Class.number
  /// The sum of the exponents of all that is no constant.
  var degree = 0.0
  /// The value of roots of numbers among the factors: √3 stands before √2.
  var radical = 1.0
  /// The range of the powers that belong to this monomial in the list of all powers.
  var powers = 0..<0
}

/// One power of a monomial.
struct GeneratorPower {
  /// The place of the generator among those of the sum.
  var generator: Int
  var exponent: Double
}
