import Expressions
import Functions

/// A transform that was found, with the rates a of the growth e^(a·t) that bound its half plane: Re s > Re a for all.
struct LaplaceImage {
  var value: Expr
  var rates: [Expr]

  init(_ value: Expr, _ rates: [Expr]) { (self.value, self.rates) = (value, rates) }

  /// The number above which Re s lies; −∞ when there are no rates.
  var abscissa: Expr {
    let parts = rates.map { $0.gaussianParts?.re ?? Function.realPart($0) }
    let different = parts.reduce(into: [Expr]()) { list, part in if !list.contains(part) { list.append(part) } }
    switch different.count {
    case 0: return -.infinity
    case 1: return different[0]
    default: return Function.maximum(different)
    }
  }

  func scaled(by c: Expr) -> LaplaceImage { LaplaceImage(c * value, rates) }

  /// The image of e^(a·t)·f for the image of f.
  func shifted(by a: Expr, _ s: Expr) -> LaplaceImage {
    LaplaceImage(value.substituting(s, s - a), rates.map { $0 + a })
  }

  static func + (a: LaplaceImage, b: LaplaceImage) -> LaplaceImage {
    LaplaceImage(a.value + b.value, a.rates + b.rates.filter { !a.rates.contains($0) })
  }
}
