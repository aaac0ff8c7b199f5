import Evaluation
import Exact
import Expressions

/// The place of a constant in a list that is made for reading: real numbers first, ascending.
struct ReadingKey: Comparable {
  /// 0 for real constants, 1 for other constants, 2 for what is no constant.
  let group: Int
  let real: Double
  let imaginary: Double

  static func < (a: ReadingKey, b: ReadingKey) -> Bool {
    (a.group, a.real, a.imaginary) < (b.group, b.real, b.imaginary)
  }
}

extension Expr {
  /// Where this belongs among other solutions; the digits only order, they decide nothing.
  var readingKey: ReadingKey {
    guard !hasSymbols, let (real, imaginary) = try? numeric(bits: 53).asDoubles else {
      return ReadingKey(group: 2, real: 0, imaginary: 0)
    }
    let isReal = abs(imaginary) <= 1e-12 * max(1, abs(real))
    return ReadingKey(group: isReal ? 0 : 1, real: real, imaginary: isReal ? 0 : imaginary)
  }
}
