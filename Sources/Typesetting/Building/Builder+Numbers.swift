import Balls
import Exact
import Expressions

extension Builder {
  mutating func expandInteger(_ value: Int) {
    if value >= 0 {
      emit(.number(String(value)))
    } else {
      emit(.open(.product(ProductShape(isNegative: true, hasCoefficient: true))))
      emit(.number(String(value.magnitude)))
      emit(.close)
    }
  }

  mutating func expandNumber(_ number: Number) {
    switch number {
    case .rational(let q) where q.isInteger && !q.isNegative: emit(.number(q.numerator.description))
    case .real(let x) where x >= 0: emit(.number(digits(x)))
    case .ball(let z, let precision) where z.imaginary.isZero == .yes && (number.sign ?? 1) >= 0:
      emit(.number(digits(z.real, precision)))
    case .gaussian(let a, let b) where a.isZero && b.isOne: emit(.constant(.imaginaryUnit))
    case .gaussian(let a, let b) where !a.isZero:
      emitSum(.gaussian(0, b), .rational(a))
    case .complex(let a, let b) where a != 0: emitSum(.real(a), .complex(0, b))
    case .ball(let z, let precision) where number.sign == nil && z.real.isZero != .yes:
      emitSum(.ball(ComplexBall(z.real), precision: precision), z.imaginaryPart(precision))
    case .rational, .real, .ball, .gaussian, .complex: emitProduct(number, [], [])
    }
  }

  private mutating func emitSum(_ a: Number, _ b: Number) {
    emit(.open(.sum))
    finish([.number(a), .number(b)])
  }

  /// The numeric term of a sum: a complex number is two terms.
  func constantTerm(_ coefficient: Expr) -> [Task] {
    guard let number = coefficient.number else { return [.expression(coefficient)] }
    switch number {
    case .gaussian(let a, let b) where !a.isZero: return [.number(.gaussian(0, b)), .number(.rational(a))]
    case .complex(let a, let b) where a != 0: return [.number(.real(a)), .number(.complex(0, b))]
    case .rational, .real, .ball, .gaussian, .complex: return [.number(number)]
    }
  }

  /// Splits a coefficient into sign, numerator, denominator and imaginary unit.
  func describe(_ number: Number, in shape: inout ProductShape, _ parts: inout [Task]) {
    switch number {
    case .rational(let q): describe(q, in: &shape, &parts)
    case .real(let x): describe(digits(x.magnitude), x.sign == .minus, in: &shape, &parts)
    case .gaussian(let a, let b):
      shape.isImaginary = a.isZero
      if a.isZero { return describe(b, in: &shape, &parts) }
      shape.isNegative = b.isNegative
      shape.hasCoefficient = true
      parts.append(.number(b.isNegative ? .gaussian(-a, -b) : number))
    case .complex(let a, let b):
      shape.isImaginary = a == 0
      if a == 0 { return describe(digits(b.magnitude), b.sign == .minus, in: &shape, &parts) }
      shape.hasCoefficient = true
      parts.append(.number(number))
    case .ball(let z, let precision):
      if z.imaginary.isZero == .yes || z.real.isZero == .yes {
        let part = z.imaginary.isZero == .yes ? z.real : z.imaginary
        shape.isImaginary = z.imaginary.isZero != .yes
        return describe(digits(part, precision), part.midpoint < 0, in: &shape, &parts)
      }
      shape.hasCoefficient = true
      parts.append(.number(number))
    }
  }

  private func describe(_ q: Rational, in shape: inout ProductShape, _ parts: inout [Task]) {
    shape.isNegative = q.isNegative
    let (n, d) = (q.magnitude.numerator, q.denominator)
    if !n.isOne || shape.numerator == 0 && shape.denominator == 0 && !shape.isImaginary {
      shape.hasCoefficient = true
      parts.append(.emit(.number(n.description)))
    }
    if !d.isOne {
      shape.divisor = d.description
    }
  }

  private func describe(_ digits: String, _ isNegative: Bool, in shape: inout ProductShape, _ parts: inout [Task]) {
    shape.isNegative = isNegative
    shape.hasCoefficient = true
    parts.append(.emit(.number(digits)))
  }

  private func digits(_ x: Double) -> String { Decimal.text(x.magnitude, digits: options.digits ?? 15) }

  private func digits(_ x: RealBall, _ precision: Int) -> String {
    Decimal.text(x.absolute, digits: options.digits ?? Decimal.digits(ofPrecision: precision))
  }
}

extension ComplexBall {
  fileprivate func imaginaryPart(_ precision: Int) -> Number {
    .ball(ComplexBall(.zero, imaginary), precision: precision)
  }
}

extension RealBall {
  fileprivate var absolute: RealBall { midpoint < 0 ? -self : self }
}
