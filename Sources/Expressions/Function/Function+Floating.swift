public import Balls
import Exact

extension Function {
  /// The value at numbers of which one is floating, to the precision of the least precise; relations stay as written.
  func floatingValue(_ arguments: [Expr]) -> Expr? {
    guard arguments.contains(where: { $0.record.traits.contains(.inexact) }), spec.definition != .relation else {
      return nil
    }
    var numbers: [Number] = []
    for argument in arguments {
      guard let number = argument.number else { return nil }
      numbers.append(number)
    }
    if spec.isIntegerValued { return integerValue(numbers) }
    let double = doubleValue(numbers)
    if let double, double.isNormal { return Expr(double) }
    return ballValue(numbers) ?? double.map { Expr($0) }
  }

  /// The exact value of a function such as floor: floating arguments are read as the numbers that they are.
  private func integerValue(_ numbers: [Number]) -> Expr? {
    let precision = numbers.filter { !$0.isExact }.map(\.significantBits).max() ?? 53
    return spec.ball?(numbers.map { $0.ball(precision: precision) }, false, precision + 16).uniqueInteger.map(Expr.init)
  }

  private func doubleValue(_ numbers: [Number]) -> Number? {
    let values = numbers.compactMap {
      if case .real(let x) = $0 { x } else if case .rational(let q) = $0 { q.asDouble } else { nil }
    }
    guard values.count == numbers.count else { return nil }
    let value =
      values.count == 1 ? spec.double?(values[0]) : values.count == 2 ? spec.double2?(values[0], values[1]) : nil
    guard let value, !value.isNaN else { return nil }
    return .finite(value)
  }

  private func ballValue(_ numbers: [Number]) -> Expr? {
    guard let evaluate = spec.ball else { return nil }
    let precision = numbers.map(\.significantBits).min() ?? 53
    var working = precision + 16
    while working < 16 * (precision + 16) {
      let value = evaluate(numbers.map { $0.ball(precision: working) }, false, working)
      guard value.isFinite else { return nil }
      if value.relativeAccuracyBits >= precision || numbers.contains(where: \.isBall) {
        return Expr(Number.rounded(value, precision: precision))
      }
      working *= 2
    }
    return nil
  }
}

extension Number {
  /// The precision in bits; exact numbers have as much as anybody wants.
  var significantBits: Int {
    switch self {
    case .rational, .gaussian: Int.max >> 8
    case .real, .complex: 53
    case .ball(_, let precision): precision
    }
  }
  var isBall: Bool { if case .ball = self { true } else { false } }

  /// A ball as a number of some precision.
  public static func rounded(_ ball: ComplexBall, precision: Int) -> Number {
    precision == 53 ? .nearest(ball, bits: 53) : .ball(ball, precision: precision)
  }
}
