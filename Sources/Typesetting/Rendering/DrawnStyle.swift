/// A style that draws fractions and roots: LaTeX and MathML differ in spelling, not in layout.
protocol DrawnStyle: Style {
  /// What stands before, between and after the two parts of a fraction.
  var fraction: (open: String, middle: String, close: String) { get }
  /// What stands around a product that is no fraction.
  var grouping: (open: String, close: String) { get }
  /// Between a numeric coefficient and a factor, and between two factors.
  var times: (afterNumber: String, betweenFactors: String) { get }
  var minus: String { get }
  var imaginaryUnit: String { get }
  /// Between a number and the imaginary unit.
  var beforeImaginaryUnit: String { get }
  /// A number's digits.
  func digits(_ digits: String) -> String
  /// Parentheses around a factor.
  func parentheses(around part: Element) -> (open: String, close: String)
}

extension DrawnStyle {
  func openProduct(_ frame: Frame, _ shape: ProductShape, to output: inout Output) {
    output.write(grouping.open)
    if shape.isNegative, !frame.surroundings.isSignWritten { output.write(minus) }
    if shape.denominator > 0 { output.write(fraction.open) }
    if shape.hasCoefficient {
      if shape.denominator == 0, shape.divisor != nil { output.write(fraction.open) }
    } else if shape.denominator == 0, let divisor = shape.divisor {
      output.write(fraction.open + digits("1") + fraction.middle + digits(divisor) + fraction.close)
      if shape.isImaginary { output.write(beforeImaginaryUnit + imaginaryUnit) }
    } else if shape.isImaginary {
      output.write(imaginaryUnit)
    } else if shape.numerator == 0 {
      output.write(digits("1"))
    }
  }

  func closeProduct(_ shape: ProductShape, to output: inout Output) {
    if shape.denominator > 0 { output.write(fraction.close) }
    output.write(grouping.close)
  }

  func factor(_ part: Element, _ shape: ProductShape, _ index: Int, to output: inout Output) -> Surroundings {
    switch shape.role(index) {
    case .coefficient:
      var after = ""
      if shape.denominator == 0, let divisor = shape.divisor {
        after = fraction.middle + digits(divisor) + fraction.close
      }
      if shape.isImaginary { after += beforeImaginaryUnit + imaginaryUnit }
      let needsFence = part.precedence <= .sum && (shape.divisor == nil || shape.denominator > 0)
      if !needsFence { return Surroundings(after: after) }
      let fence = parentheses(around: .number(""))
      output.write(fence.open)
      return Surroundings(after: fence.close + after)
    case .numerator(let i):
      let hasNumber = shape.hasCoefficient || shape.isImaginary || (shape.divisor != nil && shape.denominator == 0)
      if i > 0 { output.write(times.betweenFactors) } else if hasNumber { output.write(times.afterNumber) }
      let isAlone = shape.numerator == 1 && !hasNumber && shape.denominator > 0
      return isAlone || !isFenced(asFactor: part) ? Surroundings() : fenced(part, to: &output)
    case .denominator(let i):
      if i == 0 {
        output.write(fraction.middle)
        if let divisor = shape.divisor { output.write(digits(divisor) + times.afterNumber) }
      } else {
        output.write(times.betweenFactors)
      }
      let isAlone = shape.denominator == 1 && shape.divisor == nil
      return isAlone || !isFenced(asFactor: part) ? Surroundings() : fenced(part, to: &output)
    }
  }

  func fenced(_ part: Element, to output: inout Output) -> Surroundings {
    let fence = parentheses(around: part)
    output.write(fence.open)
    return Surroundings(after: fence.close)
  }

  /// Whether a factor of a product needs parentheses: ∑ would take in the factors behind it.
  private func isFenced(asFactor part: Element) -> Bool {
    if case .open(.overRange) = part { true } else { part.precedence <= .sum }
  }

  /// Whether a base of a power needs parentheses.
  func isCompoundBase(_ part: Element) -> Bool {
    switch part {
    case .open(.squareRoot), .open(.root), .open(.derivative), .open(.overRange): true
    case .number(let digits): digits.utf8.contains(UInt8(ascii: "e"))
    default: part.precedence <= .power
    }
  }
}
