/// One entry of the flat list that a notation is.
enum Element: Sendable, Equatable {
  /// Digits without sign, perhaps with a point and an exponent.
  case number(String)
  /// A variable by its name in worksheets.
  case symbol(String)
  case name(Name)
  case constant(ConstantName)
  case text(String)
  /// Something left out: how many of what.
  case ellipsis(Int?, String)
  case open(Group)
  case close
}

/// A group of parts, which stand between `.open` and `.close`.
enum Group: Sendable, Equatable {
  case row
  case sum
  case product(ProductShape)
  /// base, exponent
  case power
  /// base, absolute value of a negative number n: the power baseⁿ that stands alone.
  case inversePower
  case squareRoot
  /// radicand, index
  case root
  /// base, index
  case subscripted
  /// arguments
  case call(Name)
  case list(Fence, String)
  case relation(String)
  /// arguments, value
  case map
  /// The derivative of a call by variables: the call, then the variables.
  case derivative
  case table(rows: Int, columns: Int, Fence)
}

/// Which parts a product has, in the order in which they follow: coefficient, its denominator, factors above and below
/// the bar.
struct ProductShape: Sendable, Equatable {
  /// A minus sign in front of everything.
  var isNegative = false
  /// The numerator of the coefficient, where it is not 1.
  var hasCoefficient = false
  /// The denominator of the coefficient, where it is not 1.
  var hasDivisor = false
  /// The imaginary unit belongs to the coefficient.
  var isImaginary = false
  var numerator = 0
  var denominator = 0

  /// The role of a part.
  enum Role { case coefficient, divisor, numerator(Int), denominator(Int) }

  /// The role of the part at a place.
  func role(_ index: Int) -> Role {
    var i = index
    if hasCoefficient {
      if i == 0 { return .coefficient }
      i -= 1
    }
    if hasDivisor {
      if i == 0 { return .divisor }
      i -= 1
    }
    return i < numerator ? .numerator(i) : .denominator(i - numerator)
  }

  /// The number of parts that belong to the coefficient.
  var coefficientParts: Int { (hasCoefficient ? 1 : 0) + (hasDivisor ? 1 : 0) }
  /// Whether the product is one part below a bar, 1/x.
  var isReciprocal: Bool {
    coefficientParts == 0 && !isNegative && !isImaginary && numerator == 0 && denominator == 1
  }
  /// Whether there is nothing but digits: −3, 1/2.
  var isRationalNumber: Bool { numerator == 0 && denominator == 0 && !isImaginary }
}
