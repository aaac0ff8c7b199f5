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
  /// The root of a degree.
  case root(Int)
  /// base, index
  case subscripted
  /// arguments
  case call(Name)
  case factorial
  case conjugate
  case fenced(Fence)
  case list(Fence)
  case relation(String)
  /// The value of a map from these variables.
  case map([String])
  /// variable, lower end, upper end, term
  case overRange(RangeOperator)
  /// The call that is differentiated by these variables.
  case derivative([String])
  case table(rows: Int, columns: Int, Fence)
}

/// Which parts a product has, in the order in which they follow: coefficient, factors above and below the bar.
struct ProductShape: Sendable, Equatable {
  /// A minus sign in front of everything.
  var isNegative = false
  /// The numerator of the coefficient, where it is not 1.
  var hasCoefficient = false
  /// The digits of the denominator of the coefficient, where it is not 1.
  var divisor: String?
  /// The imaginary unit belongs to the coefficient.
  var isImaginary = false
  var numerator: Int32 = 0
  var denominator: Int32 = 0

  /// The role of a part.
  enum Role { case coefficient, numerator(Int), denominator(Int) }

  /// The role of the part at a place.
  func role(_ index: Int) -> Role {
    if hasCoefficient, index == 0 { return .coefficient }
    let i = hasCoefficient ? index - 1 : index
    return i < numerator ? .numerator(i) : .denominator(i - Int(numerator))
  }

  /// Whether there is a number in front.
  var hasNumber: Bool { hasCoefficient || divisor != nil || isImaginary }
}
